import type { Topic } from "./words";

const back = ["207X00000X", "208100000X", "225100000X", "208VP0000X", "111N00000X"];

/** Injuries, organs that surgeons and therapists treat, and women's and men's complaints. */
export const conditionsOfBody: readonly Topic[] = [
  {
    codes: ["207X00000X"],
    words: {
      en: "orthopedic dr, orthopedics doctor, ortho dr, ortho doc, orthopedician, bone dr, bone doc, bones and joints, joint dr, joints doctor, kneecap, knee cap, knee swelling, knee gives out, knee popping, knee keeps popping, knee locks, knee hurts, knees hurt, knee sprain, knee scope, knee arthroscopy, arthroscopy, arthroscopic surgery, mcl tear, torn acl, tore my acl, torn mcl, torn cartilage, torn muscle, torn tendon, tore my shoulder, cortisone shot in knee, cortisone shot in shoulder, knee injection, knee shot, gel shots knee, shoulder popped out, shoulder out of place, cant lift my arm, cant raise my arm, sholder, hip hurts, hip fracture, hip labrum, hip bursitis, groin pull, pulled groin, pulled muscle, strained muscle, muscle strain, torn hamstring, hamstring, calf pain, calf muscle, shin pain, thigh pain, broke a bone, broke bone, broken hand, broken toe, broken shoulder, broken rib, broken elbow, broken leg, stress fracture, hairline fracture, bone spur, bone spurs, bone infection surgery, cast on, cast removal, cast off, splint, sling, elbow hurts, elbow injury, bone chips, bow legs, arthritis of the knee, knee arthritis injections, arthritis hip, achilles tear, wear and tear joints, bone break, fell off ladder, fell down stairs, fell and hurt my hip, car accident injury",
      es: "médico de los huesos, doctor de güesos, guesos, güesos, huesos rotos, se me rompió un hueso, hueso fracturado, se quebró, se quebró el brazo, se quebró la pierna, quebró la pierna, me quebré la pierna, me quebré el brazo, me rompí el brazo, me rompí la pierna, se rompió el brazo, pierna quebrada, brazo fracturado, fractura de cadera, fractura de muñeca, fractura de pierna, rodilla inflamada, me truena la rodilla, me truenan las rodillas, se me inflama la rodilla, no puedo doblar la rodilla, dolor de rodillas, me duelen las rodillas, infiltración en la rodilla, inyección en la rodilla, artroscopia, artritis de rodilla, artrosis de rodilla, desgaste de rodilla, desgaste de cadera, desgaste de huesos, hombro lastimado, me lastimé el hombro, me lastimé la rodilla, me lastimé el brazo, me lastimé la pierna, hombro zafado, se me zafó el hombro, hombro salido, no puedo levantar el brazo, no levanto el brazo, dolor de brazo, dolor de piernas, me duelen las piernas, dolor en la ingle, ingle, desgarro, desgarro muscular, desgarre muscular, desgarre de ligamento, ligamento cruzado, músculo desgarrado, tirón muscular, esguince, zafado, zafada, zafadura, dislocado, quitar el yeso, ortopédico, ortopedia, clavícula, costilla, costilla rota, me caí de la escalera, accidente de carro, artritis en la cadera",
      vi: "bác sĩ chuyên khoa xương, vai đau, tay đau, chân đau không đi được, bác sĩ về xương, khoa chỉnh hình, chấn thương, bể xương, nứt xương, rạn xương, gãy xương tay, gãy xương chân, gãy xương đùi, gãy xương đòn, té gãy tay, té gãy chân, bị gãy tay, bị gãy chân, bể bánh chè, xương bánh chè, đầu gối sưng, sưng gối, khớp gối sưng, gối kêu lục cục, đầu gối đau, đau hai đầu gối, nhức đầu gối, viêm khớp gối, thoái hóa gối, khô khớp, khô khớp gối, chích khớp gối, nội soi khớp gối, tràn dịch khớp gối, đứt dây chằng chéo, giãn dây chằng, rách gân, đứt gân, viêm gân, căng cơ, rách cơ, đau bắp chân, đau đùi, đau cánh tay, đau bả vai, vai đông cứng, đông cứng khớp vai, rách chóp xoay, trật khớp vai, trật vai, không giơ tay lên được, khớp háng, đau khớp háng, mổ khớp háng, mổ đầu gối, mổ gối, thay khớp háng, tháo bột, nẹp xương, té xe, tai nạn xe",
    },
  },
  {
    codes: back,
    words: {
      en: "back pain, low back pain, backache, neck pain, back hurts, my back hurts, back is killing me, my back is killing me, back went out, my back went out, threw my back out, hurt my back, back spasms, back spasm, back pain doctor, back dr, back doc, back doctor, bad back pain, pain in my back, pain in my lower back, pain in back, tailbone, tailbone pain, sciatica, sciatica pain, pain down my leg, pain down leg, shooting pain down my leg, kink in my neck, crick in neck, neck dr, neck doctor, pain between shoulder blades, shoulder blade pain, cant bend over, cant stand up straight",
      es: "dolor de espalda, dolor de cuello, ciática, me duele la espalda, espalda, lumbago, doctor para la espalda, médico de la espalda, dolor en la espalda, mucho dolor de espalda, me duele la espalda baja, espalda lastimada, me lastimé la espalda, me lastimé la cintura, se me trabó la espalda, espalda trabada, dolor de cadera y espalda, rabadilla, coxis, pescuezo, me duele el pescuezo, dolor de nuca, nuca, la ciática, dolor que baja por la pierna, no me puedo agachar, no me puedo enderezar",
      vi: "đau lưng, đau cổ, đau thần kinh tọa, nhức lưng, đau lưng kinh niên, lưng đau, cái lưng đau, trặc lưng, cụp lưng, bị cụp lưng, sụm lưng, đau sống lưng, đau xương sống, đau cột sống, đau xương cụt, xương cụt, đau mỏi cổ, đau mỏi vai gáy, mỏi vai gáy, vai gáy, cổ vai gáy, đau gáy, đau vai gáy, đau lưng lan xuống chân, không cúi được",
    },
  },
  {
    codes: ["207XS0117X", "207T00000X", "207X00000X", "208100000X"],
    words: {
      en: "spine dr, spine pain doctor, disc herniation, disk herniation, herniated disks, herniated disc in neck, ruptured disc, bulging disk, slip disc, laminectomy, discectomy, kyphosis, hunchback, scoliosis doctor, crooked spine, spondylolisthesis, cervical spine, lumbar spine, pinched nerve neck, pinch nerve",
      es: "médico de columna, especialista en columna, cirugía de la columna, operación de la columna, disco salido, disco desviado, disco roto, disco zafado, hernias de disco, hernias en la columna, hernia en la columna, hernia lumbar, hernia cervical, joroba, columna chueca, columna torcida, escoleosis, nervio aplastado, nervio comprimido, vértebra, cervicales",
      vi: "bác sĩ xương sống, xương sống, bệnh cột sống, mổ lưng, mổ đĩa đệm, trượt đốt sống, đốt sống, đốt sống cổ, gai xương, gai xương sống, gai lưng, vôi hóa cột sống, chèn ép thần kinh cột sống, chèn ép dây thần kinh, gù lưng, thoái hóa đốt sống cổ, thoái hóa cột sống lưng",
    },
  },
  {
    codes: ["207XS0106X", "207X00000X"],
    words: {
      en: "hand dr, hand doc, hands doctor, carpal tunnel syndrome, trigger thumb, finger locks, finger locked, jammed finger, cant bend my finger, cant close my hand, finger wont bend, wrist injury, wrist fracture, wrist cyst, cyst on wrist, wrist tendonitis, de quervain, thumb arthritis, tendon in hand, cut tendon, mallet finger, smashed finger, crushed finger",
      es: "doctor de las manos, especialista de la mano, especialista en manos, especialista de manos, carpiano, síndrome del carpo, dedo trabado, dedo se me traba, se me traba el dedo, dedos trabados, dedo machucado, dedo lastimado, mano lastimada, me lastimé la mano, me lastimé la muñeca, bolita en la muñeca, quiste en la muñeca, cirugía de mano",
      vi: "bác sĩ tay, bác sĩ chuyên khoa bàn tay, mổ tay, hội chứng đường hầm cổ tay, đường hầm cổ tay, ngón tay bật, ngón tay lò xo, ngón tay bị kẹt, ngón tay cứng, kẹt ngón tay, đau ngón cái, u bao hoạt dịch, nang hoạt dịch, đứt gân tay, sưng ngón tay, chấn thương tay",
    },
  },
  {
    codes: ["207XX0005X", "207QS0010X"],
    words: {
      en: "sport doctor, sports dr, sports doc, sport injuries, injured playing, hurt playing soccer, hurt playing basketball, hurt playing football, hurt my knee playing, running injuries, marathon, runners knee, runner's knee, hamstring pull, pulled hamstring running, weightlifting injury, gym injury, hurt at the gym, concussion sports, sports physician, shin splint",
      es: "me lastimé jugando, lastimado jugando, lesión jugando, lesión de deporte, lesión deportista, deportólogo/a, doctor de deportes, doctor para deportistas, lastimado en el gimnasio, me lastimé corriendo",
      vi: "bị thương khi chơi thể thao, chấn thương đá banh, bị thương đá banh, chơi thể thao bị đau, bác sĩ chuyên khoa thể thao, chấn thương tập gym, chấn thương khi chạy bộ",
    },
  },
  {
    codes: ["207T00000X"],
    words: {
      en: "nuerosurgeon, neurosurgen, neuro surgery, neurosurgical, brain surgen, brain operation, tumor in brain, tumor in my head, mass in brain, brain bleed follow up, brain shunt, shunt, pituitary tumor, chiari, aneurysm in brain, brain aneurysm surgery, deep brain stimulation, acoustic neuroma, meningioma",
      es: "neurocirugía, operación del cerebro, operar el cerebro, operarme del cerebro, aneurisma en el cerebro, agua en el cerebro, tumor en la pituitaria, válvula en el cerebro, cirujano de la cabeza",
      vi: "giải phẫu thần kinh, mổ thần kinh, bác sĩ ngoại thần kinh, mổ u não, bướu trong não, u trong đầu, u màng não, phình mạch não, não úng thủy, mổ sọ não, bác sĩ mổ sọ não",
    },
  },
  {
    codes: ["208600000X"],
    words: {
      en: "surgen, surgeon general, gall bladder, gallbladder removed, gall bladder removal, gallbladder pain, gallbladder stones, gallbladder doctor, bile duct, appendix out, appendix pain, hernia in groin, umbilical hernia, ventral hernia, abdominal hernia, lump on my back, lump in armpit, lump under arm, lump on neck surgery, lumps, remove a lump, remove cyst, cyst removed, cyst on my back, sebaceous cyst, boil drained, drain abscess, port placement, chemo port, breast lump surgery, lumpectomy, breast surgen, splenectomy, weight loss surgeon, stomach stapling, lap band, lapband, gastric band, gastric balloon, sleeve surgery, sleeve gastrectomy, stomach sleeve, stomach bypass, bariatrics, bowel obstruction, thyroidectomy, remove thyroid",
      es: "cirujano/a, cirugía de vesícula, operar la vesícula, sacar la vesícula, quitar la vesícula, ataque de vesícula, la vesícula, me operen, me van a operar, me tienen que operar, necesito cirugía, hernia en la ingle, hernia en el ombligo, hernia umbilical, hernia abdominal, operar la hernia, operación de apéndice, quitar una bolita, bola en la espalda, bola en la axila, quitar un quiste, quitar lipoma, bola de grasa, quiste sebáceo, bypass gástrico, banda gástrica, balón gástrico, manga gástrica, cirugía de la manga, cirugía para adelgazar, cirugía de obesidad, cirugía de seno, quitar la tiroides",
      vi: "bác sĩ giải phẫu tổng quát, giải phẫu tổng quát, ruột dư, mổ ruột dư, viêm ruột dư, đau ruột dư, đau ruột thừa, cắt túi mật, mổ túi mật, sạn túi mật, viêm túi mật, sỏi mật, ống mật, sa ruột bẹn, thoát vị rốn, thoát vị thành bụng, cục u dưới da, u mỡ, cắt u mỡ, cắt bướu, mổ bướu, mổ bướu cổ, cắt tuyến giáp, cắt u, mổ u, rạch mủ, mổ thu nhỏ bao tử, thu nhỏ bao tử, thu nhỏ dạ dày, cắt dạ dày giảm cân, mổ giảm cân, mổ giảm béo, phẫu thuật giảm béo, nối tắt dạ dày, mổ vú, phẫu thuật vú, u lành",
    },
  },
  {
    codes: ["208600000X", "207V00000X", "261QR0200X"],
    words: {
      en: "breast specialist, breast doctor, breast dr, breast clinic, breast center, breast lump, lump on my breast, breast mass, breast cyst, breast biopsy, nipple discharge",
      es: "especialista de senos, especialista en senos, doctor de senos, doctor de los senos, bulto en la mama, bolita en la mama, bolita en el pecho, bola en el seno, bola en el pecho, biopsia de seno, seno, senos, mastólogo/a",
      vi: "bác sĩ vú, bác sĩ ngực phụ nữ, bướu vú, cục u ở vú, cục ở vú, cục trong vú, sinh thiết vú, bệnh vú, nhũ hoa, tuyến vú",
    },
  },
  {
    codes: ["2086S0129X"],
    words: {
      en: "vasculer, vascular dr, vascular doctor, vascular specialist, vein dr, vein doc, veins in my legs, veins popping out, leg veins, bulging veins, ugly veins, vericose, vericose veins, varicous veins, varicose vein treatment, venous insufficiency, blocked artery in leg, clogged leg artery, clot in leg, clot in my leg, blood clot leg, phlebitis, legs turning purple, cold feet poor circulation, claudication, aortic, aorta, aortic aneurism, carotid artery, blocked carotid, dialysis access, fistula for dialysis, av fistula, lymphedema",
      es: "angiólogo/a, flebólogo/a, médico vascular, doctor vascular, venas inflamadas, venas saltadas, venas de las piernas, venitas, venas de araña, várices en las piernas, se me hinchan las piernas, flebitis, vena varicosa, circulación de la sangre, circulación en las piernas, coágulo en una vena, aorta, carótida, arteria tapada en la pierna, fístula para diálisis, úlceras en las piernas, piernas moradas, linfedema",
      vi: "bác sĩ chuyên khoa mạch máu, bệnh mạch máu, bệnh tĩnh mạch, gân xanh, nổi gân, nổi gân chân, giãn tĩnh mạch chân, suy van tĩnh mạch, tắc mạch, tắc mạch chân, nghẽn mạch chân, nghẽn tĩnh mạch, huyết khối, huyết khối tĩnh mạch, máu đông ở chân, lưu thông máu, lưu thông máu kém, tuần hoàn máu, phình động mạch chủ, động mạch chủ, động mạch cảnh, sưng chân, phù chân, chân sưng, phù bạch huyết",
    },
  },
  {
    codes: ["208G00000X"],
    words: {
      en: "cardiac bypass, triple bypass, cabg, replace heart valve, valve surgery, heart surgen, heart operation doctor, aortic valve replacement, tavr, chest surgen, thoracic, lung operation, lobectomy, remove lung",
      es: "operar el corazón, operarme del corazón, cambio de válvula, reemplazo de válvula, puente coronario, operación del pulmón, cirujano de tórax, cirujano de pulmón",
      vi: "bắc cầu động mạch vành, mổ bắc cầu, bắc cầu tim, thay van, mổ van tim, mổ tim bẩm sinh, mổ lồng ngực, phẫu thuật lồng ngực, cắt phổi, bác sĩ ngoại lồng ngực",
    },
  },
  {
    codes: ["208C00000X", "207RG0100X"],
    words: {
      en: "hemmorhoids, hemorhoids, hemroids doctor, hemorroids, hemmoroids, hemorrhoid treatment, hemorrhoid banding, butt hurts, butt itches, rear end, sore bottom, bleeding from my bottom, bleeding when i poop, bleeding from rectum, blood when i wipe, blood on toilet paper, anal pain, anal bleeding, rectal prolapse, rectal doctor, anal warts, ostomy, colostomy, fissure, abscess near anus, fecal incontinence",
      es: "almorrana, hemorroides sangrantes, emorroides, hemorroides inflamadas, dolor en el ano, sangro al ir al baño, sangre al limpiarme, sangrado anal, sangrado al evacuar, me duele la cola, trasero, nalga, colostomía, cirujano de recto, fístula anal, verrugas anales",
      vi: "trĩ, lòi trĩ, bị trĩ, bệnh lòi dom, sa trực tràng, mổ trĩ, cắt trĩ, trĩ ra máu, đi cầu đau, ngứa hậu môn, áp xe hậu môn, rò hậu môn, hậu môn nhân tạo, chảy máu hậu môn",
    },
  },
  {
    codes: ["208200000X"],
    words: {
      en: "plastic surgen, plastics, cosmetic doctor, cosmetic procedure, boob job, boobs, breast augment, breast implant removal, implants removed, breast lift surgery, lipo, excess skin, loose skin, loose skin removal, skin removal after weight loss, nose surgery, nose reshaping, ear pinning, neck lift, brow lift, bbl, mommy makeover, arm lift, scar removal, keloid surgery, burn reconstruction, burn doctor, gynecomastia, man boobs, reconstruct",
      es: "cirujano plástico, cirugía cosmética, aumento de senos, aumento de busto, reducción de busto, levantamiento de senos, levantarse los senos, lipo, lipoescultura, estiramiento facial, cirugía de párpados, operación de la nariz, operarme la nariz, arreglarme la nariz, exceso de piel, piel colgada, quemaduras, quemados, quitar cicatriz, papada",
      vi: "bác sĩ giải phẫu thẩm mỹ, bác sĩ phẫu thuật thẩm mỹ, thẩm mỹ viện, nâng mũi, nâng mũi thẩm mỹ, sửa mũi thẩm mỹ, bơm ngực, đặt túi ngực, sửa ngực, cắt mí mắt, mí mắt, bấm mí, xóa sẹo, căng da bụng, da thừa, hút mỡ bụng, vá da, ghép da, độn cằm",
    },
  },
  {
    codes: ["204F00000X"],
    words: {
      en: "kidney transplants, transplanted kidney, transplant list, organ transplant list, transplant waitlist, get on transplant list, need a new kidney, new kidney, donate a kidney, kidney donor, transplant team, liver transplants, after my transplant, transplant follow up",
      es: "transplante, transplante de riñón, transplante de hígado, transplante de corazón, trasplante de corazón, trasplante de médula, lista de trasplante, donar un riñón, donador de riñón, donante, cirujano de transplantes, riñón nuevo",
      vi: "ghép tim, ghép phổi, ghép tủy, thay gan, cấy ghép, cấy ghép nội tạng, cấy ghép thận, hiến thận, danh sách ghép tạng, bác sĩ ghép tạng, bác sĩ ghép thận",
    },
  },
  {
    codes: ["207Y00000X"],
    words: {
      en: "ent dr, ent specialist, e n t, ears nose throat, ear dr, nose dr, throat dr, ear doc, throat doc, otolaringologist, otolaryngolgist, otolarygologist, sinus doctor, sinus infections, sinas, sinas infection, sinus trouble, sinus congestion, sinuses are killing me, stuffed nose, stuffed up, always congested, runny nose and congestion, cant breathe through my nose, cant breathe through nose, cant smell anything, no taste or smell, crooked nose breathing, ear blocked, ear is clogged, ears clogged, ears are clogged, ears plugged, ear popping, fluid in ear, fluid in my ear, fluid in ears, water in ear, ear drainage, ear discharge, hole in eardrum, busted eardrum, ear tube, tubes in ears, ear cleaning, wax in ear, wax buildup, ear itches, ringing in ear, buzzing in ear, meniere, menieres disease, bppv, crystals in ear, swollen tonsils, tonsils out, tonsils removed, take out tonsils, tonsil stones, throat infection, white spots on throat, strep, lump in my neck, swollen lymph node in neck, lymph node in neck, raspy voice, voice is hoarse, vocal cord nodules, vocal nodules, trouble with my voice, swollen neck glands, nose bleeding, nosebleeds, broke my nose, salivary gland, ear pain and fever, acid reflux throat ent, snore surgery, thyroid nodule surgery ent",
      es: "otorrinolaringólogo, otorino, otorrino laringólogo, doctor de oído nariz y garganta, doctor de nariz, doctor de la nariz, médico de la nariz, especialista de garganta, especialista de oídos, especialista del oído, oreja, orejas, me duele la oreja, dolor de oreja, infección de oídos, me supura el oído, me sale agua del oído, agua en el oído, líquido en el oído, oídos infectados, tapones de cera, cerumen, destapar el oído, se me tapan los oídos, tinnitus, me chillan los oídos, pitido en el oído, zumbido de oídos, zumbido en el oído, laberintitis, me da vueltas todo, todo me da vueltas, sinusítis, sinositis, sinusitis, nariz tupida, moquera, moco, constipado de la nariz, no respiro por la nariz, no puedo respirar por la nariz, hueso de la nariz roto, nariz quebrada, carne en la nariz, sangra mi nariz, hemorragia nasal, anjinas, operar de las anginas, quitar las anginas, sacar las anginas, garganta irritada, carraspera, me quedé sin voz, afónico, afónica, ronca la voz, voz ronca, bola en la garganta, nudo en la garganta, nódulos en la garganta, ganglios inflamados, ganglios, cuerdas vocales, perdí el olfato, olfato, estreptococo",
      vi: "tai mũi họng, bác sĩ tai, bác sĩ mũi, bác sĩ họng, chuyên khoa tai mũi họng, lỗ tai, đau lỗ tai, tai đau, lùng bùng lỗ tai, lùng bùng tai, tai lùng bùng, tai kêu ù ù, tai kêu, ve kêu trong tai, tai có nước, nước vào tai, chảy mủ lỗ tai, thủng màng nhĩ, màng nhĩ, lấy ráy tai, cứt ráy, chảy mũi, sổ mũi kinh niên, ngạt mũi, tắc mũi, nghẹt mũi kinh niên, nghẹt mũi không thở được bằng mũi, lệch vách ngăn, vách ngăn mũi, viêm xoang mũi, viêm xoang mãn tính, đau xoang, xoang mũi, thịt dư trong mũi, chảy máu mũi hoài, chảy máu cam hoài, không ngửi được, mất khứu giác, đau cuống họng, đau rát cổ họng, ngứa cổ, ngứa họng, vướng cổ họng, nuốt vướng, cục u ở cổ, cục ở cổ, u ở cổ, hạch cổ, sưng hạch, viêm a mi đan, amidan sưng, cắt a mi đan, a mi đan, tắt tiếng, mất giọng nói, giọng khàn, hạt dây thanh, dây thanh, viêm tai ngoài, rối loạn tiền đình tai",
    },
  },
  {
    codes: ["207W00000X", "152W00000X"],
    words: {
      en: "opthamologist, optamologist, opthalmologist, opthomologist, ophthamologist, ophthalmolgist, opthalmology, eye medical doctor, eye surgen, eye pain, cateracts, catarats, cataract surgery, cataract removal, glacoma, glocoma, high eye pressure, pressure in my eye, pressure in eyes, eye floaters, floaters in my eye, black spots in vision, seeing flashes, flashes of light, flashing lights, halos around lights, cant see at night, night vision, loss of vision, losing eyesight, going blind, vision loss, blind in one eye, eye burning, burning eyes, gritty eyes, goopy eyes, crusty eyes, eye discharge, eye is red, eyes are red, eyes red, eye is swollen, puffy eye, scratched eye, scratch on eye, scratched cornea, eye bump, bump on eyelid, bump on eye, chalazion, pterygium, keratoconus, cross eyed, wandering eye, strabismus, optic nerve, optic neuritis, laser for eyes, eye drops for glaucoma, blepharitis, twitching eye, tear duct, blocked tear duct, watering eyes, eye growth, eye stroke, iritis, amd, macular degen, diabetic eye exam, diabetic eye check, eye exam for diabetes",
      es: "oftalmóloga, oftamólogo, oftalmologo, oftalmología, médico de ojos, especialista de ojos, especialista en ojos, cirujano oftalmólogo, cataráta, tela en el ojo, nube en el ojo, nubes en los ojos, glaucoma, presión alta en los ojos, ojos inflamados, ojo inflamado, ojos hinchados, ojos irritados, me arden los ojos, ardor en los ojos, me pican los ojos, me lloran los ojos, lagañas, lagaña, ojo lloroso, ojos resecos, resequedad en los ojos, arenilla en los ojos, basura en el ojo, algo en el ojo, bolita en el párpado, párpado caído, párpado inflamado, mal de ojo rojo, ojo rosado, infección de ojo, veo manchas, veo puntos negros, veo luces, veo doble, veo nublado, vista nublada, visión nublada, se me nubla la vista, perdí la vista, estoy perdiendo la vista, pierdo la vista, ciego, ceguera, ojo bizco, bizco, estrabismo, ojo vago, ojo perezoso, operación láser de ojos, operar de cataratas, operarme de cataratas, examen de ojos para diabéticos, examen de los ojos para diabéticos, degeneración de la mácula, pterigión, derrame en el ojo",
      vi: "bác sĩ chuyên khoa mắt, bác sĩ nhãn, nhãn khoa, bệnh về mắt, mắt bị đục, đục nhãn mắt, cườm đá, mổ cườm mắt, mổ cườm khô, cườm nước, áp suất mắt, tăng áp suất mắt, áp lực mắt, mắt đỏ ngầu, mắt bị đỏ, đau con mắt, con mắt đau, mắt đau, nhức con mắt, rát mắt, mắt bị sưng, mắt sưng, mí mắt sụp, sụp mí, mắt ghèn, ghèn, chảy nước mắt sống, chảy ghèn, mắt cộm, bụi vào mắt, thấy ruồi bay, thấy đốm đen, đốm đen trước mắt, nhìn thấy chớp sáng, chớp sáng, nhìn đôi, nhìn một thành hai, nhìn không thấy, mắt nhìn không rõ, mất thị lực, mù mắt, lác mắt, mắt lác, viêm mắt, viêm bờ mi, rách giác mạc, thoái hóa võng mạc, điểm vàng, khám mắt tiểu đường, bác sĩ mổ mắt, mắt bị khô, thịt dư trong mắt, nhìn mờ mờ, quáng gà",
    },
  },
  {
    codes: ["152W00000X", "207W00000X"],
    words: {
      en: "optomitrist, optomotrist, optomatrist, opthometrist, eye exams, eye exam for glasses, get my eyes checked, eyes checked, eyes tested, check my eyes, check my vision, get glasses, prescription glasses, new eyeglasses, broke my glasses, lenses, bifocals, progressive lenses, contact fitting, contacts exam, contact lens fitting, new contacts, eyeglass prescription, eyeglass place, eyeglass store, vision center, vision clinic, vision screening, far sighted, near sighted, need readers, cant read small print, cant see far, cant see the board, cant see street signs, squinting, color blind, eyes for school kid exam, eye strain",
      es: "lentes graduados, lentes con graduación, graduación, graduación de la vista, espejuelos nuevos, anteojos, gafas graduadas, pupilentes, pupilente, lentillas, lentes para leer, lentes para ver, se me rompieron los lentes, checarme la vista, checar la vista, revisar la vista, revisarme los ojos, examen de la vista para lentes, tienda de lentes, no alcanzo a ver, no veo bien de lejos, no veo bien de cerca, vista cansada, miope, óptico, optómetra, opticas",
      vi: "đo mắt làm kính, đo mắt kính, đi đo mắt, tiệm kính, tiệm mắt kính, tiệm kiếng, kiếng, kiếng cận, kiếng lão, đo kiếng, làm kiếng, cắt kiếng, đeo kiếng, mắt cận, kính mới, kính đọc sách, khám mắt đeo kính, khám mắt làm kính, kiểm tra thị lực, đo độ cận, mắt kém, kính tiếp xúc, contact lens, nhìn xa không rõ",
    },
  },
  {
    codes: ["204E00000X", "122300000X"],
    words: {
      en: "tmj pain, tmj specialist, tmj disorder, jaw locks, jaw is locked, jaw popping, jaw pops, clenching jaw, jaw hurts, wisdom teeth out, wisdom teeth coming in, impacted tooth, mouth surgeon, jaw surgen",
      es: "me truena la mandíbula, se me traba la mandíbula, mandíbula trabada, mandíbula dislocada, me duele la mandíbula, muelas cordales, muela cordal, sacar cordales, cirujano dentista, cirujano dental, articulación temporomandibular, bruxismo",
      vi: "đau khớp hàm, khớp hàm, khớp thái dương hàm, kẹt hàm, cứng hàm, hàm kêu, nhổ răng cấm, nhổ răng số 8, răng số 8, bác sĩ phẫu thuật miệng, mổ răng",
    },
  },
  {
    codes: ["122300000X", "1223G0001X"],
    words: {
      en: "denist, dentest, dentis, dental work, dental exam, dental checkup, dentle, teeth hurt, my teeth hurt, teeth whitening, teeth cleaning dentist, loose tooth, lost a filling, lost filling, fell out filling, crown fell off, tooth abscess, abscessed tooth, infected tooth, tooth infection, swollen gums, gum infection, bad breath, false teeth, fake teeth, retainer, invisalign, dental implant, dental implants, tooth implant, kids dentist, childrens dentist, grinding teeth, teeth grinding, mouth guard, mouth sore, mouth sores, canker sore, pull a tooth, pull tooth, tooth pulled out, root canals, tooth decay, periodontist, endodontist, orthodontics",
      es: "dentista para niños, dentista infantil, dentistas, odontóloga, dolor de muelas, dolor de dientes, me duelen las muelas, muela picada, muelas picadas, diente picado, picadura de muela, muela infectada, diente flojo, diente quebrado, se me cayó un diente, se me cayó una tapadura, tapadura, resina dental, amalgama, puente dental, placa dental, placas de dientes, dientes postizos, dentadura completa, sarro, quitar el sarro, blanqueamiento, blanqueamiento dental, encía, encías inflamadas, me sangran las encías, ortodoncia, alambres en los dientes, implante dental, mal aliento, fuegos en la boca, llagas en la boca, boca, extraer una muela, extracción de muela, postemilla, rechinar los dientes",
      vi: "nha sỹ, bác sĩ nha, văn phòng nha khoa, khám răng, làm sạch răng, chùi răng, rửa răng, tẩy trắng răng, trắng răng, răng sâu, sâu răng, răng lung lay, mẻ răng, bể răng, răng bị bể, hàn răng, rút gân máu, chữa tủy, cắm implant, cấy răng, trồng răng implant, làm răng giả, hàm giả, răng hàm, răng cấm, nhổ răng cho bé, niềng răng cho con, viêm nướu, viêm lợi, chảy máu chân răng, chân răng, hôi miệng, lở miệng, nhiệt miệng, ê răng, ê buốt răng, răng ê buốt, đau nhức răng, mọc răng khôn",
    },
  },
  {
    codes: ["213E00000X", "213ES0103X"],
    words: {
      en: "podyatrist, podiatrest, podietrist, podiatry doctor, foot doc, feet doctor, feet dr, foots doctor, foot specialists, toe doctor, toenail doctor, toenail fungus, toe nail fungus, toe fungus, nail fungus on toe, thick toenails, yellow toenails, black toenail, toenail cut, toenail trimming, cut my toenails, trim my toenails, clip toenails, toenail falling off, toe infection, infected toe, toe nail infection, stubbed toe, crooked toes, curled toes, pain in my foot, pain in foot, pain in my heel, pain in heel, sore heel, sore foot, sore toes, bottom of my foot, ball of foot, arch of foot, ankle swelling, ankle swollen, weak ankle, ankle injury, ankle surgery, foot surgery, foot numb diabetic, foot wound, wound on foot, ulcer on foot, foot infection, foot cyst, plantars wart, wart on foot, warts on feet, cracked heels, dry cracked feet, feet swelling, feet burning at night, bunyon, bunyons, plantar faciitis, plantar fascitis, plantar fasciatis, plantar fasciitus, custom insoles, insoles, diabetic shoes, corn on toe, heel spurs, foot pronation, club foot, feet check diabetic",
      es: "doctor del pie, podóloga, pedicurista médico, callista, pies hinchados, se me hinchan los pies, me arden los pies, pies resecos, talones partidos, talón partido, dolor en la planta del pie, me duele la planta del pie, dolor en los pies, dolor de talones, me duelen los talones, me duele el tobillo, tobillo hinchado, hongos en las uñas de los pies, hongo en la uña del pie, hongos de los pies, uña gruesa, uñas gruesas, uñas amarillas de los pies, uña negra, uñas enterradas, uña encajada, uñas encajadas, cortar uñas de los pies, cortarme las uñas, pie de atleta, dedo gordo del pie, dedos de los pies, dedo en martillo, callosidad, callosidades, úlcera en el pie, llaga en el pie, herida en el pie, cuidado de los pies, pies diabéticos, pies de diabético, espolones, juanete, plantillas ortopédicas, verruga en el pie",
      vi: "bác sĩ chuyên khoa chân, bác sĩ chuyên chân, bác sĩ về bàn chân, khám chân, nhức bàn chân, nhức chân, đau gan bàn chân, gan bàn chân, lòng bàn chân, đau lòng bàn chân, gót chân đau, nứt gót chân, gai gót, viêm cân gan chân, nấm móng chân, nấm chân, nấm bàn chân, móng chân dày, móng chân đen, móng chân vàng, móng chân đâm vào thịt, móng đâm vào thịt, khoé móng chân, cắt móng chân, sưng mắt cá chân, đau mắt cá, lở bàn chân, loét bàn chân, loét chân tiểu đường, loét chân, vết thương ở chân, mụn cóc bàn chân, mắt cá ở chân, đau ngón chân cái, ngón chân cái vẹo, ngón chân quặp, chân bẹt, đế giày chỉnh hình, chăm sóc bàn chân, giày tiểu đường",
    },
  },
  {
    codes: ["208800000X"],
    words: {
      en: "yurologist, euroligist, uroligist, urolagist, urology dr, prostrate, prostrate exam, prostate trouble, prostate cancer screening, prostate specific antigen, psa is high, high psa, prostatitis, mans doctor, doctor for men, male doctor for men, doctor for mens problems, men's clinic, male health, kidney stones pain, passing a stone, pass a kidney stone, passing kidney stone, stone in kidney, pee problems, peeing too much, peeing blood, blood when i pee, pee blood, cant pee, trouble peeing, hard to pee, weak stream, weak urine stream, slow stream, dribbling, burning when i pee, burning pee, it burns when i pee, stings when i pee, pee at night, peeing at night, up all night peeing, cant hold my pee, cant hold it in, cant hold my bladder, leak when i cough, leaking pee, leak pee, wet the bed adult, dropped bladder, bladder infections, urine infection, urinary infection, urinary problem, utis, recurring uti, chronic uti, interstitial cystitis, bladder pain, erectile disfunction, errectile, cant get hard, cant stay hard, cant perform, soft erections, sexual dysfunction, premature ejaculation, low libido male, low sex drive male, vasectomi, get snipped, lump on testicle, lump in testicle, lump on my testicle, swollen testicle, testicle lump, ball pain, hurt testicle, varicocele, undescended, foreskin tight, penile, genital pain male, circumcise",
      es: "uróloga, doctor de la vejiga, doctor de vías urinarias, la próstata, mal de la próstata, próstata crecida, examen de la próstata, antígeno prostático, me duele la próstata, mal de orín, mal de orines, orín, infección urinaria, infección de orina, infección de vías urinarias, infección en la orina, infección de la vejiga, infección en las vías urinarias, cistitis, me arde al hacer pipí, me arde hacer pipí, me arde cuando hago pipí, ardor al orinar, me arde la orina, orino sangre, sangre al orinar, sangre en el pipí, voy mucho al baño a orinar, me levanto mucho a orinar, me levanto a orinar en la noche, orino a cada rato, chorro débil, no puedo orinar, no puedo hacer pipí, se me sale el pipí, se me sale la orina al toser, piedras en el riñón, piedra en los riñones, cálculos, cálculos en los riñones, piedritas en el riñón, arenilla en los riñones, no se me para, no se me levanta, no tengo erecciones, impotente, eyaculación precoz, problemas sexuales de hombre, problemas de hombre, problemas de hombres, especialista para hombres, médico para hombres, médico del hombre, doctor del hombre, varicocele, bolita en el testículo, bola en el testículo, me duelen los testículos, prepucio, vasectomia, hacerme la vasectomía, esterilización de hombre",
      vi: "bác sĩ đường tiểu, đi tiểu đau, tiểu đau, đi tiểu khó, đau khi đi tiểu, đi tiểu rát, đi tiểu buốt, bác sĩ niệu khoa, bác sĩ tiết niệu, chuyên khoa tiết niệu, bệnh đường tiểu, nhiễm trùng đường tiểu, nhiễm trùng tiểu, nhiễm trùng đường tiết niệu, viêm đường tiểu, viêm đường tiết niệu, viêm bàng quang, viêm bọng đái, tiểu rát, tiểu buốt, tiểu gắt buốt, tiểu lắt nhắt, tiểu không hết, tiểu không ra, đái buốt, đái rát, đái ra máu, đi đái nhiều, đi đái đêm, hay đi tiểu, đi tiểu hoài, mắc tiểu hoài, tiểu nhiều lần, tiểu ban đêm, tiểu són, không cầm được nước tiểu, tiểu không tự chủ, sạn đường tiểu, sạn bàng quang, sỏi niệu quản, đau sạn thận, phì đại tuyến tiền liệt, sưng tuyến tiền liệt, tiền liệt tuyến phì đại, nhiếp hộ tuyến, khám tuyến tiền liệt, bác sĩ nam khoa, bác sĩ đàn ông, bệnh nam giới, bác sĩ cho đàn ông, sức khỏe nam giới, yếu sinh lý nam, bất lực, xuất tinh sớm, không cương được, dương vật, thắt ống dẫn tinh, triệt sản nam, giãn tĩnh mạch thừng tinh, tinh hoàn sưng, cục ở tinh hoàn",
    },
  },
];
