"""What Dutch-speaking learners say when they listen: offers of help, questions, sympathy, calm, summaries, checks.

Greetings, names and questions for a detail have finders of their own."""

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
        (zegt|zeg) [U] het maar
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
        (vertel|vertelt) (U|het|mij|me|maar|er|eens|even|gerust|verder|rustig)
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
        zeg maar als
        """,
    ),
    Rule(
        "explore",
        """
        (vertel|vertelt) (U|het|mij|me|maar|er|eens|even|gerust|verder|rustig)
        (vertellen|zeggen) (waarom|wat er|hoe|waarover)
        (wat|hoe|waar|waarom|waarvan|waaraan|waarmee) !(ik|we|wij|de|het|een|er|U|hij|zij|ze|die|dat|UW) _ (U|hij|zij|ze|haar|hem|er|dat|het|UW PERSON)
        (is|was) er [nog] (iets|iemand|een reden) (waar|dat|wat|waarover|waarvoor) U
        wat zou U
        is (dit|het|dat) ~2 (eerste|tweede) keer dat
        (vertelt|vertel) ~3 (meer|verder)
        (zegt|zeg) [U] [mij|me] [maar] (eens|verder|gerust|wat er|waar|hoe)
        ga (maar|gerust|rustig) ~1 (verder|door)
        gaat [U] [maar|gerust|rustig|vooral] (verder|door)
        en toen
        (hebt|heeft) U [er|daar] [zelf] [al] ~1 (een|enig) (idee|vermoeden)
        (wat|hoe|waar|waarvan|waaraan|waardoor) (is|zijn|was|denkt|zou|komt|kan|wordt|voelt|maakt|lijkt) !(uw naam|UW naam|uw)
        (gaat|is|was) (het|dat|de pijn|het gevoel) ~3 (dezelfde|hetzelfde|anders|erger|beter|als vorige|zoals|te dragen|constant|altijd|de hele|continu|vooral)
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
        (hebt|heeft|bent|is|zijn|doet|voelt|krijgt|kan|eet|drinkt|plast|slaapt|ademt|reageert|wordt|komt|ziet|was|had) (U|hij|zij|ze|het|er|UW PERSON|dat) ~4 (ILL|koorts|eten|drinken|slapen|lopen|bewegen|praten|wakker|suf|erger|beter|gegeten|gedronken|geslapen|meer|veel|rood|warm|koud)
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
        (DOCTOR|hij|zij|ze) ~2 vertelt
        HEAR ~3 (hoe|wat|waarom|waar)
        zeg het wat
        zeg maar als
        (kan|mag|wil|zal) ik
        (hoe|wat) was UW
        """,
    ),
    Rule("explore", "ik luister", when="reason_known", unless="(UW|de) tijd ~~3"),
    Rule(
        "acknowledge_emotion",
        """
        IK ~2 HEAR ~2 (dat|hoe|waarom|van|aan) ~~5 (FELT|HARD|FEELING)
        IK ~2 HEAR ~1 (UW|de|die|dat) ~1 FEELING
        (dat|hoe|waarom) U ~3 (FELT|zich ~2 zorgen (maakt|maken)|schrik hebt|schrik heeft|stress|verdriet|het lastig hebt|het lastig heeft|het moeilijk hebt|het moeilijk heeft|angst|pijn) ~3 (HEAR|kan ik|kunnen wij|kunnen we|is ~1 FAIR|hoor ik|begrijp ik)
        dat ~~8 (kan ik (MIJ|me) ~2 (voorstellen|indenken|inbeelden)|begrijp ik ~2 goed|is ~1 FAIR)
        (dat|het) (moet|kan|zal) ~2 geen (plezier|pretje|feest) ~1
        (excuses|spijt) ~4 (voor|van) ~2 (FEELING|ongemak|angst|HARD)
        zit U ~4 (in met|ermee in|over in|mee in)
        U ~2 (zit|zat) ~4 (in met|ermee in|over in|mee in)
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
        recht ~2 om ~2 (FELT)
        (HET) (heeft|had) ~1 U ~3 (doen schrikken|aangegrepen|bang gemaakt|pijn gedaan)
        gecondoleerd
        innige deelneming
        mijn (deelneming|medeleven)
        onze (deelneming|medeleven)
        sterkte
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
        U bent ~1 te
        waarom (bent|maakt) U
        (bent|maakt|voelt|heeft|hebt) U ~3 (FELT|zorgen) [daarover|over]
        waar (maakt|bent) U
        (waar|waarvoor|iets|waarover) ~1 U ~2 FELT
        HET is (niet|helemaal niet) zo (erg|HARD)
        niet erg
        zo erg is
        mijn excuses $
        mijn excuses (voor (het|de) (wachten|wachttijd|vertraging)|dat U even)
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
        (fijn|goed|flink|moedig|knap|blij|dapper) dat U !(niet|geen|maar) ~~4 (durft|aanspreekt|komt|aankaart|meldt|laat|deelt|eerlijk|doorbelt|langskomt|het zegt|daarmee)
        (bedankt|dank U|fijn|merci) ~3 (om|voor|dat U) ~3 (vertellen|delen|zeggen|vertrouwen|openheid|eerlijk|vertelt|deelt)
        (goed|verstandig|fijn|flink|slim|prima|dapper|blij) dat U ~4 (belt|belde|gebeld|contact|vertelt|zegt|opbelt|aangeeft|vraagt|laat weten|deelt|nu)
        U (heeft|hebt|doet|deed) ~3 (goed|juist|juiste|prima|uitstekend) ~2 (gedaan|door te bellen|om te bellen|gehandeld|reageert)
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
        ik blijf ~4 (lijn|telefoon|toestel|bij U)
        (mag|kan|kunt) U ~2 (altijd|gerust|steeds|op elk moment) ~3 (bellen|terugbellen|terecht|vragen|contact|bij ons|langskomen|ons)
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
        (bel|belt) [U] [ons] (gerust|altijd|zeker)
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
        (ik|we) (resumeer|recapituleer|herhaal) !(UW|mijn|de vraag)
        wat U ~2 (zegt|bedoelt|vertelt) is dat
        (even|kort|ik ga|ik wil|laat|laten|mag|zal|om) ~4 (samenvatten|samengevat|resumeren|recapituleren|overlopen|op een rijtje)
        (samengevat|kortom|samenvattend|resumerend)
        ik (vat|som|zet) ~4 (samen|op een rijtje|op)
        met andere woorden U
        met andere woorden
        (ik herhaal|herhaal ik) [het|even|nog] [even|eens] !(UW|mijn|de vraag)
        (zo te horen|ik hoor dus|ik begrijp dus|klinkt alsof|klinkt het alsof|zo te zien|het lijkt erop dat U|u had dus|daarom belt U|vandaar dat U)
        U ~2 (wacht|had|hebt|heeft|bent|was|zou|wilde|wou|dacht|kreeg|zit|slaapt|eet|voelt|vindt|zoekt|moest|neemt|maakt|werd) ~2 dus
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
        (is|was) (dat|het|alles|dit|de uitleg|die ~1) ~4 (duidelijk|helder)
        (als|indien) ik (HET|iets) ~1 (verkeerd|fout|mis|niet goed|niet juist)
        (kunt|kan|wilt|wil) U ~4 (zeggen|vertellen|herhalen|samenvatten) wat (we|ik|wij) ~4 (afgesproken|gezegd|uitgelegd|doen|doet)
        heb ik HET ~2 (goed|juist|correct)
        (ben|was) ik ~2 duidelijk
        heb ik ~3 duidelijk (uitgelegd|gezegd)
        (heb|hebt|heeft|kon|kunt|kan) U ~~4 (begrepen|meegekregen|verstaan|kunnen noteren|kunnen volgen|opgeschreven|genoteerd|mee|volgen)
        (begrijpt|snapt|verstaat|volgt) U ~3 (bedoel|zeg|uitleg|HET|mij|me|zo)
        (begrijpt|snapt) U (HET|wat|mij|me)
        (kunt|kan|wilt|wil|zou|mag) (U|ik) ~5 (herhalen|in UW eigen woorden|eigen woorden|navertellen|nazeggen|terugzeggen|terugvertellen)
        (ziet|zie) ik dat (goed|juist)
        (ik wil|mag ik|kan ik|om|even|laat me|laat mij) ~3 (zeker zijn|checken|nagaan|controleren|zeker te zijn|nakijken) ~1 (dat|of) ik ~4 (begrepen|begrijp|uitgelegd|genoteerd|verstaan)
        (corrigeer|verbeter) (me|mij) ~2 als
        (wat|hoe) onthoudt U
        (lukt|gaat) het zo voor U
        dus ~~12 klopt $
        (niet waar|is het niet|klopt dat|juist|klopt he|correct) $
        zeg ik dat ~1 (goed|juist)
        heb ik ~2 (gemist|vergeten|over het hoofd gezien)
        (of|dat) ik ~3 (goed|juist) ~1 (verstaan|begrepen|begrijp|genoteerd)
        of niet $
        zit ik ~2 (juist|goed)
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
)
