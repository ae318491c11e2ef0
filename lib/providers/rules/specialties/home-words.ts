import type { Topic } from "./words";

const primaryCare = ["207Q00000X", "207R00000X", "208D00000X"];
const minds = ["103TC0700X", "101YM0800X", "106H00000X", "1041C0700X", "2084P0800X"];

/** What Spanish and Vietnamese say at home, of Mexico and Central America, of north and south. */
const inBoth: readonly (readonly [codes: readonly string[], es: string, vi: string])[] = [
  [
    primaryCare,
    "agarró gripa, agarré gripa, agarró gripe, agarré gripe, agarró resfriado, agarré un resfrío, agarró catarro, pegó gripa, pegó gripe, pegó resfriado, pescó gripe, dio gripa, dio gripe, dio resfrío, dio resfriado, dio catarro, gripón, gripona, agripado, griposo, resfriado que no se quita, gripa que no se quita, papel del doctor, carta del doctor, nota del doctor, nota médica, excusa médica, incapacidad, revisión de la presión, revisar la presión, checar la presión, tomarme la presión, tomar la presión, chequeen la presión, chequear la presión, no me ha visto un doctor, no he visto un doctor, sin doctor, no tengo doctor, recién llegué, acabo de llegar al país, llegué de méxico, examen médico de migración, sin apetito y decaído, desguanzado, desguanzada, traigo temperatura, ando con fiebre, calenturiento, calenturienta, doctor que hable español, tembeleque",
    "mới qua mỹ, mới sang mỹ, mới tới mỹ, mới đến mỹ, mới định cư, chưa có bác sĩ, chóng mệt, mau mệt, hay mệt, dễ mệt, xanh xao, cạo gió, ngây ngấy sốt, gai gai người, lừ đừ, đừ người, mệt lả, ươn người, húng hắng, khám bệnh tổng quát, kiểm tra tổng quát, sụt ký, sụt cân, xin giấy bác sĩ, thẻ xanh khám, khám di trú, chích thuốc khỏe, bệnh rề rề, bệnh hoài",
  ],
  [
    ["208000000X", "2080A0000X", "363LP0200X"],
    "chamaco enfermo, chamaca enferma, doctor para mi chamaco, mi cipote, cipote enfermo, mi cipota, mi patojo, mi escuincle, mi plebe, mi chavito, mi peque, mi chiquito, niño malito, niña malita, está malito, está malita, empachado el bebé, mollera caída, mollera sumida, no sube de peso, no agarra el pecho, dar pecho, ombligo del bebé, llora de noche el bebé, llora mucho",
    "khóc đêm, bé khóc, quấy đêm, bé quấy, khóc dạ đề, em bé khóc, con nít bệnh, bé ho sổ mũi, bé nóng, bé nóng sốt, bé ói, bé không bú, bé ọc sữa, bé chậm tăng cân, bé không lên cân, còi xương, bé nổi ban, ra ban, lên sởi, bé bị ban, rốn bé",
  ],
  [
    ["207RC0000X", "207RI0011X", "207RC0001X"],
    "adelgazar la sangre, sangre delgada, anticoagulante, anticoagulantes, warfarina, le falla el corazón, brincos en el corazón, brinca el corazón, saltos en el corazón, vuelcos en el corazón, corazón se acelera, corazón se me sale, agitado el corazón, subió la presión, sube la presión, bajó la presión, baja la presión, presión por las nubes, presión descontrolada, bypass, me abrieron el pecho, vena tapada, venas tapadas del corazón",
    "lỡ nhịp, tim lỡ nhịp, lệch nhịp, mất nhịp, nhịp tim, tim đập mạnh, tim đánh trống, tim rung, tim mệt, mệt tim, tim thắt, lên máu, tăng xông, tụt huyết áp, thuốc loãng máu, uống thuốc loãng máu, thuốc huyết áp, lên tăng xông, nong tim, thay van tim, bắc cầu tim, đau nhói tim, đè nặng ngực",
  ],
  [
    ["207N00000X", "207NS0135X", "207ND0101X"],
    "pelón, pelona, quedando pelón, quedando calvo, estoy calvo, entradas en el pelo, sudar, al sudar, me rozo, rozadura, herpes labial, herpes en la boca, herpes en el labio, fuegos, fuegos en la boca, fogazo, fogazos, un nacido, le salió un nacido, tacotillo, postema, disipela, erisipela, empeine en la cara, empeines, mezquino, jiotes, clavo en la piel, granos con pus, espinilla enterrada, cara grasosa, machas en la cara, mancha del sol, piel partida, labios partidos, piel colorada, piel roja, pellejo, costras, costra, callo en la mano, pie rozado, liendres, ladillas, garrapata en la piel, salió algo en la piel, me brotó, me brotaron, se me brotó",
    "mụn cám, mụn bọc, hạt cơm, hột cơm, phát ban, nổi ban, nổi ban đỏ, mày đay, nổi mề đay, nổi mày đay, hắc lào, bèo đất, da sần, da mặt sần, sần đỏ, da đỏ, bợt da, da tróc, da bị nám, thâm nám, sạm da, đen da, da bị khô, nẻ da, nứt gót, sùi da, mồng gà ngoài da, cục thịt dư, thịt dư, rụng tóc, rụng tóc thành mảng, tóc bạc sớm, dị ứng nổi ngứa, ngứa gãi, ngứa chịu không nổi, rệp cắn, kiến ba khoang, mồ hôi trộm, ra mồ hôi nhiều, hôi chân, bị phỏng rạ, dời leo",
  ],
  [
    ["207W00000X", "152W00000X"],
    "miro borroso, miro doble, miro mal, no miro, no miro bien, ya no miro, miro nublado, miro nubes, no alcanzo a ver, no alcanzo a leer, no veo, no veo bien, ya no veo, veo doble, veo nublado, veo puntos, veo luces, veo lucecitas, veo basuritas, basurita en el ojo, vista nublada, vista borrosa, vista corta, falta de vista, perdiendo la vista, nube en el ojo, nubes en los ojos, carnosidad, carnosidades, perrilla, orzuelo, lagaña, lagañas, chinguiñas, ojos llorosos, ojo lloroso, me llora el ojo, lloran los ojos, se me cansa la vista, vizco, bizco, ojo desviado, ojo perezoso, graduar lentes, lentes, anteojos, se me quebraron los lentes, no ve el pizarrón",
    "mắt lé, lé mắt, mắt lác, mắt kém, kém mắt, mắt yếu, mắt cận, cận thị, viễn thị, loạn thị, mắt nhòe, nhòe mắt, nhìn mờ, nhìn nhòe, nhìn đôi, nhìn một thành hai, thấy hai hình, thấy đốm đen, ruồi bay, mắt mỏi, mỏi mắt, mắt xốn, xốn mắt, cộm mắt, mắt cộm, ghèn, mắt có ghèn, đổ ghèn, mắt giật, giật mắt, mắt sụp mí, quáng gà, mù màu, mắt lờ mờ, bụi vô mắt, mụt lẹo, mọc lẹo, chắp mắt, mộng mắt, kiếng cận, kiếng lão, thay kiếng",
  ],
  [
    ["207X00000X", "225100000X"],
    "descompuso el pie, descompuso la mano, se me descompuso, falseé, falseó, me falseé, desconchinflado, hueso salido, safado, se me safó, tronido de huesos, truenan los huesos, desgastada la rodilla, desgaste, agua en la rodilla, líquido en la rodilla, cojeando, no puedo pisar, no puedo apoyar, no puedo apoyar el pie, pierna chueca, yeso, enyesado, quitar el yeso, tendones, ligamentos, menisco, meniscos, rótula, espolones, jalón de músculo, músculo jalado, músculo desgarrado, desgarré un músculo",
    "vai, khớp kêu, kêu lụp cụp, lụp cụp, khô khớp, mòn sụn, mòn khớp, đứt gân, đứt dây chằng, rách sụn, bó bột, tháo bột, té xe, té cầu thang, té sưng chân, đi đứng khó, đi không nổi, đi khó khăn, co rút, nhức xương, xương kêu, gân co, căng cơ, vọp bẻ bắp chân, chấn thương",
  ],
  [
    ["208100000X", "207X00000X", "225100000X", "111N00000X", "208VP0014X"],
    "espaldabaja, mal de espalda, quedé trabado, quedé trabada, no me puedo enderezar, no me puedo agachar, torzón, torzones en la espalda, aire en la espalda, un aire, se me metió un aire, chinaca, pulmón de la espalda, disco salido",
    "cụp xương sống, cụp lưng, sụn lưng, đau lưng quá, lưng ê ẩm, lưng mỏi, lưng cứng, vẹo cổ, sái cổ, cổ cứng, cứng cổ, mỏi cổ, còng lưng, gù lưng",
  ],
  [
    ["207RR0500X"],
    "huesos tiesos, amanezco tieso, amanezco tiesa, amanece tiesa, dedos engarrotados, engarrotado, engarrotada, manos engarrotadas, dedos deformes, manos deformes, reuma, reumatismo, gota en el pie",
    "do gút, bị gút, cơn gút, bệnh gút, gút sưng, gút đau, thống phong, phong thấp, đau khớp lung tung, cứng tay buổi sáng, sáng dậy cứng tay, ngón tay cong, ngón tay biến dạng",
  ],
  [
    ["207RG0100X", "207RI0008X"],
    "hace daño la comida, no tengo ganas de comer, hace daño lo que como, hace daño todo, me hace daño, como me hace daño, cae pesado, me cae pesado, cae mal la comida, caen mal, repite la comida, me repite, baño con sangre, hago del baño con sangre, sin obrar, no he obrado, no obra, obrar duro, obro duro, ando de la panza, ando suelto, ando suelta, flojo del estómago, suelto de la panza, corre del estómago, se me fue el estómago, chorrillo, soltura, cursiento, pujo, pujos, agruras, me dan agruras, acedías, acedía, acidez, vinagrera, vinagreras, llenura, panza dura, panza aventada, aventado, empachado, empachada, torzón de estómago, torzones de panza, revoltura, revuelto el estómago, estómago revuelto, mareo y vómito, volver el estómago, devuelvo todo, guácara, guacareando, ganas de volver, estreñido, estítico, tapado del estómago, lombrices, amibas, hipo, hipos, hemorroide, hemorroides, almorrana",
    "nấc cụt, nấc hoài, tào tháo rượt, té re, ỉa chảy, đi chảy, đi lỏng, đi tướt, đi rửa, đi kiết, kiết lỵ, tức bụng, lình bình, lình xình, bụng lình bình, bụng óc ách, sôi bụng, bụng sôi, bụng cồn cào, bụng kêu, ăn vô là đau, ăn vào đau bụng, ăn gì cũng đau bụng, ăn khó tiêu, ăn xong đầy bụng, không tiêu, bị bón, đi cầu khó, đi cầu không ra, rặn, lòi trĩ, lòi dom, trĩ nội, trĩ ngoại, lợm giọng, nôn nao, nôn khan, ói khan, oẹ, mửa, ói ra máu cũ, nóng cổ, nóng rát cổ, ợ nóng, ợ chua, trào axit, axit trào, đắng miệng, hôi miệng do bao tử, giun kim, sán lãi, xổ lãi",
  ],
  [
    ["208800000X"],
    "vaciar la vejiga, vacío la vejiga, no vacío la vejiga, no se vacía la vejiga, orino a cada rato, orinar a cada rato, al baño a cada rato, voy mucho al baño a orinar, hacer chis, hacer chichi, hacer pipí, hacer del uno, orina sale poquito, sale poquita orina, chorrito, chorro de orina, goteo de orina, gotea la orina, retención de orina, detenida la orina, mal de orina, arenilla, piedra en el riñón, piedra en la vejiga, no funciono, no funciono como hombre, no se para, no se me levanta, eyaculación, eyaculo rápido, hacerme la vasectomía",
    "đái dầm, đái khó, đái láu, đái gắt, tiểu gắt, tiểu láu, tiểu khó, tiểu lắt nhắt, tiểu nhiều, tiểu đêm, đi tiểu đêm, đi đái, bí đái, bí tiểu, són tiểu, són đái, rỉ nước tiểu, không nhịn tiểu được, nhịn tiểu không được, nước tiểu hôi, nước tiểu vàng đục, sạn đường tiểu, sỏi đường tiểu, bất lực, liệt dương, trên bảo dưới không nghe, xuất tinh, phì đại tiền liệt tuyến, tuyến tiền liệt to",
  ],
  [
    ["207RP1001X"],
    "chifla el pecho, me chifla, chiflido, chiflido en el pecho, chilla el pecho, ronca el pecho, hervor de pecho, hierve el pecho, pecho apretado tos, ahoguío, ahogo, me ahogo, me sofoco, sofocación, sofoco al caminar, fatiga asma, tos de fumador, tosedera, tos con sangre, gargajo, gargajos, echo flemas, flemas verdes, pecho cargado, bronconeumonía, nebulizador, bomba para el asma",
    "ho sù sụ, ho khù khụ, ho sặc sụa, ho rũ rượi, ho từng cơn, ho rát cổ, ho gió, ho hen, ho khúc khắc, ho húng hắng, ho cả đêm, ho cả ngày, ho mãi, ho dai dẳng, ho kinh niên, ho khan, ho đờm, thở dốc, thở hổn hển, thở rít, ngộp, bị ngộp, tức thở, hen, lên cơn hen, bơm suyễn, xịt suyễn, phổi tắc nghẽn, nước trong phổi",
  ],
  [
    ["207Y00000X"],
    "mormado, mormada, ando mormado, constipado de la nariz, moquea, moqueo, moquera, mocos, mocos verdes, moco verde, escurrimiento de nariz, escurre la nariz, nariz constipada, voz ronca, ronco de la voz, afónico, afónica, me quedé sin voz, sin voz, se me fue la voz, anginas, angina de la garganta, garganta cerrada, bola de pelo en la garganta, carraspera, atorado en la garganta, cerumen, oído tapado, oídos tapados, tapados los oídos, silbido en el oído, chiflido en el oído, pitido en los oídos, zumban, me zumban, sinusitis, cornetes",
    "nước mũi, chảy nước mũi, nước mũi xanh, mũi chảy nước, xổ mũi, sổ mũi, nghẹt mũi, tắc mũi, ngạt mũi, khịt mũi, mũi khò khè, khan giọng, khàn giọng, khàn tiếng, tắt tiếng, mất giọng, đàm ở cổ, vướng cổ, vướng họng, hóc xương, mắc xương, lùng bùng, lùng bùng lỗ tai, ve kêu trong tai, tai kêu, tai ù, tai bị nước vô, nước vô tai, thối tai, tai chảy nước, cứt ráy, ráy tai, hạch cổ, xây xẩm do tai, quai bị",
  ],
  [
    ["2084N0400X"],
    "cabeza me punza, se me va la onda, se le va la onda, olvidadiza, se me borra, se pierde en la calle, se le olvida todo, ataques, le dan ataques, le dio un ataque, se queda ido, torcida la cara, cara chueca, boca chueca, se le torció la boca, dormido medio cuerpo, mareado, mareada, atarantado, atarantada, tarantas, vahído, tembladera, tembeleque de manos, toques en la pierna, toques eléctricos, corrientazos, nervio atrapado, nervio pellizcado, nervio pinchado, neuritis, jaqueca",
    "đầu nhức, đầu đau, nhức đầu như búa bổ, nhức đầu hoài, xây xẩm, xây xẩm mặt mày, choáng váng, choáng, chóng mặt buồn nôn, quay cuồng, hay quên, quên hoài, đãng trí, bị lẫn, lẩn thẩn, lên kinh, giật mình co giật, co giật, méo mặt, méo miệng, liệt mặt, tay chân run, tay run, run lẩy bẩy, đau thần kinh, thần kinh tọa tê, kiến bò, như kiến bò, châm chích tay chân, sau tai biến, di chứng tai biến",
  ],
  [
    ["207RE0101X"],
    "bajó el azúcar, baja el azúcar, sube el azúcar, subió el azúcar, sube la azúcar, subió la azúcar, bajó la azúcar, salió alta el azúcar, salió la azúcar, trae la azúcar, azúcar por las nubes, azucarado, azucarada, hemoglobina de azúcar, hemoglobina glicosilada, hemoglobina glucosilada, padezco de azúcar, mal de azúcar, me pincho el dedo, picarme el dedo, tiroide, tiroides inflamada, bulto tiroides, cuello tiroides, buche, me inyecto para la diabetes",
    "đường tăng, đường lên, đường xuống, đường huyết, bị đường, bệnh đường, hạ đường, tụt đường, thử đường, đường trong máu, bướu, cổ có bướu, bướu cổ, mắt lồi, lồi mắt bướu, chích tiểu đường, thuốc tiểu đường, kích thích tố, nội tiết tố",
  ],
  [
    ["207RH0003X", "207RX0202X", "207RH0000X", "261QX0200X"],
    "células malas, bolita mala, tumor malo, me hallaron cáncer, le hallaron cáncer, tumor, cancerígeno, quimios, me dan quimio, sangre débil, sangre baja, falta sangre, bajo de hierro",
    "bạch huyết, u bạch huyết, vô thuốc ung thư, truyền hoá chất, tế bào ung thư, tế bào xấu, u xấu, khối u, bướu độc, bướu ác, máu thiếu, thiếu máu, máu xấu, máu loãng",
  ],
  [
    ["207V00000X", "207VG0400X", "207VX0000X"],
    "me quiero ligar, ligarme, ligarse, ligadura, ligadura de trompas, amarrar las trompas, amarrarme las trompas, cortarme las trompas, operarme para no tener hijos, panzona, encinta, en cinta, preñada, esperando bebé, espero un bebé, estoy esperando, de encargo, meses de embarazo, aliviarme, me voy a aliviar, aliviarse, regla, la regla, mi regla, periodo, mi periodo, mi mes, no me llega la regla, no me ha bajado, no me baja, me baja mucho, baja mucha sangre, desarreglo, desarreglos, desarreglada, manchado, mancho, sangrado entre periodos, cólicos, cólico menstrual, flujo, flujo blanco, flujo amarillo, infección de mujer, problemas de mujer, cosas de mujer, calores, bochorno, sofocos, mal parto, perdí al bebé, aborto espontáneo, quitar el aparato, ponerme el aparato, cuidarme para no tener hijos, planificar, planificación, pastillas para no embarazarme, dieta del parto, comadrona",
    "hành kinh, đau bụng hành kinh, đau bụng khi có kinh, đau bụng tới tháng, đau bụng kinh nguyệt, đèn đỏ, tắt kinh, trễ kinh, chậm kinh, mất kinh, rối loạn kinh nguyệt, kinh ra nhiều, kinh không đều, ra huyết, ra máu giữa kỳ, băng huyết, rong huyết, huyết trắng, khí hư, ra khí hư, cấn bầu, cấn thai, có chửa, mang bầu, có em bé, có tin vui, dính bầu, ốm nghén, bị nghén, nghén, sắp sanh, sắp sinh, sanh con, sau sinh, sau sanh, ở cữ, hư thai, sẩy thai, sảy thai, phá thai, bỏ thai, ngừa thai, que cấy, cấy que, tháo vòng, thắt ống dẫn trứng, cột ống dẫn trứng, tiền mãn kinh, nóng bừng, sa dạ con, dạ con, ngứa phụ khoa, viêm phụ khoa, viêm nhiễm phụ khoa, nhũ hoa, căng ngực, căng sữa, tắc sữa",
  ],
  [
    minds,
    "agüitado, agüitada, ando agüitado, achicopalado, achicopalada, ando triste, bien triste, mucha angustia, siento angustia, mucho miedo, bajoneado, bajoneada, bajón, sin ánimo, sin ánimos, no tengo ánimo, no tengo ganas, sin ganas de vivir bien, la paso llorando, lloro, lloro mucho, lloro de nada, ando depre, depre, angustiado, angustiada, me preocupo por todo, estresado, estresada, presionado, traumado, traumada, susto, espanto, mucho miedo, miedos, coraje, corajes, enojón, enojona, me enojo, me enojo mucho, peleamos, peleamos mucho, pleitos, divorcio, separación, violencia en la casa, me golpea mi esposo, desahogarme, platicar con alguien, hablar con alguien, terapista, terapeuta, pláticas, consejería, duelo, luto, falleció, se murió mi esposo",
    "trầm uất, u uất, chán đời, chán nản, buồn rầu, buồn phiền, buồn quá, buồn hoài, rầu rĩ, cô đơn, tủi thân, hay khóc, khóc một mình, khóc hoài, lo quá, lo âu, lo sợ, lo nghĩ, hay lo, suy nghĩ nhiều, nghĩ quẩn, bồn chồn, bứt rứt, hồi hộp lo lắng, sợ đám đông, sợ người, ám ảnh, giận dữ, nóng giận, nóng tính, hay cáu, cáu gắt, stress, bị stress, áp lực, khủng hoảng, ly dị, ly hôn, vợ chồng cãi nhau, vợ chồng gây gổ, bạo hành, mất người thân, nói chuyện với ai",
  ],
  [
    ["2084A0401X", "207RA0401X", "101YA0400X"],
    "toma mucho, toma mucho alcohol, no puede dejar de tomar, dejar el trago, dejar el vicio, vicio, vicios, borracho, borracheras, tomador, anda en las drogas, anda en drogas, fuma mota, fuma marihuana, usa cristal, se droga, cocaína, fentanilo, pastillas adicto, enviciado, dejar de fumar, dejar el cigarro, dejar el cigarrillo",
    "hay nhậu, nhậu hoài, nhậu quá, nhậu nhẹt, rượu chè, say xỉn, say rượu, ghiền, ghiền rượu, ghiền thuốc, ghiền cờ bạc, xài ma túy, chơi ma túy, hút chích, xì ke, cần sa, bỏ rượu, bỏ thuốc lá, cai thuốc lá, cai thuốc",
  ],
  [
    ["207RS0012X", "2084S0012X"],
    "se me va el sueño, se va el sueño, no me da sueño, no me llega el sueño, se me espanta el sueño, espanta el sueño, no agarro sueño, no pego el ojo, no pego los ojos, no descanso, desvelos, duermo poquito, amanezco cansado, amanezco cansada, ronquido, ronca fuerte, pesadillas, se ahoga dormido, ahoga al dormir",
    "khó ngủ, ngủ không được, không ngủ được, ngủ không ngon, trằn trọc, thao thức, thức giấc, hay thức giấc, giật mình thức giấc, thức cả đêm, ngáy to, ngủ ngáy, đang ngủ ngộp thở, nghẹt thở khi ngủ, ngộp thở khi ngủ",
  ],
  [
    ["133V00000X", "207RE0101X"],
    "gordito, gordita, engordé, estoy gordo, estoy gorda, engordar, subí de peso, subiendo de peso, bajar la panza, adelgazar, rebajar, rebajar de peso, perder peso, llantas, estoy flaco, dieta, qué comer, que debo comer, alimentación, comer sano, comer saludable, desnutrido, desnutrida, muy flaco",
    "mập quá, mập phì, béo, béo quá, béo bụng, xuống cân, xuống ký, giảm ký, giảm mỡ bụng, lên cân, tăng cân, ốm quá muốn lên cân, ăn kiêng, chế độ ăn, nên ăn gì, kiêng ăn, suy dinh dưỡng",
  ],
  [
    ["261QU0200X"],
    "abrí la cabeza, me abrí la cabeza, descalabré, descalabró, descalabrado, me abrí, enterré un clavo, enterró un vidrio, enterré una astilla, cortada honda, cortada, cortadita, puntadas, me quemé, me quemé la mano, quemadura, quemada, aceite caliente, agua hirviendo, picó un alacrán, picó una araña, picó una abeja, mordió, emergencia chica, que me vean hoy, que me atiendan ya, abierta en la noche, abierto de noche",
    "khẩn cấp, phòng mạch khẩn cấp, phòng khám khẩn cấp, trung tâm khẩn cấp, khám khẩn, khám gấp, khám liền, cần khám liền, đứt tay, đứt chân, đạp đinh, đạp miểng, miểng chai, chó cắn, mèo cào, mèo cắn, bị phỏng, phỏng nước sôi, phỏng dầu, bị bỏng, ong đốt, bị ong đốt, rắn cắn, rách da, may vết thương, khâu mấy mũi",
  ],
  [
    ["291U00000X"],
    "sacar muestras, sacar muestra, saco la sangre, sacan sangre, sacarme la sangre, piquete de sangre, estudios, hacerme estudios, pruebas de sangre, prueba de sangre, prueba de orina, prueba de popó",
    "thử máu, chỗ thử máu, lấy máu, rút máu, đi rút máu, làm xét nghiệm, xét nghiệm, thử nước tiểu, thử đàm, thử phân",
  ],
  [
    ["207RI0200X"],
    "mal venéreo, venéreo, venérea, venéreas, enfermedad venérea, enfermedades venéreas, ets, gonorrea, clamidia, papiloma, sida",
    "bệnh xã hội, hoa liễu, bệnh hoa liễu, giang mai, bệnh lậu, mồng gà, mào gà, sùi mào gà, bệnh phong tình, sida, si đa, thử sida, thử hiv",
  ],
  [
    ["122300000X", "1223G0001X"],
    "postemilla, postemillas, muela picada, diente picado, picadura de muela, amalgama, resina dental, puente dental, coronas dentales, placa dental, dentadura, dientes postizos, chimuelo, chimuela, frenos, brackets, blanqueamiento",
    "trám răng, cạo vôi, cạo vôi răng, lấy cao răng, làm răng, làm răng giả, răng giả, trồng răng, bọc răng, niềng răng, chữa tủy, lấy gân máu, răng lung lay, sâu răng, tụt nướu, chảy máu chân răng, nhức răng",
  ],
];

export const homeWords: readonly Topic[] = inBoth.map(([codes, es, vi]) => ({
  codes,
  words: { en: "", es, vi },
}));
