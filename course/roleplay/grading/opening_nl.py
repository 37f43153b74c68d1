"""How Dutch-speaking receptionists answer a telephone."""

from __future__ import annotations

from .rules import Rule

GENERIC = frozenset(
    "de het een van dokter dr dokters praktijk huisartsenpraktijk huisartspraktijk dokterspraktijk groepspraktijk"
    " tandartspraktijk tandarts artsenpraktijk huisarts huisartsen psychologenpraktijk kinepraktijk kabinet"
    " wijkgezondheidscentrum gezondheidscentrum centrum medisch medische ziekenhuis az uz kliniek polikliniek dienst"
    " secretariaat onthaal afdeling groep en huis artsen".split()
)
CLASSES = {
    "STATE": "blij|bang|bezig|benieuwd|alleen|zeker|vergeten|terug|bereid|verplicht|gewoon|al|zelf|heel|erg|blijven|gebeld|gevallen|klaar|akkoord|onmiddellijk|alweer|oke|bezet|geen|degene|ziek|zwanger|ook|net|zo|meteen|verantwoordelijk|begonnen",
    "OWNROLE": "van (het|de) ROLE|de ROLE|van de _|van het _|van _",
    "KIND": "*praktijk|kabinet|dokterskabinet|ziekenhuis|kliniek|polikliniek|apotheek|secretariaat|tandarts|dokter",
}

OPENING = (
    Rule(
        "greeting",
        """
        GREET
        ^ [ja|oke|met|en] [een] dag (TITLE|U spreekt|met|welkom|waarmee|hier|huisartsen*|praktijk|*praktijk|dokter|ja)
        ^ dag $
        ^ dag _ (U spreekt|met)
        ^ (morgen|middag|avond) (met|TITLE|U spreekt|huisartsen*|*praktijk)
        (welkom bij|een goede dag)
        """,
        unless="""
        (fijne|prettige|goeie|nog een|een fijne|een prettige|mooie|wens|wensen|wens U een) ~2 GREET
        GREET (dan|hoor|nog verder|en tot|tot) ~2 $
        (zeg|zegt|zei|zeggen|doe) ~2 (hallo|hoi|GREET)
        hallo (hoort|bent U|hallo|is daar|U daar)
        goede (dag|morgen|avond) (om|voor)
        (is|was|een|op een|zijn) goede (dag|morgen|avond|middag|namiddag)
        (tot|ook) ziens
        (na|de hele) GREET
        """,
    ),
    Rule(
        "own_name",
        """
        U (spreekt|praat|spreek) ~1 met [de|een|het|onze] [ROLE] !(NONAME) _
        U (heeft|hebt) [de|een] [ROLE] !(NONAME) _ aan (de lijn|de telefoon|het toestel|het andere eind)
        mijn naam is !(NONAME) _
        mijn naam is [dokter|de] !(NONAME) _
        ik heet !(NONAME) _
        met [de] [ROLE] !(NONAME) _ [_] aan (de lijn|de telefoon|het toestel)
        (^|GREET) ik ben [de] ROLE !(NONAME|STATE) _
        (GREET|dag) [TITLE] met [de] [ROLE] !(NONAME|STATE) _
        """,
        unless="""
        (spreekt|praat) ~1 (straks|dan|morgen|best|beter)
        (spreekt|spreek) ik
        (verbind|verbonden) ~3 met
        collega
        ik heet U
        (met|over|voor) (plezier|veel|alle|spoed|zorg|aandacht|genoegen)
        """,
    ),
    Rule(
        "own_name",
        """
        ^ [ja] met [de] [ROLE] !(NONAME|STATE) _
        (^|GREET|TITLE) [hier] ik ben !(NONAME|STATE) _ !!(OWNROLE|$|waarmee|waar|hoe|wat|zegt|en)
        (^|GREET|TITLE) hier [is] [met] !(NONAME|STATE|moet|kan) _ !!(OWNROLE|waarmee|$)
        """,
        when="reason_unknown",
        unless="(met|over|voor) (plezier|veel|alle|spoed|zorg|aandacht|genoegen)",
    ),
    Rule("own_name_after_practice", "met !(NONAME|STATE) _"),
    Rule(
        "presents",
        """
        (U spreekt|U praat) ~2 (met|van)
        (verbonden|verbinding) met
        (welkom|aangekomen|terechtgekomen) (bij|in|op)
        U bent ~2 bij
        (ik bel|wij bellen|ik bel U|we bellen) ~2 (namens|van|vanuit|voor)
        (namens|secretariaat van|onthaal van|secretariaat|mede namens|vanuit)
        met _ van
        (we zijn|dit is|wij zijn|hier is) [de|het]
        """,
    ),
    Rule(
        "elsewhere",
        """
        (door met|door naar|afspraak bij|afspraak met|contact met|overleg met|overleggen met|terecht bij|terug naar|langs bij|langs|patient bij|patient van|apotheek|ziekenhuis|bij|verwijs|vragen aan|aan|belt|roep|haal|laat) [de|het]
        (collega|arts|apotheker) van
        """,
        unless="""
        welkom bij
        U spreekt ~1 bij
        U bent ~2 bij
        bent U ~1 bij
        """,
    ),
    Rule(
        "unnamed",
        """
        ^ ~3 KIND [de|het|van] !(is|met|van|ik|U|heeft|zegt|waarmee|hoe|belt|goede*|goei*) _
        ^ ~4 (met|van|bij) [de|het] KIND [de|het] !(is|met|van|ik|U|heeft|zegt|waarmee|goede*|goei*) _
        """,
        when="reason_unknown",
    ),
)
