import type { RedFlag } from "@/lib/providers/types";

/** Patterns over folded words, which stand between single spaces. */
const emergencies = [
  // Chest pain.
  /\b(chest|ches|cheast) (pain|pains|paine|pane|pressure|tight|tightness|hurts?|hurting|ache|aches|is tight|feels (tight|heavy)|is hurting|discomfort)\b/,
  /\b(pain|pains|pressure|tightness|tight|ache|hurting|elephant|squeezing) (in|on|around) (my |the |his |her )?chest\b/,
  /\b(crushing|sharp|bad|severe) (chest|pain in (my )?chest)\b/,
  /\b(dolor|dolores|presion|opresion|apreton|punzada|punzadas) (fuerte )?(de|del|en el|en mi|en su) pecho\b/,
  /\b(me|le) (duele|aprieta|oprime) (mucho )?el pecho\b/,
  /\b(dau|tuc|nang|that|nhoi|ep|tuc nang) (o |vung |quan )?(long )?nguc\b/,
  // Breath.
  /\b(cant|cannot|cant even|cannt|can not|could not|unable to|hard to|hardly|barely|trouble|difficulty|struggling to|hard time|cn?t|kant)( \w+)? (breath|breathe|breathing|breth|breathe?e|brethe|breate)\b(?! (through|thru|out of) (my |the )?nose)/,
  /\bcant catch (my|his|her) breath\b|\bgasping( for (air|breath))?\b|\bturning blue\b|\blips are blue\b/,
  /\b(short|shortness|out) of breath\b|\bshortness in breath\b/,
  /\bno (puedo|puede|podia|logro)( \w+)? respirar\b|\bno respira\b|\bno puedo respira\b/,
  /\b(me cuesta|le cuesta|dificultad para|dificultad al|falta de|problemas? para|no me (entra|llega)) (respirar|aire|el aire)\b|\bme falta (el |mucho )?aire\b|\bse (pone|esta poniendo|puso) (morad[oa]|azul)\b|\b(me siento|se siente) asfixiad[oa]\b/,
  /\b(kho tho|khong tho duoc|khong the tho|tho khong (duoc|noi)|ngat tho|hut hoi|tho khong ra hoi|nghen tho|kho hit tho|khong tho|ngung tho)\b(?! (khi|luc) ngu)(?! (qua|bang|duoc bang) mui)|\b(bi|con toi|be|moi|nguoi) tim tai\b(?! mui)/,
  /\bchoking\b|\b(me|se) (estoy|esta) (ahogando|asfixiando|atragantando)\b|\b(me|se) (ahogo|ahoga|asfixia|atraganto)\b|\bnghet tho\b|\bbi hoc\b/,
  // Heart and brain.
  /\b(heart|hart) ?(attack|atack|attak|atac)s?\b(?! (recovery|last|in 19|in 20|years?|follow))/,
  /\b(having|had|have|has|think|maybe|signs? of|symptoms? of) (a |an )?(strok|stroke)\b|\bstroke symptoms?\b|\b(face|mouth) (is )?(drooping|droopy)\b|\bslurred speech\b|\bslurring\b|\bcant move (my|his|her) (arm|leg|face|left|right|side)\b/,
  /\b(sudden|suddenly) (numb|numbness|weak|weakness|blind|vision loss|cant see)\b|\bworst headache (of my life|ever)\b/,
  /\b(ataques?|atake) (al|de|del) (corazon|corason)\b|\b(paro|ataque) cardiac[oa]\b|(?<!\b(despues de (un|una|el|la)|despues del|secuelas de|secuelas del) )\b(infarto|derrame cerebral|embolia|derrame)\b(?! (antiguo|hace))/,
  /\b(se le (cae|tuerce|torcio) la (cara|boca))\b|\bno puede (hablar|mover)\b/,
  /(?<!\b(sau|sau con|sau khi bi|hoi phuc) )\b(nhoi mau co tim|con dau tim|dau tim|dot quy|dot quy nao|tai bien( mach mau nao)?|meo mieng|tim ngung dap)\b/,
  /\b(unconscious|passed out|not breathing|isnt breathing|stopped breathing|wont wake up|cant wake (him|her|up)|unresponsive|not responding|collapsed)\b/,
  /\b(inconsciente|no despierta|no reacciona|no responde|se desmayo|perdio el conocimiento)\b|\b(bat tinh|ngung tho|ngat xiu|xiu xuong|hon me|goi khong day)\b/,
  /\b(having|has|have) (a )?seizure\b|\bseizing\b|\bseizure (that )?(wont|doesnt|not) stop\w*\b|\b(severe|bad|third degree) burns?\b|\bconvulsionando\b|\bco giat (lien tuc|khong ngung)\b|\bliet (nua nguoi|tay chan|mot ben) (dot ngot|bat ngo)\b|\b(esta|le esta dando) (una |un )?(convulsionando|convulsion|ataque epileptico)\b|\bdang (bi )?(co giat|len con dong kinh)\b/,
  // Blood, wounds, poison, birth.
  /\b(severe|heavy|wont stop|cant stop( the)?|uncontrolled) bleeding\b|\bbleeding (a lot|badly|heavily|that wont stop|wont stop|out|to death)\b|\b(wont|doesnt|does not|not|cant) stop bleeding\b|\b(coughing|throwing|vomiting)( up)? blood\b/,
  /\b(sangrado|hemorragia) (fuerte|abundante|que no para)\b|\bsangr(o|a|ando) (mucho|demasiado)\b|\b(vomito|vomita|vomitando|toso|tose|tosiendo) (con )?sangre\b|\bno para de sangrar\b/,
  /\bchay (nhieu mau|mau (nhieu|khong ngung|khong cam|qua nhieu))\b|\b(oi|non|ho) ra mau\b/,
  /\b(overdos(e|ed|ing)|over dose|poisoned|poisoning|swallowed (some )?pills|(swallowed|drank|ate) (a |some )?(poison|bleach|battery|magnet|antifreeze|gasoline|cleaner)|took too (many|much) (pills?|medicine|medication|meds|tylenol)|od ?(ed|d) on|oded)\b/,
  /\b(sobredosis|sobre dosis|envenenado|envenenada|envenenamiento|intoxicacion|se tomo (muchas|todas) (las )?pastillas|(trago|tomo|bebio|tomado|tragado) (el )?(cloro|veneno|gasolina|acido|detergente))\b/,
  /\b(qua lieu|ngo doc|uong nham thuoc|uong thuoc qua lieu|uong thuoc doc|trung doc)\b/,
  /\b(throat|tongue|lips) (is |are )?(closing|swelling)( up)?\b|\banaphyla(xis|ctic|xsis)\b|\banafila(xia|ctico)\b|\b(soc phan ve|sung (luoi|moi))\b|\bse me (cierra|esta cerrando) la garganta\b/,
  /\b(gun ?shot|been shot|got shot|stabbed|been stabbed|balazo|balearon|dispararon|apunalad[oa]|apunalaron|electrocuted|drowning(?! in)|drowned|hit by a car|atropellado|atropellada)\b|\bbi (dam|ban)\b/,
  /\b(water broke|baby is coming|in labor now)\b|\b(se me rompio la fuente|ya viene el bebe)\b|\bvo nuoc oi\b/,
  /\b(911|nine one one)\b/,
  // The same in other words, and alone.
  /^stroke( now)?$|\bheat ?stroke\b|\bfaint(ed|ing|s)\b|\bconvulsion(a|ando)\b|\bbi co giat\b|\bsot cao co giat\b/,
  /\b(lost|losing) (my |his |her |all )?(vision|sight|eyesight) (in|on) (one|my|his|her|both)\b|\bsudden(ly)? (\w+ )?(loss of vision|lost vision)\b/,
  /\b(tome|tomo|tomaron|tomado) (muchas|todas|demasiadas) (las |mis |sus )?pastillas\b|\buong thuoc (ray|chuot|tru sau|diet co)\b/,
  /(?<!food )\bpoison\b(?! (ivy|oak|sumac))|^veneno$|\b(trag|tom|com|beb)(o|e|i|io) veneno\b|\bcarbon monoxide\b|\bmonoxido de carbono\b|\bsmoke inhalation\b/,
  /\bdesangr\w+|\bhemorragia\b(?! nasal)|\bbang huyet\b|\bpregnant and (i am |im )?bleeding\b|\bbleeding (while|and) pregnant\b|\bembarazada y (estoy )?sangr\w+|\bvo oi\b/,
  /\bswollen tongue\b|\btongue (is )?swollen\b|\blengua hinchada\b|\bhoc xuong\b/,
  /\bpain in (my |the |his |her )?left arm\b|\bdolor en (el|mi|su) brazo izquierdo\b|\bno siento (la mitad de (la|mi) )?cara\b|\bliet nua nguoi\b/,
  /\b(blue|purple) lips\b|\blips (are |turning |turned )*(blue|purple)\b|\bfever of (10[4-9]|11\d)\b|\bnew ?born( has| with)?( a)? fever\b|\brecien nacido (con|tiene) (fiebre|calentura)\b|\b(tre|be) so sinh (bi )?sot\b/,
  /\bstiff neck (and|with) (a )?(high )?fever\b|\bfever (and|with) (a )?stiff neck\b|\b(broken|broke (my|his|her)) neck\b|\bhit by (a )?(truck|bus|car)\b|^car (crash|accident|wreck)$|^(bad |severe )?head (injury|trauma)$|\b(was|am|is|im) shot\b|^shot in the \w+$/,
  /\b(snake|rattlesnake) ?bit(e|es|ten)?\b|\bbit(ten)? by a (rattle)?snake\b|\b(mordedura de|(mordio|pico) una) (serpiente|vibora|culebra)\b|\bran can\b/,
  /^(the |an |to |nearest |closest |to the )*(er|emergenc(y|ies)|emergency (rooms?|rm|department|dept)|emergencias?|(sala|cuarto) de (emergencia|urgencia)s?|(phong |khoa )?cap cuu)( (near|nearest|nearby|close|closest|to|by|around|open|now|me|here|cerca|mas cercan[ao]|de|mi|aqui|gan|day|nhat|toi|nha))*$/,
  /^seizures?$|\bhaving seizures\b|^convulsion(es)?$|^co giat$|\b(me |se )?desmay(o|e|os|aron|ando|ada|ado)\b|^xiu$|\bnumb (left |right )?(arm|face)\b|\b(arm|face) (is |went |goes |suddenly )?numb\b/,
  /\bfever in (a |my |our )?new ?borns?\b|\b(fiebre|calentura) (en|de) (un |el |mi |una |la )?(recien nacid[oa]|bebe recien nacid[oa])\b|\bsot o (tre|be) so sinh\b/,
];

const crises = [
  /\bun ?alive\b|\bsewer ?slide\b|\b988\b|\bgiv(e|ing) up on life\b|\bwish i (wasnt|werent|was not) (alive|here)\b|\bjump(ing)? off (a |the )?(bridge|roof|building)\b|\bhang (my|him|her) ?self\b|\beveryone would be better off\b/,
  /\b(dont|do not) (wanna|want to) (live|exist|wake up|be (alive|here))\b|\bcant (take|do) (it|this|life) any ?more\b/,
  /\bno aguanto mas( (la|esta) vida| vivir| asi)?$|\bme siento morir\b|^me corto$|^(toi )?(tu )?cat tay$/,
  // Somebody else is in danger.
  /\bvoices? (are )?tell(ing|s)? me to\b|\boigo voces que me\b|\bi have a gun\b|\b(want|wants|wanna|going|gonna)( to)? (kill|hurt|harm|shoot|stab) (someone|somebody|people|everyone|him|her|them|my (baby|child|kids?|son|daughter|wife|husband|mom|dad|family|children))\b|\bharm my (baby|child|kids?)\b|\b(quiero|voy a) (matar|lastimar|hacerle dano) a\b|\bmuon giet\b/,
  /\b(want|wants|wanted|wanna|wana|going|wish|wishing|ready|plan|planning|need|wnat|wan)( \w+)? (to )?(die|dye|be dead|be gone forever|end it( all)?|end my life|kill (my ?self|him ?self|her ?self)|not (live|be alive|exist|wake up))\b/,
  /\bi want to die\b|\bwish i (was|were) (dead|never born)\b|\b(wanna|gonna|gona|want 2) (die|kill my ?self|end it( all)?)\b|\bkms\b/,
  /\b(suicid\w*|suiside|suicde|sucide|sucidal|kill(ing)? (my ?self|him ?self|her ?self)|end(ing)? (my|it|his|her) (all|life)|take my (own )?life|(hurt|hurting|harm|harming|cut|cutting) (my ?self|him ?self|her ?self)|self harm\w*)\b/,
  /\b(dont|do not|no longer)( \w+)? want to (live|be alive|be here anymore|exist|wake up)\b|\bno reason to live\b|\bbetter off (dead|without me)\b|\btired of (living|life)\b|\b(feel like|thinking (of|about)) (dying|death)\b|\blife (is not|isnt|aint) worth (it|living)\b|\b(nothing|no) (left )?to live for\b|\bcant go on( living| anymore)?\b/,
  /\bdont feel like (living|being alive|going on)\b|\b(cuts?|cutting|harms?|harming|hurts|hurting) (her ?self|him ?self|them ?sel(f|ves))\b|\b(is|been|keeps|started) cutting( again)?$/,
  /\b(sin|no tengo|no tiene|ya no tengo|ya no tiene|perdi las|perdio las) ganas de (vivir|seguir viviendo|existir)\b/,
  /\b(quiero|quisiera|quiere|queria|deseo|prefiero|kiero) (morir|morirme|morirse|matarme|matarse|estar muert[oa]|desaparecer)\b|\b(no|ya no|no ya) (quiero|quiere|kiero)( \w+)? (vivir|vivr|bibir|existir|seguir viviendo)\b|\bme quiero (morir|matar)\b|\bse quiere (morir|matar)\b|\bme voy a matar\b|\bganas de (morir|morirme|matarme)\b/,
  /\b(suicid\w*|quitarme la vida|quitarse la vida|matarme|hacerme dano|hacerse dano|lastimarme|se corta (los|las) (brazos|venas|munecas|piernas)|me corto (los|las) (brazos|venas|munecas|piernas)|cortarme las venas|mejor muert[oa]|no vale la pena vivir|cansad[oa] de vivir|acabar con mi vida|terminar con mi vida)\b/,
  /\b(muon chet|muon tu tu|khong (con )?muon song|chan song|tu tu|tu sat|ket thuc cuoc (doi|song)|tu lam dau|tu lam hai|lam hai ban than|nghi den cai chet|cat co tay|khong thiet song|chet (cho|quach) cho xong|chang muon song|tim cai chet|muon ket lieu)\b/,
];

/** At home, or against one's will. */
const violence = [
  /\b(raped|rape|rapist|sexual(ly)? (assault|assaulted|abuse|abused)|molest(ed|ing)|domestic (violence|abuse))\b/,
  /\b(husband|wife|boyfriend|girlfriend|partner|spouse|ex) (hits?|beats?|chokes?|hurts?|abuses?|is (hitting|beating|abusing|hurting)) me\b/,
  /\b(hit|beaten|beat|choked|abused|attacked|hurt|punched|slapped)( up)? by (my |her |his |a |the |an )?(ex )?(husband|wife|boyfriend|girlfriend|partner|spouse|ex|father|dad|stepdad)\b|\b(golpead|maltratad|agredid)[oa] por (mi |su |el |la )?(ex )?(espos[oa]|marido|novi[oa]|pareja|padre|papa)\b/,
  /\b(me (violaron|violo)|violacion|abuso sexual|violencia domestica)\b|\b(esposo|esposa|marido|novio|novia|pareja|mujer) me (pega|golpea|maltrata|pego|golpeo)\b/,
  /\b(hiep dam|cuong hiep|bao hanh|bao luc gia dinh|xam hai tinh duc|lam dung tinh duc)\b|\bbi (chong|vo|ban trai|nguoi yeu) (danh|dap)\b|\b(chong|ban trai) danh (toi|em|minh)\b/,
];

/** Without its accents, tự vẫn (suicide) is tư vấn (counselling). */
const accentedCrises = /tự (vẫn|vận)/iu;

/** The red flags in folded words (see `foldWords`) and in the text that they come from. */
export function findRedFlags(words: readonly string[], text: string): RedFlag[] {
  const folded = words.join(" ");
  const flags: RedFlag[] = [];
  if (emergencies.some((pattern) => pattern.test(folded))) flags.push("EMERGENCY");
  if (
    crises.some((pattern) => pattern.test(folded)) ||
    accentedCrises.test(text.normalize("NFC"))
  ) {
    flags.push("CRISIS");
  }
  if (violence.some((pattern) => pattern.test(folded))) flags.push("VIOLENCE");
  return flags;
}
