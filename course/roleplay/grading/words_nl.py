"""Classes of Dutch words that the phrases of moves_nl, faults_nl and details_nl name. Flemish forms included."""

from __future__ import annotations

CLASSES = {
    "NOT": "niet|geen|nooit|niets|niks|nergens|niemand|zonder|onmogelijk|noch|evenmin",
    "TURN": "maar|want|tenzij|echter|behalve|hoewel",
    "U": "u|je|jij|jou|jullie|ge|gij|uzelf",
    "UW": "uw|u|je|jouw|jullie",
    "IK": "ik|we|wij",
    "MIJ": "mij|me|ons",
    "HEM": "hem|haar|hen|ze|zij|hij|het|die|deze",
    "HET": "dat|het|dit",
    "GREET": "goedemorgen|goeiemorgen|goedenmorgen|goedemiddag|goeiemiddag|goedenamiddag|goedenavond|goedeavond|goeieavond|goeienavond|goedendag|goeiedag|goededag|goeiendag|hallo|hoi|hey|he hallo|goede (morgen|middag|namiddag|avond|dag)|goeie (morgen|middag|namiddag|avond|dag)",
    "TITLE": "mevrouw|meneer|heer|juffrouw|madam",
    "ROLE": "assistente|assistent|secretaresse|secretaris|medewerker|medewerkster|onthaalmedewerker|onthaalmedewerkster|onthaal|balie|baliemedewerker|baliemedewerkster|secretariaat|telefoniste|telefonist|verpleegkundige|verpleegster|verpleger|receptioniste|receptionist|praktijkassistente|praktijkassistent|doktersassistente|doktersassistent|praktijkondersteuner|praktijk|dienst|collega|stagiaire|stagiair|vervangster|vervanger",
    # Words that a name is never mistaken for.
    "NONAME": "andere|de|het|een|u|uw|je|mijn|onze|ons|ik|we|wij|wie|wat|waar|waarmee|waarvoor|hoe|wanneer|die|dat|dit|deze|en|of|maar|dan|nu|er|hier|daar|bij|van|voor|met|op|aan|in|uit|om|naar|over|door|tot|te|iemand|niemand|alles|niets|iets|elkaar|hem|haar|hen|mij|me|zij|hij|ze|straks|morgen|vandaag|even|eens|nog|ook|wel|niet|geen|ja|nee|goed|kan|kunt|mag|zal|is|bent|heeft|heb|praktijk|*praktijk|dokter|dokters*|ROLE|TITLE|GREET|zegt|zeg|belt|bel|ziekenhuis|kliniek|polikliniek|kabinet|centrum|spoed|apotheek|patienten|de heer|zo|alstublieft|graag|dank|bedankt|moment|ogenblik|moment*|ogenblik*",
    "DOCTOR": "dokter|arts|huisarts|specialist|tandarts|chirurg|cardioloog|gynaecoloog|kinderarts|psycholoog|psychiater|radioloog|dermatoloog|wachtarts|vroedvrouw|kinesist",
    "STAFF": "DOCTOR|verpleegkundige|verpleegster|verpleger|collega|assistente|praktijkassistente|specialist|apotheker|praktijkverpleegkundige|iemand",
    "WHEN": "vandaag|vanmiddag|vanochtend|vanmorgen|vanavond|deze (namiddag|middag|week|avond|voormiddag|morgen|ochtend)|morgen|morgenvroeg|morgenochtend|morgennamiddag|morgenmiddag|morgenavond|overmorgen|straks|zo dadelijk|dadelijk|seffens|zo meteen|zometeen|meteen|direct|onmiddellijk|dadelijk|nu|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|volgende week|binnen|tegen|om|rond|voor|vanaf|zo snel mogelijk|zo spoedig mogelijk|terug|later",
    "AT_ONCE": "meteen|direct|onmiddellijk|dadelijk|ogenblikkelijk|subiet|dringend|terstond|zonder wachten|zo snel mogelijk|seffens|rechtstreeks|nu meteen",
    "VERY": "heel|erg|zo|echt|best|behoorlijk|ontzettend|enorm|bijzonder|wel|ook|toch|zeer|vreselijk|verschrikkelijk|ongelooflijk|super|nogal|natuurlijk|inderdaad|zeker|knap|danig|flink|helemaal|een beetje|wat|voor u|voor jou|me|mij",
    # What a person feels, said of the person.
    "FELT": "moe|kapot|doodop|leeg|hopeloos|eenzaam|alleen voelt|verloren|verward|geschokt|bibber|trilt|bang van|schrik|huilt|weent|bezorgd|ongerust|bang|angstig|boos|kwaad|gefrustreerd|verdrietig|overstuur|onzeker|geschrokken|teleurgesteld|ontgoocheld|wanhopig|machteloos|zenuwachtig|nerveus|gespannen|gestresseerd|gestrest|radeloos|ontdaan|aangeslagen|uitgeput|bekommerd|verward|geirriteerd|ongeduldig|verontwaardigd|aangedaan|emotioneel|ten einde raad|in paniek|in de war|van streek|van slag|op van de zenuwen|onrustig|opgelucht|moedeloos|bedroefd|beschaamd|schaamt|paniekeren|inzit|in zit|overdonderd|verslagen|uit uw lood|ongelukkig|geraakt|gekwetst|wakker van ligt|wakker ligt|van wakker ligt|piekert|doodongerust|doodsbang|razend",
    "FEELING": "zorgen|bezorgdheid|ongerustheid|angst|angsten|boosheid|frustratie|verdriet|onzekerheid|stress|spanning|schrik|teleurstelling|ontgoocheling|ergernis|onrust|paniek|twijfel|twijfels|gevoel|gevoelens|ongeduld|reactie|bezorgdheden|kwaadheid|woede|pijn|verontwaardiging|zenuwen|vrees|hart",
    # What a situation is for the person who is in it.
    "HARD": "geen (plezier|pretje|feest|lolletje)|schrik|hele schrik|nachtmerrie|kopzorgen|beangstigende|om gek van te worden|om moedeloos van te worden|niet niks|mensonterend|onmenselijk|vervelend|vervelende|lastig|lastige|moeilijk|moeilijke|zwaar|zware|naar|nare|akelig|akelige|spannend|spannende|pijnlijk|pijnlijke|ellendig|ellendige|frustrerend|frustrerende|verschrikkelijk|verschrikkelijke|vreselijk|vreselijke|rot|jammer|beangstigend|verontrustend|schrikken|geschrokken|vermoeiend|hard|heftig|heftige|pittig|ambetant|ambetante|slopend|onaangenaam|onaangename|stresserend|triest|trieste|eng|confronterend|ingrijpend|uitputtend|verdrietig|droevig|erge|tegenvaller|schok|hele schok|klap|zorgwekkend|zenuwslopend|onzeker|onzekere|onprettig|balen|schrikwekkend|ontmoedigend|hartverscheurend|angstaanjagend|aangrijpend|verwarrend|niet (leuk|fijn|prettig|gemakkelijk|makkelijk|evident|niks|niets|plezant|aangenaam|leuk)|geen (pretje|lachertje|sinecure)|veel ineens|niet ~1 (leuk|fijn|prettig|gemakkelijk|makkelijk|evident|plezant|aangenaam)|een flinke tegenslag|tegenslag|hels|rottig|wat geweest",
    "FAIR": "begrijpelijk|logisch|normaal|menselijk|terecht|niet gek|niet raar|niet vreemd|heel gewoon|te begrijpen|geen wonder|niet meer dan logisch|niet verwonderlijk|volkomen normaal",
    "HEAR": "hoor|merk|voel|snap|begrijp|versta|zie|geloof|weet|besef|vermoed|hoor aan uw stem|kan ~3 (voorstellen|indenken|inbeelden|begrijpen|inkomen|volgen|horen|merken|verstaan)",
    "ILL": "pijn|last|koorts|klachten|jeuk|bloed|griep|zeer|buikpijn|hoofdpijn|hoest|uitslag|druk|benauwd|ziek|duizelig|misselijk|verkouden|diarree|gebraakt|gevallen|bloeding|kortademig|verdoofd|zwelling|wonde|vlekjes|vlekken",
    "CALLBACK": "terugbel|terugbelt|terugbellen|teruggebeld|bel|bellen|belt|bel U|belt U|gebeld",
    "PERSON": "dochter|dochtertje|zoon|zoontje|kind|kindje|baby|man|vrouw|moeder|vader|mama|papa|partner|ouders|zus|broer|vriend|vriendin|kleintje|kleine|oma|opa|schoonmoeder|schoonvader|werknemer|buurvrouw|buurman|echtgenoot|echtgenote|patient|kinderen",
    "WHO": "hij|zij|ze|UW PERSON|de kleine|het kindje|uw kindje|het kind",
}

# Words that may be said or left out without a difference.
FUNCTION_WORDS = frozenset(
    "de het een uw u je jouw mijn zijn haar hun dat die is van op in te er nog eens even om met en".split()
)
# Words that any answer shares with any question: sharing them is no summary.
COMMON = frozenset(
    "ik u uw je we wij ze hij zij er maar want dus ja nee niet geen al nog ook wel heel zo dan nu toch even graag heb heeft hebt had ben bent is was zijn kan kunt mag moet wil wilt zou zal word wordt gaat ga komen kom komt dokter praktijk afspraak bellen bel belt mevrouw meneer vandaag morgen deze week uur half kwart hier daar wat wie waar hoe wanneer om voor bij naar van aan op tot over door uit als of dat die dit mij me ons goed echt weer iets niets moeten weten weet doen doet zeggen uitslag resultaat vragen vraag zien".split()
)
# A summary speaks of the caller, or of someone or something in the story.
ABOUT = frozenset(
    "u uw je jouw hij zij ze hem haar kind dochter zoon man vrouw moeder vader het dat die dus drie twee".split()
)
# What is refused, promised or asked is no summary, though it repeats the caller's words.
OTHER = frozenset("ik we wij wat hoe waar wanneer kunt kan mag moet zal er geen niet krijgt waarom welke".split())
