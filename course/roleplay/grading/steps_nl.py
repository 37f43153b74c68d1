"""What Dutch-speaking learners say when they act: offers, next steps, goodbyes, urgent help, discretion."""

from __future__ import annotations

from .rules import Rule

STEPS = (
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
        (ik|we) (zou|zouden|kan|kunnen) ~2 (kunnen|eens) (kijken|vragen|proberen|nagaan|bellen|zien)
        (ik|we) (kan|kunnen) U ~6 *en
        (is|zijn) ~5 (vrijgekomen|nog vrij|nog plaats)
        (kunt|kan|mag) U (wel|ook) ~5 (terecht|vragen|gaan|bellen|krijgen)
        (daar|hier|daarmee|daarbij|ermee|hiermee) (kan|kunnen) IK U ~3 (helpen|mee helpen|bij helpen)
        U (kan|kunt|mag) (wel|ook|eventueel|kiezen|bijvoorbeeld|nog) ~6 (WHEN|komen|langskomen|bellen|terecht|kiezen|vragen|afhalen|gaan|krijgen|binnen|op)
        (er is|er zijn|we hebben|ik heb|ik zie|er komt) ~3 (wel|nog) ~4 (plaats|plek|vrij|plaatsje|plekje|gaatje|mogelijkheid|mogelijkheden|ruimte|moment)
        (ik heb|we hebben|er is) ~2 (WHEN) ~5 (plaats|plek|vrij|plaatsje|plekje|gaatje|ruimte)
        (ik heb|we hebben|er is|ik zie) ~3 (een|nog) ~1 (plaats|plek|plaatsje|plekje|gaatje|moment|mogelijkheid) ~2 (vrij|voor U|om|WHEN)
        (wel|ook) ~3 mogelijk (om|dat|WHEN)
        het is ~2 mogelijk (om|dat)
        (zou|past|schikt|lukt|komt|is|gaat|kan|zou) ~8 (passen|schikken|uitkomen|U uit|U ~1 goed|U passen|U lukken|lukken voor U|goed uit|voor U mogelijk|haalbaar|voor U haalbaar)
        (past|schikt) ~6 (U|WHEN|HET)
        (wat|hoe) dacht U van
        (STAFF|die|hij|zij|ze|collega|dokter _|weekendarts) ~2 (kan|kunnen|zou|wil) ~1 (U|HEM|UW|het|daar|ook|dat|wel) ~6 (helpen|zien|ontvangen|bellen|terugbellen|zeggen|bekijken|beantwoorden|nakijken|uitleggen|vertellen|geven|onderzoeken|doen|overnemen|spreken)
        (kan|kunnen|zou) ~2 (STAFF|collega|dokter _) ~2 (U|HEM|UW|dat) ~4 (helpen|zien|ontvangen|bellen|terugbellen|zeggen|bekijken|onderzoeken|spreken|overnemen)
        (hebt|heeft|wilt|wil|komt|verkiest) U ~2 (liever|voorkeur|liefst|best)
        (lukt|gaat|past) ~4 (beter|ook) voor U
        wel (kan|kunnen|is er|zijn er|heb)
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
        IK (leg|leggen) ~3 voor ~1 (aan|bij)
        (ik|we) (leg|vraag|bespreek) ~2 wel
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
        NOT ~1 (mogelijk|vrij)
        ik kan (MIJ|me|mij) ~3 (voorstellen|indenken|inbeelden)
        ik kan ~4 (begrijpen|horen|verstaan|volgen|inkomen|zeggen|beloven|garanderen|indenken)
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
        (de|onze) (STAFF) ~1 (leest|krijgt|beantwoordt|beslist)
        (dokter|arts|collega|verpleegkundige|verpleegster|die|hij|zij|ze) ~3 (belt|contacteert|verwittigt) (U|HEM)
        (belt|contacteert) (de|hij|zij|ze|onze|een|mijn) ~2 (U|HEM|DOCTOR|collega|STAFF)
        (neemt|nemen) ~5 contact ~2 (op|met)
        U (wordt|wordt dan|zal) ~6 (gebeld|teruggebeld|verwacht|opgebeld|verwittigd|opgeroepen|geholpen|gecontacteerd|doorverbonden|ontvangen|worden)
        U (krijgt|ontvangt|hoort|zal) ~6 (een|de|van|WHEN|het|UW|bericht|telefoontje|afspraak|antwoord|brief|mail|voorschrift|horen)
        (krijgt|hoort|ontvangt) U ~5 (van|een|de|WHEN|het|bericht)
        U (mag|kunt|kan) ~3 (langskomen|komen|plaatsnemen|afhalen|doorkomen|binnenkomen|binnenspringen|langsgaan|gaan zitten|ophalen|verwachten|naar)
        U (mag|kan|kunt) (dan|straks|morgen|vandaag|om|nu|het|hem|haar|UW|WHEN) ~6 (komen|langskomen|binnen|afhalen|meebrengen|bellen|ophalen|melden|brengen|aanmelden|terecht|gaan|innemen|terugbellen|doorkomen|afgeven|halen)
        U moet ~6 (komen|zijn|meebrengen|bellen|gaan|vragen|langskomen|aanmelden|innemen|nemen|melden|afhalen|laten|drinken|binnenbrengen|meenemen)
        U komt ~3 (WHEN|naar|best|langs|dan|binnen|om|eerst|met|nuchter)
        U (meldt|neemt|gaat|brengt|drinkt|blijft|stuurt|vraagt|houdt|legt|loopt|volgt|betaalt|laat|schrijft|vult|haalt) (zich|UW|de|het|een|dan|eerst|naar|best|daarna|hem|haar|voldoende|nuchter|thuis|dat|daar|ons)
        (daarna|dan|eerst|vervolgens|nadien) (neemt|gaat|meldt|brengt|volgt|mag|moet|komt|betaalt|drinkt|laat|haalt|vult) U
        (ze|zij|de DOCTOR|men) (gaan|gaat|zullen|zal) ~8 (nemen|doen|bekijken|onderzoeken|kijken|prikken|maken|geven|trekken|vragen|uitleggen|meten|testen|spuiten|verdoven)
        (vraag|laat|zeg|zegt) (hem|haar|UW PERSON|aan UW PERSON) ~5 (bellen|te bellen|contacteren|komen|langskomen|langs te komen)
        komt U ~3 (WHEN|naar|langs|dan|maar|binnen|om|gerust|met|nuchter)
        (kom|kom dan|kom maar) ~2 (WHEN|naar|langs|meteen|direct|binnen|om|gerust)
        (breng|brengt|neem|neemt) [U] ~6 (mee|binnen)
        (vergeet|denk|denkt) ~5 (niet|mee te nemen|mee te brengen|aan UW|eraan)
        (meld|meldt) [U] ~3 (aan|bij)
        (blijf|blijft) [U] ~2 (aan de lijn|hangen|bij hem|bij haar|bij hen|aan de telefoon|aan het toestel|bij het kind|liggen|zitten|nuchter|thuis)
        (hang|hangt|leg|legt) [U] ~2 (op|neer|in) (en|bel)
        (bel|belt) [U] (gerust|altijd|zeker|dan) ~3 (terug|opnieuw|ons)
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
        (ik|we) (heb|hebben) U ~2 (ingeschreven|ingepland|genoteerd|gezet|ingeboekt|bijgezet) (voor|om|op)
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
        ik bel U ~3 (over|in verband|met betrekking|naar aanleiding|omdat|want|met een vraag|voor UW|omtrent|aangaande)
        IK (heb|hebben) ~4 (gebeld|doorgegeven|gevraagd|gestuurd)
        (ik|we) (heb|hebben) (HET|alles|dat) ~3 genoteerd
        (eerder|vroeger) ~1 (bellen|komen)
        (had|hadden) U ~4 (bellen|komen|moeten)
        (mag|kan) ik (U|UW) ~4 (noteren|vragen)
        ik (zet|doe|trek) ~3 (deur|raam|dicht|toe)
        (hang|hangt) U maar op
        ik heb U al
        (zal|zullen) (ik|we) (U|HET|een|de|even|dat) ~6
        nog iemand aan
        (waarvoor|waarom|waarover) (belt|bel) U ~2
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
        IK ~3 (verwittig|bel|contacteer|waarschuw|alarmeer) ~3 (hulpdiensten|ambulance|ziekenwagen|mug|noodcentrale)
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
        (hoort|luistert|verstaat) niemand (ons|U|mee|mij)
        (waar|dat) ~3 (niemand|geen mensen) ~4 (meeluistert|horen|meehoort|luistert|hoort|meeluisteren|bij)
        (kan|kunt|kunnen) (U|we|ik) ~3 (vrij|vrijuit|ongestoord|rustig) ~2 (spreken|praten|uitspreken)
        (bent|staat|zit) U ~3 (alleen|op een rustige)
        spreek ik ~3 [met] ~6 (zelf|persoonlijk|in eigen persoon)
        spreek ik ~2 met (TITLE|de|UW|de heer)
        ben ik ~2 verbonden met ~3 (zelf|TITLE)
        bent U (het|de patient) zelf
        bent U ~3 zelf (TITLE|de patient|de persoon|$)
        belt U ~2 voor uzelf
        (weet|is|gaat|geeft|gaf|heeft) (UW PERSON|zij|hij|ze|de patient|zij er|uw vrouw) ~4 (akkoord|toestemming|dat U belt|mee eens)
        (toestemming|volmacht|machtiging|akkoord) ~3 (van|gegeven|geven|nodig|heeft|hebt)
        (kan|kunt|wilt|laat) (UW PERSON|hem|haar|zij|hij|ze) ~4 (zelf|zelf even|zelf eens) ~2 (bellen|contact|contacteren|langskomen|aan de lijn|opbellen|terugbellen)
        (hem|haar|UW PERSON|betrokkene|persoon) (zelf|zelf even|zelf eens) ~1 (laten bellen|bellen|contacteren|contact)
        (laat|vraag) (hem|haar|UW PERSON|de betrokkene) ~3 (zelf|ons) ~2 (bellen|te bellen|contacteren|contact)
        ik (zeg|noem|herhaal) ~2 (UW|de|HET) ~3 (niet|liever niet) ~2 (hardop|luidop|hier|aan de balie)
        (niet|liever niet) ~2 (hardop|luidop|aan de balie|over de telefoon|telefonisch|aan de telefoon)
        (terugbellen|terugbel|bel) ~6 (lokaal|kamer|kamertje|rustige plek|rustige plaats|bureau|waar niemand|vrijuit|apart|aparte|privacy|discreet)
        (zonder|met) ~1 (uw naam|naam) ~2 te noemen
        U hoeft ~6 (geen|niet) ~2 (details|gegevens|naam|uitleg|reden|hardop|luidop|te zeggen waarover)
        (naar|in) (het|mijn|ons|een) (kantoor|kantoortje|bureau|lokaal|kamertje|apart) ~2 (komen|spreken|praten|$)
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
