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
    "AT_ONCE": "meteen|direct|onmiddellijk|dadelijk|nu|ogenblikkelijk|subiet|dringend|terstond|zonder wachten|zo snel mogelijk|seffens|rechtstreeks|nu meteen",
    "VERY": "heel|erg|zo|echt|best|behoorlijk|ontzettend|enorm|bijzonder|wel|ook|toch|zeer|vreselijk|verschrikkelijk|ongelooflijk|super|nogal|natuurlijk|inderdaad|zeker|knap|danig|flink|helemaal|een beetje|wat|voor u|voor jou|me|mij",
    # What a person feels, said of the person.
    "FELT": "bezorgd|ongerust|bang|angstig|boos|kwaad|gefrustreerd|verdrietig|overstuur|onzeker|geschrokken|teleurgesteld|ontgoocheld|wanhopig|machteloos|zenuwachtig|nerveus|gespannen|gestresseerd|gestrest|radeloos|ontdaan|aangeslagen|uitgeput|bekommerd|verward|geirriteerd|ongeduldig|verontwaardigd|aangedaan|emotioneel|ten einde raad|in paniek|in de war|van streek|van slag|op van de zenuwen|onrustig|opgelucht|moedeloos|bedroefd|beschaamd|schaamt|paniekeren|inzit|in zit|overdonderd|verslagen|uit uw lood|ongelukkig|geraakt|gekwetst|wakker van ligt|wakker ligt|van wakker ligt|piekert|doodongerust|doodsbang|razend",
    "FEELING": "zorgen|bezorgdheid|ongerustheid|angst|angsten|boosheid|frustratie|verdriet|onzekerheid|stress|spanning|schrik|teleurstelling|ontgoocheling|ergernis|onrust|paniek|twijfel|twijfels|gevoel|gevoelens|ongeduld|reactie|bezorgdheden|kwaadheid|woede|pijn|verontwaardiging|zenuwen|vrees|hart",
    # What a situation is for the person who is in it.
    "HARD": "vervelend|vervelende|lastig|lastige|moeilijk|moeilijke|zwaar|zware|naar|nare|akelig|akelige|spannend|spannende|pijnlijk|pijnlijke|ellendig|ellendige|frustrerend|frustrerende|verschrikkelijk|verschrikkelijke|vreselijk|vreselijke|rot|jammer|beangstigend|verontrustend|schrikken|geschrokken|vermoeiend|hard|heftig|heftige|pittig|ambetant|ambetante|slopend|onaangenaam|onaangename|stresserend|triest|trieste|eng|confronterend|ingrijpend|uitputtend|verdrietig|droevig|erge|tegenvaller|schok|hele schok|klap|zorgwekkend|zenuwslopend|onzeker|onzekere|onprettig|balen|schrikwekkend|ontmoedigend|hartverscheurend|angstaanjagend|aangrijpend|verwarrend|niet (leuk|fijn|prettig|gemakkelijk|makkelijk|evident|niks|niets|plezant|aangenaam|leuk)|geen (pretje|lachertje|sinecure)|veel ineens|niet ~1 (leuk|fijn|prettig|gemakkelijk|makkelijk|evident|plezant|aangenaam)|een flinke tegenslag|tegenslag|hels|rottig|wat geweest",
    "FAIR": "begrijpelijk|logisch|normaal|menselijk|terecht|niet gek|niet raar|niet vreemd|heel gewoon|te begrijpen|geen wonder|niet meer dan logisch|niet verwonderlijk|volkomen normaal",
    "HEAR": "hoor|merk|voel|snap|begrijp|versta|zie|geloof|weet|besef|vermoed|hoor aan uw stem|kan (MIJ|ik me) ~2 (voorstellen|indenken|inbeelden)",
    "ILL": "pijn|last|koorts|klachten|jeuk|bloed|griep|zeer|buikpijn|hoofdpijn|hoest|uitslag|druk|benauwd|ziek|duizelig|misselijk|verkouden|diarree|gebraakt|gevallen|bloeding|kortademig|verdoofd|zwelling|wonde|vlekjes|vlekken",
    "CALLBACK": "terugbel|terugbelt|terugbellen|teruggebeld|bel|bellen|belt|bel U|belt U|gebeld",
    "PERSON": "dochter|dochtertje|zoon|zoontje|kind|kindje|baby|man|vrouw|moeder|vader|mama|papa|partner|ouders|zus|broer|vriend|vriendin|kleintje|kleine|oma|opa|schoonmoeder|schoonvader|werknemer|buurvrouw|buurman|echtgenoot|echtgenote|patient|kinderen",
    "WHO": "hij|zij|ze|UW PERSON|de kleine|het kindje|uw kindje|het kind",
}
