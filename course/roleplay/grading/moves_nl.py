"""What Dutch-speaking learners say when they do a wanted thing. Greeting, names and questions have finders of their own."""

from __future__ import annotations

from .rules import Rule

MOVES = (
    Rule(
        "offer_help",
        """
        (waarmee|waar|hoe|wat) (kan|kunnen|mag|mogen) IK ~1 (U|voor U) ~2 (helpen|mee helpen|van dienst zijn|betekenen|doen|voor doen)
        (waarmee|waar|hoe|wat) (kan|kunnen|mag|mogen) IK ~1 (helpen|mee helpen|van dienst zijn|betekenen)
        waarmee [U] (van dienst|helpen)
        wat (kan|kunnen|mag) IK [vandaag] [even] voor U (doen|betekenen)
        (waarvoor|waarover|waarom) (belt|bel) U
        (waarvoor|waarover) (contacteert|neemt) U
        wat is de reden (van UW (telefoontje|oproep)|dat U belt|waarom U belt|waarvoor U belt)
        wat brengt U
        waar gaat het over
        zegt u het maar
        zeg het (maar|eens)
        (zegt|zeg) [U] [het] [maar] eens
        waar kan ik ~2 mee helpen
        waarmee mag ik
        """,
        unless="""
        (nog|verder|anders|nog iets anders) ~3 (helpen|van dienst zijn|doen|betekenen)
        wat (kan|kunnen) IK ~2 [nog] [verder] nog
        wat ik voor U kan doen
        """,
    ),
    Rule(
        "offer_help",
        """
        (vertel|vertelt) [U] [het] [mij|me] [maar] [eens|even]
        wat scheelt er
        wat (is er|is er aan de hand|is er gebeurd|is het probleem|gaat er mis|kan er)
        wat is er (aan de hand|gebeurd|gaande|mis)
        (wat|waar) (hebt|heeft) U ~2 last van
        ik luister
        zeg maar
        (kunt|kan|wilt|wil) U ~2 (vertellen|uitleggen|zeggen) (wat er|waarvoor|waarom|waarmee|waarover|wat)
        """,
        when="reason_unknown",
        unless="""
        wat er (morgen|straks|dan)
        als het goed is
        neem ~3 tijd
        """,
    ),
    Rule(
        "explore",
        """
        (vertel|vertelt) [U] [het] [mij|me] [maar] [er] [eens|even|gerust]
        (vertelt|vertel) ~3 (meer|verder)
        (zegt|zeg) [U] [mij|me] [maar] [eens|verder|gerust]
        ga (maar|gerust|rustig) ~1 (verder|door)
        gaat [U] (maar|gerust|rustig|vooral) ~1 (verder|door)
        en toen
        wat scheelt er
        wat is er ~2 (aan de hand|gebeurd|gaande|precies|juist)
        (kunt|kan|wilt|wil|zou|zoudt|mag|kunnen) ~1 (U|ik|IK) ~3 (iets|wat|nog) ~2 (meer|over) ~3 (vertellen|zeggen|kwijt|weten)
        (kunt|kan|wilt|wil) U ~4 (vertellen|uitleggen|beschrijven|zeggen|omschrijven|schetsen) (wat|hoe|waar|wanneer|sinds|waarom|waarover)
        (kunt|kan|wilt|wil) U ~3 (beschrijven|omschrijven|schetsen|toelichten|verduidelijken)
        ik (hoor|wil|zou) ~2 graag ~3 (meer|hoe|wat|waar|verhaal)
        hoe bedoelt U
        wat bedoelt U
        wat bedoelt U ~1 (precies|juist)
        ik luister (verder|naar U)
        (is|zijn|was|waren|hebt|heeft) ~5 (opgevallen|opgemerkt|gemerkt|gezien|veranderd|bijzonders)
        (hebt|heeft|bent|is|zijn|doet|voelt|krijgt|kan|eet|drinkt|plast|slaapt|ademt|reageert|wordt|komt|ziet|was|had) (U|hij|zij|ze|het|er|UW PERSON|dat) ~4 (ILL|koorts|eten|drinken|slapen|lopen|bewegen|praten|wakker|suf|erger|beter|gegeten|gedronken|geslapen|meer|veel|goed|rood|warm|koud)
        hoe (gaat|voelt|is|was|reageert|ziet|doet|komt|verloopt|ging|verliep|merkt|voelde|heeft|hebt|erg|vaak|zwaar|hevig|lang|zijn)
        (waar|waarmee|waarover|wanneer) (doet|heeft|hebt|zit|voelt|precies|maakt|begon|is|merkt|merkte|bent|ligt|komt|situeert|wringt)
        wat (voelt|merkt|gebeurde|gebeurt|denkt|vreest|maakt|doet|houdt|zit|ziet|valt|vindt|verwacht|baart|stoort|verontrust|helpt|zou|hebt|heeft) ~4 (U|hij|zij|ze|het|dat|er|UW ~1|het meest|precies|al|zelf)
        (welke|welk|wat voor) (klachten|klacht|symptomen|pijn|last|gevoel)
        wat maakt dat
        (ik ben benieuwd|ik wil graag weten)
        wat nog meer
        """,
        when="reason_known",
        unless="""
        zeg maar (rustig|gewoon)
        (morgen|de dokter) ~4 vertelt
        """,
    ),
    Rule(
        "acknowledge_emotion",
        """
        IK ~2 HEAR ~2 (dat|hoe|waarom|van|aan) ~~5 (FELT|HARD|FEELING)
        IK ~2 HEAR ~1 (UW|de|die|dat) ~1 FEELING
        (dat|hoe|waarom) U ~3 (FELT|zich ~2 zorgen (maakt|maken)|schrik hebt|schrik heeft|stress|verdriet|het lastig hebt|het lastig heeft|het moeilijk hebt|het moeilijk heeft|angst|pijn) ~3 (HEAR|kan ik|kunnen wij|kunnen we|is ~1 FAIR|hoor ik|begrijp ik)
        dat ~~8 (kan ik (MIJ|me) ~2 (voorstellen|indenken|inbeelden)|begrijp ik ~2 goed|is ~1 FAIR)
        U (maakt|maken) ~3 (zorgen|ongerust|bezorgd) !over
        U (bent|klinkt|was|lijkt|voelt|voelde|zit) ~3 FELT
        U ~1 zit ~2 (ermee|er mee) ~1 in
        (HET|zoiets|zulke dingen) (is|was|lijkt|klinkt|moet|zal|blijft|voelt|kan) ~3 (HARD|een HARD)
        (HET|zoiets) (is|klinkt|lijkt) ~1 (erg|naar) (voor|om|als|wanneer|zeg|allemaal|TITLE|$)
        (HET|zoiets) (is|klinkt) ~2 (FAIR) !bij
        (wat|oei|oh|och|ai|amai|zo|hoe) ~1 (HARD|erg) (voor U|om|dat|als|zeg|allemaal|TITLE|$)
        wat (een|moet dat) ~2 (HARD|schok|situatie|pech|verhaal|ellende|gedoe|toestand|verdriet|periode)
        (amai|ocharme|ocharm|och arme|och|oei|ai|jeetje|goh|nou) ~3 (HARD|erg)
        (amai|oei|och|ai|ojee|tjonge|goh) dat is (niet|geen|nogal|even|een hele)
        (geen wonder|logisch|begrijpelijk|normaal|terecht|heel menselijk|menselijk|niet gek|FAIR) (dat|als) ~2 U
        IK (vind|vinden) ~1 HET ~4 (HARD|erg|spijtig) ~2 (voor U|dat|om|te horen|zo|wat)
        ik vind het ~2 (HARD|spijtig|erg)
        (het|dat) spijt (MIJ) ~2 (dat U|te horen|voor U|om te horen|van UW)
        (dat doet|het doet) MIJ ~2 (pijn|verdriet|iets)
        (ik leef|wij leven|we leven) ~2 (met|mee)
        gecondoleerd
        innige deelneming
        mijn (deelneming|medeleven)
        onze (deelneming|medeleven)
        ~1 sterkte
        ocharme
        ocharm
        U (heeft|hebt|had|zal) ~3 (HARD|lastig|zwaar|schrik|pijn|angst|verdriet|stress) ~2 (gehad|nu|momenteel|gehad hebben|tijd|moment|dag|nacht|achter de rug)
        U hebt al ~4 (meegemaakt|doorstaan|te verduren)
        (HET|daar|zoiets) zou (mij|me|ik|iedereen) ~3 (FELT|FEELING|HARD|schrikken|wakker)
        (HET) (maakt|heeft) (U) ~3 (FELT|aangegrepen|geraakt|doen schrikken)
        ik kan (MIJ|me) ~2 (voorstellen|indenken|inbeelden) (dat|hoe)
        (dat|daar) (kan|begrijp|snap) ik ~1 (MIJ|me|mij) ~3 (heel goed|goed|best|levendig|helemaal) (voorstellen|indenken|begrijpen)
        dat begrijp ik (heel|zo|maar al te) goed
        (je|U) (zou|zal|wordt) ~2 (van minder|er ~2 van worden)
        (wachten|onzekerheid|afwachten|niet weten) ~2 (is|maakt|geeft|brengt) ~3 (HARD|FEELING|FELT|lang)
        daar (schrikt|schrik|word|zou) ~1 (U|een mens|iemand|je) ~3 (van|ongerust|bang)
        schrikken
        """,
        unless="""
        (moet|moeten|mag|hoeft|hoef|moest|hoeven) [U] ~2 (niet|geen|zich)
        (moet|mag|hoeft|hoef) U ~~2 (niet|geen|zich)
        (wees|niet|niets|geen) ~2 (bang|bezorgd|ongerust|boos|kwaad|panikeren|om bang|om ongerust)
        (maak|maakt) [U] ~~3 (geen|niet|niks)
        als (U|het) ~4 (FELT|pijn|HARD|erger)
        waarom (bent|maakt) U
        (bent|maakt|voelt|heeft|hebt) U ~3 (FELT|zorgen) [daarover|over]
        waar (maakt|bent) U
        HET is (niet|helemaal niet) zo (erg|HARD)
        niet erg
        zo erg is
        mijn excuses
        (te|om te) (horen|zeggen) dat het niet
        erg (belangrijk|druk|goed|blij|graag)
        (voor|bij) ons
        (moeilijk|lastig|spannend|moeilijke|lastige) (om te|te|in te|vandaag|plannen|deze week) (plannen|zeggen|vinden|inplannen|regelen|voorspellen)
        niet schrikken
        de dokter ~2 (bezorgd|ongerust|boos)
        normaal (gezien|gesproken|is)
        """,
    ),
    Rule(
        "reassure",
        """
        (het is|dat is|wat) ~2 (goed|verstandig|slim|flink|fijn|prima|moedig|terecht|knap) dat U ~4 (belt|bel|gebeld|contact|vertelt|vraagt|zegt|komt|opbelt|laat weten|aangeeft|gedaan|aan de alarmbel trekt|deelt)
        (goed|verstandig|fijn|flink|slim|prima|dapper|blij) dat U ~4 (belt|belde|gebeld|contact|vertelt|zegt|opbelt|aangeeft|vraagt|laat weten|deelt|nu)
        U (heeft|hebt|doet|deed) ~2 (goed|juist|juiste) ~2 (gedaan|door te bellen|om te bellen|gehandeld|reageert)
        U doet HET ~1 (heel|goed|prima|uitstekend|al)
        U (hebt|heeft) er goed aan gedaan
        (IK|ik) (kijk|kijken|bekijk|bekijken|gaan|zoek|zoeken|lossen|zien|regelen|pakken|vinden|overlopen|komen) ~4 samen
        samen (met U|kijken|bekijken|zoeken|vinden|komen)
        we (vinden|zoeken) ~2 [wel] een oplossing
        (IK|ik) (help|helpen|begeleid|begeleiden|volgen|volg) U ~2 (verder|hierbij|ermee|hiermee|daarmee|daarbij|erdoor|graag|zeker|op|wel|zo goed)
        ik ga U ~2 helpen
        (IK) (laat|laten) U ~2 (niet alleen|niet in de steek|niet los|niet zitten)
        (U staat|je staat) ~2 niet alleen
        U bent ~2 niet (alleen|de enige)
        neem ~1 (gerust|rustig|vooral|maar|alle|even|U) ~3 tijd
        neem (UW|de|je|alle) tijd
        neemt U ~3 tijd
        U (mag|kan|kunt) ~2 (alle|rustig de|UW|gerust de) tijd
        (doe|doet) [U] ~2 (rustig aan|op UW gemak|gerust|op het gemak)
        (geen haast|er is geen haast|we hebben ~2 tijd|ik heb ~1 tijd|alle tijd)
        ik (blijf|ben) ~2 (bij U|aan de lijn|aan het toestel|er voor U|er)
        ik blijf ~3 lijn
        (IK) ~1 (nemen|neem) ~2 (dit|dat|het|U|UW ~2) ~3 (ernstig|serieus|au serieux)
        U (bent|zit) ~2 (aan het juiste adres|op de juiste plaats|bij ons goed|hier goed|in goede handen|in veilige handen|hier juist|hier aan het goede)
        U bent in goede
        in goede handen
        (de|onze) (DOCTOR|STAFF) ~2 (kijkt|bekijkt|volgt|neemt) ~4 (zorgvuldig|goed|de tijd|ernstig|serieus|grondig|nauw)
        U stoort ~2 niet
        U stoort ons
        dat is (geen|helemaal geen) (domme|gekke|rare) vraag
        (er bestaan|dat zijn) geen domme vragen
        U (mag|kan|kunt) (altijd|steeds|gerust|op elk moment) ~3 (bellen|terugbellen|terecht|vragen|contact|op ons rekenen)
        (twijfelt|aarzelt|bij twijfel) ~4 (bel|belt|bellen) ~2 (gerust|altijd|ons)
        aarzel niet
        U (mag|kan|kunt) ~2 op (ons|mij|me) (rekenen|vertrouwen)
        (daar|hier) (zijn|ben) (IK|ik) ~1 voor
        (daar|hier|dat) hoeft U zich ~1 niet voor te (schamen|verontschuldigen|excuseren)
        U hoeft (zich|daar) ~2 niet ~2 (schamen|excuseren|verontschuldigen|alleen)
        IK (zorg|zorgen) ~1 (er|ervoor) ~1 (voor|persoonlijk|dat|samen|goed)
        IK (zorgen|zorg) [goed] voor U
        (ik beloof|ik garandeer|U mag er zeker van zijn|U kan er zeker van zijn|ik verzeker|beloofd) ~~6 (bel|belt|gebeld|terugbel|terugbelt|terugkrijgt|antwoord|doorgeef|noteer|bekijkt|leest|ziet|krijgt|hoort|laat|vandaag|terug)
        dat (beloof|garandeer|verzeker) ik U
        U krijgt ~3 zeker
        (er is|er kijkt|er zit|er staat) ~2 (hulp|een DOCTOR|iemand) ~4 (onderweg|bij U|voor U klaar|klaar|mee)
        (hulp|de ziekenwagen|de ambulance) is onderweg
        U (voelt|merkt) (daar|er|HET) ~2 (niets|niks|weinig|bijna niets) van
        (HET) doet (geen|helemaal geen|geen enkele) pijn
        we gaan ~2 (stap voor stap|rustig|samen|dit oplossen)
        (stap voor stap)
        (rustig|kalm) ~2 (ademen|in en uit|ademhalen)
        het komt in orde met UW (afspraak|voorschrift|attest|dossier)
        ik ga ~3 (mijn best|mijn uiterste best) ~1 doen
        ik doe ~2 mijn [uiterste] best
        daar wordt ~2 (goed|zorgvuldig) naar gekeken
        """,
        unless="""
        (komt|is) ~3 (zeker|vast|wel) ~1 (goed|niets|niks|in orde) $
        (geen|niet) ~2 pijn meer heeft
        (snel|maar|vlug) ~1 (zeggen|ter zake)
        waarom (hebt|heeft) U
        (als|zolang) U niet
        """,
    ),
    Rule(
        "summarise",
        """
        (als|of) IK (HET|U) ~2 (goed|juist|correct|wel) ~1 (begrijp|versta|heb|begrepen|verstaan|hoor|samenvat)
        als ik HET (samenvat|even samenvat|mag samenvatten)
        (even|kort|ik ga|ik wil|laat|laten|mag|zal|om) ~4 (samenvatten|samengevat|resumeren|recapituleren|overlopen|op een rijtje)
        (samengevat|kortom|samenvattend|resumerend)
        ik (vat|som|zet) ~4 (samen|op een rijtje|op)
        met andere woorden U
        met andere woorden
        dus (U|je) (wil|wilt|zou|zoudt|hebt|heeft|had|bent|was|belt|bel|voelt|zit|zoekt|vraagt|wacht|kreeg|maakt|hebben|slaapt|nam|neemt|zegt|kan|kunt|durft|wenst|vindt|merkt|werd|wordt|bedoelt|zag|ging|weet|twijfelt|moest|komt niet)
        U ~1 (wil|wilt|zou|hebt|heeft|bent|belt|voelt|zit|zoekt|vraagt|wacht|maakt|was|had|kreeg|neemt|slaapt) dus
        dus (UW PERSON|WHO) (heeft|is|had|kan|wil|was|hoest|eet|drinkt|slaapt|voelt|kreeg|viel|zit|ligt|braakt|huilt|heb|blijft|krijgt ~1 (pijn|koorts|lucht))
        (UW PERSON|WHO) (heeft|is|had) dus
        dus (HET|de|er) ~2 (is|begon|ging|doet|heeft|kwam|was|duurt|begonnen|helpt|werkt|zit)
        dus (al|sinds|sedert|gisteren|vanmorgen|drie|twee|vier|vijf|een)
        U (zegt|zei|vertelt|vertelde|geeft aan|gaf aan|noemde|vermeldt|bedoelt) ~2 (dat|net|daarnet|nu|dus)
        U (belt|bel|contacteert) ~2 (omdat|voor|over|in verband|aangaande|dus|met|namens)
        IK ~2 (begrijp|hoor|versta|noteer|lees|onthoud|zie|schrijf op|heb begrepen) ~2 dat (U|UW|de|het|er|hij|zij|ze|die|dat)
        (ik hoor U zeggen|ik hoor u zeggen)
        (ik heb genoteerd|ik heb opgeschreven|ik noteer) ~1 (dat|U heeft|U hebt|sinds|koorts)
        het gaat dus (om|over)
        het gaat (om|over) UW
        (wat ik hoor|wat ik begrijp) is dat
        """,
        unless="""
        als U ~2 (HET)
        dus U (kan|kunt) ~2 (komen|langskomen|best|bellen|terecht|afhalen|gewoon|wachten|morgen|vandaag)
        dus U (bent|was) ~2 (TITLE|ingeschreven|geboren)
        (HEAR|begrijp) ~2 dat U ~1 (zich|boos|kwaad)
        U belt ~2 (best|beter|terug|morgen|ons|meteen|dan|straks|direct|honderdtwaalf)
        (de|onze) (DOCTOR) ~2 (zegt|belt)
        U bedoelt
        U vertelt ~2 (best|aan de dokter|dat aan)
        zie dat U ~2 (bent ingeschreven|patient|een afspraak)
        """,
    ),
    Rule(
        "check_understanding",
        """
        (klopt|is) (dat|het|dit) ~2 [zo|juist|correct] [dan] $
        (klopt|kloppen) (HET|alles) ~1 [zo|dan|wat ik zeg]
        (is|was) (HET) ~1 (juist|correct|zo|wat U bedoelt|goed begrepen)
        (heb|begrijp|versta) ik (HET|U) ~3 (goed|juist|correct|begrepen|verstaan) [begrepen|verstaan|zo]
        (heb|begrijp) ik (HET|U) (zo|nu) (goed|juist)
        (heb|hebben) IK HET ~2 (goed|juist|correct) ~2 (begrepen|verstaan|genoteerd|opgeschreven|samengevat)
        heb ik HET (juist|goed)
        heb ik ~3 (goed|juist) ~1 (begrepen|verstaan|genoteerd|samengevat)
        heb ik alles
        (is|was) (HET|alles|dit|mijn uitleg|die uitleg) ~2 (duidelijk|helder|verstaanbaar|begrijpelijk)
        (is|was) ~3 (duidelijk|helder) ~2 (voor U|zo|$)
        (ben|was) ik ~2 duidelijk
        heb ik ~3 duidelijk (uitgelegd|gezegd)
        (heb|hebt|heeft|kon|kunt|kan) U ~~4 (begrepen|meegekregen|verstaan|kunnen noteren|kunnen volgen|opgeschreven|genoteerd|mee|volgen)
        (begrijpt|snapt|verstaat|volgt) U ~3 (bedoel|zeg|uitleg|HET|mij|me|zo)
        (begrijpt|snapt) U (HET|wat|mij|me)
        (kunt|kan|wilt|wil|zou|mag) (U|ik) ~5 (herhalen|in UW eigen woorden|eigen woorden|navertellen|nazeggen|terugzeggen|terugvertellen)
        (ziet|zie) ik dat (goed|juist)
        ik wil ~3 (zeker zijn|checken|nagaan|controleren) ~1 (dat|of) ik ~4 (begrepen|begrijp|uitgelegd|genoteerd|verstaan)
        (corrigeer|verbeter) (me|mij) ~2 als
        (wat|hoe) onthoudt U
        (lukt|gaat) het zo voor U
        dus ~~12 klopt $
        ~~12 (niet waar|is het niet|klopt dat|juist|klopt he|correct) $
        zeg ik dat ~1 (goed|juist)
        """,
        unless="""
        (dat|het|alles) klopt
        ^ [ja|jawel|inderdaad|nee|oke|goed|precies|aha] [ja|mevrouw|meneer] [dat|het|helemaal] [is] [helemaal|inderdaad|zeker] (klopt|juist|correct|duidelijk) [TITLE|hoor|ja] $
        (ja|inderdaad) ~2 (klopt|juist|correct) $
        heb ik alles (genoteerd|gezegd|doorgegeven)
        zodra HET duidelijk
        (als|of) HET (klopt|duidelijk)
        """,
    ),
    Rule(
        "positive_offer",
        """
        IK (kijk|(ga|zal|gaan|zullen) ~2 (kijken|zien|bekijken|nagaan)|bekijk|kijken|ga na|zie) ~3 (of|wat|wanneer|hoe|waar|welke|naar)
        (laat|laten) (MIJ|we|ons|mij) ~3 (kijken|zien|nagaan|uitzoeken|bekijken|navragen|nakijken) [wat|of|wanneer|hoe]
        IK zal ~2 (kijken|zien|nagaan|proberen) (of|wat|wanneer|hoe)
        wat (ik|we|wij) (wel|dan wel|voor U|nu|zeker) ~2 (kan|kunnen)
        wat (wel|er wel) (kan|lukt|mogelijk is|gaat)
        IK (kan|kunnen) (U|HET|UW|voor U|wel|zeker|ook|natuurlijk|gerust|eventueel|misschien|alvast|nu|even|ervoor|aan de|morgen|MIJ|de|een) ~8 (WHEN|inplannen|inboeken|vragen|navragen|noteren|doorgeven|doorverbinden|verbinden|terugbellen|bellen|aanbieden|geven|voorstellen|helpen|regelen|maken|doen|sturen|opsturen|mailen|opzetten|zetten|laten|nakijken|zoeken|opzoeken|proberen|afspreken|schrijven|bezorgen|reserveren|vastleggen|kijken|wel)
        IK (kan|kunnen) ~3 (voor U|U) ~6 (inplannen|inboeken|vragen|navragen|noteren|doorgeven|verbinden|terugbellen|aanbieden|voorstellen|regelen|laten)
        (daar|hier|daarmee|daarbij|ermee|hiermee) (kan|kunnen) IK U ~3 (helpen|mee helpen|bij helpen)
        U (kan|kunt|mag) (wel|ook|eventueel|altijd|gerust|bij|kiezen|bijvoorbeeld|nog) ~6 (WHEN|komen|langskomen|bellen|terecht|kiezen|vragen|afhalen|gaan|krijgen|binnen|op)
        (er is|er zijn|we hebben|ik heb|ik zie|er komt) ~3 (wel|nog) ~4 (plaats|plek|vrij|plaatsje|plekje|gaatje|mogelijkheid|mogelijkheden|ruimte|moment)
        (ik heb|we hebben|er is) ~2 (WHEN) ~5 (plaats|plek|vrij|plaatsje|plekje|gaatje|ruimte)
        (ik heb|we hebben|er is|ik zie) ~3 (een|nog) ~1 (plaats|plek|plaatsje|plekje|gaatje|moment|mogelijkheid) ~2 (vrij|voor U|om|WHEN)
        (wel|ook) ~3 mogelijk (om|dat|WHEN)
        het is ~2 mogelijk (om|dat)
        (zou|past|schikt|lukt|komt|is|gaat|kan|zou) ~8 (passen|schikken|uitkomen|U uit|U ~1 goed|U passen|U lukken|lukken voor U|goed uit|voor U mogelijk|haalbaar|voor U haalbaar)
        (past|schikt) ~6 (U|WHEN|HET)
        (wat|hoe) dacht U van
        (wilt|wil|zou) U ~2 (graag|liever|eventueel) dat (ik|we|de)
        (wilt|wil) U dat (IK|ik|de|DOCTOR)
        zal ik ~2 (U|voor U|HET|de|een|eens|even|alvast|UW) ~8 (terugbellen|bellen|doorverbinden|verbinden|inplannen|vragen|navragen|noteren|doorgeven|sturen|opsturen|maken|kijken|zetten|laten|mailen|regelen|opzetten|geven|zoeken|boeken|inboeken)
        mag ik ~2 (U|UW|HET|voor U|een|mij|me) ~8 (terugbellen|doorverbinden|verbinden|voorstellen|aanbieden|inplannen|uitnodigen|laten)
        ik (stel|zou) ~2 (voor|voorstellen) (dat|om|een)
        ik (stel|zou) U ~4 (voor|voorstellen)
        mijn voorstel is
        IK (vraag|vragen) HET ~4 (na|bij de|aan de|aan|bij)
        IK (vraag|vragen|ga|zal|gaan) ~5 (navragen|nagaan|na bij|uitzoeken|voorleggen|nakijken bij|overleggen|vragen aan|regelen|voor U|aan de DOCTOR)
        IK (zoek|zoeken) (het|dit|dat) ~4 uit
        IK (zoek|zoeken) ~3 (samen|een|naar|met) ~3 (oplossing|moment|plaats|plaatsje|plekje|alternatief|manier|gaatje)
        IK (probeer|proberen|doe|doen) ~4 (U|om|te|best|HET)
        IK (overleg|bespreek|overleggen|bespreken) ~3 (met|bij) ~1 (de|een|onze|STAFF)
        (anders|dan) (kan|kunnen|kijk|kijken|zoek|zoeken) (U|IK)
        (een|andere|nog een) (alternatief|mogelijkheid|optie) is
        U kunt (wel|ook)
        IK help U ~2 (graag|zeker|met plezier)
        (ik|we) (wil|willen) ~2 [graag] ~2 (voor U doen|helpen)
        (doet|doen) dat [nog] wel
        (bij|naar) ~6 (kan|kunt) U ~2 wel
        """,
        unless="""
        (kijk|zoek|zal) ~2 [even|snel] op
        (wat|hoe|waarmee|waar) (kan|kunnen|mag) IK ~3 (helpen|voor U doen|betekenen|van dienst)
        IK (kan|kunnen) (U|HET|MIJ|daar|er) ~2 (NOT|weinig|alleen maar|moeilijk|enkel)
        NOT ~2 (mogelijk|kan|kunnen|vrij)
        ik kan (MIJ|me|mij) ~3 (voorstellen|indenken|inbeelden)
        (moet|zal) U ~2 (maar|gewoon)
        (kan|kunt) U (MIJ|me|dat|eens|even|ook) ~4 (zeggen|vertellen|uitleggen|geven|spellen|herhalen|beschrijven)
        (nog|verder|anders) ~2 (helpen|voor U doen|van dienst)
        mag ik ~3 (uw|je|jouw|naam|geboortedatum|nummer|telefoonnummer|adres)
        """,
    ),
    Rule(
        "next_step",
        """
        IK (zal|zullen) ~8 (bellen|terugbellen|doorverbinden|doorgeven|noteren|vragen|navragen|sturen|maken|zetten|regelen|inplannen|laten|verwittigen|roepen|waarschuwen|schrijven|bezorgen|klaarleggen|vragen of|meegeven|mailen|opnemen|halen|verbinden|inschrijven|opmaken|voorleggen|overleggen|inboeken|reserveren|bespreken|melden|vastleggen|uitzoeken)
        IK (ga|gaan) ~8 (bellen|terugbellen|doorverbinden|doorgeven|noteren|vragen|navragen|sturen|maken|zetten|regelen|inplannen|laten|verwittigen|roepen|waarschuwen|schrijven|bezorgen|klaarleggen|meegeven|mailen|opnemen|halen|verbinden|inschrijven|opmaken|voorleggen|overleggen|inboeken|reserveren|bespreken|melden|vastleggen|uitzoeken)
        (IK|en|dan) (bel|bellen) (U|HEM) ~5 (terug|op|WHEN|zodra|als)
        IK (bel|bellen|contacteer|verwittig|waarschuw|roep|haal|verwittigen) ~2 (de|een|onze|er|UW|nu|meteen|direct|honderdtwaalf|STAFF)
        (bel|bellen) (ik|we) (U|HEM)
        (IK|en|dan) (geef|geven|noteer|noteren|schrijf|schrijven|zet|zetten|plan|plannen|boek|boeken|verbind|verbinden|schakel|stuur|sturen|mail|mailen|leg|leggen|maak|maken|laat|laten|reserveer|vraag|vragen|meld|melden|regel|regelen|bezorg|bezorgen|haal|halen|zoek|koppel|breng) (het|dat|dit|deze|alles|UW|U|een|de|er|ze|hem|haar|nu|meteen|alvast|voor|nog|uw|even|door|onmiddellijk|direct) ~8 (door|op|in|klaar|aan|naar|voor|bij|WHEN|mee|na|terug|weten|uit|genoteerd|wacht|bellen|over|dossier|agenda|afspraak|brief|voorschrift|attest|contact|vast|vraag|stil)
        IK (plan|zet|boek|schrijf|noteer) U ~2 in
        IK noteer ~2 (alles|alvast|HET|UW|even|voor)
        (dan|daarna|vervolgens|eerst|straks|morgen|nadien) (geef|noteer|zet|plan|boek|verbind|stuur|mail|leg|maak|laat|bel|vraag|kijkt|belt|neemt|komt|krijgt|zien|zie|verwacht|verwachten|bekijkt|schrijft|doen|nemen|gaat|gaan|haal) (ik|we|U|de|uw|een)
        (de|onze|een|DOCTOR) ~2 (STAFF|spoedarts|arts|ambulance|ziekenwagen) ~3 (belt|bellen|neemt|komt|bekijkt|zal|gaat|contacteert|onderzoekt|doet|schrijft|kijkt|overloopt|laat|bespreekt|ziet|ontvangt|roept|maakt|vertelt|geeft|overlegt|legt) ~4 (U|UW|HEM|contact|naar|om|WHEN|bij|voor|er|met|terug|een|de)
        (dokter|arts|collega|verpleegkundige|verpleegster|die|hij|zij|ze) ~3 (belt|contacteert|verwittigt) (U|HEM)
        (belt|contacteert) (de|hij|zij|ze|onze|een|mijn) ~2 (U|HEM|DOCTOR|collega|STAFF)
        (neemt|nemen) ~5 contact ~2 (op|met)
        U (wordt|wordt dan|zal) ~6 (gebeld|teruggebeld|verwacht|opgebeld|verwittigd|opgeroepen|geholpen|gecontacteerd|doorverbonden|ontvangen|worden)
        U (krijgt|ontvangt|hoort|zal) ~6 (een|de|van|WHEN|het|UW|bericht|telefoontje|afspraak|antwoord|brief|mail|voorschrift|horen)
        (krijgt|hoort|ontvangt) U ~5 (van|een|de|WHEN|het|bericht)
        U (mag|kunt|kan) ~3 (langskomen|komen|plaatsnemen|afhalen|doorkomen|binnenkomen|binnenspringen|langsgaan|gaan zitten|ophalen|verwachten|naar)
        U (mag|kan|kunt) (dan|straks|morgen|vandaag|om|nu|het|hem|haar|UW|WHEN) ~6 (komen|langskomen|binnen|afhalen|meebrengen|bellen|ophalen|melden|brengen|aanmelden|terecht|gaan|innemen|terugbellen|doorkomen|afgeven|halen)
        U moet ~6 (komen|zijn|meebrengen|bellen|gaan|vragen|langskomen|aanmelden|innemen|nemen|melden|afhalen|laten|drinken|binnenbrengen|meenemen)
        U komt ~3 (WHEN|naar|best|langs|dan|binnen|om|eerst|met)
        komt U ~3 (WHEN|naar|langs|dan|maar|binnen|om|gerust|met|nuchter)
        (kom|kom dan|kom maar) ~2 (WHEN|naar|langs|meteen|direct|binnen|om|gerust)
        (breng|brengt|neem|neemt) [U] ~6 (mee|binnen)
        (vergeet|denk|denkt) ~5 (niet|mee te nemen|mee te brengen|aan UW|eraan)
        (meld|meldt) [U] ~3 (aan|bij)
        (blijf|blijft) [U] ~2 (aan de lijn|hangen|bij hem|bij haar|bij hen|aan de telefoon|aan het toestel|bij het kind|liggen|zitten|nuchter|thuis)
        (hang|hangt|leg|legt) [U] ~2 (op|neer|in) (en|bel)
        (bel|belt) [U] ~3 (honderdtwaalf|de ziekenwagen|de spoed|de wachtpost|de huisarts|ons|terug|de hulpdiensten|een ziekenwagen|een ambulance|de ambulance|AT_ONCE|het nummer|het noodnummer)
        (ga|gaat|rij|rijd|rijdt) [U] ~3 (naar|langs) ~3 (spoed|spoedgevallen|spoeddienst|ziekenhuis|wachtpost|apotheek|kliniek|huisarts)
        (ga|gaat) [U] ~2 (zitten|liggen)
        (we|wij|ik) (verwacht|verwachten|zien|zie|ontvangen) (U|HEM|UW) ~4 (WHEN|op|dan|hier|bij)
        (UW|de|het|een) ~1 (voorschrift|attest|brief|verwijsbrief|uitslag|formulier|verslag|medicatie|briefje|ziektebriefje|afspraak|resultaat|resultaten|papieren|verwijzing) ~3 (ligt|liggen|staat|is|wordt|komt|zal|kan|komen|worden) ~5 (klaar|genoteerd|vast|ingepland|opgestuurd|doorgestuurd|verstuurd|gemaild|WHEN|bezorgd|afhalen|verzonden|geboekt|bevestigd|naar U)
        (IK) (stuur|sturen) ~4 (ziekenwagen|ambulance|mug|DOCTOR|mail|brief|voorschrift|bericht|sms|formulier)
        (er komt|er wordt|er staat) ~4 (een|iemand|DOCTOR|verpleegkundige|gebeld|naar|ziekenwagen|ambulance)
        we (maken|nemen|doen|starten|plannen|prikken|sturen|beginnen) (een|eerst|dan|bloed|UW|het)
        (als|zodra|wanneer|mocht) ~~8 (bel|belt|komt|laat|mag|mogen|moet|verwittig|contacteer|contacteert|gaat) U
        (als|zodra|wanneer|indien|mocht|bij) ~~8 (bel|belt|ga|kom) ~2 (dan|meteen|direct|gerust|ons|terug|naar|onmiddellijk|honderdtwaalf|zeker)
        de volgende stap is
        wat er nu gebeurt
        wat ik nu (doe|ga doen) is
        (afspraak|afgesproken) ~3 (om|op) ~3 (uur|half|kwart|maandag|dinsdag|woensdag|donderdag|vrijdag)
        (staat|sta) U ~2 (genoteerd|ingepland|ingeschreven|ingeboekt)
        U staat ~3 (genoteerd|ingepland|ingeschreven|ingeboekt)
        (geef|geeft) [U] (hem|haar|het|uw kind) ~4 (drinken|water|paracetamol|een)
        (moet|kan|kunt|mag) U ~2 (aan|met|bij) ~3 (vragen|bespreken|navragen|overleggen|regelen|zijn)
        laat (hem|haar|het) ~3 (drinken|rusten|liggen|slapen|zitten)
        (mag|kan) ~1 (even|hier) (plaatsnemen|gaan zitten)
        """,
        unless="""
        IK (ga|zal|zoek|kijk) ~3 (opzoeken|nakijken in|even kijken)
        zoek ~3 op
        (moet|moest|zult) (U|gewoon|U gewoon) ~1 (maar|gewoon|geduld|even) ~1 (wachten|geduld|afwachten)
        U krijgt ~1 NOT
        U (mag|kan|kunt) ~3 NOT
        IK (heb|hebben) ~4 (gebeld|doorgegeven|gevraagd|genoteerd|gestuurd)
        (eerder|vroeger) ~1 (bellen|komen)
        (had|hadden) U ~4 (bellen|komen|moeten)
        (mag|kan) ik (U|UW) ~4 (noteren|vragen)
        ik (zet|doe|trek) ~3 (deur|raam|dicht|toe)
        (hang|hangt) U maar op
        ik heb U al
        (zal|zullen) (ik|we) (U|HET|een|de|even|dat) ~6
        nog iemand aan
        (aan|op) de andere lijn
        (kan|kunt) U ~4 (herhalen|spellen|zeggen)
        ik schrijf het even op $
        """,
    ),
    Rule(
        "close",
        """
        (hebt|heeft|heb|zijn|is|had|waren|zitten) ~1 (U|er) ~1 (nog|verder|anders) ~3 (vraag|vragen|iets|wensen|dingen|zaken|onduidelijkheden|nodig)
        nog [andere] (vragen|een vraag|iets anders|iets vragen|iets nodig)
        (nog iets anders|anders nog iets|verder nog iets|nog iets)
        (kan|kunnen|mag|is er|was er) (IK|ik|we|er|nog|iets) ~6 (nog|verder|anders|iets) ~4 (helpen|doen|betekenen|van dienst|dat ik|mee helpen)
        (waarmee|wat) (kan|kunnen) IK ~2 (nog|verder) ~4 (helpen|doen|van dienst zijn|betekenen)
        (was|is) (dat|het) (alles|het|het dan)
        (is alles|alles) ~2 (in orde|duidelijk) ~1 (zo|dan|voor U) (daag|tot|fijne|prettige)
        tot (ziens|dan|morgen|straks|binnenkort|gauw|later|horens|kijk|vanmiddag|vanavond|maandag|dinsdag|woensdag|donderdag|vrijdag|volgende week|de volgende|seffens|zo)
        (fijne|prettige|goede|mooie|goeie|leuke|rustige) (dag|avond|middag|namiddag|week|weekend|ochtend|morgen|voormiddag|nacht|dag nog) ~1 [nog|verder|gewenst|toegewenst|TITLE]
        (een|nog een) (fijn|prettig|goed) weekend
        (fijn|prettig|goed) weekend
        daag
        dada
        salut
        (dag|doei|doeg) [hoor|he|TITLE|TITLE ~1] $
        beterschap
        (wens|wensen) ~2 (U|HEM|UW PERSON) ~4 (beterschap|dag|avond|week)
        (bedankt|dank U|dank u wel|merci) (voor (UW|het|je) ~1 (telefoontje|oproep|bellen|belletje|vertrouwen|gesprek|tijd|geduld)|om te bellen|en tot)
        we (horen|spreken|zien) (elkaar|mekaar)
        [goed] verzorg U
        dan (ronden|rond) (we|ik) ~2 af
        het beste
        al het beste
        """,
        unless="""
        (nog|anders|iets|verder|vragen) ~6 (opgevallen|opgemerkt|gemerkt|gezien|klachten|last|symptomen|gebeurd|gevoeld|bijzonders|veranderd)
        tot (morgen|maandag|straks) (om|wachten|open|gesloten|vrij)
        (wachten|duurt|duren|open|gesloten|volzet) tot
        nog iets (drinken|eten|te drinken)
        dag (van|en nacht|na dag)
        ^ dag
        UW geduld
        nog iemand
        nog vragen of
        heb ik nog
        """,
    ),
    Rule(
        "escalate",
        """
        IK ~1 (haal|roep|verwittig|waarschuw|bel|ga|stuur|halen|roepen|vraag|breng) ~5 (DOCTOR|verpleegkundige) ~2 (AT_ONCE|erbij|bij|van het spreekuur|uit ~2 (consultatie|spreekuur))
        IK ~1 (haal|roep|verwittig|waarschuw|bel|ga|stuur|halen|roepen) ~2 AT_ONCE ~4 (DOCTOR|verpleegkundige|hulp)
        IK ~1 (haal|roep) er ~2 [de] (DOCTOR|verpleegkundige) ~1 bij
        IK ~3 (haal|roep|stoor|onderbreek) [de] DOCTOR
        IK ~2 (verbind|schakel|geef) U ~3 AT_ONCE ~5 (DOCTOR|spoed|spoeddienst|verpleegkundige|hulpdiensten|wachtpost)
        IK ~2 (verbind|schakel|geef) U ~2 door ~2 (DOCTOR|spoed|spoeddienst|de DOCTOR) ~3 AT_ONCE
        IK ~2 AT_ONCE ~3 (verbind|door|DOCTOR)
        (AT_ONCE|nu) ~2 (verbind|haal|roep|verwittig|waarschuw|bel) (ik|we) ~5 (DOCTOR|honderdtwaalf|ziekenwagen|ambulance|hulp|er)
        (bel|belt|bellen|belde|draai|vorm) ~4 (honderdtwaalf|een een twee|noodnummer|hulpdiensten|ziekenwagen|ambulance|mug|noodcentrale)
        (honderdtwaalf|een een twee) ~3 (bellen|bel|belt|verwittigen|sturen|verwittig)
        IK ~3 (stuur|sturen|roep|regel|vraag|laat) ~5 (ziekenwagen|ambulance|mug|hulpdiensten|mugteam|hulp)
        (is|zijn|komt) ~2 (ziekenwagen|ambulance|mug|hulp|hulpdiensten) ~3 (onderweg|AT_ONCE|eraan)
        (ziekenwagen|ambulance|mug|hulp|hulpdiensten|DOCTOR) (is|zijn|komt|komen) ~3 (onderweg|AT_ONCE|eraan|er aan|op weg|naar U)
        (ga|gaat|rij|rijd|rijdt|kom|komt|breng|vertrek|moet|moeten) [U] ~5 (naar|langs|op) ~3 (spoed|spoedgevallen|spoeddienst|spoedafdeling|eerste hulp)
        (de|onze) DOCTOR ~2 (komt|belt|neemt|spreekt|ziet|kijkt) [U|er|naar U|HEM] ~1 (AT_ONCE|nu)
        (de|onze) DOCTOR ~2 (komt|belt|neemt|spreekt|ziet) ~2 (AT_ONCE)
        (U|hij|zij|ze) ~2 (moet|mag) ~2 (AT_ONCE) ~3 (komen|naar|DOCTOR|gezien)
        (kom|komt) [U] ~2 (AT_ONCE)
        (moet|gaat) ~3 (AT_ONCE|dringend) ~4 (DOCTOR|spoed|hulp)
        (dit|dat|het) (is|lijkt) ~2 (dringend|spoed|een noodgeval|spoedgeval) ~5 (ik|de|we|bel|DOCTOR)
        ik laat de DOCTOR ~3 AT_ONCE
        """,
        unless="""
        (al|reeds|eerder|gisteren|daarnet|vorige) ~2 (gebeld|verwittigd|gestuurd|geweest|gevraagd)
        (heb|hebt|heeft|had|is) ~5 (gebeld|verwittigd|gestuurd)
        (hoeft|hoef|moet|is|zou) ~5 (niet|geen) ~3
        (als|indien|mocht|wanneer|tenzij|bij) ~~12 (bel|belt|komt|kom|ga|gaat|moet) ~5
        (NOT) ~3 (nodig|bellen|ambulance|ziekenwagen|spoed|honderdtwaalf)
        (moet|wilt|wil|zal|zou|kan|kunt) U ~2 [een|de] (ambulance|ziekenwagen)
        (kan|hebt|heeft) U ~2 (honderdtwaalf)
        waarom (hebt|heeft|bent) U
        nu ~2 (niet|geen)
        zeg maar
        de dokter nu ~3 (bezig|afwezig|vrij|plaats)
        """,
    ),
    Rule(
        "protect_privacy",
        """
        (mag|kan|mogen|kunnen|wil|geef|geven|bespreek|bespreken|zeg|doe|doen|deel|delen|vertel) ~6 (alleen|enkel|slechts|uitsluitend) ~3 (met|aan) ~5 (zelf|uzelf|haarzelf|hemzelf|PERSON|patient|persoon|betrokkene|haar|hem|hen|u)
        (alleen|enkel|slechts|uitsluitend) ~1 (met|aan) ~4 (zelf|uzelf|haarzelf|hemzelf|PERSON|patient|persoon|betrokkene|haar|hem|u|de patient|degene|u zelf)
        (alleen|enkel|uitsluitend) ~4 (persoonlijk|in eigen persoon|met toestemming|als ~4 toestemming)
        (alleen|enkel) (U|UW PERSON|zij|hij) zelf
        (met|aan) (uzelf|haarzelf|hemzelf|UW PERSON zelf|de (persoon|patient|betrokkene) zelf|haar zelf|hem zelf|u zelf) ~2 (alleen)
        (mag|mogen|kan|kunnen|geef|geven) ~4 (niets|geen|niet|niks) ~5 (over|vrijgeven|vertellen|meedelen|zeggen|doorgeven|informatie|bevestigen|delen|inlichtingen|meegeven) ~4 (zeggen|geven|vertellen|andere|anderen|patienten|patient|derden|informatie|of ~3|over|kwijt)
        (mag|mogen) (IK|ik) ~4 (niets|niet|geen|niks) ~4 (over|vrijgeven|vertellen|meedelen|zeggen|doorgeven|informatie|bevestigen|delen|inlichtingen)
        daar (mag|mogen|kan|kunnen) IK ~2 (niets|niet|geen|niks) ~3 (zeggen|vertellen|kwijt|meedelen|informatie|over|ingaan)
        over (patienten|anderen|andere patienten|onze patienten|andere mensen|derden|wie|iemand anders) ~5 (niets|geen|niet|nooit)
        (geven|geef|delen|doen|zeggen|bespreken) ~4 (nooit|geen|niets|niet|niks) ~5 (over|aan|met) ~2 (patienten|anderen|derden|andere|wie|werkgevers|telefoon|familie)
        (beroepsgeheim|medisch geheim|geheimhouding|privacy|zwijgplicht|vertrouwelijk|vertrouwelijkheid|discreet|discretie|privacyredenen)
        (kunnen|kan) ~4 (meeluisteren|meehoren|horen|luisteren|iedereen ~2 horen)
        (er|hier) (zitten|staan|zijn|luisteren) ~4 (mensen|anderen|patienten|wachtenden) ~4 (mee|meeluisteren|meehoren|in de wachtzaal|rond mij|rond me|bij mij|horen|kunnen horen)
        (apart|aparte|andere|ander|rustige|rustigere|stil|stille|gesloten|leeg|lege) (lokaal|kamer|kamertje|plek|plaats|ruimte|bureau)
        (vrijuit|ongestoord|onder vier ogen|prive|in alle rust|vrij) ~2 (spreken|praten|bellen|kan|kunt|kunnen)
        (waar|dat) ~3 (niemand|geen mensen) ~4 (meeluistert|horen|meehoort|luistert|hoort|meeluisteren|bij)
        (kan|kunt|kunnen) (U|we|ik) ~3 (vrij|vrijuit|ongestoord|rustig) ~2 (spreken|praten|uitspreken)
        (bent|staat|zit) U ~3 (alleen|op een rustige)
        spreek ik ~3 [met] ~6 (zelf|persoonlijk|in eigen persoon)
        spreek ik ~2 met (TITLE|de|UW|de heer)
        ben ik ~2 verbonden met ~3 (zelf|TITLE)
        bent U (het|de patient) zelf
        (bent|belt) U ~5 (zelf|voor uzelf) ~2 (TITLE|de patient|de persoon|$)
        (weet|is|gaat|geeft|gaf|heeft) (UW PERSON|zij|hij|ze|de patient|zij er|uw vrouw) ~4 (akkoord|toestemming|dat U belt|mee eens)
        (toestemming|volmacht|machtiging|akkoord) ~3 (van|gegeven|geven|nodig|heeft|hebt)
        (kan|kunt|wilt|laat) (U|UW PERSON|hem|haar|zij|hij|ze) ~4 (zelf|zelf even|zelf eens) ~2 (bellen|contact|contacteren|langskomen|aan de lijn|opbellen|terugbellen)
        (zelf|zelf even|zelf eens) ~1 (laten bellen|bellen|contacteren|contact)
        (laat|vraag) (hem|haar|UW PERSON|de betrokkene) ~3 (zelf|ons) ~2 (bellen|te bellen|contacteren|contact)
        ik (zeg|noem|herhaal) ~2 (UW|de|HET) ~3 (niet|liever niet) ~2 (hardop|luidop|hier|aan de balie)
        (niet|liever niet) ~2 (hardop|luidop|aan de balie|over de telefoon|telefonisch|aan de telefoon)
        (terugbellen|terugbel|bel) ~6 (lokaal|kamer|kamertje|rustige plek|rustige plaats|bureau|waar niemand|vrijuit|apart|aparte|privacy|discreet)
        (zonder|met) ~1 (uw naam|naam) ~2 te noemen
        U hoeft ~4 (niet|geen) ~2 (hardop|luidop|hier|naam)
        """,
        unless="""
        (ik|we) (wil|kan) ~1 U ~1 niet
        horen (we|wij|ik) (graag|nog)
        niet (over|aan) de telefoon (bestellen|maken)
        (kan|kunt) U (mij|me) ~2 horen
        """,
    ),
)
