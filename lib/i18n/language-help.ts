/**
 * Free language help, in English and the fifteen languages most spoken in California besides it
 * (45 CFR 92.11). These sentences stand on every page as they are, each in its own language, so
 * they are no messages of the reader's. `{phone}` is where number and TTY go.
 */
export const languageHelp: { lang: string; name: string; text: string; rtl?: true }[] = [
  {
    lang: "en",
    name: "English",
    text: "Free language help and papers in formats that you can use, such as large print. Call {phone}.",
  },
  {
    lang: "es",
    name: "Español",
    text: "Ayuda gratis en su idioma y documentos en formatos accesibles. Llame al {phone}.",
  },
  { lang: "zh-Hant", name: "中文", text: "免費提供語言協助及無障礙格式的資料。請致電 {phone}。" },
  {
    lang: "vi",
    name: "Tiếng Việt",
    text: "Trợ giúp ngôn ngữ miễn phí và tài liệu ở dạng dễ đọc. Xin gọi {phone}.",
  },
  {
    lang: "tl",
    name: "Tagalog",
    text: "May libreng tulong sa wika at mga dokumento sa madaling magamit na format. Tumawag sa {phone}.",
  },
  {
    lang: "ko",
    name: "한국어",
    text: "무료 언어 지원과 이용하기 쉬운 형식의 자료를 제공합니다. 전화: {phone}.",
  },
  {
    lang: "hy",
    name: "Հայերեն",
    text: "Անվճար լեզվական օգնություն և մատչելի ձևաչափերով նյութեր։ Զանգահարեք {phone}։",
  },
  {
    lang: "fa",
    name: "فارسی",
    text: "کمک زبانی رایگان و مدارک در قالب‌های دسترس‌پذیر. تلفن: {phone}.",
    rtl: true,
  },
  {
    lang: "ru",
    name: "Русский",
    text: "Бесплатная языковая помощь и материалы в доступных форматах. Звоните: {phone}.",
  },
  {
    lang: "ja",
    name: "日本語",
    text: "無料の言語支援と利用しやすい形式の資料をご用意しています。お電話：{phone}。",
  },
  {
    lang: "ar",
    name: "العربية",
    text: "مساعدة لغوية مجانية ومستندات بصيغ يسهل استخدامها. اتصل على {phone}.",
    rtl: true,
  },
  {
    lang: "pa",
    name: "ਪੰਜਾਬੀ",
    text: "ਮੁਫ਼ਤ ਭਾਸ਼ਾ ਸਹਾਇਤਾ ਅਤੇ ਪਹੁੰਚਯੋਗ ਰੂਪਾਂ ਵਿੱਚ ਦਸਤਾਵੇਜ਼। ਕਾਲ ਕਰੋ: {phone}।",
  },
  {
    lang: "km",
    name: "ខ្មែរ",
    text: "ជំនួយភាសា និងឯកសារជាទម្រង់ងាយស្រួលប្រើ ដោយឥតគិតថ្លៃ។ សូមទូរសព្ទទៅ {phone}។",
  },
  {
    lang: "hmn",
    name: "Hmoob",
    text: "Kev pab txhais lus thiab ntaub ntawv hauv hom uas siv tau yooj yim, pub dawb. Hu rau {phone}.",
  },
  {
    lang: "hi",
    name: "हिन्दी",
    text: "मुफ़्त भाषा सहायता और सुलभ रूपों में दस्तावेज़। कॉल करें: {phone}।",
  },
  {
    lang: "th",
    name: "ไทย",
    text: "ความช่วยเหลือด้านภาษาและเอกสารในรูปแบบที่เข้าถึงได้ ไม่มีค่าใช้จ่าย โทร {phone}",
  },
];
