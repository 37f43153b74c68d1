"""How Dutch is shortened in a note, and the words that judge a caller instead of telling what was said."""

from __future__ import annotations

ABBREVIATIONS = {
    "mvr": "mevrouw", "mw": "mevrouw", "mevr": "mevrouw", "dhr": "meneer", "mnr": "meneer", "hr": "meneer",
    "pt": "patient", "pte": "patiente", "pat": "patient", "patnt": "patient", "drs": "dokter", "dok": "dokter",
    "dr": "dokter", "ha": "huisarts", "arts": "dokter", "nr": "nummer", "nrs": "nummers", "telnr": "telefoonnummer",
    "telefoonnr": "telefoonnummer", "gsmnr": "gsm nummer", "tel": "telefoon", "gebdat": "geboortedatum",
    "geb": "geboren", "min": "minuten", "kw": "kwartier", "ivm": "in verband met", "mbt": "over",
    "tss": "tussen", "vm": "voormiddag", "nm": "namiddag", "avd": "avond", "zkh": "ziekenhuis", "zh": "ziekenhuis",
    "ma": "maandag", "di": "dinsdag", "wo": "woensdag", "do": "donderdag", "za": "zaterdag",
    "zat": "zaterdag", "jan": "januari", "feb": "februari", "febr": "februari", "mrt": "maart",
    "apr": "april", "jun": "juni", "jul": "juli", "aug": "augustus", "sep": "september", "sept": "september",
    "okt": "oktober", "nov": "november", "dec": "december", "gr": "graden", "temp": "temperatuur",
    "dtr": "dochter", "dochtertje": "dochter", "echtg": "echtgenoot", "msch": "misschien", "vlgs": "volgens",
    "vld": "", "svp": "", "aub": "", "afspr": "afspraak", "ber": "bericht", "res": "resultaat", "uitsl": "uitslag",
    "terugb": "terugbellen", "tb": "terugbellen", "bdr": "bloeddruk", "kdj": "kindje", "vdg": "vandaag",
    "mn": "mijn", "zn": "zijn", "idd": "", "ong": "ongeveer", "ca": "ongeveer", "ziekenw": "ziekenwagen",
}  # fmt: skip

CLASSES = {
    "NOT": "niet|geen|nooit|zonder",
    "TURN": "maar",
    "PERSON": "dame|vrouw|vrouwtje|vrouwmens|mevrouw|madam|juffrouw|man|mannetje|meneer|heer|vent|mens|persoon|patient|patiente|beller|vader|moeder|mama|papa|ouder|klant|geval|type|dochter|zoon|tante|oma|opa|oudje",
    "HARD": "moeilijk|moeilijke|lastig|lastige|vervelend|vervelende|ambetant|ambetante|irritant|irritante|zagerig|zagerige|zeurderig|zeurderige|onaangenaam|onaangename|onbeleefd|onbeleefde|onbeschoft|onbeschofte|brutaal|brutale|dom|domme|onnozel|onnozele|zot|zotte|gek|gekke|raar|rare|lui|luie|hysterisch|hysterische|neurotisch|neurotische|labiel|labiele|arrogant|arrogante|dramatisch|dramatische|paniekerig|paniekerige|overbezorgd|overbezorgde|verwend|verwende|veeleisend|veeleisende|overdreven|koppig|koppige|achterlijk|achterlijke|bemoeizuchtig|bemoeizuchtige|warrig|warrige|zielig|zielige|chagrijnig|chagrijnige|vermoeiend|vermoeiende",
    # Judging whoever they are said of.
    "ALWAYS": "hysterisch|hysterische|onnozel|onnozele|neurotisch|neurotische|paniekerig|paniekerige|overbezorgd|overbezorgde|bemoeizuchtig|bemoeizuchtige|arrogant|arrogante|onbeschoft|onbeschofte|onbeleefd|onbeleefde|zeurderig|zeurderige|zagerig|zagerige|achterlijk|achterlijke|veeleisend|veeleisende",
}  # fmt: skip

JUDGEMENTS = """
ALWAYS
(zeurt|zeurde|zeuren|gezeurd|gezeur|zeur|zeurkous|zeurpiet|zeurderd)
(zaagt|zaagde|gezaag|zaag|zageman|zagevent)
(zanikt|gezanik|emmert|mekkert|gemekker)
(aansteller|aanstelster|aanstellerig|aanstellerij|aanstelleritis)
stelt ~2 aan
(dramaqueen|drama queen|dramakoningin|drama|dramatiseert|dramadoos)
(overdrijft|overdreef|overdrijven|overdrijver)
(hypochonder|hypochondrisch|hypochondriste|simulant|simuleert|profiteur)
(betweter|muggenzifter|ruziemaker|querulant|ambetanterik|lastpak|lastpost|bemoeial|kwal|trut|trien|zot mens|gekkin)
HARD PERSON
(doet|doe|deed|is|was|blijft|klinkt|vrij|nogal|heel|erg|zo|wat) ~1 (irritant|ambetant|onbeleefd|brutaal|dom|onnozel|zot|lui|labiel|verwend|koppig|chagrijnig|dramatisch) !(om|te|met|voor|door)
(doet|deed) ~1 (moeilijk|lastig)
(PERSON|ze|zij|hij) (is|was) ~1 (moeilijk|lastig|vervelend|vermoeiend) !(om|te|bereikbaar|bereiken|verstaanbaar|voor|door)
(weer|alweer|opnieuw) die (PERSON|ene)
(daar is|daar was) (ze|hij|PERSON) weer
(kan|kon) niet luisteren
werkt ~2 op ~1 (zenuwen|systeem)
(aandacht trekken|aandachttrekker|trekt ~1 aandacht)
(slechte|onbekwame|ontaarde) (vader|moeder|mama|papa|ouder)
maakt ~1 (drama|scene|theater) ~1
"""
