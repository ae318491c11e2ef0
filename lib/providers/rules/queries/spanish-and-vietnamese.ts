import type { Table } from "./table";

/**
 * Names of doctors, complaints and parts of the body in Spanish and Vietnamese. Written before the
 * dictionary was read; half of them, by a hash, were mended on.
 */
export const home: Table = [
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "doctor familiar; medico de cavecera; doctor general; necesito un doctor nuevo; chequeo anual; chequeo general de todo; traigo gripe y calentura; me siento bien cansada todo el tiempo; revisión de la presión; me quiero hacer un check up; fiebre y escalofríos; doctor primario; clínica familiar; análisis de rutina; ando débil y sin fuerzas; cuerpo cortado",
    "bác sĩ gia đình; bac si chinh; khám sức khỏe tổng quát; kham suc khoe dinh ky; bị cảm cúm; nguoi met moi khong co suc; tìm bác sĩ chính nhận bệnh nhân mới; sốt và đau nhức cả người; bac si noi khoa tong quat; xin giay nghi benh",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 2083X0100X 2083P0500X",
    "un fisico para el trabajo",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 3336C0003X 333600000X 183500000X",
    "vacuna de la influenza; shot de la gripe",
    "chích ngừa cúm",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 208000000X 2080A0000X 363LP0200X",
    "doctor que me atienda a mí y a mis hijos",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 3336C0003X 333600000X 183500000X 207RC0000X 207RI0011X 207RC0001X",
    "renovar mi receta de la presión",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RC0000X 207RI0011X 207RC0001X 207RE0101X",
    "colesterol alto",
    "mỡ trong máu cao",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RC0000X 207RI0011X 207RC0001X",
    "đo huyết áp; cao máu",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X",
    "médico del corazón; doctor pal corazon; me duele el pecho cuando camino; palpitaciones; arritmia; corazón agrandado; cardiologo; taquicardia; me late muy recio el corazón; me falla el corazón; soplo; válvula del corazón; especialista del corazon",
    "bác sĩ tim; khám tim; tim đập nhanh; hồi hộp đánh trống ngực; bac si tim mach; đau thắt ngực khi đi bộ; nhoi mau co tim da dat stent; suy tim; nghẹt mạch vành",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X 291U00000X 293D00000X 261QR0200X 261QM1200X 2085R0202X",
    "electrocardiograma",
    "đo điện tim",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X",
    "doctor de la piel; manchas en la cara; barros y espinillas; acné; me pica mucho la piel; paño en la cara; resequedad en la piel con grietas; caida del cabello; mezquinos en las manos; jiotes; lunar que cambió de color; dermatologa; me estoy quedando pelón; soriasis",
    "bác sĩ da; khám da liễu; mụn trứng cá; rụng tóc nhiều; ngua da dau; bị ghẻ; vảy nến; nám da mặt; nổi mụn nước ở tay; cham; lác đồng tiền; da mặt bị sần đỏ",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 207K00000X 207RA0201X",
    "me salieron ronchas; sarpuyido en los brazos",
    "nổi mẩn ngứa; noi man do khap nguoi",
  ],
  ["207N00000X 207ND0101X 207NS0135X 213E00000X 213ES0103X", "uña enterrada con hongo"],
  [
    "207N00000X 207ND0101X 207NS0135X 207K00000X 207RA0201X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "salpullido",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207P00000X",
    "quemada de sol",
  ],
  ["207N00000X 207ND0101X 207NS0135X 208600000X", "bolita en la piel"],
  ["207N00000X 207ND0101X 207NS0135X 208200000X", "quitar lunares", "tẩy nốt ruồi"],
  [
    "207W00000X 152W00000X 207WX0107X",
    "doctor de los ojos; oculista; veo borroso; me lloran los ojos; se me nubla la vista; cataratas; carnosidad en el ojo; ojo rojo; exámen de la vista; necesito lentes; presión en los ojos; glaucoma; me arden los ojos; mosquitas en la vista; perrilla en el ojo; ojos resecos; lentes de contacto; ojos",
    "khám mắt; bác sĩ mắt; mắt mờ; dau mat do; cườm mắt; đục thủy tinh thể; do kinh; tăng nhãn áp; mắt bị khô rát; mí mắt sưng; nhin khong ro; chảy nước mắt sống; lẹo mắt; đo mắt cắt kiếng; mắt",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "doctor de los huesos; huesero; me duele mucho la espalda baja; me duelen las rodillas; dolor de hombro; rodilla inflamada; me truena la rodilla; dolor de cadera; dolor de cintura; hernia de disco; se me trabó el cuello; dolor de codo; ortopeda; me lastimé la muñeca; me duele el lomo; ligamento roto; hombro dislocado; artrosis de rodilla; reemplazo de rodilla; escoliosis; rodilla; hombro; espalda; cadera; muñeca",
    "bác sĩ xương; bác sĩ xương khớp; đau lưng dưới; dau dau goi; đau vai không giơ tay lên được; đau cột sống; thoái hóa cột sống; thoát vị đĩa đệm; nhuc moi vai gay; dau khuyu tay; đau hông; thay khớp gối; dau co tay; đầu gối; vai; lưng; xương sống; khuỷu tay",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 213E00000X 213ES0103X 261QU0200X 207P00000X",
    "me torcí el tobillo",
    "trật mắt cá; bong gân",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 261QU0200X 207P00000X",
    "me quebré el brazo; fractura",
    "gãy tay",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 2084N0400X",
    "ciática",
    "thần kinh tọa",
  ],
  [
    "207RR0500X 207X00000X",
    "reumas; artritis en las manos; lupus; me duelen las coyunturas; manos tiesas en la mañana; fibromialgia; acido urico alto; reumatologo; articulaciones inflamadas",
    "đau khớp; gút; viêm khớp dạng thấp; phong thap; sưng khớp ngón tay; lupus ban do; bac si khop",
  ],
  [
    "207RR0500X 207X00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "gota",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X",
    "doctor del estómago; dolor de panza; agruras; gastritis; estreñimiento; colonoscopía; colonoscopia; endoscopía; me duele la barriga después de comer; reflujo; colon irritable; se me inflama la panza; sangro cuando hago del baño; chorro; estoy tapado no puedo hacer del baño; úlcera; me rugen las tripas; eructo mucho; boca del estomago; indigestión; gastroenterologo; panza; estómago; intestinos",
    "đau bụng dưới mấy ngày; đau bao tử; bac si bao tu; đau dạ dày; nội soi ruột; soi ruot gia; ợ chua; táo bón; day bung kho tieu; đi cầu ra máu; khám đường ruột; vi trung hp; đau bụng trên rốn; viêm loét dạ dày; ăn không tiêu; bụng; bao tử; ruot",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "diarrea; vómitos",
    "tiêu chảy; buồn nôn ói mửa",
  ],
  ["207RG0100X 207RI0008X 208C00000X 208000000X 2080A0000X 363LP0200X 207Q00000X", "empacho"],
  ["207RG0100X 207RI0008X 208C00000X 208600000X", "piedras en la vesícula", "trĩ; sạn mật"],
  ["207RG0100X 207RI0008X 208C00000X 207RI0200X", "parásitos en el estomago"],
  [
    "207RI0008X 207RG0100X",
    "hígado graso; doctor del higado; inflamación del hígado; cirrosis; ojos amarillos",
    "bác sĩ gan; xo gan; gan nhiem mo; men gan tăng; vàng mắt vàng da",
  ],
  ["207RI0008X 207RG0100X 207RI0200X", "hepatitis c", "viêm gan B"],
  [
    "207RN0300X",
    "doctor de los riñones; me fallan los riñones; riñones débiles; nefrologo; proteina en la orina; enfermedad de los riñones",
    "bác sĩ thận; suy than; thận yếu; creatinine cao",
  ],
  ["207RN0300X 208800000X", "tiểu đạm"],
  ["261QE0700X 207RN0300X", "diálisis; centro de dialisis", "lọc thận; chạy thận"],
  [
    "208800000X 207RN0300X",
    "próstata; piedras en los riñones; no puedo orinar bien; sangre en la orina; vasectomía; disfunción eréctil; urologo; me levanto mucho a orinar en la noche; problemas de hombre; cálculos renales; vejiga; testículos",
    "tuyến tiền liệt; sạn thận; tieu ra mau; đi tiểu nhiều lần ban đêm; yeu sinh ly; bác sĩ niệu; thắt ống dẫn tinh; nhiếp hộ tuyến; bàng quang; tinh hoàn",
  ],
  [
    "208800000X 207RN0300X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "me arde al orinar; mal de orín; infección de orina",
    "tiểu buốt; đái rắt",
  ],
  [
    "208800000X 207RN0300X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "me orino cuando toso; se me sale la orina",
    "tiểu són",
  ],
  [
    "207RP1001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "tos que no se quita; bronquitis; tos seca; pulmonia",
    "ho co dam; viem phoi; viêm phế quản",
  ],
  [
    "207RP1001X",
    "asma; doctor de los pulmones; me chifla el pecho; neumólogo; enfisema",
    "bác sĩ phổi; ho lâu ngày không hết; hen suyễn; suyen",
  ],
  [
    "207RP1001X 207RC0000X 207RI0011X 207RC0001X",
    "me falta el aire al subir escaleras",
    "khó thở khi lên cầu thang; tức ngực khò khè",
  ],
  [
    "207RP1001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207Y00000X 231H00000X",
    "flemas",
  ],
  ["207RP1001X 207RI0200X", "lao phoi"],
  [
    "207Y00000X 231H00000X",
    "dolor de oído; doctor de los oídos; sinusitis; anginas inflamadas; zumbido en los oídos; me sangra la nariz; nariz tapada; otorrino; no oigo bien; se me tapó el oído; amigdalas; se me va la voz; cera en los oídos; me supura el oído; no huelo nada; oídos; garganta; nariz",
    "tai mũi họng; đau tai; viêm xoang; u tai; chay mau cam; nghẹt mũi; viem amidan; khan tieng; bac si tai; chảy mủ tai; lãng tai; cổ họng; mũi",
  ],
  [
    "207Y00000X 231H00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me duele la garganta",
    "đau họng",
  ],
  [
    "207Y00000X 231H00000X 2084N0400X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "mareos con vueltas; vértigo",
    "chóng mặt",
  ],
  ["207Y00000X 231H00000X 207RS0012X 2084S0012X", "ronquera"],
  ["207Y00000X 231H00000X 207RG0100X 207RI0008X 208C00000X", "nuốt nghẹn vướng cổ họng"],
  [
    "231H00000X 237600000X 207Y00000X",
    "aparato para oír; examen de audición; audífonos para sordos; me estoy quedando sordo",
    "máy trợ thính; đo thính lực; điếc tai",
  ],
  [
    "2084N0400X",
    "migraña; dolor de cabeza que no se quita; doctor del cerebro; convulsiones; ataques epilépticos; neurologo; temblor en las manos; parkinson; jaquecas; neuropatía; parálisis facial",
    "nhức đầu kinh niên; đau nửa đầu; bác sĩ thần kinh; động kinh; tê tay chân; run tay; méo miệng; bệnh parkinson",
  ],
  [
    "2084N0400X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "se me duermen las manos",
  ],
  [
    "2084N0400X 207QG0300X 207RG0300X 363LG0600X",
    "se me olvidan las cosas; alzheimer",
    "hay quen; lú lẫn",
  ],
  ["2084N0400X 213E00000X 213ES0103X", "hormigueo en los pies", "te ban chan"],
  [
    "2084N0400X 225100000X 225X00000X 208100000X 261QR0400X 261QR0401X 207RC0000X 207RI0011X 207RC0001X",
    "embolia seguimiento",
  ],
  ["2084N0400X 225100000X 225X00000X 208100000X 261QR0400X 261QR0401X", "di chứng tai biến"],
  [
    "207RE0101X",
    "azúcar alta; doctor de la diabetes; tiroides; bulto en el cuello tiroides; insulina; hipotiroidismo; soy diabética; azucar en la sangre; endocrinologo",
    "tiểu đường; tuyến giáp; bướu cổ; duong cao; tieu duong type 2; suy giáp; bac si noi tiet; đái tháo đường; chích insulin",
  ],
  [
    "207RE0101X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "hormonas",
  ],
  [
    "207RE0101X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 133V00000X",
    "prediabetes",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "cáncer de seno",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X",
    "doctor del cáncer; quimio; oncologo; tumor; leucemia; anemia; sangre muy baja; linfoma; problema de la sangre; moretones por todos lados",
    "ung thư; bác sĩ ung bướu; hóa trị; thiếu máu; ung thu vu; khối u; ung thư ruột; bach huyet; dễ bị bầm",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "doctora de mujeres; ginecologa; papanicolao; papanicolau; estoy embarazada; flujo con mal olor; cólicos menstruales; me baja mucho la regla; no me baja; control del embarazo; dispositivo; anticonceptivos; menopausia; bochornos; quistes en los ovarios; fibromas; partera; comezón en mis partes; infección vaginal; miomas en la matriz; me quiero ligar; doctor para embarazadas; DIU; matriz; ovarios",
    "bác sĩ phụ khoa; khám thai; có bầu; bac si san; trễ kinh; đau bụng kinh; huyết trắng có mùi; rong kinh; đặt vòng ngừa thai; mãn kinh; u xơ tử cung; thử pap; u nang buong trung; ngứa vùng kín; kinh nguyệt không đều; bốc hỏa; sanh em bé; tử cung; buong trung",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 208600000X 207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 261QR0200X 261QM1200X 2085R0202X",
    "bolita en el seno",
    "khám vú",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 291U00000X 293D00000X",
    "prueba de embarazo",
  ],
  [
    "207VE0102X 207V00000X",
    "no puedo quedar embarazada; tratamiento de fertilidad",
    "hiếm muộn; thụ tinh ống nghiệm",
  ],
  [
    "261QR0200X 261QM1200X 2085R0202X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "mamografía",
  ],
  [
    "261QR0200X 261QM1200X 2085R0202X",
    "ultrasonido; rayos x; resonancia magnética; radiografía; sonograma; placa de tórax",
    "siêu âm; chụp hình phổi; chup mri; chụp nhũ ảnh; chụp x quang; chup ct",
  ],
  [
    "291U00000X 293D00000X",
    "lab de sangre; laboratorio; sacarme sangre; análisis de sangre; exámenes de laboratorio",
    "thử máu; xét nghiệm máu; phong lab; thử nước tiểu; lay mau",
  ],
  ["291U00000X 293D00000X 208800000X 207RN0300X", "examen de orina"],
  [
    "3336C0003X 333600000X 183500000X",
    "farmacia; botica; surtir mi receta; farmasia cerca",
    "nhà thuốc tây; tiệm thuốc; lay thuoc",
  ],
  [
    "261QU0200X 207P00000X",
    "urgent care; clínica sin cita; urgencias; atención urgente",
    "phòng mạch khẩn cấp; kham gap khong can hen; chăm sóc khẩn cấp",
  ],
  [
    "261QU0200X 207P00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X",
    "me corté el dedo puntadas; me mordió un perro",
    "cho can",
  ],
  [
    "261QU0200X 207P00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 208600000X",
    "khâu vết thương",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X",
    "pediatra; doctor de niños; mi bebé tiene fiebre; vacunas para mi bebé; doctor para mi hijo; chequeo del niño sano; mi niño no quiere comer; mi nena tiene tos; mi hijo está malito; doctora pa los niños; al niño le salieron granitos por la varicela",
    "bác sĩ nhi; bác sĩ trẻ em; bé bị sốt; bac si cho em be; con tôi bị ho; chích ngừa cho bé; be bieng an; khám cho trẻ sơ sinh; bác sĩ con nít",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "shots para la escuela",
  ],
  [
    "2080P0006X 2080P0008X 235Z00000X 103K00000X 103TC2200X 2084P0804X",
    "mi hijo no habla todavía; autismo; mi niño no pone atención en la escuela",
    "bé chậm nói; tự kỷ",
  ],
  [
    "2080P0006X 2080P0008X 235Z00000X 103K00000X 103TC2200X 2084P0804X 2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 261QM0801X 363LP0808X",
    "hiperactivo",
    "con tôi tăng động",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X",
    "depresión; ataques de pánico; psicologo; sicólogo; me siento muy triste; consejero; psiquiatra; no tengo ganas de nada; terapia de pareja; mucho estrés; salud mental; lloro por todo; trauma; terapista; ataque de nervios; manejo del coraje",
    "trầm cảm; lo âu; bác sĩ tâm lý; bac si tam than; buồn chán không muốn làm gì; căng thẳng; tư vấn tâm lý; hoang loan; tam ly tri lieu; vo chong cai nhau can tu van; hay lo sợ vô cớ",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "ansiedad",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 2084N0400X",
    "nervios",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 225100000X 225X00000X 208100000X 261QR0400X 261QR0401X",
    "terapia",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 208000000X 2080A0000X 363LP0200X 207Q00000X",
    "mi hijo adolescente está deprimido",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X",
    "dejar de tomar; alcohólico; adicción a las drogas; rehabilitación de drogas; dejar la bebida",
    "cai rượu; nghiện thuốc; cai ma tuy",
  ],
  [
    "207RS0012X 2084S0012X 2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "no puedo dormir; insomnio",
    "mất ngủ; kho ngu",
  ],
  ["207RS0012X 2084S0012X 207Y00000X 231H00000X", "ronco mucho", "ngáy to"],
  ["207RS0012X 2084S0012X", "apnea; estudio del sueño", "ngưng thở lúc ngủ"],
  [
    "207K00000X 207RA0201X",
    "alergias; alergia al polen; alergista",
    "dị ứng; di ung do bien; bác sĩ dị ứng",
  ],
  [
    "207K00000X 207RA0201X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "soy alergica a los camarones",
  ],
  ["207K00000X 207RA0201X 207Y00000X 231H00000X", "estornudos", "hắt xì hoài"],
  [
    "225100000X 225X00000X 208100000X 261QR0400X 261QR0401X",
    "terapia física; terapista físico; fisioterapia; rehabilitación después de cirugía",
    "vật lý trị liệu; tập phục hồi sau mổ; vat li tri lieu",
  ],
  [
    "225100000X 225X00000X 208100000X 261QR0400X 261QR0401X 111N00000X 171100000X",
    "masajes para la espalda",
  ],
  [
    "111N00000X 171100000X 225100000X",
    "quiropráctico; acupuntura; quiropractor",
    "châm cứu; bác sĩ nắn xương; cham cuu",
  ],
  [
    "111N00000X 171100000X 225100000X 225X00000X 208100000X 261QR0400X 261QR0401X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208VP0000X 207T00000X",
    "sobador",
  ],
  ["133V00000X 207RE0101X", "nutricionista; nutrióloga", "dinh dưỡng; bac si dinh duong"],
  [
    "133V00000X 207RE0101X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "dieta para bajar de peso; sobrepeso",
    "giảm cân",
  ],
  [
    "122300000X 1223G0001X 204E00000X",
    "dentista; dolor de muela; sacar una muela; muelas del juicio; limpieza de dientes",
    "nha sĩ; đau răng; nho rang; sâu răng",
  ],
  [
    "213E00000X 213ES0103X",
    "doctor de los pies; callos en los pies; podiatra",
    "bác sĩ bàn chân; móng chân mọc ngược; chai chân",
  ],
  ["213E00000X 213ES0103X 207N00000X 207ND0101X 207NS0135X", "uña enterrada"],
  [
    "213E00000X 213ES0103X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "juanete; espolón; dolor de talón",
    "đau gót chân; gai got chan",
  ],
  ["213E00000X 213ES0103X 207RE0101X", "pie diabético"],
  [
    "208600000X",
    "cirujano; hernia; apéndice; operarme de la vesícula; hernia en el ombligo; cirujano general",
    "bác sĩ mổ; thoát vị bẹn; mổ túi mật; mo ruot du",
  ],
  ["208600000X 207N00000X 207ND0101X 207NS0135X", "bolita de grasa", "u mỡ"],
  [
    "2086S0129X",
    "varices; várices en las piernas; venas saltadas",
    "giãn tĩnh mạch; suy tinh mach; nổi gân xanh ở chân",
  ],
  ["2086S0129X 207RC0000X 207RI0011X 207RC0001X", "mala circulación"],
  [
    "2086S0129X 207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 207RC0000X 207RI0011X 207RC0001X",
    "coágulo en la pierna",
  ],
  ["208200000X", "cirujano plástico; cirugía estética", "giải phẫu thẩm mỹ; phau thuat tham my"],
  ["208200000X 208600000X", "reconstrucción de seno"],
  ["208200000X 207W00000X 152W00000X 207WX0107X", "cắt mí"],
  [
    "208VP0000X 208VP0014X 2081P2900X",
    "clínica del dolor; dolor crónico; inyecciones para el dolor",
    "đau mãn tính",
  ],
  [
    "208VP0000X 208VP0014X 2081P2900X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 207T00000X 207RR0500X",
    "bac si chuyen tri dau nhuc",
  ],
  ["207RI0200X", "vih", "bệnh truyền nhiễm; hiv"],
  [
    "207RI0200X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 208800000X 207RN0300X",
    "enfermedades de transmisión sexual; sífilis",
    "benh phong tinh; bệnh lậu",
  ],
  ["207RI0200X 207RP1001X", "tuberculosis"],
  [
    "207QG0300X 207RG0300X 363LG0600X",
    "doctor para mi abuelita; geriatra; doctor para gente mayor; médico para adultos mayores",
    "bác sĩ lão khoa; bac si cho nguoi gia; bác sĩ cho bà nội tôi",
  ],
  ["251E00000X", "enfermera en casa; cuidado en el hogar", "y tá tại nhà; chăm sóc tại nhà"],
  ["314000000X 313M00000X", "asilo de ancianos; casa de reposo", "viện dưỡng lão; nha duong lao"],
  [
    "251G00000X 315D00000X 207RH0002X",
    "hospicio; cuidados paliativos; cuidado al final de la vida",
    "chăm sóc cuối đời",
  ],
  ["332B00000X", "silla de ruedas; andadera; tanque de oxigeno", "xe lăn"],
  ["332B00000X 207RP1001X", "máy oxy"],
  ["235Z00000X", "terapia del habla", "âm ngữ trị liệu; tap noi sau tai bien"],
  ["235Z00000X 2084N0400X", "mi papá no puede hablar después del derrame"],
  ["282N00000X", "hospital; hospital cercano", "bệnh viện; nha thuong"],
  ["207SG0201X", "prueba genética", "xét nghiệm di truyền"],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 213E00000X 213ES0103X",
    "tobillo",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 207Y00000X 231H00000X",
    "cuello",
  ],
  [
    "2083X0100X 2083P0500X",
    "me lastimé en el trabajo; lesión de trabajo",
    "bị thương lúc làm việc",
  ],
];

/** The same, but half sentences as they are typed at home. */
export const homeSentences: Table = [
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "ando muy decaído y sin apetito; acabo de llegar y ocupo un doctor; no me ha visto un doctor en mucho tiempo; ocupo un papel del doctor para el trabajo; traigo el cuerpo cortado y escalofríos; mi esposo necesita un doctor que hable español; doktor de familia; me dio un resfrío; examen médico para migración",
    "mới qua Mỹ cần tìm bác sĩ; bị cúm mấy bữa nay; uể oải không muốn ăn; lạnh run sốt cao; muốn khám tổng quát cho ba má; bác sĩ nói tiếng Việt gần nhà khám cảm; trúng gió",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RC0000X 207RI0011X 207RC0001X 207RE0101X",
    "quiero que me chequeen la presión y el azúcar",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207P00000X",
    "me agarró una gripa bien fuerte; ardor de cuerpo y fiebre alta",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207Y00000X 231H00000X",
    "resfriado que no se me quita",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 3336C0003X 333600000X 183500000X 207RC0000X 207RI0011X 207RC0001X",
    "se me acabaron las pastillas de la presión",
    "hết thuốc cao huyết áp",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 3336C0003X 333600000X 183500000X",
    "vacuna contra el covid",
    "chich ngua covid",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 2083X0100X 2083P0500X 208000000X 2080A0000X 363LP0200X",
    "exámen fisico para la escuela del trabajo",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RE0101X 207RG0100X 207RI0008X 208C00000X 133V00000X",
    "sụt cân không biết tại sao",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 2083X0100X 2083P0500X",
    "khám sức khỏe để đi làm",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X",
    "chóng mệt xanh xao",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X",
    "siento brincos en el corazón; se me acelera el corazón de la nada; me pusieron marcapaso; mi mamá padece del corazón; prueba de esfuerzo; corason; dolor en el pecho al hacer ejercicio",
    "tim tôi hay bị lỡ nhịp; ba tôi bệnh tim; phù chân mệt tim; thong tim",
  ],
  ["207RC0000X 207RI0011X 207RC0001X 208G00000X", "me operaron del corazón", "mổ tim"],
  [
    "207RC0000X 207RI0011X 207RC0001X 207RP1001X",
    "se me hinchan los pies y me falta el aire; opresión en el pecho",
    "nặng ngực khi leo cầu thang",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X 207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X",
    "pastillas para adelgazar la sangre",
    "uong thuoc loang mau",
  ],
  ["207RC0000X 207RI0011X 207RC0001X 261QR0200X 261QM1200X 2085R0202X", "siêu âm tim"],
  [
    "207RC0000X 207RI0011X 207RC0001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "bị cao huyết áp và đau ngực",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 207K00000X 207RA0201X",
    "me brotó todo el cuerpo; roncha que no se quita",
    "nổi mề đay; nổi hột đỏ ngứa",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X",
    "traigo un sarpullido en el cuello; me salen muchos granos; tengo la cara manchada; me salió una verruga; comezón en la cabeza y se me cae el pelo; tengo la piel bien reseca; mancha blanca en la piel; eccema; sarna; pecas que crecen",
    "mặt nổi mụn hoài không hết; da nứt nẻ chảy máu; ngứa đầu nhiều gàu; đổ mồ hôi tay; ghe ngua; hắc lào; da bị bong tróc; tàn nhang nám; hói đầu; ruoi den to ra",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 213E00000X 213ES0103X",
    "pie de atleta",
    "mun coc o chan; nấm móng; nước ăn chân",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "al sudar me rozo",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 207K00000X 207RA0201X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me picó algo y se me hinchó",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 122300000X 1223G0001X 204E00000X 207RI0200X",
    "herpes en la boca",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 208000000X 2080A0000X 363LP0200X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "piojos",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 208600000X",
    "le salió un nacido",
  ],
  ["207N00000X 207ND0101X 207NS0135X 208200000X", "cicatriz fea"],
  [
    "207N00000X 207ND0101X 207NS0135X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RI0200X",
    "bị zona",
  ],
  [
    "207W00000X 152W00000X 207WX0107X",
    "no veo bien de lejos; se me cansa la vista; ya no miro bien; manchas negras en la vista; ocupo lentes nuevos; ojos llorosos y rojos; tengo una nube en el ojo; se me cierran los ojos de lo hinchados; lagañas; vista cansada; me duele el ojo izquierdo",
    "mắt nhìn một thành hai; mat kem qua roi; mắt đổ ghèn; thấy ruồi bay trước mắt; cận thị tăng độ; mổ cườm; đau mắt đỏ; mộng thịt ở mắt; mắt nhức khi đọc sách; khám mắt cho người tiểu đường; cay mắt; kính áp tròng; mắt lão",
  ],
  ["207W00000X 152W00000X 207WX0107X 261QU0200X 207P00000X", "me entró algo en el ojo"],
  ["207W00000X 152W00000X 207WX0107X 2084N0400X", "me lastima la luz"],
  [
    "207W00000X 152W00000X 207WX0107X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "conjuntivitis",
  ],
  [
    "207W00000X 152W00000X 207WX0107X 208000000X 2080A0000X 363LP0200X 207Q00000X",
    "mi hija no ve el pizarrón",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "no puedo doblar la rodilla; traigo un dolor en la espalda que no aguanto; no puedo levantar el brazo; se me zafó el hombro; tengo desgastada la rodilla; me duele la cadera al caminar; torzón en la espalda; tronido en el cuello; espaldabaja; me duele la columna; dedo en gatillo; me duele el brazo al levantarlo; operacion de cadera; me desgarré un músculo; rodiya; lumbago",
    "té bị đau cổ tay; không co đầu gối được; lưng đau quá ngồi không được; bị sái cổ; mòn khớp gối; căng cơ đùi; ngón tay lò xo; gai cột sống; đau cổ vai gáy; nhức vai; tập bó bột",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 261QU0200X 207P00000X",
    "me caí y me duele la muñeca; me lastimé jugando futbol",
    "nứt xương",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 207RR0500X",
    "me duelen los huesos; tendonitis",
    "đau nhức xương; viêm gân",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 261QU0200X 207P00000X 213E00000X 213ES0103X",
    "esguince",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 2084N0400X",
    "tunel carpiano",
    "hội chứng ống cổ tay; đau mông lan xuống chân",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 208600000X",
    "quiste en la muñeca",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 207RR0500X 207RE0101X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "loãng xương",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 213E00000X 213ES0103X 261QU0200X 207P00000X",
    "trặc chân",
  ],
  [
    "207RR0500X 207X00000X",
    "se me hinchan los dedos y amanezco tiesa; me dan las reumas con el frío; me duelen todas las articulaciones; ataque de gota en el dedo gordo",
    "sáng dậy cứng khớp tay; sung ngon chan cai do gut; nhức khớp khi trời lạnh; đau các khớp",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X",
    "me cae mal la comida; todo lo que como me hace daño; me arde la panza; no hago del baño en días; siento lleno aunque coma poco; mucho gas; sangre en el excremento; se me sube el ácido; tengo bacteria en el estómago; ocupo una colonoscopia por mi edad; retortijones; inflamasion de estomago; pólipos; deposiciones negras",
    "bụng cứ sôi ùng ục; ăn vô là đau bụng; đi tiêu không được; trào axit lên cổ; đầy hơi; đau bụng quặn; phân đen; rối loạn tiêu hoá; polyp đại tràng; soi bao tử; bao tu bi lo; nấc cụt hoài; đi cầu khó",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "ando suelto del estómago; me dan ganas de volver; asco todo el tiempo; dolor de barriga",
    "đi ngoài nhiều lần; ói ra thức ăn",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X 208600000X",
    "almorranas; bilis; hernia hiatal",
    "bi tri ngoai",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X 208600000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me duele abajo de las costillas del lado derecho",
    "đau hạ sườn phải",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X 207K00000X 207RA0201X 133V00000X 207RE0101X",
    "intolerancia a la lactosa",
  ],
  [
    "208800000X 207RN0300X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "voy al baño a cada rato",
    "nước tiểu đục",
  ],
  [
    "208800000X 207RN0300X",
    "siento que no vacío la vejiga; me duele un testículo; chorro débil al orinar; no se me para; antígeno prostático; arenilla en los riñones; me sale sangre cuando orino; orines con sangre",
    "tiểu không hết; đau tinh hoàn; tien liet tuyen phi dai; đi đái ra máu; bí tiểu; xuất tinh sớm; sỏi thận",
  ],
  [
    "208800000X 207RN0300X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "orina turbia y apestosa; hacer pipí me duele",
    "đái buốt",
  ],
  [
    "208800000X 207RN0300X 208000000X 2080A0000X 363LP0200X 207Q00000X",
    "circuncisión",
    "cắt bao quy đầu",
  ],
  [
    "208800000X 207RN0300X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "vejiga caída",
  ],
  [
    "208800000X 207RN0300X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RE0101X",
    "đi tiểu hoài",
  ],
  [
    "207RN0300X",
    "creatinina alta; mis riñones no filtran bien; riñon poliquístico",
    "thận suy độ ba; chức năng thận kém; than yeu phu mat",
  ],
  [
    "207RP1001X",
    "me silba el pecho; agua en los pulmones; mancha en el pulmón; fumé muchos años y toso",
    "đốm ở phổi; phổi tắc nghẽn mãn tính; khò khè; xịt thuốc suyễn",
  ],
  [
    "207RP1001X 207RS0012X 2084S0012X 207RC0000X 207RI0011X 207RC0001X",
    "no puedo respirar bien de noche",
  ],
  [
    "207RP1001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 208000000X 2080A0000X 363LP0200X",
    "traigo una tos de perro",
  ],
  [
    "207RP1001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "tosiendo desde hace un mes; tos con flema verde; bronquios",
    "ho khan kéo dài; ho ra đàm xanh; ho sù sụ cả đêm; ho hen",
  ],
  ["207RP1001X 3336C0003X 333600000X 183500000X", "inhalador"],
  ["207RP1001X 207RC0000X 207RI0011X 207RC0001X", "me agito con poquito que camine", "hụt hơi"],
  [
    "207RP1001X 208000000X 2080A0000X 363LP0200X 207Q00000X 2080P0214X 207K00000X 207RA0201X",
    "asma de mi hijo",
  ],
  ["207RP1001X 207K00000X 207RA0201X", "lên cơn suyễn"],
  [
    "207Y00000X 231H00000X",
    "traigo los oídos tapados; me zumban los oídos; se me fue la voz; mocos verdes y dolor de cara; sangrado de nariz; no puedo respirar por la nariz; pólipos en la nariz; oido infectado; carraspera; adenoides; desviado el tabique",
    "lỗ tai bị lùng bùng; ráy tai; mất tiếng; nước mũi vàng; vẹo vách ngăn mũi; ù tai trái; cổ họng vướng đàm; viêm tai giữa; nghẹt một bên mũi; mat mui; sưng amiđan; chảy máu mũi hoài",
  ],
  [
    "207Y00000X 231H00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RG0100X 207RI0008X 208C00000X",
    "me duele al tragar",
  ],
  [
    "207Y00000X 231H00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "tengo anginas; garganta irritada",
    "đau rát cổ",
  ],
  [
    "207Y00000X 231H00000X 2084N0400X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me da vueltas todo",
  ],
  ["207Y00000X 231H00000X 207RG0100X 207RI0008X 208C00000X 207RE0101X", "bola en la garganta"],
  ["207Y00000X 231H00000X 261QU0200X 207P00000X 207RG0100X 207RI0008X 208C00000X", "hoc xuong ca"],
  ["207Y00000X 231H00000X 2084N0400X", "rối loạn tiền đình"],
  [
    "231H00000X 237600000X 207Y00000X",
    "mi papá ya no oye; ocupa aparatos para los oidos; estoy medio sordo",
    "ba tôi nghe không rõ; lảng tai cần máy nghe; mua may nghe",
  ],
  [
    "2084N0400X",
    "me punza la cabeza; me tiembla una mano; le dan ataques; me da dolor de cabeza con luces; se me durmió media cara; esclerosis múltiple",
    "đầu nhức như búa bổ; tay run không cầm được đồ; bị giật kinh phong; liệt nửa mặt; tê đầu ngón tay; đau dây thần kinh; nhuc dau hoai; tê rần hai chân; đau nửa đầu buồn nôn",
  ],
  ["2084N0400X 213E00000X 213ES0103X", "se me entumen los pies"],
  [
    "2084N0400X 207QG0300X 207RG0300X 363LG0600X",
    "se me olvida todo; a mi mamá se le va la onda; se me va la memoria",
    "mẹ tôi hay quên; sa sút trí tuệ",
  ],
  [
    "2084N0400X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "adormecimiento de brazos; nervio pinchado",
  ],
  [
    "2084N0400X 207RC0000X 207RI0011X 207RC0001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "desmayos",
    "té xỉu",
  ],
  [
    "2084N0400X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207Y00000X 231H00000X",
    "mareos y dolor de cabeza",
  ],
  ["2084N0400X 213E00000X 213ES0103X 207N00000X 207ND0101X 207NS0135X", "piquetes en los pies"],
  [
    "207RE0101X",
    "me sube y baja el azúcar; me salió la azúcar bien alta; tengo una bola en la tiroides; se me bajó el azúcar; diabetico; tiroide; hipertiroidismo; hormonas descontroladas",
    "đường trong máu cao; bướu tuyến giáp; hạ đường huyết; cuong giap run tay; a1c cao; basedow",
  ],
  [
    "207RE0101X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 3336C0003X 333600000X 183500000X",
    "metformina",
  ],
  ["207RE0101X 332B00000X", "sensor de glucosa", "máy đo đường"],
  [
    "207RE0101X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "hemoglobina alta de azúcar",
  ],
  ["207RE0101X 291U00000X 293D00000X", "thử đường"],
  [
    "207RE0101X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 207VM0101X",
    "tiểu đường thai kỳ",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X",
    "me dieron quimio; me hallaron un tumor; cancer de la matriz; cáncer de colon; tengo la sangre débil; me falta hierro; me encontraron células malas",
    "đang hóa trị; máu không đông; tiểu cầu thấp; thiếu chất sắt; ung thư cổ tử cung",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 208600000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "bolitas en las axilas",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 207K00000X 207RA0201X 207RI0200X",
    "defensas bajas",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 208800000X 207RN0300X",
    "cáncer de próstata",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 208600000X",
    "mới biết bị ung thư vú",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 2084N0400X 207T00000X",
    "u não ác tính",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 207RI0008X 207RG0100X",
    "ung thư gan",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 207Y00000X 231H00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "nổi hạch ở cổ",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "llevo dos meses sin regla; creo que estoy embarazada; me toca el papanicolau; ando con mucho flujo; me duelen los ovarios; sangrado entre periodos; quiero quitarme el aparato; pastillas para no embarazarme; estoy panzona de seis meses; me duele al tener relaciones; se me cayó la matriz; calores de la menopausia; me da comezón allá abajo; dolor de vientre con la regla; quiero planificar; implante del brazo anticonceptivo; dar a luz; tengo atraso; endometriosis; mal parto; inyección para no tener hijos; parto; secreción vaginal",
    "mất kinh hai tháng; que thử hai vạch; ra huyết giữa kỳ; khí hư nhiều; đau khi quan hệ; viem am dao; có thai ba tháng; bị sảy thai; thuoc ngua thai; tắt kinh; khám phụ khoa định kỳ; đau bụng hành kinh; đa nang buồng trứng; sa tử cung; ốm nghén; tìm bác sĩ nữ khám thai; cấy que",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X",
    "perdí al bebé",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 208600000X 207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 261QR0200X 261QM1200X 2085R0202X",
    "ngực có cục u",
  ],
  ["207VE0102X 207V00000X", "llevamos años buscando bebé", "lâu quá không có con; cho phôi IVF"],
  [
    "207VE0102X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "inseminación",
  ],
  [
    "261QR0200X 261QM1200X 2085R0202X",
    "me mandaron a sacar una placa; ocupo un ultrasonido de la panza; el doctor me ordenó un MRI; tomografía; rayos equis",
    "chụp cộng hưởng từ; siêu âm bụng; rọi kiếng phổi; chup quang tuyen",
  ],
  [
    "261QR0200X 261QM1200X 2085R0202X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "mamograma",
    "chụp vú",
  ],
  [
    "261QR0200X 261QM1200X 2085R0202X 207RE0101X 207RR0500X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "densidad de huesos",
    "đo loãng xương",
  ],
  [
    "291U00000X 293D00000X",
    "donde me saco la sangre; exámenes de sangre; sacar muestras; me mandaron hacer estudios de sangre",
    "chỗ lấy máu; thu mau o dau; xét nghiệm tổng quát; làm xét nghiệm",
  ],
  [
    "3336C0003X 333600000X 183500000X",
    "donde recojo mi medicina; farmacia abierta",
    "tiệm thuốc tây gần đây; mua thuoc theo toa",
  ],
  [
    "261QU0200X 207P00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X",
    "ocupo que me vean hoy; clínica abierta en la noche; me abrí la cabeza poquito",
    "cần khám liền hôm nay; bị chó cắn",
  ],
  [
    "261QU0200X 207P00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 207N00000X 207ND0101X 207NS0135X",
    "me quemé con aceite",
    "bị phỏng nước sôi",
  ],
  [
    "261QU0200X 207P00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 213E00000X 213ES0103X",
    "me enterré un clavo",
    "đạp đinh",
  ],
  [
    "261QU0200X 207P00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "đứt tay chảy máu",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X",
    "mi chiquito tiene calentura; mi niño vomita; bebita con tos; mi hija necesita sus vacunas; recien nasido; mi chamaco anda enfermo; mi bebé llora mucho; mi niña de 4 años tiene diarrea",
    "con tôi nóng sốt; bé tiêu chảy; em bé ọc sữa; bé đi học cần chích ngừa; be nha toi khong chiu an; con nít sổ mũi; bé 2 tuổi ho nhiều; bé khóc đêm; cháu tôi bị bệnh tay chân miệng",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X 2080P0206X 133V00000X 207RE0101X",
    "el niño no sube de peso",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X 207Y00000X 231H00000X",
    "le duele el oído a mi niño",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X 207N00000X 207ND0101X 207NS0135X",
    "rozadura de pañal",
    "hăm tã",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "fisico para deportes de mi hijo",
  ],
  [
    "2080P0006X 2080P0008X 235Z00000X 103K00000X 103TC2200X 2084P0804X",
    "mi niño no habla bien; creo que mi hijo es autista; mi hijo está atrasado para hablar",
    "bé 3 tuổi chưa biết nói; trẻ tự kỷ",
  ],
  [
    "2080P0006X 2080P0008X 235Z00000X 103K00000X 103TC2200X 2084P0804X 2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 261QM0801X 363LP0808X",
    "no se está quieto en la escuela; déficit de atención",
    "con không tập trung học; con tôi quậy phá không ngồi yên",
  ],
  [
    "2080P0006X 2080P0008X 235Z00000X 103K00000X 103TC2200X 2084P0804X 208000000X 2080A0000X 363LP0200X 207Q00000X",
    "be cham phat trien",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X",
    "me dan ataques de ansiedad; ando bien estresada; no quiero salir de mi cuarto; quiero hablar con alguien; mi esposo y yo peleamos mucho; me siento sola; oigo voces; se murió mi mamá y no lo supero; depre; estoy muy angustiada; me pongo muy nerviosa; terapeuta; me enojo por todo; problemas de pareja; mi hija se corta; pensamientos feos; nerviosismo; consejería familiar; siquiatra; bipolar",
    "buồn quá không thiết gì; bị stress; hay nổi nóng; nghe tiếng nói trong đầu; mẹ mới mất buồn quá; hay khóc một mình; muốn nói chuyện với chuyên gia; rối loạn lo âu; con gái tuổi teen buồn bã; ám ảnh; vợ chồng gây gổ",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "depresión después del parto",
    "trầm cảm sau sinh",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 207RS0012X 2084S0012X",
    "lo lắng quá ngủ không yên",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X",
    "mi esposo toma mucho; mi hijo anda en las drogas; alcohólicos; me hice adicto a las pastillas",
    "chồng tôi nhậu quá; con trai xài ma túy; nghien ruou",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "quiero dejar el cigarro",
    "bỏ thuốc lá",
  ],
  [
    "207RS0012X 2084S0012X 2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "se me va el sueño en la noche; no pego el ojo",
    "trằn trọc cả đêm; thuc giac giua dem",
  ],
  ["207RS0012X 2084S0012X", "dejo de respirar dormido", "đang ngủ bị ngộp thở"],
  ["207RS0012X 2084S0012X 332B00000X", "máquina para dormir", "máy thở cpap"],
  [
    "207K00000X 207RA0201X 207Y00000X 231H00000X",
    "me pica la nariz y estornudo; rinitis",
    "viem mui di ung",
  ],
  [
    "207K00000X 207RA0201X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me hincho cuando como mariscos",
  ],
  [
    "207K00000X 207RA0201X",
    "me dan alergias en primavera",
    "ăn tôm bị ngứa; dị ứng thời tiết; dị ứng thuốc",
  ],
  [
    "225100000X 225X00000X 208100000X 261QR0400X 261QR0401X",
    "terapias para la rodilla; ejercicios para la espalda con terapista; terapia fisica despues de operacion; terapia ocupacional",
    "tập vật lý trị liệu đầu gối; tập đi lại sau tai biến",
  ],
  [
    "225100000X 225X00000X 208100000X 261QR0400X 261QR0401X 111N00000X 171100000X",
    "xoa bóp trị liệu",
  ],
  [
    "111N00000X 171100000X 225100000X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 208VP0000X 207T00000X",
    "que me truene la espalda",
  ],
  ["111N00000X 171100000X 225100000X 208VP0000X 208VP0014X 2081P2900X", "agujas para el dolor"],
  ["111N00000X 171100000X 225100000X", "acupunturista", "bẻ xương; châm kim trị đau"],
  [
    "133V00000X 207RE0101X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 208600000X",
    "quiero bajar de peso",
  ],
  [
    "133V00000X 207RE0101X",
    "bajar la panza dieta; que debo comer con diabetes",
    "ăn kiêng; chế độ ăn cho người tiểu đường",
  ],
  [
    "133V00000X 207RE0101X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "estoy gordita",
    "béo phì; muốn xuống cân",
  ],
  [
    "122300000X 1223G0001X 204E00000X",
    "me duele un diente; se me quebró una muela; postemilla; frenos; caries; encías inflamadas; doctor de los dientes",
    "nhức răng; sưng nướu; niềng răng; răng khôn; tram rang; cạo vôi răng",
  ],
  ["213E00000X 213ES0103X 2084N0400X", "me arde la planta del pie"],
  [
    "213E00000X 213ES0103X 207N00000X 207ND0101X 207NS0135X",
    "uñero; hongos en las uñas de los pies",
  ],
  ["213E00000X 213ES0103X", "llaga en el pie diabético"],
  [
    "213E00000X 213ES0103X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "pie plano",
    "đau lòng bàn chân; ngón chân cái vẹo; bàn chân bẹt",
  ],
  [
    "213E00000X 213ES0103X 207N00000X 207ND0101X 207NS0135X 2086S0129X 208600000X",
    "vết loét bàn chân",
  ],
  ["208600000X", "tengo una hernia en la ingle; operar apendice", "thoát vị rốn; cắt ruột thừa"],
  ["208600000X 207N00000X 207ND0101X 207NS0135X", "quitar un quiste"],
  ["208600000X 207RG0100X 207RI0008X 208C00000X", "me salió una bola en la panza"],
  ["208600000X 207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X", "mổ cục bướu"],
  ["2086S0129X 207N00000X 207ND0101X 207NS0135X", "venas de araña"],
  ["2086S0129X", "piernas hinchadas con várices", "gân xanh nổi đầy chân"],
  [
    "2086S0129X 207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X 207RC0000X 207RI0011X 207RC0001X",
    "trombosis",
  ],
  ["2086S0129X 207RC0000X 207RI0011X 207RC0001X", "tắc mạch máu chân"],
  ["208200000X 207Y00000X 231H00000X", "operación de la nariz estética", "sửa mũi"],
  ["208200000X 207W00000X 152W00000X 207WX0107X", "quitar la bolsa de los ojos"],
  ["208200000X", "liposucción", "hút mỡ; nâng ngực"],
  ["207RI0200X 291U00000X 293D00000X", "prueba del sida", "thử sida"],
  [
    "207RI0200X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 208800000X 207RN0300X",
    "ETS; mal venereo",
    "bệnh xã hội",
  ],
  ["207RI0200X", "siết giang mai"],
  [
    "207QG0300X 207RG0300X 363LG0600X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "mi abuelo tiene 85 años y necesita doctor",
    "má tôi 80 tuổi cần bác sĩ",
  ],
  ["207QG0300X 207RG0300X 363LG0600X", "doctor de viejitos", "bác sĩ cho người lớn tuổi"],
  [
    "251E00000X",
    "alguien que cuide a mi mamá en la casa; cuidadora; enfermera que venga a la casa",
    "người chăm sóc mẹ ở nhà; y tá đến nhà",
  ],
  [
    "332B00000X",
    "bastón; cama de hospital para la casa; muletas",
    "khung tập đi; giường bệnh viện tại nhà; nạng",
  ],
  ["2083X0100X 2083P0500X", "accidente de trabajo", "tai nạn lao động"],
  [
    "2083X0100X 2083P0500X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 261QU0200X 207P00000X",
    "me caí en la chamba",
  ],
];

/** More of them, written after the dictionary had been mended on those before. */
export const homeLater: Table = [
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me siento muy agotada todo el día; necesito un certificado médico; quiero hacerme un chequeo completo; traigo fiebre desde hace dos días",
    "tôi cần khám định kỳ; bị sốt hai ngày chưa hết; muốn đổi bác sĩ gia đình",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X",
    "nguoi ne oai khong muon lam gi",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me late muy fuerte el pecho al acostarme",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X",
    "mi abuelo tiene insuficiencia en el corazón; me hicieron un cateterismo; siento el corazón lento",
    "tim đập thình thịch; bac si chuyen ve tim mach; đặt stent năm ngoái cần tái khám; hở van hai lá",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X",
    "le salieron unas bolitas rojas a mi piel; traigo la piel escamosa en los codos; se me parten las manos; me salió un grano enorme en la nariz; doctor para las arrugas",
    "da tay bị nứt và ngứa; nổi mụn ở lưng nhiều; nốt ruồi bị chảy máu",
  ],
  ["207N00000X 207ND0101X 207NS0135X 213E00000X 213ES0103X", "chân bị nấm kẽ"],
  ["207W00000X 152W00000X 207WX0107X 207K00000X 207RA0201X", "me pican los ojos"],
  [
    "207W00000X 152W00000X 207WX0107X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "traigo el ojo hinchado",
  ],
  [
    "207W00000X 152W00000X 207WX0107X",
    "no distingo las letras de cerca",
    "mắt tôi hay bị chảy nước; nhin xa khong thay; khám mắt thay kiếng",
  ],
  [
    "207W00000X 152W00000X 207WX0107X 208000000X 2080A0000X 363LP0200X 207Q00000X",
    "necesito anteojos para mi niña",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "me truena el hombro cuando lo muevo; no aguanto la cintura; inyección para la rodilla",
    "vai phải đau nhức không ngủ được; dau lung khi ngoi lau",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 213E00000X 213ES0103X 261QU0200X 207P00000X",
    "se me dobló el pie",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 261QU0200X 207P00000X",
    "me caí de la escalera y me duele la cadera",
    "té cầu thang đau hông",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X 207RR0500X",
    "cổ tay bị sưng; khớp gối kêu rắc rắc",
  ],
  ["207RR0500X 207X00000X", "tengo las coyunturas hinchadas por las mañanas"],
  [
    "207RR0500X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 208100000X 225100000X 111N00000X 208VP0000X 207T00000X",
    "các ngón tay sưng và cứng mỗi sáng",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "llevo una semana con el estómago suelto; me da mucho asco la comida",
    "ăn xong là buồn nôn",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X",
    "traigo agruras todas las noches; siento un nudo en el estómago después de comer",
    "bung duoi dau am i; mấy ngày không đi cầu; muốn soi ruột kiểm tra",
  ],
  [
    "207RG0100X 207RI0008X 208C00000X 208600000X",
    "me sale sangre cuando voy al baño a hacer del dos",
  ],
  [
    "208800000X 207RN0300X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me cuesta orinar",
  ],
  ["208800000X 207RN0300X", "piedras en la orina", "tiểu ra máu không đau; mắc tiểu hoài ban đêm"],
  [
    "208800000X 207RN0300X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "se me sale la pipí cuando me río",
  ],
  [
    "208800000X 207RN0300X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "di tieu bi rat",
  ],
  [
    "207RP1001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X 207RC0000X 207RI0011X 207RC0001X",
    "toso toda la noche y me falta el aire",
  ],
  [
    "207RP1001X 2080P0214X 208000000X 2080A0000X 363LP0200X 207Q00000X 207K00000X 207RA0201X",
    "mi niño tiene asma muy seguido",
  ],
  ["207RP1001X", "me chilla el pecho al respirar", "thở khò khè khi nằm"],
  [
    "207RP1001X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "ho nhiều về đêm có đàm; ho ca thang nay",
  ],
  [
    "207Y00000X 231H00000X",
    "se me taparon los oídos después del avión",
    "lỗ tai đau nhức; khan tieng hai tuan",
  ],
  [
    "207Y00000X 231H00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "me duele el oído y me sale líquido",
  ],
  [
    "207Y00000X 231H00000X 207K00000X 207RA0201X",
    "siempre tengo la nariz tapada",
    "mũi nghẹt cả năm",
  ],
  [
    "2084N0400X",
    "me da dolor de cabeza cada tercer día; se me adormece la pierna",
    "nhức nửa đầu bên trái",
  ],
  [
    "2084N0400X 207QG0300X 207RG0300X 363LG0600X",
    "mi papá está perdiendo la memoria",
    "ông tôi bị lẫn",
  ],
  ["2084N0400X 213E00000X 213ES0103X", "tê mấy đầu ngón chân"],
  ["207RE0101X", "mi azúcar amanece muy alta", "mới biết bị tiểu đường; cổ có bướu"],
  ["207RE0101X 208600000X", "me quitaron la tiroides"],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X 207VX0201X 2086X0206X",
    "mi tía está en quimioterapia; me salió mal la biopsia",
    "bà nội bị ung thư phổi",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "tengo mucha comezón en la vagina; estoy de tres meses y no tengo doctor; me viene la regla dos veces al mes; ya me llegó la menopausia",
    "kinh nguyệt ra nhiều quá; ngua am dao; muốn tháo vòng; đau bụng mỗi lần có kinh",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 122300000X 1223G0001X 204E00000X 208200000X",
    "quiero ponerme un implante",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X 207VM0101X",
    "bụng bầu sáu tháng",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X",
    "mi bebé de seis meses no quiere la leche; a mi niña le toca vacuna; doctor para recién nacido",
    "con gái 3 tuổi bị sốt; bé 8 tháng chưa chích ngừa; tìm bác sĩ nhi nói tiếng Việt",
  ],
  [
    "2080P0006X 2080P0008X 235Z00000X 103K00000X 103TC2200X 2084P0804X 208000000X 2080A0000X 363LP0200X 207Q00000X",
    "con trai 2 tuổi chậm nói",
  ],
  [
    "2080P0006X 2080P0008X 235Z00000X 103K00000X 103TC2200X 2084P0804X",
    "mi hijo tiene autismo y busco ayuda",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 207RS0012X 2084S0012X",
    "tengo mucha ansiedad y no duermo",
    "mất ngủ vì suy nghĩ nhiều",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X 208000000X 2080A0000X 363LP0200X 207Q00000X",
    "quiero terapia para mi hija",
  ],
  [
    "2084P0800X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 2084P0804X 103TC2200X 261QM0801X 363LP0808X",
    "me siento sin ganas de nada; ayuda para mi matrimonio",
    "lúc nào cũng lo lắng; toi bi tram cam; con tôi không muốn đi học vì buồn",
  ],
  [
    "261QR0200X 261QM1200X 2085R0202X 207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X 261QA0005X",
    "donde hacen mamografías",
  ],
  ["261QR0200X 261QM1200X 2085R0202X", "nơi chụp mri"],
  ["291U00000X 293D00000X", "me tengo que sacar sangre en ayunas", "đi thử máu ở đâu"],
  [
    "225100000X 225X00000X 208100000X 261QR0400X 261QR0401X 207X00000X 207XS0114X 207XX0005X 207XS0117X 207XS0106X 207XX0801X 207QS0010X 111N00000X 208VP0000X 207T00000X",
    "rehabilitación para mi hombro",
    "tập vật lý trị liệu cho lưng",
  ],
  [
    "122300000X 1223G0001X 204E00000X",
    "me sangran las encías; se me cayó un empaste",
    "răng bị lung lay; đau nướu răng",
  ],
  ["213E00000X 213ES0103X", "me duele el talón al levantarme"],
  ["213E00000X 213ES0103X 207N00000X 207ND0101X 207NS0135X", "móng chân cái mọc đâm vô thịt"],
  ["3336C0003X 333600000X 183500000X", "donde puedo surtir mi medicina", "mua thuốc tây ở đâu"],
  [
    "261QU0200X 207P00000X 207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 207N00000X 207ND0101X 207NS0135X",
    "me picó una araña",
    "bị phỏng tay",
  ],
  ["207K00000X 207RA0201X", "me hinché por comer camarón"],
  ["207K00000X 207RA0201X 207N00000X 207ND0101X 207NS0135X", "ăn đồ biển nổi ngứa"],
];
