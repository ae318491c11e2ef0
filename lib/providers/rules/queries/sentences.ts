import type { Table } from "./table";

/** What members may type, in another style: sentences, slang, and words as telephones type them. */
export const sentences: Table = [
  [
    "207RC0000X",
    "my dad needs to see somebody about his heart; ticker problems; blood pressure thru the roof; me late muy fuerte el corazón; mi papá tiene problemas del corazon; necesito un cardiologo para mi mamá; ba tôi bị cao máu; tôi hay bị hồi hộp tim đập nhanh; cardiologyst; cardialogist; doc for heart murmur",
  ],
  [
    "207N00000X",
    "red itchy patches on my elbows; my face keeps breaking out; rash on my legs wont go away; dermatoligy; skin dr near me; me salieron unas ronchas en los brazos; tengo mucho acne en la cara; mancha oscura en la piel; da mặt nổi mụn nhiều; ngua khap nguoi; dermatologa que hable español; toi bi noi man do o tay",
  ],
  [
    "208000000X",
    "my 2 year old has a cold; doc for my newborn; need a pediatrician asap; looking for a kids doctor who speaks spanish; doctor para mi niño de 5 años; pediatra que hable español; tìm bác sĩ cho con; bac si nhi dong gan day; peds doctor taking new patients; my daughter needs her shots",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X",
    "need a regular doc; just moved and need a family doctor; yearly physical; i think i have the flu; quiero un chequeo general; doctor familiar cerca de mi casa; tim bac si gia dinh; toi muon kham tong quat; primary care near 94110; primary care phsyician",
  ],
  [
    "207RE0101X",
    "my sugar is too high; sugar problems; thyriod doctor; my thyroid is off; endocronologist; tengo la azucar muy alta; problemas de la tiroides; bị tiểu đường loại 2; bac si tieu duong; bệnh bướu cổ",
  ],
  [
    "207RG0100X",
    "stomach hurts after eating; need a colonoscopy; gastroentrologist; bad heartburn every night; havent pooped in days constipation; me arde el estomago; tengo agruras todos los días; no puedo ir al baño estreñimiento; tôi bị đau bao tử; hay bi o chua; acid refluxx",
  ],
  [
    "207RP1001X",
    "cant stop coughing; asthma attack inhaler refill doctor; my lungs hurt; pulmanologist; tengo asma; mi mamá tiene enfisema; hen suyen; toi bi ho lau khong het; lung docter",
  ],
  [
    "2084N0400X",
    "my hands are going numb; always forgetting things; mom has dementia; migrains; neuroligist; me dan muchas migrañas; mi papá tiene parkinson; se me duermen las manos; hay bị nhức đầu chóng mặt; me toi hay quen; epilepsey",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 208100000X 207XS0117X 207QS0010X 207XS0106X 225100000X",
    "my shoulder is killing me; i think i broke my ankle; hurt my knee playing ball; knee dr; orthepedic surgeon; bad hip needs replaced; me lastimé la rodilla; se me zafó el hombro; me duele mucho la espalda; doctor de los huesos y rodillas; dau dau goi qua; tôi bị đau vai; toi bi gay tay; back spasms",
  ],
  [
    "213E00000X",
    "my toenail is ingrown; heel hurts in the morning; podiatry for diabetic; podiatrst; me duele el talon; uñas enterradas; callos en los pies; dau got chan qua",
  ],
  [
    "207Y00000X 207Q00000X 208000000X",
    "my ears are plugged; kid keeps getting ear infections; sinuses are killing me; cant breathe through my nose; tengo la garganta inflamada; infeccion en el oido; dolor de oidos; nghet mui hoai; đau họng ho; viem xoang mui; ears nose throat doctor; sinusitus",
  ],
  [
    "152W00000X 207W00000X",
    "need new glasses; eye docter; having trouble seeing; contact lense exam; quiero lentes nuevos; se me nubla la vista; mat nhin mo; đi đo mắt làm kính; opthomologist; cataract surgery; cirugia de cataratas; mo cuom; tengo los ojos rojos; mẹ tôi bị cườm mắt",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X",
    "i think im pregnant; need a pap; my period is late; gyno who speaks vietnamese; obgyn accepting new patients; gynacology; creo que estoy embarazada; no me ha bajado la regla; ginecologa mujer; doctor para el embarazo; toi co bau; trễ kinh 2 tháng; kham phu khoa o dau; bac si san khoa nu; birthcontrol; iud insertion",
  ],
  [
    "103TC0700X 103T00000X 101YM0800X 106H00000X 1041C0700X 101YP2500X 2084P0800X",
    "i feel so sad lately; having panic attacks; need to talk to someone about my divorce; therapist for anxiety online; councelor; i cant stop crying; psychologyst; ando muy triste; tengo mucha ansiedad; quiero hablar con un psicologo; busco terapeuta; toi bi tram cam; tôi hay lo âu; cần tư vấn tâm lý; mental helth",
  ],
  [
    "2084P0800X",
    "need someone to prescribe my antidepressants; psychyatrist; psiquiatra para ansiedad; bac si tam than gan day; bipolar meds; sykiatrist",
  ],
  [
    "103TC2200X 2084P0804X 2080P0006X",
    "counselor for my teenage son; therapist for my 8 year old; psicologo para mi hijo; bác sĩ tâm lý cho con",
  ],
  [
    "2080P0006X 235Z00000X",
    "could my son be autistic; test my kid for adhd; mi niño no habla todavía; con trai tôi chậm nói; mi hijo tiene autismo",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X",
    "i drink too much; help getting off opioids; my husband is an alcoholic; mi hijo usa drogas; quiero dejar de tomar; chong toi nghien ruou",
  ],
  [
    "208800000X 207Q00000X 207R00000X",
    "passing a kidney stone; it burns when i pee; up all night peeing; prostate trouble; me arde cuando orino; problemas de la prostata; tiểu đêm nhiều lần; sạn thận; urolgist; cant get an erection",
  ],
  [
    "207RN0300X",
    "kidneys are failing; nephroligist; mis riñones no funcionan bien; than bi suy; kidney docter",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X",
    "mom was diagnosed with breast cancer; oncologyst; need chemo; me diagnosticaron cáncer; bệnh ung thư gan; lukemia; mi mama tiene cancer",
  ],
  [
    "207RR0500X",
    "my joints ache; gout attack; arthritus; tengo artritis en las manos; bi phong thap; đau nhức các khớp; rhuematologist",
  ],
  [
    "207K00000X 2080P0201X",
    "allergic to peanuts; pollen makes me sneeze; alergist for kids; tengo alergia al polvo; bi di ung phan hoa; allergys",
  ],
  [
    "207RS0012X 2084S0012X",
    "i snore really loud; cant sleep; mi esposo ronca mucho; mat ngu hoai; sleep apnea test",
  ],
  [
    "208600000X",
    "need my gallbladder out; hernia operation; me van a operar de la hernia; mổ ruột thừa; general surgen",
  ],
  [
    "2086S0129X",
    "my legs have varicose veins; bad circulation in my legs; tengo varices en las piernas; nổi gân xanh ở chân",
  ],
  ["208C00000X", "hemmoroids; bleeding from my butt; tengo hemorroides; bị trĩ ngoại"],
  [
    "122300000X 1223G0001X",
    "my tooth is killing me; need my teeth cleaned; me duele una muela; nhổ răng sâu; dentista cerca",
  ],
  [
    "225100000X",
    "pt for my back; physical terapist; terapia fisica para la rodilla; tập vật lý trị liệu ở đâu; fisical therapy",
  ],
  [
    "231H00000X 237600000X",
    "grandpa cant hear; hearing aides; no escucho bien de un oído; tai nghe không rõ; hearing docter",
  ],
  [
    "133V00000X",
    "help me lose weight; nutricionista para bajar de peso; tôi muốn giảm cân; dietition; diet for diabetics",
  ],
  [
    "291U00000X",
    "where can i get blood work done; lab near 95112; need to give a urine sample; dónde me sacan sangre; laboratorio de sangre cerca; thử máu ở đâu; di xet nghiem mau; blood tests; bloodwork lab",
  ],
  [
    "261QR0200X 261QM1200X",
    "get a mammogram; mri of my knee; need an xray of my foot; ultrasound for pregnancy; necesito una radiografia; hacerme una mamografia; đi chụp x quang; siêu âm bụng; catscan",
  ],
  [
    "3336C0003X 333600000X",
    "where can i fill my prescription; pharmacy that speaks vietnamese; farmacia cerca de mi; tiem thuoc tay gan nha; pharmcy",
  ],
  [
    "261QU0200X",
    "urgent care open late; i cut my hand need stitches; walk in doctor today; atencion urgente cerca; kham gap khong hen; ugent care",
  ],
  ["282N00000X", "closest hospital; hospital mas cercano; benh vien gan nhat; hosptial"],
  ["261QE0700X", "dialysis near me; centro de dialisis; trung tâm chạy thận"],
  ["332B00000X", "need a wheelchair for my mom; silla de ruedas para mi mamá; mua xe lăn"],
  [
    "207VE0102X",
    "we have been trying for a baby fertility; ivf doctor; no puedo embarazarme; chữa hiếm muộn",
  ],
  [
    "111N00000X 171100000X",
    "chiropracter for back; acupunturist; quiropractico para la espalda; châm cứu trị đau lưng",
  ],
  [
    "207RI0200X 291U00000X",
    "hiv test and care doctor; doctor for hiv; médico para el vih; bác sĩ chuyên về hiv",
  ],
  [
    "207QG0300X 207RG0300X",
    "doctor for my 85 year old grandmother; medico para mi abuelo; bác sĩ cho bà nội tôi",
  ],
  [
    "106H00000X",
    "me and my wife fight all the time couples therapy; terapia para parejas; marriage counsling",
  ],
  [
    "314000000X 313M00000X 251E00000X",
    "nursing home for grandma; asilo para mi mamá; nurse to visit my mom at home; y ta den nha",
  ],
];
