import type { Table } from "./table";

/**
 * Half sentences as they are typed. Written before the dictionary was read; half of them, by a hash,
 * were mended on.
 */
export const spoken: Table = [
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "havent seen a doctor in like ten years; just got this insurance and need somebody to be my regular doc; been running a fever since tuesday; i feel lousy all over; somebody to look me over before i start my new job; my old doctor retired; body aches and chills; blood pressure pills refill; want my cholesterol checked; im always run down; need a note for work i been sick; tired of being tired",
    "hace años que no voy al doctor; quiero cambiar de médico de cabesera; ando con calentura desde ayer; me duele todo el cuerpo; necesito que me revisen de todo; traigo mucha gripa; busco doctor para toda la familia",
    "lâu rồi tôi chưa đi khám; toi muon tim bac si rieng; người tôi mệt rã rời; bị nóng sốt ba ngày nay; cần khám tổng quát hàng năm; cam lanh ho so mui; toi moi co bao hiem can bac si gia dinh",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X",
    "my baby is due for her shots; my newborn wont latch and is losing weight; school physical for my son; my 3 year old has a runny nose; somebody good with toddlers; my twins need a doctor; infant has a fever; sports physical for my teenager; my kids need a new doctor we just moved; my little one keeps throwing up; four month checkup; kiddo has chicken pox",
    "mi bebé no quiere comer; mi niña tiene calentura; necesito vacunas para entrar a la escuela; mi hijo anda con tos y mocos; el bebé recién nacido necesita su revisión; doctora de niños",
    "bé nhà tôi bị sốt; con toi bieng an; em bé mới sinh cần khám; chích ngừa cho con đi học; bé bị ho sổ mũi; con trai tôi 5 tuổi hay ốm vặt",
  ],
  [
    "207K00000X 207RA0201X 2080P0201X 207Y00000X",
    "eyes itchy and sneezing every spring; my throat itches when i eat peanuts; allergic to bee stings; need an epipen; getting tested for what im allergic to; my son swells up when he eats eggs; broke out in hives after shrimp; cats make me sneeze; immune system is weak; allergy shots",
    "estornudo todo el día por el polen; soy alérgica a los mariscos; me salieron ronchas después de comer; pruebas de alerjia; a mi hijo le da alergia el cacahuate",
    "tôi bị dị ứng phấn hoa; an tom la noi me day; hắt hơi liên tục vào mùa xuân; thu xem di ung gi; con tôi dị ứng đậu phộng",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X",
    "my heart skips beats; heart flutters when i lie down; had a heart attack last year and need follow up; my ekg came back abnormal; my ankles swell and i have heart failure; need an echo of my heart; on blood thinners for my heart; my dad died of a heart attack and i want to get checked; leaky valve; got a stent put in last month; taking metoprolol; watchman for afib; hole in my heart; cardioligist; cardiac clearance before surgery",
    "siento que el corazón se me salta; me pusieron un estent; tengo soplo en el corason; mi papá tuvo un infarto y necesita seguimiento; me palpita muy rápido el corazón; tomo pastillas para el corazón; insuficiencia cardiaca",
    "tim tôi đập lung tung; tim dap nhanh hoi hop; ba tôi bị suy tim; dat stent dong mach vanh; bị hở van tim; rối loạn nhịp tim; tôi uống thuốc tim",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X",
    "need someone to check my moles; spot on my back that changed color; my scalp is flaky and itches; bald spots on my head; pimples all over my chin at 40; skin tags on my neck; my hands crack and bleed in winter; itchy red rings on my arm; poison ivy all over; my eczema is flaring; something growing on my nose the doc says might be skin cancer; warts on my fingers; sores that wont heal on my leg; accutane; botched sunburn blistering; fungus on my skin; white patches on my skin; stretch marks; shingles scars and itching; sweating way too much under my arms",
    "me salió un lunar raro; se me cae el pelo a mechones; granos en la cara; manchas blancas en la piel; me da comezón en todo el cuerpo; hongos en la piel; tengo verrugas en las manos; caspa",
    "nốt ruồi của tôi bị đổi màu; toc rung tung mang; ngứa khắp người không rõ lý do; mặt nổi đầy mụn; bi lang beng; mụn cóc ở tay; da khô nứt nẻ; nấm da",
  ],
  [
    "207RE0101X",
    "my a1c is through the roof; sugar runs high every morning; thyroid nodule they found; my hormones are all messed up; on insulin and need help; need ozempic for my diabetes; levothyroxine; graves disease; my sugar keeps dropping; lump on my thyroid; insulin pump; hashimotos; adrenal problems; low testosterone and diabetes; diabeties doctor",
    "se me sube mucho el azúcar; me inyecto insulina; tengo bocio; la tiroides me anda mal; diabetis tipo dos; hormonas desbalanceadas",
    "đường huyết của tôi cao quá; bướu giáp; toi chich insulin moi ngay; bị cường giáp; tieu duong loai 2; rối loạn nội tiết",
  ],
  [
    "207RG0100X 207RI0008X",
    "throwing up blood after eating; food gets stuck going down; cant poop for a week; gut is always bloated; my stool is black; blood when i wipe and cramps; time for my colon check im 45; acid comes up at night; gas and bloating after every meal; the runs for two weeks straight; gluten makes me sick; pancreas trouble; my stomach burns when its empty; ibs acting up; crohns flare; polyps in my colon; takes omeprazole every day; hiccups that wont stop; nauseous all the time; h pylori",
    "me arde la boca del estómago; no puedo obrar; sangre en la popó; vomito todo lo que como; me inflamo mucho después de comer; tengo colitis; necesito una colonoscopía; acidez todas las noches; diarrea desde hace días; gastritis",
    "ợ hơi ợ chua hoài; di cau ra mau; đau bao tử mỗi khi đói; bị táo bón lâu ngày; tieu chay ca tuan; nội soi đại tràng; day hoi kho tieu; trào ngược dạ dày; viem dai trang",
  ],
  [
    "207RI0008X 207RG0100X 207RT0003X 207RI0200X",
    "doctor says my liver enzymes are high; fatty liver; skin turned yellow; hep c treatment; liver spots on ultrasound",
    "tengo el hígado graso; hepatitis b; se me puso la piel amarilla; cirrosis",
    "gan nhiễm mỡ; viem gan b; men gan cao; vàng da; xơ gan",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X",
    "just found out i have cancer; they found a mass in my lung; second opinion on my chemo; my white cells are too low; lymphoma treatment; my mom has breast cancer; blood doesnt clot right; my iron is super low and i need infusions; sickle cell; oncolgist; platelets low; spread to my bones; tamoxifen; multiple myeloma; blood clots in my leg they want me to see hematology",
    "me detectaron cáncer; quimioterapia para mi esposa; tengo leucemia; anemia muy fuerte; mi mamá tiene cáncer de mama; tumor maligno; plaquetas bajas",
    "mới phát hiện ung thư; hoa tri; mẹ tôi bị ung thư phổi; thieu mau nang; bệnh máu trắng; u ác tính; ung thu vu",
  ],
  [
    "207RI0200X 261QF0050X 207Q00000X 261QF0400X",
    "prep; hiv meds; tb test came back positive; lyme disease from a tick; staph infection that keeps coming back; going to africa and need travel shots; valley fever; infection that antibiotics dont fix; living with hiv; mrsa; malaria pills",
    "tengo vih; tuberculosis; vacunas para viajar; infección que no se quita; prueba de vih",
    "tôi bị hiv; bệnh lao; chich ngua di du lich; nhiễm trùng lâu ngày không hết",
  ],
  [
    "207RN0300X 261QE0700X",
    "my kidneys are failing; protein in my urine; kidney function keeps dropping; creatinine high; stage 3 kidney disease; mom starts dialysis; polycystic kidneys; foamy pee kidney problem",
    "me fallan los riñones; insuficiencia renal; proteína en la orina; riñones poliquísticos; diálisis para mi papá",
    "suy thận; than yeu; tiểu có đạm; chạy thận nhân tạo; benh than man tinh",
  ],
  [
    "207RP1001X 2080P0214X 207K00000X",
    "cant shake this cough; wheezing at night; i get winded going upstairs smoker for 30 years; spot on my lung; inhaler refills; my asthma is acting up; copd and oxygen; fibrosis in lungs; smokers cough; emfizema; sarcoidosis; lung nodule; covid left me with bad lungs",
    "me silba el pecho; tengo asma y se me acabó el inhalador; tos que no se me quita; enfisema; mis pulmones no están bien; tos con flema desde hace un mes",
    "ho hoài không dứt; hen suyễn; thở khò khè; phoi tac nghen; nam phoi; bị đàm nhiều ở phổi",
  ],
  [
    "207RR0500X 2080P0216X",
    "my knuckles swell and ache every morning; joints stiff when i wake up; lupus flare; gout in my big toe; psoriatic arthritis; methotrexate; fibro; my ana test was positive; sjogrens; all my joints hurt; humira; ankylosing spondylitis; rheumatoid; achy joints all over",
    "me duelen todas las coyunturas; se me hinchan los dedos de las manos; tengo lupus; gota en el pie; reumas; artritis; fibromialgia",
    "đau nhức các khớp; benh gout; thấp khớp; sưng khớp ngón tay; lupus ban do; phong thap; viêm khớp dạng thấp",
  ],
  [
    "207RS0012X 2084S0012X 207RP1001X",
    "husband says i stop breathing at night; snore so loud; cant fall asleep no matter what; sleep study; up all night every night; falling asleep at the wheel; narcolepsy; restless legs at night; my cpap isnt working; sleepwalking",
    "no puedo dormir; ronco mucho; apnea del sueño; insomnio; me despierto a cada rato en la noche",
    "mất ngủ triền miên; ngáy to quá; ngung tho khi ngu; không ngủ được; kho ngu ban dem",
  ],
  [
    "207RH0002X 251G00000X",
    "keep my mom comfortable at the end; hospice for dad; comfort care; terminal cancer pain and comfort; pallitive care",
    "cuidados paliativos; hospicio para mi abuela; cuidado al final de la vida",
    "chăm sóc cuối đời; chăm sóc giảm nhẹ; cham soc cuoi doi cho me toi",
  ],
  [
    "2084N0400X 2084N0402X",
    "my head pounds and light hurts my eyes; hands shake when i hold a cup; pins and needles in my feet; grandma keeps forgetting who we are; had a stroke in march need follow up; seizures; numb on one side of my face bells palsy; ms; nerve pain down my arm; dizzy and off balance; parkinsons; concussion that wont clear up; migrane headaches every week; restless memory trouble; my dad is getting confused; neuropathy; gabapentin; headaches behind my eye; brain fog; epilepsy meds; als; face twitching",
    "me dan muchas jaquecas; me tiemblan las manos; se me olvida todo; convulsiones; se me duermen los pies; mi abuelo tiene alzheimer; hormigueo en los brazos; dolores de cabeza todos los días; migraña; mareos",
    "đau nửa đầu; tay run khi cầm ly; ba toi hay quen; tê tay chân; động kinh; nhuc dau kinh nien; chóng mặt hoài; bệnh parkinson; mẹ tôi bị lẫn",
  ],
  [
    "208100000X 225100000X 261QR0400X 283X00000X",
    "relearning to walk after my stroke; rehab after car accident; strength back after knee surgery; pt for my shoulder; stretching and exercises for my back; exercises after hip surgery; physical terapy; someone to work my frozen shoulder; recover movement after surgery",
    "terapia física para mi rodilla; rehabilitación después de la operación; fisioterapia; ejercicios para la espalda; terapia fisica despues de un accidente",
    "vật lý trị liệu; tap di lai sau tai bien; phục hồi chức năng; tập vật lý trị liệu sau mổ; vat ly tri lieu cho vai",
  ],
  [
    "208VP0000X 208VP0014X 2081P2900X 208100000X 207XS0117X",
    "back pain for years nothing helps; shots in my spine for pain; nerve block; epidural shot for my back; chronic pain; pain clinic; hurting all day every day; steroid injections back; off my pain pills but still hurting; cortisone shot in my back",
    "dolor crónico; inyecciones en la espalda para el dolor; clínica del dolor; vivo con dolor todos los días",
    "đau kinh niên; chich thuoc giam dau o lung; đau mãn tính; trị đau",
  ],
  [
    "207XS0117X 207X00000X 207T00000X 208VP0000X 208100000X 225100000X 111N00000X 208VP0014X 2081P2900X",
    "threw my back out; pinched nerve in my neck; lower back is killing me; sciatica down my leg; bulging disc; my spine is crooked; slipped disk; cant turn my neck; stiff neck; lumbago; spinal stenosis",
    "me duele la espalda baja; ciática; me torcí la espalda; hernia de disco; no puedo mover el cuello; dolor de cintura",
    "đau lưng; thoat vi dia dem; đau thần kinh tọa; dau co khong xoay duoc; gai cột sống; đau thắt lưng",
  ],
  [
    "2083X0100X 2083P0500X 207Q00000X",
    "got hurt at work; workers comp doctor; injured on the job; dot physical for truck driver; jobsite injury",
    "me lastimé en el trabajo; accidente de trabajo; compensación al trabajador",
    "bị thương khi làm việc; tai nan lao dong; bồi thường lao động",
  ],
  [
    "207SG0201X 207RH0003X 207VX0201X",
    "does breast cancer run in my family gene test; genetic councelor; dna test for inherited disease; brca test; carrier screening",
    "prueba genética; enfermedad hereditaria; estudio de genes",
    "xét nghiệm di truyền; benh di truyen; xet nghiem gen",
  ],
  [
    "207T00000X 207RH0003X 2084N0400X",
    "brain tumor; water on the brain; aneurysm in my head; fluid drain shunt in the brain; tumor in my head",
    "tumor en la cabeza; tumor cerebral; aneurisma",
    "u não; phình mạch máu não; mo nao",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XX0801X 207QS0010X 225100000X 208100000X",
    "my knee pops and locks; bone on bone in my knee; rolled my wrist and it is swollen; torn rotator cuff; my hip gives out; broke my arm; new hip; tore my acl; tennis elbow; shoulder wont go up past my ear; my kneecap slides out; meniscus; dislocated shoulder; cast taken off; brittle bones; bad knees; fell off a ladder and my arm hurts; clavical fracture; groin pull; shin splints; tore my achilles",
    "me truena la rodilla; me quebré el brazo; no puedo levantar el hombro; dolor de cadera; me disloqué el hombro; reemplazo de rodilla; ligamento roto; se me zafó el hombro; rodilla hinchada",
    "đau đầu gối; gay tay; trật khớp vai; thay khớp gối; đau vai không giơ tay lên được; rach day chang; đau khớp háng; gãy xương đòn",
  ],
  [
    "207XS0106X 207X00000X 2084N0400X",
    "my fingers lock up; my wrist tingles from typing; carpel tunnel; thumb hurts when i grip; lump on my wrist; trigger thumb; cut the tendon in my finger",
    "túnel carpiano; se me traba el dedo; dolor en la muñeca",
    "hội chứng ống cổ tay; ngon tay bi ket; đau cổ tay",
  ],
  [
    "208600000X",
    "lump in my belly button; gallbladder has to come out; appendix out; hernia popped out when i lifted; groin bulge; gallstones; need a cyst cut out; gall bladder attacks; hernea; bariatric surgery; gastric sleeve; fatty lump under my skin",
    "tengo hernia; piedras en la vesícula; me tienen que quitar la vesícula; operación del apéndice; hernia en el ombligo; cirugía para bajar de peso",
    "sỏi túi mật; thoat vi ben; mổ ruột thừa; cắt túi mật; thoát vị rốn; phẫu thuật giảm cân",
  ],
  [
    "208600000X 2086X0206X 207V00000X 207VG0400X 261QR0200X 207RH0003X 261QX0200X",
    "lump in my breast; found a knot in my boob; breast biopsy; nipple discharge; my breast feels hard on one side; mastectomy",
    "bolita en el seno; tengo un bulto en el pecho izquierdo; biopsia de seno; secreción del pezón",
    "có cục u ở ngực; sinh thiet vu; tiết dịch núm vú",
  ],
  [
    "2086S0129X 207RC0000X",
    "varicose viens; legs ache and veins bulge; clogged arteries in my legs; aneurysm in my belly; spider veins; bad circulation in my feet; blocked artery in the neck; leg ulcers from bad veins",
    "várices; mala circulación en las piernas; venas saltadas; arterias tapadas en las piernas",
    "giãn tĩnh mạch; suy gian tinh mach chan; tuần hoàn máu kém ở chân; tắc mạch máu chân",
  ],
  [
    "208G00000X 207RC0000X",
    "triple bypass; valve replaced; open hart surgery; surgeon for my heart valve; lung surgery",
    "cirugía de corazón abierto; cambio de válvula; operación del corazón",
    "mổ tim; thay van tim; phẫu thuật bắc cầu động mạch",
  ],
  [
    "208C00000X 207RG0100X 208600000X",
    "piles; hemroids; bleeding from my bottom; butt hurts when i sit on the toilet; anal fissure; fistula near my anus; hemmorhoids that bleed; rectal prolapse",
    "almorranas; hemorroides que sangran; me sale sangre del recto; fisura anal",
    "bệnh trĩ; tri ngoai ra mau; rò hậu môn; nứt hậu môn",
  ],
  [
    "207Y00000X 208000000X",
    "my kid keeps getting ear infections; tubes in her ears; ears ring all day; room spins when i roll over in bed; lost my voice for a month; tonsils out; strep throat over and over; nose wont stop running and my face hurts; nosebleeds; stuffy nose all year; deviated septum; ears plugged up; sinuses; cant smell anything; swimmers ear; hoarse voice; vertigo; something stuck in my ear; earwax; polyps in my nose; adenoids; sore throat that wont quit",
    "me zumban los oídos; anginas inflamadas; sinusitis; me sangra la nariz; a mi hijo le duelen los oídos; perdí la voz; garganta irritada; tengo el oído tapado; nariz tapada",
    "ù tai; viêm xoang; chay mau cam; cắt amidan; đau họng hoài; nghet mui quanh nam; viêm tai giữa; khàn tiếng; bi chong mat u tai",
  ],
  [
    "207Y00000X 208600000X 207RE0101X 207RH0003X 207Q00000X 207R00000X",
    "lump in my neck won't go away; swollen glands in neck; knot on the side of my throat; bump on my neck",
    "bolita en el cuello; ganglios inflamados; tengo una bola en el cuello",
    "nổi hạch ở cổ; cục u ở cổ; noi hach co",
  ],
  [
    "207W00000X 152W00000X 207WX0107X",
    "seeing floaters; eye pressure is high; pink eye; cloudy vision; cant see at night; lasik; something in my eye; my eyes are dry and burn; diabetic eye exam; crossed eye; sty on my eyelid; double vision; catracts; eyes water; curtain over my eye; new glasses; droopy eyelid; my contacts hurt; going blind; glacoma drops; macular; red eye with goop; cant read the small print anymore",
    "veo borroso; tengo cataratas; me arden los ojos; ojo rojo; necesito lentes; presión en los ojos; examen de la vista; veo moscas volando; perrilla en el ojo; glaucoma",
    "mắt mờ; duc thuy tinh the; đau mắt đỏ; mat bi kho; đo kính; cườm nước; khám mắt; nhìn thấy đốm đen bay; bong vong mac; lẹo mắt",
  ],
  [
    "204E00000X 122300000X 1223G0001X",
    "wisdom teeth pulled; jaw pops when i chew; tooth broke in half; gums bleed; root canal; dentures; cavity; jaw locked; clicking jaw; abscess tooth; braces; teeth cleaning; tmj",
    "muela del juicio; me duele una muela; limpieza de dientes; se me quebró un diente; me truena la quijada; encías sangran; dentadura postiza",
    "nhổ răng khôn; dau rang; lấy cao răng; sâu răng; răng giả; chảy máu nướu; dau ham",
  ],
  [
    "208200000X 207N00000X",
    "tummy tuck; breast reduction; nose job; fix my scar; breast implants; burn scars; reconstruct after mastectomy; liposuction",
    "cirugía plástica; reducción de senos; arreglar cicatriz; reconstrucción del seno",
    "phẫu thuật thẩm mỹ; thu nho nguc; chỉnh sửa sẹo; tái tạo ngực",
  ],
  [
    "208800000X 2088P0231X 207VG0400X 207V00000X 207RN0300X",
    "pee all night long; it burns when i pee; leak when i laugh; blood in my pee; kidney stones; cant get it up; prostate is big; psa went up; snip snip vasectomy; weak stream; wet the bed at 30; lump in my testicle; viagra; balls hurt; cant hold my pee; bladder infection; low t; circumcision; flomax; uti that keeps coming back; peyronies",
    "me arde al orinar; piedras en el riñón; próstata inflamada; sangre en la orina; no tengo erección; vasectomía; me orino cuando toso; infección de orina; dolor en los testículos",
    "tiểu buốt; soi than; tiểu đêm nhiều lần; di tieu ra mau; phì đại tiền liệt tuyến; rối loạn cương dương; thắt ống dẫn tinh; són tiểu; viem duong tieu",
  ],
  [
    "204F00000X 207RN0300X 207RT0003X 207RC0000X",
    "waiting for a kidney transplant; kidney donor; need a new kidney; organ donor list",
    "trasplante de riñón; lista de espera para un trasplante; donar un riñón",
    "ghép thận; ghep tang; hiến thận",
  ],
  [
    "213E00000X 213ES0103X 207X00000X",
    "ingrown toe nail; my heel kills me first step in the morning; bunyun; foot ulcer diabetic; corns and calluses; toenail fungus; flat feet; cut my toenails im diabetic; sprained my ankle; hammertoe; arch pain; wart on the bottom of my foot; plantar fasitis; black toe",
    "uña enterrada; juanetes; me duele el talón; hongo en las uñas de los pies; callos; pie diabético; me torcí el tobillo; pie plano",
    "móng chân mọc ngược; dau got chan; bàn chân tiểu đường; nấm móng chân; trật mắt cá chân; chai chan; bàn chân bẹt",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X",
    "late period and test says positive; pap test; hot flashes; my periods are super heavy; missed my period; im expecting; yeast infection; get my iud out; fibroids; birth control pill; tubes tied; cyst on my ovary; vaginal itching; c section; going through the change; lady parts hurt; discharge that smells; pcos; 20 weeks along; bleeding between periods; uterus dropped; depo shot; endometriosis; hystorectomy; baby bump doctor; cramps so bad i miss work; dryness down there; morning sickness",
    "se me atrasó la regla; estoy embarazada; papanicolau; sangrado abundante en la regla; bochornos; método anticonceptivo; quistes en los ovarios; flujo vaginal; me quiero ligar las trompas; cólicos menstruales; control prenatal; fibromas",
    "tôi đang có thai; tre kinh; khám phụ khoa; kinh nguyệt không đều; u xơ tử cung; huyet trang; đặt vòng tránh thai; bốc hỏa tiền mãn kinh; u nang buong trung; khám thai; đau bụng kinh; ngua vung kin",
  ],
  [
    "207VM0101X 207V00000X 207VX0000X",
    "pregnant with triplets; pregnant and over 40; high blood pressure while pregnant; gestational diabetes; preeclampsia; my pregnancy is high risk",
    "embarazo de alto riesgo; diabetes gestacional; embarazada de gemelos",
    "thai kỳ nguy cơ cao; tieu duong thai ky; mang song thai; tiền sản giật",
  ],
  [
    "207VE0102X 207V00000X 207VG0400X",
    "trying for a baby for two years no luck; cant get pregnant; freeze my eggs; ivf; low sperm count; test tube baby; infertilty",
    "no puedo quedar embarazada; tratamiento de fertilidad; inseminación artificial; congelar óvulos",
    "hiếm muộn; vo sinh; thụ tinh ống nghiệm; mãi không có con; tru trung",
  ],
  [
    "367A00000X 207V00000X",
    "deliver my baby at home; natural birth no drugs; mid wife",
    "partera; parto natural",
    "nữ hộ sinh; ba mu",
  ],
  [
    "2080P0202X 207RC0000X",
    "my baby has a heart murmur; heart defect in my newborn; my son was born with a hole in his heart",
    "mi bebé tiene un soplo en el corazón; niño con problema del corazón",
    "con tôi bị tim bẩm sinh; be bi ho van tim",
  ],
  [
    "2080P0205X 207RE0101X",
    "my daughter is type 1 diabetic; my kid isnt growing; puberty too early",
    "mi hija tiene diabetes tipo 1; mi niño no crece",
    "con tôi bị tiểu đường; be cham lon",
  ],
  [
    "2080P0006X 2080P0008X 103K00000X 2084P0804X 103TC2200X 2084P0800X 235Z00000X 208000000X 106S00000X 103TC0700X",
    "my son cant sit still in class; my toddler isnt talking yet; think my kid is on the spectrum; adhd testing for my daughter; autistic; teacher says he might be autistic; my 2 yr old doesnt make eye contact; ritalin; slow to walk; asd evaluation; aspergers; hyper kid",
    "mi hijo no habla todavía; mi niño es autista; déficit de atención; mi hija es muy inquieta en la escuela; retraso en el desarrollo",
    "con tôi chậm nói; tu ky; trẻ tăng động; bé không chịu nhìn vào mắt; con tôi kém tập trung ở trường",
  ],
  [
    "2084P0800X 363LP0808X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 261QM0801X 104100000X",
    "i cry all the time; panic attacks at the store; no reason to get up in the morning; cant stop worrying; need to talk to somebody; hearing voices; zoloft; mood swings bipolar; my anxiety is out of control; grief after my mom died; lexapro refill; flashbacks from the war; i hate my life; shrink; baby blues; feeling hopeless; washing my hands over and over; cutting myself; stressed out at work; anger problems; skitzofrenia; counsling; anxeity; psych meds; lithium; nightmares after the assault; afraid to leave my house; depresion after my baby; therapist for my wife",
    "lloro por todo; ataques de pánico; me siento muy triste; ansiedad; no tengo ganas de nada; necesito hablar con alguien; nervios; depresión posparto; oigo voces; se murió mi mamá y no lo supero; consejero; estrés",
    "hay khóc buồn chán; lo âu; tram cam; stress quá; nghe tiếng nói trong đầu; con hoang loan; trầm cảm sau sinh; không muốn sống nữa; can noi chuyen voi chuyen gia tam ly; rối loạn lưỡng cực; buồn không lý do",
  ],
  [
    "2084P0804X 103TC2200X 2084P0800X 103TC0700X 2080P0006X 101YM0800X 363LP0808X 103T00000X 101YP2500X 1041C0700X 106H00000X 261QM0801X 104100000X",
    "my teen is cutting; counselor for my 10 year old; my daughter wont eat and thinks shes fat; my son is depressed; kid with anxiety about school; bullied at school; therapist for my teenager",
    "mi hija adolescente está deprimida; psicólogo para niños; mi hijo tiene ansiedad",
    "con gái tôi bị trầm cảm; bac si tam ly cho tre em; con tôi lo lắng không chịu đi học",
  ],
  [
    "106H00000X 103TC0700X 101YM0800X 1041C0700X 101YP2500X 103T00000X",
    "my husband and i fight all the time; save my marriage; couples counseling; marrige counselor; family fights nonstop need therapy",
    "terapia de pareja; problemas en el matrimonio; consejero matrimonial",
    "tư vấn hôn nhân; vo chong cai nhau hoai; trị liệu gia đình",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X",
    "my brother is hooked on pills; i want to stop drinking; get clean; methadone; meth; cant quit heroin; fentanyl; aa; sober; my wife drinks too much; vivitrol; withdrawl from alcohol; oxy habit; addicted to weed",
    "quiero dejar de tomar; adicción a las drogas; mi hijo usa drogas; alcoholismo; mi esposo es alcohólico; dejar las pastillas",
    "cai rượu; nghien ma tuy; chồng tôi nghiện rượu; cai thuốc phiện; cai nghien",
  ],
  [
    "103K00000X 106S00000X",
    "aba for my autistic son; behavor therapist for autism; bcba",
    "terapia aba; terapia de conducta para autismo",
    "trị liệu hành vi aba; aba cho be tu ky",
  ],
  [
    "225X00000X 261QR0400X 208100000X 225100000X",
    "help getting dressed after stroke; my son has trouble holding a pencil; sensory issues; ot for my daughter; occupational terapy; handwriting help",
    "terapia ocupacional; terapia para usar la mano después de la embolia",
    "hoạt động trị liệu; tri lieu nghe nghiep",
  ],
  [
    "235Z00000X 207Y00000X 2080P0006X 208000000X",
    "my son stutters; lisp; learning to talk again after a stroke; speach therapy; swallow study; slp; trouble saying r",
    "terapia del habla; mi hijo tartamudea; terapia de lenguaje",
    "trị liệu ngôn ngữ; noi lap; âm ngữ trị liệu",
  ],
  [
    "231H00000X 237600000X 207Y00000X",
    "i keep turning up the tv; cant hear out of my left ear; hearing ades; batteries for my hearing aid; grandpa is deaf; hearing check for my baby; going deaf",
    "no oigo bien; aparato para el oído; mi abuelo está sordo; prueba de audición",
    "nghe không rõ; may tro thinh; lãng tai; đo thính lực; điếc",
  ],
  [
    "133V00000X 207RE0101X 207R00000X 207Q00000X",
    "help with what to eat; cant lose the weight; meal plan for diabetics; too fat; dietition; eating healthy; my bmi is over 40; diet for kidney disease",
    "quiero bajar de peso; nutrióloga; dieta para diabéticos; plan de comidas",
    "giảm cân; chuyen gia dinh duong; chế độ ăn kiêng; béo phì",
  ],
  [
    "111N00000X",
    "crack my back; adjust my spine; kiropractor; chyropractor; bone cracker",
    "quiropráctico; quiropractica para la espalda; tronar la espalda",
    "nắn xương; bac si nan xuong khop; chiropractor gần đây",
  ],
  [
    "171100000X",
    "needles for my back pain acupunture; chinese medicine needles; accupuncturist",
    "acupuntura; agujas acupunturista",
    "châm cứu; cham cuu dau lung",
  ],
  [
    "208000000X 133V00000X 235Z00000X 207V00000X 367A00000X",
    "breastfeeding help; trouble nursing my baby; lactation",
    "problemas para amamantar; no me baja la leche",
    "khó cho con bú; mat sua",
  ],
  [
    "282N00000X 207P00000X 261QU0200X",
    "where is the closest er; emergancy room; hospitl",
    "sala de emergencia; hospital cerca; sala de urgencias",
    "phòng cấp cứu; benh vien gan day; nhà thương",
  ],
  [
    "261QU0200X 282N00000X 207Q00000X 207P00000X 208600000X",
    "need stitches; open on sunday for a cut; cut my finger with a knife; bee sting swelling; walkin clinic; dog bit me; open late tonight; urgant care",
    "me corté y necesito puntadas; atención urgente; clínica abierta en domingo; me mordió un perro",
    "cần khâu vết thương; cham soc khan cap; phòng khám không cần hẹn; bị chó cắn",
  ],
  [
    "291U00000X 293D00000X",
    "get my blood drawn; drug test; pee test for a job; labs; blood werk; quest; labcorp; paternity test",
    "análisis de sangre; laboratorio; prueba de orina; examen de sangre en ayunas",
    "xét nghiệm máu; thu mau; thử nước tiểu; phòng xét nghiệm",
  ],
  [
    "261QR0200X 261QM1200X 2085R0202X 2085N0904X 207U00000X",
    "xrays of my chest; boob squish test; mamogram; cat scan; ultra sound; bone density test; picture of my insides; mri of my knee; open mri im claustrophobic; pet scan; dexa",
    "mamografía; rayos x; ultrasonido; resonancia magnética; tomografía; sonograma",
    "chụp hình phổi; sieu am; chụp cộng hưởng từ; chụp nhũ ảnh; chụp x quang; chup ct",
  ],
  [
    "261QE0700X 207RN0300X",
    "dialisis; hooked to the kidney machine; dialysis three times a week",
    "diálisis; centro de diálisis",
    "lọc thận; chay than",
  ],
  [
    "261QF0050X 261QA0005X 207V00000X 207Q00000X 207RI0200X 208800000X",
    "plan b; get tested for stds; chlamydia; the clap; abortion pill; gonorea; burns down there after sex; condoms; hepes; syphillis",
    "enfermedad de transmisión sexual; pastilla del día siguiente; aborto; gonorrea; planificación familiar",
    "bệnh lây qua đường tình dục; thuoc ngua thai khan cap; phá thai; kế hoạch hóa gia đình; benh lau",
  ],
  [
    "251E00000X",
    "nurse to come to the house; home helth aide; help at home after surgery; someone to change moms bandages at home; caregiver for my dad at home; wound care at home",
    "enfermera a domicilio; cuidado en casa para mi mamá; ayuda en casa para mi abuelo",
    "y tá đến nhà; cham soc tai nha; người chăm sóc cho ba tôi ở nhà",
  ],
  [
    "314000000X 313M00000X 251E00000X",
    "place for grandma to live; old folks home; nursing facility for my father; rest home; nursin home",
    "asilo de ancianos; casa de ancianos; hogar para ancianos",
    "viện dưỡng lão; nha duong lao; nhà già",
  ],
  [
    "3336C0003X 333600000X 183500000X",
    "pick up my prescription; drugstore open 24 hours; cvs; refill at the pharmasy; walgreens; where do i get my meds filled",
    "farmacia; botica; surtir mi receta; farmacia abierta 24 horas",
    "nhà thuốc tây; tiem thuoc tay; mua thuốc theo toa; hiệu thuốc",
  ],
  [
    "332B00000X",
    "wheel chair; oxygen tank; hospital bed for home; crutches; walker with wheels; diabetic test strips; breathing machine supplies; knee brace; adult diapers; shower chair; nebulizer machine",
    "silla de ruedas; andadera; tanque de oxígeno; muletas; cama de hospital para la casa; pañales para adultos",
    "xe lăn; khung tap di; bình oxy; nạng; giường bệnh cho nhà; tã người lớn",
  ],
  [
    "261QI0500X 207RH0003X 207RH0000X",
    "iv drip; remicade infusion; iron infusion; iv antibiotics",
    "infusión de hierro; suero intravenoso",
    "truyền dịch; truyen thuoc",
  ],
  [
    "2085R0001X 261QX0203X 207RH0003X 261QX0200X",
    "radiation for my tumor; zap the cancer with radiation; radation therapy; radiation for prostate cancer",
    "radioterapia; radiación para el cáncer",
    "xạ trị; xa tri ung thu",
  ],
  [
    "207QG0300X 207RG0300X 207R00000X 207Q00000X",
    "doctor for my 85 year old grandma; my mother is frail; doctor who treats seniors; old age doctor; falls a lot and shes 80",
    "doctor para ancianos; geriatra; médico para mi abuelita de 85 años; doctor para personas mayores",
    "bác sĩ cho người già; lao khoa; bà ngoại tôi 85 tuổi yếu lắm; bac si nguoi cao tuoi",
  ],
  [
    "261QF0400X 261Q00000X 261QP2300X",
    "sliding scale clinic; low cost clinic; free clinic; community clinc",
    "clínica comunitaria; clínica de bajo costo",
    "phòng khám cộng đồng; phong mach",
  ],
];

/** More of them, written afterwards and hardly mended on. */
export const spokenLater: Table = [
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "nobody has checked my blood pressure in years; feel crummy all week; need a doc who actually listens; flu going around and i caught it; yearly check up for my husband; tetnus shot; doctor for the whole family under one roof; my lisinopril ran out",
    "ando bien malo desde el lunes; quiero un doctor de planta; se me acabaron las pastillas de la presión",
    "muốn khám tổng quát cho cả nhà; dau minh may sot nhe; cần bác sĩ chính mới",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X",
    "my preemie needs a doctor; 6 week old is fussy and spitting up; camp physical for my daughter; diaper rash wont go away; kindergarten shots",
    "mi bebita está rozada del pañal; vacunas de mi recién nacida",
    "be bi tieu chay may ngay; tìm bác sĩ cho trẻ sơ sinh",
  ],
  [
    "207K00000X 207RA0201X 2080P0201X 207Y00000X",
    "i swell up from bee stings; hay fever bad this year; allergic to penicillin i think; lips swell when i eat strawberries",
    "me hincho cuando como camarones",
    "ăn hải sản là nổi mề đay",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X",
    "failed my stress test; heart races for no reason; leaky heart valve; afib; had bypass and need someone to follow me; holter monitor",
    "me brinca el corazón; presión alta y problemas del corazón",
    "tim hay bị hụt nhịp; cao huyet ap benh tim",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X",
    "dark mole on my shoulder getting bigger; ringworm; crusty patch on my ear; bed bug bites all over; itching all over at night; cold sores; dandruff wont quit; cystic acne; my nails are peeling and yellow; vitiligo; keloid; jock itch",
    "me pica todo el cuerpo; se me despelleja la piel; me salen barros en la espalda",
    "da nổi mẩn đỏ; bi vay nen; rụng tóc nhiều sau sinh",
  ],
  [
    "207RE0101X",
    "thyroid pills; prediabetic; my sugars are all over the place; metformin upsets my stomach and sugar still high; cushings; goiter",
    "me sale alta la glucosa; tiroides baja",
    "đường cao; u tuyen giap",
  ],
  [
    "207RG0100X 207RI0008X",
    "heartburn so bad i cant sleep; pooping blood; stomach knots after i eat; lactose; throwing up for three days; trouble swallowing pills; hep c; constipated all the time; cologuard came back positive; diverticulitis; hernia in my esophagus reflux; belly ache every morning",
    "tengo agruras; se me atora la comida; estreñida",
    "đi ngoài ra máu; bung chuong hoai; nuốt bị nghẹn",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X",
    "my dad was just told he has colon cancer; chemo near me; bruising for no reason; iron too low; on warfarin for clots; leukimia",
    "mi esposo tiene cáncer; anemia",
    "ung thư gan; hoá trị",
  ],
  [
    "207RN0300X 261QE0700X",
    "kidneys only working at 20 percent; gfr is low; ckd",
    "mis riñones trabajan mal",
    "thận yếu phải lọc máu",
  ],
  [
    "207RP1001X 207K00000X",
    "cough with phlegm for two months; asthma flare; short winded when i walk copd; shadow on my lung xray; albuterol",
    "tos seca que no se va",
    "ho ra đàm lâu ngày; benh suyen",
  ],
  [
    "207RR0500X",
    "swollen knuckles; gout attack; stiff all over in the morning; lupus; autoimmune disease",
    "me amanecen tiesas las manos; ácido úrico alto",
    "đau khớp sưng tay; gut",
  ],
  [
    "207RS0012X 2084S0012X 207RP1001X",
    "wife makes me sleep on the couch cause i snore; toss and turn all night; sleep apnea machine",
    "no duermo en toda la noche",
    "ngáy và ngưng thở lúc ngủ",
  ],
  [
    "2084N0400X",
    "blinding headaches; my foot is numb; tremors; grandpa wanders off and gets lost; fits; aura and throwing up with headaches; tingling in both hands and feet; had a tia; shingles nerve pain",
    "me da vueltas la cabeza; se me entumen las manos; epilepsia",
    "tê bì chân tay; dau dau du doi hoai; hay quên lẫn lộn",
  ],
  [
    "207XS0117X 207X00000X 207T00000X 208VP0000X 208100000X 225100000X 111N00000X 208VP0014X 2081P2900X",
    "my back went out; sciatic pain; neck pain from car wreck; crick in my neck; herniated disk l5",
    "me quedé trabado de la espalda; nervio ciático",
    "đau lưng lan xuống chân",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XX0801X 207QS0010X 225100000X 208100000X 207XS0106X",
    "knee gives out on stairs; collarbone broken; frozen shoulder; torn meniscus; fell and my wrist is swollen; my elbow hurts when i lift; hip hurts when i walk; bursitis; need a knee replaced",
    "me caí y me duele la muñeca; rodilla gastada; se me salió el hombro",
    "té gãy tay; dau dau goi khi len cau thang",
  ],
  [
    "208600000X",
    "hernia in my groin; gallbladder attack; lipoma; lap band; hernia mesh",
    "me van a operar de la vesícula",
    "mổ thoát vị bẹn",
  ],
  [
    "2086S0129X 207RC0000X",
    "vericose veins; ropey veins on my legs; legs cramp when i walk poor circulation",
    "várices que me duelen",
    "chân nổi gân xanh",
  ],
  [
    "207Y00000X 208000000X",
    "ear drum popped; sinus pressure; ears wont stop ringing; my daughter gets strep every month; nose broke; snot running down my throat; lump in my throat feeling; ear is draining",
    "me salió sangre de la nariz; siento algo en la garganta; mocos verdes y dolor de cara",
    "viêm mũi dị ứng; nghe tiếng ve kêu trong tai; dau hong nuot dau",
  ],
  [
    "207W00000X 152W00000X 207WX0107X",
    "flashes of light and floaters; eyelid twitching and swollen; eye goop; squinting all the time; readers; retina tear; my kid needs glasses; lazy eye",
    "se me nubla la vista; carnosidad en el ojo",
    "cận thị; mong thit o mat; mắt nhìn đôi",
  ],
  [
    "204E00000X 122300000X 1223G0001X",
    "chipped tooth; my crown fell off; toothache all night; grinding my teeth; gum infection",
    "se me cayó una tapadura; caries",
    "trám răng; nhuc rang",
  ],
  [
    "208800000X 207VG0400X 207V00000X",
    "up five times a night to pee; uti; trouble peeing; bladder leaks; passed a stone; swollen testicle; prostrate; ed meds",
    "orino a cada rato; la próstata",
    "tiểu rắt; yếu sinh lý",
  ],
  [
    "213E00000X 213ES0103X 207X00000X",
    "bunions; toe is infected; foot doctor for my diabetic mom; sore heel; twisted my ankle; bottom of my foot hurts",
    "se me encarnó la uña; espolón en el talón",
    "gai gót chân; dau ban chan",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X",
    "think im pregnant; period lasts two weeks; nexplanon; itchy down there and discharge; hot flashes and night sweats; ovarian cyst; abnormal pap; painful sex; baby on the way; mirena; no period for three months",
    "me bajó dos veces este mes; ardor vaginal; tengo tres meses de embarazo",
    "ra khí hư; thai 3 thang; rong kinh",
  ],
  [
    "2080P0006X 2080P0008X 103K00000X 2084P0804X 103TC2200X 2084P0800X 235Z00000X 208000000X",
    "my boy wont listen and bounces off walls adhd; not talking at age 3; flaps his hands and lines up toys; adderall",
    "mi niño no pone atención; autismo",
    "con tôi 3 tuổi chưa biết nói",
  ],
  [
    "2084P0800X 363LP0808X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 261QM0801X 104100000X 103TC2200X 2084P0804X",
    "cant get out of bed sad; nervous all the time; prozac; my wife left and im falling apart; need a therapist who takes my insurance; ptsd from the army; talk therapy; my son gets so angry he breaks things; panic; ocd; xanax; burnt out",
    "me dan nervios por todo; ya no le encuentro sentido a nada; terapeuta para mí",
    "lo lắng không ngủ; tinh than bat on; hoảng sợ vô cớ",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X",
    "blackout drinking; get off pills; my kid is using drugs; suboxone clinic; rehab for drinking",
    "tomo mucho alcohol y quiero parar",
    "bỏ rượu",
  ],
  [
    "225100000X 208100000X 261QR0400X 225X00000X",
    "pt after my hip replacement; balance exercises so i dont fall; physical therpist",
    "terapia para caminar otra vez",
    "tập phục hồi sau mổ",
  ],
  [
    "231H00000X 237600000X 207Y00000X 235Z00000X",
    "my hearing is going; huh what did you say all day; hearing aid broke",
    "se me está yendo el oído",
    "tai nghe kém",
  ],
  [
    "133V00000X 207RE0101X 207Q00000X 207R00000X",
    "want to lose 50 pounds; what to eat with diabetes; wegovy",
    "estoy pasada de peso",
    "muốn giảm cân",
  ],
  [
    "291U00000X 261QR0200X 261QM1200X",
    "get bloodwork done; xray for my hand; mammo; where to get an mri",
    "sacarme sangre; radiografía",
    "chụp mri; thử máu",
  ],
  [
    "332B00000X 3336C0003X 333600000X 251E00000X 314000000X",
    "walker for my mom; pharmacy near my house; cna to help bathe my dad; nursing home for grandpa; cpap mask",
    "bastón y andadera; medicinas con receta farmacia",
    "nhà thuốc gần đây; viện dưỡng lão cho bà",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "my husband refuses to go in but hes overdue; somebody for regular checkups; feel like garbage and my body aches; 103 fever; never had a doctor since i turned 18; bloodpressure med refills; runny nose and aches; general doc taking my plan",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X",
    "my infant son is congested; toddler has a fever since last night; where to take my kids for checkups; baby rash on bottom; daughter needs vaccinations for preschool",
  ],
  [
    "207K00000X 207RA0201X 2080P0201X 207Y00000X",
    "i get hives from the cold; my tongue gets itchy when i eat apples; pollen is killing me; think im allergic to my dog",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X",
    "my heart rate jumps to 150; doctor heard a murmur; blocked artery in my heart; heart skipped again today; follow up after stents",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X",
    "weird growth on my cheek; rash around my mouth; my skin is peeling off my fingers; bumps on the back of my arms; brown patch on my temple; big cyst like pimples; my kid has warts all over his hands; flaky eyebrows; itchy spots on my shins; hair is shedding like crazy; toenails are thick and yellow",
  ],
  [
    "207RE0101X",
    "type 2 and my meds arent working; my thyroid levels are off; cant get my sugar under control; tired and gaining weight my thyroid; fasting sugar 200",
  ],
  [
    "207RG0100X 207RI0008X",
    "sharp pain under my ribs after greasy food; loose bowels every morning; i burp constantly; there was blood in the toilet; food wont go down; stomach flu for a week; my belly is so bloated i look pregnant; acid reflux meds not helping; need a scope down my throat; bad cramps and diarrhea",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X",
    "my biopsy says lymphoma; anemia wont get better; my aunt needs an oncologist; stage 2 breast cancer; high platelets; blood disorder runs in family",
  ],
  [
    "207RN0300X 261QE0700X",
    "one of my kidneys is shrinking; protien in urine; kidney numbers went down",
  ],
  [
    "207RP1001X 207K00000X",
    "cant get a full breath with my asthma; chest congestion for weeks; lungs scarred from covid; coughing fits at night; need a new inhaler; pneumonia three times this year",
  ],
  [
    "207RR0500X",
    "my fingers are getting crooked; hands are so stiff i cant open jars; rheumatoid arthritus; gouty toe; tested positive for lupus; joints crack and swell",
  ],
  [
    "207RS0012X 2084S0012X 207RP1001X",
    "my husband snores like a bear; i wake up choking at night; havent slept in days; daytime sleepiness; legs twitch when im trying to sleep",
  ],
  [
    "2084N0400X 2084N0402X",
    "one sided headaches with nausea; mom keeps repeating herself; right hand has a tremor; my fingertips tingle; grandson has epilepsy; weakness on my left side since the stroke; lightning pain in my face; dad has parkinsons; room feels like its tilting; vision goes wavy then a headache",
  ],
  [
    "207XS0117X 207X00000X 207T00000X 208VP0000X 208100000X 225100000X 111N00000X 208VP0014X 2081P2900X",
    "back seized up; cant bend over my back hurts; pain from my butt down to my calf; neck is so tight; two discs are bulging; old back injury acting up",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XX0801X 207QS0010X 225100000X 208100000X 207XS0106X",
    "my knee is swollen like a grapefruit; rotator cuff tear; fractured my wrist; hip replacement second opinion; elbow tendonitis; my son broke his arm at practice; knee cracks when i squat; shoulder pain reaching overhead; thumb joint hurts; hurt my leg playing soccer; fingers get stuck bent",
  ],
  [
    "208600000X",
    "gallbladder is full of stones; hernia near my belly button; lump on my back i want cut out; appendicitis surgery follow up; weight loss surgery",
  ],
  [
    "2086S0129X 207RC0000X",
    "purple veins all over my thighs; vein clinic; no circulation in my toes; varicose veins ache",
  ],
  [
    "208C00000X 207RG0100X 208600000X",
    "hemorrhoids are killing me; itching around my anus; bright red blood after i poop",
  ],
  [
    "207Y00000X 208000000X",
    "ear wax blocking my ear; sinus infection that wont go away; swollen tonsils; nose bleeds every day; cant breathe thru my nose; ear feels full of water; dizzy when i turn my head in bed; throat clearing all the time; daughter needs ear tubes; lump under my chin",
  ],
  [
    "207W00000X 152W00000X 207WX0107X",
    "my vision is getting blurry; black spots floating in my eye; eye is bloodshot and hurts; need cataract surgery; eyelid bump; contact lens exam; grandpa has macular degeneration; light bothers my eyes; my right eye keeps watering",
  ],
  [
    "204E00000X 122300000X 1223G0001X",
    "my gums are receding; impacted wisdom tooth; need a filling; front tooth got knocked out; jaw clicks and hurts; kids dentist; dentures hurt",
  ],
  [
    "208800000X 2088P0231X 207VG0400X 207V00000X 207RN0300X",
    "running to pee every 20 minutes; cant finish peeing; pee has blood; enlarged prostate meds; stones in my bladder; pain in one testicle; want a vasectomy; i leak when i jump; erections are weak; urine infection again",
  ],
  [
    "213E00000X 213ES0103X 207X00000X",
    "big toe joint sticks out; feet are numb and sore from diabetes; toenail grew into the skin; heel spurs; my arches hurt; callus on my foot is painful; ankle wont heal",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X",
    "my cycle is all over the place; found out im 8 weeks pregnant; need a pap smear; birth control options; bleeding for three weeks; hot flashes wont let me sleep; fishy odor down there; fibroid surgery; ob that delivers at good hospital; lost my baby at 10 weeks; iud fell out; pelvic pain",
  ],
  ["207VE0102X 207V00000X", "we want a baby and nothing is working; ivf doctor; egg freezing"],
  [
    "2080P0006X 2080P0008X 103K00000X 2084P0804X 103TC2200X 2084P0800X 235Z00000X 208000000X 103TC0700X",
    "my nephew might be autistic; she still isnt saying words at two; school wants him tested for adhd; my kindergartener cant focus",
  ],
  [
    "2084P0800X 363LP0808X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 261QM0801X 104100000X 103TC2200X 2084P0804X",
    "feeling really low since the divorce; panic attacks while driving; my mom is bipolar; someone to talk to about my anxiety; depression meds; my daughter is being bullied and wont talk; i keep having nightmares about the accident; counselor who does christian counseling; anxious about everything; intrusive thoughts; eating disorder help; my grief is too much",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X",
    "my dad is an alcoholic; need to get off fentanyl; drinking problem; help quitting vaping; pain pill addiction",
  ],
  [
    "225100000X 208100000X 261QR0400X 225X00000X",
    "therapy for my knee after surgery; rehab after a fall; physical therapist for my neck",
  ],
  [
    "231H00000X 237600000X 207Y00000X 235Z00000X",
    "cant hear my grandkids; hearing test; need hearing aids; my toddler doesnt turn when we call him hearing",
  ],
  [
    "133V00000X 207RE0101X 207Q00000X 207R00000X",
    "help me lose weight; nutritionist for high cholesterol",
  ],
  [
    "291U00000X 261QR0200X 261QM1200X",
    "blood test place; need an ultrasound; where can i get an x ray of my foot; mammogram near me; mri of my shoulder",
  ],
  [
    "332B00000X 3336C0003X 333600000X 251E00000X 314000000X",
    "bathroom safety rails and shower bench; 24 hour pharmacy; someone to sit with my mother during the day; rehab nursing home after hip fracture; oxygen concentrator",
  ],
  [
    "261QU0200X 282N00000X 207Q00000X 207P00000X 208600000X",
    "cut on my foot needs stitches; walk in clinic; bitten by a cat",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "want someone to go over my labs and meds once a year; sick with the flu again; doctor who will see me for everything; chills and a temp; i need a physical for college",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X",
    "baby doctor open to newborns; my son needs a sports physical; kid has a cough that wont quit; my 8 month old has diarrhea",
  ],
  [
    "207K00000X 207RA0201X 2080P0201X 207Y00000X",
    "bad allergies in the fall; my daughter is allergic to milk; hives come and go",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X",
    "irregular heart beat; my cardiologist retired; heart failure meds; chest flutters; afib doctor; family history of heart disease",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X",
    "pimple scars on my face; dry flaky scalp; a mole that bleeds; rash from new soap; rough spot on my nose; i have psoriasis on my elbows; lumps and bumps on my skin; toe nail fungus; eczema on my sons face; losing my eyebrows; acne at 35; skin check",
  ],
  [
    "207RE0101X",
    "hashimoto disease; my insulin pump broke; diabetic and need a new doctor; a1c went up to 9; overactive thyroid",
  ],
  [
    "207RG0100X 207RI0008X",
    "constant heartburn; i keep vomiting; pain in my upper belly; going to the bathroom ten times a day; trouble with constipation; ulcer pain; colonoscopy screening; gas pains; my crohns is back; throwing up after every meal",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X",
    "my mother was diagnosed with ovarian cancer; low white blood cells; chemo for colon cancer; blood clot doctor; leukemia specialist",
  ],
  [
    "207RN0300X 261QE0700X",
    "kidney disease stage 3; dialysis soon; my kidneys hurt and labs are bad",
  ],
  [
    "207RP1001X 207K00000X",
    "copd getting worse; coughing up mucus; asthma doctor for my wife; short of breath from smoking; breathing test",
  ],
  [
    "207RR0500X",
    "lupus specialist; my joints are on fire; gout again; swollen stiff hands in the morning; arthritis in both hands",
  ],
  [
    "207RS0012X 2084S0012X 207RP1001X",
    "cant sleep; sleep apnea test; snoring is out of control; tired all day even after sleeping",
  ],
  [
    "2084N0400X 2084N0402X",
    "migraines every week; shaky hands; grandmother has alzheimers; numbness in my arm; seizure meds; stroke follow up; burning nerves in my feet; losing balance when i walk; memory loss; ms flare up",
  ],
  [
    "207XS0117X 207X00000X 207T00000X 208VP0000X 208100000X 225100000X 111N00000X 208VP0014X 2081P2900X",
    "lower back pain for months; neck hurts from sleeping wrong; slipped disc surgery; sciatic nerve; back pain after lifting boxes",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XX0801X 207QS0010X 225100000X 208100000X 207XS0106X",
    "bad shoulder pain at night; twisted my knee playing basketball; hip arthritis; broken ankle; finger wont bend; carpal tunnel in both hands; my arm hurts when i lift it; sprained wrist; knee injection; torn ligament",
  ],
  [
    "208600000X",
    "need my gallbladder removed; hernia repair; have a lipoma; surgeon for my appendix",
  ],
  [
    "2086S0129X 207RC0000X",
    "spider veins on my legs; leg swelling from bad veins; blocked arteries in my leg",
  ],
  [
    "208C00000X 207RG0100X 208600000X",
    "bleeding hemorrhoids; pain when i go number two; rectal bleeding",
  ],
  [
    "207Y00000X 208000000X",
    "my son has had five ear infections; constant sinus infections; swollen throat; ringing in my ears; lost my sense of smell; tonsil stones; stuffed nose for months; ear hurts; hoarse for weeks",
  ],
  [
    "207W00000X 152W00000X 207WX0107X",
    "cant see far; itchy watery eyes all red; glaucoma check; pink eye in my toddler; cataract in both eyes; need glasses; eye floaters; blurry vision in one eye; something scratched my eye",
  ],
  [
    "204E00000X 122300000X 1223G0001X",
    "bad toothache; wisdom teeth hurt; bleeding gums; broken tooth; my jaw is sore; teeth cleaning for kids",
  ],
  [
    "208800000X 2088P0231X 207VG0400X 207V00000X 207RN0300X",
    "burning pee; kidney stone; cant control my bladder; prostate check; getting up at night to pee; blood in urine; low sperm; testicle pain; erectile problems",
  ],
  [
    "213E00000X 213ES0103X 207X00000X",
    "painful bunion; heel hurts in the morning; ingrown toenail infected; diabetic foot exam; flat feet hurt; foot is swollen; cracked heels",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X",
    "irregular periods; pregnant and need a doctor; pain during sex; yeast infections over and over; menopause symptoms; birth control shot; my period is super heavy; cyst on ovary; annual pap; miscarriage follow up",
  ],
  ["207VE0102X 207V00000X", "trying to get pregnant; fertility testing"],
  [
    "2080P0006X 2080P0008X 103K00000X 2084P0804X 103TC2200X 2084P0800X 235Z00000X 208000000X 103TC0700X",
    "adhd evaluation for my son; my toddler might have autism; speech delay; my kid cant sit still",
  ],
  [
    "2084P0800X 363LP0808X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 261QM0801X 104100000X 103TC2200X 2084P0804X",
    "im so depressed; anxiety meds; need a therapist; marriage counseling; my teen wont leave her room; ptsd; bipolar doctor; stressed out mom; grief counselor; panic disorder",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X",
    "stop drinking; opioid addiction; suboxone doctor; my brother needs rehab for meth",
  ],
  [
    "225100000X 208100000X 261QR0400X 225X00000X",
    "physical therapy for back; rehab after knee replacement",
  ],
  ["231H00000X 237600000X 207Y00000X 235Z00000X", "hearing loss; hearing aid repair"],
  [
    "133V00000X 207RE0101X 207Q00000X 207R00000X",
    "diet help for diabetes; cant stop gaining weight",
  ],
  [
    "291U00000X 261QR0200X 261QM1200X",
    "get my labs done; chest x ray; ultrasound place; mri for my back",
  ],
  [
    "332B00000X 3336C0003X 333600000X 251E00000X 314000000X",
    "home nurse for my grandpa; get a wheelchair; pharmacy open late; nursing home for my mom",
  ],
  [
    "261QU0200X 282N00000X 207Q00000X 207P00000X 208600000X",
    "urgent care; need stitches tonight; dog bite",
  ],
  [
    "207Q00000X 207R00000X 208D00000X 261QP2300X 261Q00000X 207QA0505X 363LF0000X 363LP2300X 261QU0200X",
    "nunca me he hecho un chequeo; me siento muy débil y sin ánimo; mi esposo necesita un doctor; tengo escalofríos y me duele el cuerpo",
    "tôi cần bác sĩ khám bệnh thông thường; nguoi yeu met moi; chồng tôi chưa có bác sĩ",
  ],
  [
    "208000000X 2080A0000X 363LP0200X 207Q00000X",
    "mi hijo de 4 años tiene mucha tos; se le pegó algo a mi niña en la guardería; doctor para mis gemelos recién nacidos",
    "con trai tôi sốt cao từ hôm qua; be nha toi ho nhieu; tiêm ngừa cho trẻ sơ sinh",
  ],
  [
    "207K00000X 207RA0201X 2080P0201X 207Y00000X",
    "me pican los ojos y estornudo en primavera; creo que soy alérgico a los gatos",
    "cứ đến mùa phấn hoa là chảy nước mũi; ăn đậu phộng bị sưng môi",
  ],
  [
    "207RC0000X 207RI0011X 207RC0001X",
    "mi corazón late muy despacio; tuve un ataque al corazón hace un año; el doctor me oyó un soplo",
    "tim tôi đập không đều; me toi bi benh tim; vừa đặt stent xong cần theo dõi",
  ],
  [
    "207N00000X 207ND0101X 207NS0135X",
    "tengo ronchas por todo el cuerpo; me salió una mancha café en la cara; el cuero cabelludo me pica; uñas amarillas y gruesas; mi niño tiene verrugas en la mano; tengo la piel muy reseca y agrietada",
    "da tay tôi bị bong tróc; noi mun o lung; nốt ruồi chảy máu; tóc rụng nhiều quá; bị nấm ở háng",
  ],
  [
    "207RE0101X",
    "no me baja el azúcar; me operaron de la tiroides y tomo pastillas; la glucosa en 300",
    "đường lên 300; toi bi benh tuyen giap; thuốc tiểu đường không hiệu quả",
  ],
  [
    "207RG0100X 207RI0008X",
    "me duele abajo de las costillas cuando como grasa; tengo muchos gases; vomité tres días seguidos; hago del baño con sangre; me regresa la comida; estoy estreñido desde hace dos semanas",
    "ăn gì cũng đau bụng; bi tao bon ca tuan; ợ nóng mỗi đêm; đi cầu ra máu tươi; bụng đầy hơi khó chịu",
  ],
  [
    "207RH0003X 207RX0202X 207RH0000X 261QX0200X",
    "le salió cáncer a mi papá; tengo la hemoglobina muy baja",
    "ba tôi bị ung thư ruột; thiếu máu chóng mặt",
  ],
  [
    "207RN0300X 261QE0700X",
    "mis riñones ya no filtran bien; me van a poner diálisis",
    "thận của tôi bị yếu; sap phai chay than",
  ],
  [
    "207RP1001X 207K00000X",
    "traigo una tos que no se me quita con nada; me silban los pulmones; tengo asma desde niña",
    "ho kéo dài cả tháng; kho tho khi leo cau thang; thở khò khè về đêm",
  ],
  [
    "207RR0500X",
    "tengo los dedos hinchados y tiesos; me dio un ataque de gota; artritis en las rodillas y manos",
    "sáng dậy cứng các khớp; bi gut ngon chan cai; nhức xương khớp toàn thân",
  ],
  [
    "207RS0012X 2084S0012X 207RP1001X",
    "mi esposo deja de respirar cuando duerme; me levanto cansado aunque duerma",
    "đêm nào cũng không ngủ được; chong toi ngay rat to",
  ],
  [
    "2084N0400X 2084N0402X",
    "me duele media cabeza y me dan náuseas; mi mamá se pierde y olvida cosas; se me duerme la mitad de la cara; me tiembla la mano derecha",
    "đau đầu một bên kèm buồn nôn; mẹ tôi hay quên tên con; tay chan te ran; con tôi bị co giật",
  ],
  [
    "207XS0117X 207X00000X 207T00000X 208VP0000X 208100000X 225100000X 111N00000X 208VP0014X 2081P2900X",
    "no me puedo agachar del dolor de espalda; me duele desde la cintura hasta el pie; amanecí con el cuello tieso",
    "đau lưng không cúi được; đau từ mông xuống chân; co bi cung",
  ],
  [
    "207X00000X 207XS0114X 207XX0005X 207XX0801X 207QS0010X 225100000X 208100000X 207XS0106X",
    "me caí y creo que me quebré la muñeca; me truenan las rodillas al subir escaleras; no puedo alzar el brazo; me lastimé jugando futbol",
    "bị té gãy cổ tay; vai đau không nhấc lên được; dau goi sung to",
  ],
  [
    "208600000X",
    "se me salió una bola en el ombligo; piedras en la vesícula que duelen",
    "nổi cục u ở bụng do thoát vị; soi mat dau",
  ],
  [
    "2086S0129X 207RC0000X",
    "tengo venas moradas en las piernas; se me hinchan las piernas por las várices",
    "chân nổi nhiều gân xanh tím",
  ],
  [
    "208C00000X 207RG0100X 208600000X",
    "me sangra cuando voy al baño y tengo una bolita; hemorroides muy dolorosas",
    "bị trĩ đau quá; đau hậu môn khi đi cầu",
  ],
  [
    "207Y00000X 208000000X",
    "me duele el oído y no oigo bien; tengo las anginas con pus; siempre traigo la nariz tapada; mareos al voltear la cabeza en la cama; un ganglio en el cuello que no baja",
    "đau tai chảy mủ; nghet mui khong ngui duoc; viêm họng tái đi tái lại; cổ nổi cục; nghe trong tai có tiếng ù",
  ],
  [
    "207W00000X 152W00000X 207WX0107X",
    "se me puso rojo el ojo y me sale lagaña; veo como una cortina en el ojo; ya no veo bien de lejos; mi mamá tiene cataratas",
    "mắt tôi nhìn không rõ; mat do va ngua; bị cườm mắt; nhìn thấy chấm đen bay",
  ],
  [
    "204E00000X 122300000X 1223G0001X",
    "me duele mucho una muela; se me rompió un diente; me sangran las encías",
    "nhức răng cả đêm; rang khon moc lech; nướu bị sưng",
  ],
  [
    "208800000X 2088P0231X 207VG0400X 207V00000X 207RN0300X",
    "voy al baño a orinar cada rato; me duele un testículo; me salió sangre al orinar; quiero hacerme la vasectomía; se me sale la orina al toser",
    "đi tiểu nhiều lần trong đêm; di tieu bi rat; đau một bên tinh hoàn; tiểu ra máu; xuất tinh sớm",
  ],
  [
    "213E00000X 213ES0103X 207X00000X",
    "me duele la planta del pie en la mañana; se me enterró la uña del dedo gordo; tengo un callo que duele",
    "đau gót chân buổi sáng; mong chan moc vao thit; ngón chân cái bị lệch",
  ],
  [
    "207V00000X 207VG0400X 207VX0000X 363LX0001X 363LW0102X 367A00000X 261QF0050X",
    "creo que estoy embarazada; no me ha venido la regla; tengo comezón y flujo; me dan muchos bochornos; quiero ponerme el dispositivo; dolor cuando tengo relaciones; me toca el papanicolaou",
    "tôi trễ kinh một tháng; co thai 8 tuan; ngứa và ra huyết trắng; kinh ra nhiều quá; muốn đặt vòng; đau khi gần chồng",
  ],
  [
    "2080P0006X 2080P0008X 103K00000X 2084P0804X 103TC2200X 2084P0800X 235Z00000X 208000000X 103TC0700X",
    "mi niño de dos años no dice palabras; la escuela dice que mi hijo es hiperactivo; creo que mi hija tiene autismo",
    "con tôi 2 tuổi chưa nói; be khong tap trung khi hoc; nghi con bị tự kỷ",
  ],
  [
    "2084P0800X 363LP0808X 103TC0700X 103T00000X 101YM0800X 101YP2500X 1041C0700X 106H00000X 261QM0801X 104100000X 103TC2200X 2084P0804X",
    "no tengo ganas de vivir ni de nada; me dan ataques de ansiedad manejando; necesito platicar con un psicólogo; desde que murió mi esposo no duermo; mi hija se encierra y no habla con nadie; mucho estrés en el trabajo",
    "dạo này tôi hay buồn và khóc; lo au mat ngu; cần gặp chuyên viên tâm lý; con gái tôi không muốn ra khỏi phòng; căng thẳng vì công việc",
  ],
  [
    "2084A0401X 207RA0401X 101YA0400X 324500000X",
    "mi esposo toma todos los días; quiero dejar el cristal; ayuda para dejar de fumar",
    "muốn bỏ thuốc lá; con trai toi nghien ma tuy",
  ],
  [
    "231H00000X 237600000X 207Y00000X 235Z00000X",
    "mi papá ya no oye bien; necesito aparatos para los oídos",
    "ba tôi nghe không rõ; muon do thinh luc",
  ],
  [
    "291U00000X 261QR0200X 261QM1200X",
    "dónde me saco sangre; necesito un ultrasonido; sacar placa del pecho",
    "chỗ thử máu; siêu âm bụng; chup hinh phoi",
  ],
  [
    "332B00000X 3336C0003X 333600000X 251E00000X 314000000X",
    "alguien que cuide a mi mamá en casa; silla de ruedas para mi abuela; farmacia cerca; asilo para mi papá",
    "người chăm sóc mẹ già ở nhà; mua xe lăn; nha thuoc gan day; viện dưỡng lão",
  ],
];
