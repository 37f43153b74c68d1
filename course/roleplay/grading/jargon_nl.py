"""Terms that Dutch-speaking patients need not know, with plain words for them.

What everyone knows is left out on purpose: koorts, bloeddruk, antibiotica, hartinfarct, scanner, verwijsbrief, cardioloog."""

from __future__ import annotations

from .glossary import (
    body_nl,
    examinations_nl,
    illnesses_nl,
    laboratory_nl,
    paperwork_nl,
    signs_nl,
    specialties_nl,
    treatments_nl,
)

EXPLAINS = (
    "(dat|dit) (is|zijn) !(NOTEXPLAINED)",
    "dat (wil zeggen|betekent|houdt in)",
    "(oftewel|ofwel|ofte|anders gezegd|met andere woorden|zeg maar|in gewone woorden|in mensentaal|in de volksmond|namelijk|met name)",
    "(wat betekent|betekent|bedoel ik|ik bedoel|daarmee bedoel|dus (u|geen|niet|niets|niks|iets|een|de|het|maar)|wil zeggen|heet (dat|dit|zo))",
    "dus ~3 (niets|niks|geen)",
    "(is|zijn) (een|de|het) _ [_] (die|dat|van|in|waarbij|waarmee)",
    "is (kijken|voelen|luisteren|meten|prikken)",
    "of (een|de|het) _",
    "waarbij (we|ze|de|u)",
)
NAMES = ("(noemen we|noemen wij|noemt men|heet|heet dat|wordt dat genoemd|zo heet|noemen ze|noemt de dokter)",)
CLASSES = {
    "NOTEXPLAINED": "belangrijk|nodig|goed|dringend|zeker|normaal|volgende|morgen|om|in|op|voor|bij|vandaag|niet|geen|nog|verplicht|mogelijk|vast|klaar|binnen|genoteerd|gepland|maandag|dinsdag|woensdag|donderdag|vrijdag|al|wel|ook|beter|gewoon|heel|wat|de bedoeling|het $"
}
COMMON = frozenset(
    "onderzoek bloed dokter arts waarde patient ziekenhuis dienst lichaam ziekte probleem problemen binnen buiten andere anders alleen alles iets iemand mensen later vroeg klacht klachten vragen brief foto tegen onder tussen tijdens langs zonder samen terug boven zoals waarin waarbij waarmee welke hoeveel weinig minder extra eerst eerste laatste kleine klein grote goede slecht nodig eigen soort ervan hebben heeft worden wordt komen kunnen maken maakt krijgen kijken zeggen weten laten staat helpt helpen werkt werken moeite recht thuis afdeling behandeling huisarts specialist zorgverlener zorgverleners opname".split()
)
ALIKE = frozenset(
    "adjudant atypische bezinning cognitie commotie curieus curieuze facturen factuur genetische homerus implantaten interactief invasie ketenen komieken manilla mclaren mediaan medical moraliteit necrologie neurologen neurologie neuroloog neurotisch neurotische planetaire progressie sceptisch sceptische schouten selling somalisch somalische spartaan spiraal sporting statige taxeren topografie tropisch typeren typisch urinoir vehikel".split()
)

FIELDS = (
    paperwork_nl,
    signs_nl,
    body_nl,
    illnesses_nl,
    examinations_nl,
    laboratory_nl,
    treatments_nl,
    specialties_nl,
)
TERMS = tuple(term for field in FIELDS for term in field.TERMS)
