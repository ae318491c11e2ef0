import type { SpecialtyWords } from "./words";

export const surgicalSpecialties: readonly SpecialtyWords[] = [
  {
    code: "208600000X",
    name: { en: "General surgery", es: "Cirugía general", vi: "Phẫu thuật tổng quát" },
    words: {
      en: "surgeon, general surgeon, general surgery, surgery, hernia, gallbladder, gallstones, appendix, hemorrhoid surgery, lump",
      es: "cirujano/a, cirujano general, cirugía general, cirugía, operación, hernia, vesícula, cálculos biliares, apéndice",
      vi: "bác sĩ phẫu thuật, bác sĩ mổ, phẫu thuật, phẫu thuật tổng quát, ngoại khoa, thoát vị, túi mật, sỏi mật, ruột thừa",
    },
    narrower: ["2086X0206X"],
  },
  {
    code: "2086X0206X",
    name: { en: "Cancer surgery", es: "Cirugía del cáncer", vi: "Phẫu thuật ung thư" },
    words: {
      en: "surgical oncologist, cancer surgeon, surgical oncology",
      es: "cirujano oncólogo, cirugía del cáncer",
      vi: "phẫu thuật ung thư, mổ ung thư",
    },
  },
  {
    code: "2086S0129X",
    name: { en: "Vascular surgery", es: "Cirugía vascular", vi: "Phẫu thuật mạch máu" },
    words: {
      en: "vascular surgeon, vascular, vascular surgery, vein doctor, varicose veins, veins, poor circulation",
      es: "cirujano vascular, cirugía vascular, médico de las venas, várices, venas, mala circulación",
      vi: "phẫu thuật mạch máu, bác sĩ mạch máu, giãn tĩnh mạch, suy tĩnh mạch",
    },
  },
  {
    code: "2086S0120X",
    name: { en: "Children's surgery", es: "Cirugía pediátrica", vi: "Phẫu thuật nhi" },
    words: {
      en: "pediatric surgeon, pediatric surgery, children's surgeon",
      es: "cirujano pediátrico, cirugía pediátrica",
      vi: "phẫu thuật nhi, bác sĩ mổ trẻ em",
    },
  },
  {
    code: "208G00000X",
    name: {
      en: "Heart and chest surgery",
      es: "Cirugía del corazón y del tórax",
      vi: "Phẫu thuật tim và lồng ngực",
    },
    words: {
      en: "heart surgeon, cardiac surgeon, thoracic surgeon, cardiothoracic surgeon, heart surgery, bypass surgery, open heart surgery, chest surgeon",
      es: "cirujano del corazón, cirujano cardíaco, cirugía del corazón, cirugía cardíaca, cirujano torácico",
      vi: "phẫu thuật tim, mổ tim, phẫu thuật lồng ngực",
    },
  },
  {
    code: "208C00000X",
    name: {
      en: "Colon and rectal surgery",
      es: "Cirugía de colon y recto",
      vi: "Phẫu thuật đại trực tràng",
    },
    words: {
      en: "colorectal surgeon, colon and rectal surgery, colorectal, proctologist, hemorrhoids, hemorrhoid",
      es: "cirujano de colon, proctólogo/a, cirugía de colon, hemorroides, almorranas",
      vi: "phẫu thuật đại trực tràng, bệnh trĩ, hậu môn trực tràng",
    },
  },
  {
    code: "207T00000X",
    name: { en: "Brain and spine surgery", es: "Neurocirugía", vi: "Phẫu thuật thần kinh" },
    words: {
      en: "neurosurgeon, neurosurgery, brain surgeon, neurological surgery, brain surgery",
      es: "neurocirujano/a, neurocirugía, cirujano del cerebro",
      vi: "phẫu thuật thần kinh, mổ não, bác sĩ mổ não",
    },
  },
  {
    code: "207X00000X",
    name: { en: "Orthopedic surgery", es: "Ortopedia", vi: "Chấn thương chỉnh hình" },
    words: {
      en: "orthopedist, orthopedic, orthopedics, orthopaedic, orthopedic surgeon, bone doctor, bones, joint doctor, knee doctor, knee, knee pain, hip pain, shoulder pain, shoulder, broken bone, fracture, knee replacement, hip replacement, torn ligament",
      es: "ortopedista, ortopedia, ortopédico/a, traumatólogo/a, médico de los huesos, doctor de los huesos, huesos, rodilla, dolor de rodilla, dolor de cadera, dolor de hombro, hombro, fractura, hueso roto, reemplazo de rodilla",
      vi: "bác sĩ xương, bác sĩ chỉnh hình, chỉnh hình, chấn thương chỉnh hình, gãy xương, đau đầu gối, đau vai, đau hông, thay khớp gối, bác sĩ đầu gối",
    },
    narrower: ["207XS0114X", "207XX0005X", "207XS0117X", "207XS0106X", "207XX0801X"],
  },
  {
    code: "207XS0114X",
    name: { en: "Joint replacement", es: "Reemplazo de articulaciones", vi: "Thay khớp" },
    words: {
      en: "joint replacement, adult reconstructive orthopedics",
      es: "reemplazo de articulaciones",
      vi: "thay khớp",
    },
  },
  {
    code: "207XX0005X",
    name: {
      en: "Sports medicine (orthopedics)",
      es: "Medicina deportiva (ortopedia)",
      vi: "Y khoa thể thao (chỉnh hình)",
    },
    words: {
      en: "sports medicine, sports doctor, sports injury, sport injury",
      es: "medicina deportiva, médico deportivo, lesión deportiva",
      vi: "y khoa thể thao, bác sĩ thể thao, chấn thương thể thao",
    },
    narrower: ["207QS0010X"],
  },
  {
    code: "207QS0010X",
    name: {
      en: "Sports medicine (family medicine)",
      es: "Medicina deportiva (medicina familiar)",
      vi: "Y khoa thể thao (gia đình)",
    },
    words: { en: "", es: "", vi: "" },
  },
  {
    code: "207XS0117X",
    name: { en: "Spine surgery", es: "Cirugía de columna", vi: "Phẫu thuật cột sống" },
    words: {
      en: "spine surgeon, spine doctor, spine surgery, back surgeon, herniated disc, slipped disc, scoliosis",
      es: "cirujano de columna, médico de la columna, columna, hernia de disco, escoliosis",
      vi: "phẫu thuật cột sống, bác sĩ cột sống, thoát vị đĩa đệm, vẹo cột sống",
    },
  },
  {
    code: "207XS0106X",
    name: { en: "Hand surgery", es: "Cirugía de la mano", vi: "Phẫu thuật bàn tay" },
    words: {
      en: "hand surgeon, hand doctor, hand surgery, carpal tunnel, trigger finger",
      es: "cirujano de la mano, médico de la mano, túnel carpiano, dedo en gatillo",
      vi: "phẫu thuật bàn tay, bác sĩ bàn tay, ống cổ tay",
    },
  },
  {
    code: "207XX0801X",
    name: { en: "Orthopedic trauma", es: "Traumatología ortopédica", vi: "Chấn thương xương" },
    words: { en: "orthopedic trauma", es: "traumatología", vi: "chấn thương xương" },
  },
  {
    code: "207Y00000X",
    name: {
      en: "Ear, nose and throat",
      es: "Oído, nariz y garganta",
      vi: "Tai mũi họng",
    },
    words: {
      en: "ent, ent doctor, ear nose throat, ear nose and throat, otolaryngologist, otolaryngology, ear doctor, throat doctor, nose doctor, sinus, sinus infection, sinusitis, tonsils, ear infection, ear pain, earache, ear tubes, hoarseness, tinnitus, ringing in ears",
      es: "otorrino, otorrinolaringólogo/a, otorrinolaringología, oído nariz y garganta, garganta nariz y oído, médico del oído, médico de la garganta, sinusitis, amígdalas, dolor de oído, infección de oído, zumbido en los oídos",
      vi: "tai mũi họng, bác sĩ tai mũi họng, viêm xoang, xoang, amidan, đau tai, viêm tai, ù tai",
    },
  },
  {
    code: "207W00000X",
    name: { en: "Ophthalmology (eyes)", es: "Oftalmología (ojos)", vi: "Nhãn khoa (mắt)" },
    words: {
      en: "ophthalmologist, ophthalmology, eye surgeon, eye specialist, cataract, cataracts, glaucoma, retina, eye disease, eye pain",
      es: "oftalmólogo/a, oftalmología, médico de los ojos, doctor de los ojos, especialista de los ojos, cataratas, glaucoma, retina, dolor de ojos",
      vi: "bác sĩ mắt, nhãn khoa, bác sĩ nhãn khoa, khoa mắt, bệnh mắt, đục thủy tinh thể, cườm mắt, cườm khô, cườm nước, đau mắt, võng mạc",
    },
    narrower: ["207WX0107X"],
  },
  {
    code: "207WX0107X",
    name: { en: "Retina care", es: "Retina", vi: "Võng mạc" },
    words: {
      en: "retina specialist, retina doctor, macular degeneration",
      es: "especialista en retina, degeneración macular",
      vi: "chuyên khoa võng mạc, thoái hóa điểm vàng",
    },
  },
  {
    code: "204E00000X",
    name: {
      en: "Oral and jaw surgery",
      es: "Cirugía oral y maxilofacial",
      vi: "Phẫu thuật hàm mặt",
    },
    words: {
      en: "oral surgeon, oral surgery, jaw surgeon, maxillofacial, jaw pain, tmj",
      es: "cirujano oral, cirugía oral, cirujano maxilofacial, maxilofacial, dolor de mandíbula",
      vi: "phẫu thuật hàm mặt, răng hàm mặt, đau hàm",
    },
  },
  {
    code: "208200000X",
    name: { en: "Plastic surgery", es: "Cirugía plástica", vi: "Phẫu thuật tạo hình" },
    words: {
      en: "plastic surgeon, plastic surgery, reconstructive surgery, breast reconstruction",
      es: "cirujano plástico, cirugía plástica, cirugía reconstructiva",
      vi: "phẫu thuật tạo hình, phẫu thuật thẩm mỹ",
    },
  },
  {
    code: "208800000X",
    name: { en: "Urology", es: "Urología", vi: "Tiết niệu" },
    words: {
      en: "urologist, urology, bladder, bladder doctor, prostate, prostate doctor, kidney stone, kidney stones, vasectomy, erectile dysfunction, urinary problems, blood in urine",
      es: "urólogo/a, urología, vejiga, próstata, médico de la próstata, piedras en los riñones, cálculos renales, vasectomía, disfunción eréctil, sangre en la orina",
      vi: "bác sĩ tiết niệu, tiết niệu, đường tiểu, niệu khoa, tuyến tiền liệt, nhiếp hộ tuyến, sỏi thận, bàng quang, thắt ống dẫn tinh",
    },
  },
  {
    code: "2088P0231X",
    name: { en: "Children's urology", es: "Urología pediátrica", vi: "Tiết niệu nhi" },
    words: {
      en: "pediatric urologist, pediatric urology",
      es: "urólogo pediátrico, urología pediátrica",
      vi: "tiết niệu nhi",
    },
  },
  {
    code: "204F00000X",
    name: { en: "Transplant surgery", es: "Cirugía de trasplante", vi: "Phẫu thuật ghép tạng" },
    words: {
      en: "transplant surgeon, transplant, organ transplant",
      es: "cirujano de trasplantes, trasplante",
      vi: "ghép tạng, phẫu thuật ghép tạng",
    },
  },
  {
    code: "213E00000X",
    name: { en: "Podiatry (feet)", es: "Podología (pies)", vi: "Bàn chân" },
    words: {
      en: "podiatrist, podiatry, foot doctor, foot specialist, foot pain, ankle pain, heel pain, bunion, ingrown toenail, toenail, plantar fasciitis, feet",
      es: "podólogo/a, podiatra, podología, médico de los pies, doctor de los pies, pies, dolor de pie, dolor de tobillo, dolor de talón, juanete, uña encarnada, uña enterrada",
      vi: "bác sĩ bàn chân, bác sĩ chân, đau bàn chân, đau gót chân, đau mắt cá chân, móng chân, móng mọc ngược",
    },
    narrower: ["213ES0103X"],
  },
  {
    code: "213ES0103X",
    name: {
      en: "Foot and ankle surgery",
      es: "Cirugía de pie y tobillo",
      vi: "Phẫu thuật bàn chân",
    },
    words: {
      en: "foot surgeon, ankle surgeon, foot and ankle surgery",
      es: "cirugía de pie, cirujano de pie",
      vi: "phẫu thuật bàn chân",
    },
  },
];
