"""What Dutch-speaking learners say when they refuse without an offer, or play a concern down. Jargon, privacy and
questions have finders of their own."""

from __future__ import annotations

from .rules import Rule

FAULTS = (
    Rule(
        "negative_wording",
        """
        (dat|dit|het|zoiets|daar) (kan|kunnen|kon) IK ~2 (U|voor U|zo|hier|helaas|jammer genoeg|echt) ~1 (niet|niets|geen|nooit|onmogelijk)
        (dat|dit|zoiets) (kan|kunnen|gaat|lukt|mag|is|wordt|zal|past) ~4 (niet|geen|onmogelijk|nooit) !(erg|nodig|gek|raar|vreemd|niks|leuk|fijn|makkelijk|gemakkelijk|evident|prettig|zo)
        (dat|dit|vandaag|morgen|zoiets) (is|zijn) ~3 (niet|onmogelijk) ~1 (mogelijk|haalbaar|meer mogelijk|voorzien|toegelaten|toegestaan|de bedoeling|aan mij|zeker)
        dat is onmogelijk
        (het|vandaag|morgen|nu|dan|deze week|WHEN) (gaat|lukt|kan|past) ~3 (niet|onmogelijk|nooit)
        IK (kan|kunnen|mag|mogen|wil|zou) ~~5 (niet|niets|niks|geen) ~4 (helpen|beloven|garanderen|zeggen|geven|doen|betekenen|doorgeven|weten|vertellen|inplannen|inschrijven|meedelen|zien|regelen|verzekeren|voorspellen|beslissen|beoordelen|verder|voor doen|aan doen|tussen|bij|komen|vrijgeven|vragen|maken|verplaatsen|forceren|aannemen|meer|bellen|storen|plaats|afspraak|afspraken)
        (daar|hier|daarmee|daaraan|daarvoor|daarover) (kan|kunnen|mag|mogen) IK ~3 (niet|niets|niks|weinig|geen)
        ik kan U (niet|niets|geen)
        IK (kan|kunnen|mag|mogen) ~3 (niet|niets|niks) _
        daar heb ik ~2 geen
        IK (weet|weten) ~2 (het|dat|ook|zelf|daar|er|hier) ~2 (niet|niets|niks|ook niet)
        (dat|dit|het) (weet|weten) IK ~3 (niet|ook niet|nooit)
        dat zou ik ~2 niet (weten|kunnen zeggen)
        (ik|dat) zou ~3 niet weten
        (geen idee|ik heb geen idee|ik zou het niet weten|weet ik niet|weet ik veel|weet ik ook niet)
        (we|wij|ik) (hebben|heb) ~3 (geen|niets|niks) ~4 (plaats|plek|vrij|tijd|afspraken|meer vrij|ruimte|gaatje|plekje|plaatsje|informatie|toegang|zicht|gegevens|uitslag|dokter|mogelijkheid|bericht|nieuws|antwoord|invloed|idee|resultaten|resultaat|oplossing)
        (er is|er zijn|is er|zijn er|daar is|er was) ~4 (geen|niets|niks|niemand) ~4 (plaats|plek|vrij|meer|afspraken|ruimte|gaatje|plekje|plaatsje|mogelijk|mogelijkheid|uitslag|beschikbaar|dokter|arts|hier|te doen|aan te doen|bekend|gekend|resultaat|nieuws|binnen|over|oplossing)
        (alles|we|wij|de agenda|de dokter|de praktijk|het spreekuur|de week|vandaag|morgen|die dag|hij|zij|ze|dokter ~2|WHEN|de agenda van ~2) (is|zijn|zit|zitten) ~4 (volzet|vol|volgeboekt|dicht|gesloten|bezet|volboekt|volgepland|overvol|toe)
        (DOCTOR|die|hij|zij|ze|hij|dokter ~2) (is|zijn|werkt|komt|zit|doet) ~3 (er niet|niet|afwezig|met vakantie|met verlof|weg|nooit|vandaag niet|op congres)
        (dokter _|de DOCTOR|collega) (is|neemt|werkt|heeft|doet|kan|mag|wil|geeft|belt|schrijft|komt|spreekt) ~4 (geen|niet|niets|niks)
        (kan|kunnen|mag|mogen) (ik|we) ~4 (niets|niet|niks|geen) _
        (doen|geven|maken|hebben|nemen) (we|wij) ~2 (niet|geen)
        (DOCTOR) ~1 (heeft|kan|mag|wil) ~2 (geen|niet|u niet)
        (we|wij) (doen|geven|werken|nemen|maken|schrijven|sturen|kunnen|mogen|bellen) ~3 (niet|geen|nooit)
        (daar|hier) (doen|beginnen|werken|zijn|gaan) (we|wij) ~2 (niet|niks)
        (U|je) (kan|kunt|mag) ~3 (niet|nergens|niets|geen) ~3 (komen|terecht|bellen|krijgen|spreken|inschrijven|kiezen|binnen|meer|langskomen|afspraak|verwachten|bij ons|hier|zomaar)
        (de|uw|het|er) ~1 (uitslag|uitslagen|resultaat|resultaten|verslag|voorschrift|brief) (is|zijn) ~2 (nog niet|niet|er niet|er nog niet)
        (nee|neen) ~5 (niet|geen|niks|nergens|onmogelijk)
        (helaas|jammer genoeg|spijtig genoeg) ~3 (niet|geen|niks|niets|volzet|vol|gesloten|onmogelijk|nee)
        NOT ~2 (garanderen|beloven|voorspellen|uitsluiten)
        (zonder garantie|geen garantie|geen garanties|geen zekerheid)
        IK (beloof|garandeer|verzeker) ~2 (niets|niks|U niets)
        (hangt|ligt) ~3 niet (aan|van) (mij|ons|af)
        (niet mijn|niet onze|mijn) (bevoegdheid|taak|werk|verantwoordelijkheid|afdeling|dienst) ~1 niet
        niet (mijn|onze) (bevoegdheid|taak|werk|verantwoordelijkheid|afdeling|dienst)
        daar gaan (wij|we|ik) niet over
        daar (ga|kan) ik niet (over|aan)
        (niets|niks) (aan|meer) (te doen|doen|veranderen)
        (te laat|te vroeg) (om|voor)
        dat is nu eenmaal (zo|niet)
        """,
        unless="""
        (geen|niet) ~1 (probleem|enkel probleem|erg|nodig|moeite|zorgen|haast|pijn)
        (kan|is|gaat|lukt) HET niet (zo|anders) dat
        dat (kan|is) niet (leuk|fijn|makkelijk|gemakkelijk|evident|niks|niets|prettig|plezant|aangenaam|gek|raar|vreemd|abnormaal|verwonderlijk)
        (niet|geen) ~2 (leuk|fijn|prettig|evident|gemakkelijk|plezant|lachertje|pretje)
        dat is (niet|helemaal niet|geen) (erg|gek|raar|vreemd|domme|stom|rare|gekke)
        weet ~1 (niet|nog niet) (of|wat|hoe) U
        ik weet niet of U
        (hoeft|hoef) U
        U ~1 (hoeft|hoef)
        niet (voorstellen|indenken|genoeg|missen|verstaan|horen|wachten)
        (kan|kunnen) ~2 niet [goed] horen
        (kan|kunnen) (het|dat) niet (wachten|lijden)
        kan ~1 niet wachten
        (als|indien|mocht|wanneer|zolang) ~~4 (niet|geen) ~2
        (waarom|wat|hoe) ~2 (kan|lukt|gaat) ~3 niet
        niet alleen
        niet ~1 (hardop|luidop)
        (ik|we) (laat|laten) U
        (te laat|te vroeg) (om|voor) ~2 te bellen
        """,
    ),
    Rule(
        "dismissive",
        """
        (dat|het|zoiets) (valt|zal) ~3 (mee|meevallen)
        valt (best|wel|reuze|allemaal|toch) ~1 mee
        (zo|helemaal|toch|nu|ook|echt) ~1 (erg|ernstig|dringend|vreselijk) is (het|dat) ~2 niet
        (dat|het|dit) is ~3 (niet|niets|niks) ~2 [zo] ~1 (erg|ernstig|bijzonders|dringend|ergs|speciaals|om over)
        (HET|zoiets) (is|was|lijkt) ~2 (niets|niks|niet) (ernstigs|ergs|bijzonders|om U|waard)
        (dat|het) is (maar|gewoon|slechts) ~1 (een|wat|normaal)
        het zijn maar
        (dat|het|koorts|zoiets|pijn) (is|hoort) ~2 (heel|gewoon|toch|volstrekt|allemaal|helemaal) (normaal|gewoon) !(dat)
        (is|zijn|hoort) ~1 (normaal|gewoon|doodnormaal) (bij|op|na|voor)
        (hoort|hoort er) ~1 (gewoon|nu eenmaal|erbij)
        dat is nu eenmaal zo
        (komt|is|gaat) ~2 (zeker|vast|wel|vanzelf|allemaal|heus) ~1 (goed|niks|niets|over|in orde|weg)
        (komt|gaat) ~1 (allemaal|zeker|helemaal|vanzelf|heus|vast|echt) ~1 (wel|goed|over)
        (dat|het) (komt|gaat) (wel|vanzelf) ~1 (goed|over)
        het is (vast|zeker|waarschijnlijk|heus|wel|gewoon) ~1 (niets|niks|een griepje|stress|de leeftijd|verkoudheid|een virusje|een virus)
        (maak|maakt|moet|hoeft|hoef|moeten|mag) [U] ~2 (zich|je|U) ~~5 (zorgen|druk|bang|ongerust|opwinden|ongemakkelijk|aanstellen|kwaad)
        (maak|maakt) [U] (zich|je|u|er) ~~4 (geen|niet|niks) ~2 (zorgen|druk|drama)
        (niet|geen) ~2 [zo] ~1 (panikeren|overdrijven|dramatisch|zenuwachtig|hysterisch|opwinden|aanstellen|ongerust|paniekeren|flauw|moeilijk doen|roepen|zeuren|zagen|klagen|drama|stressen|bang zijn|druk maken|wenen|huilen)
        (geen|niet) ~2 (reden|aanleiding) ~2 (tot|voor|om) ~2 (paniek|zorgen|ongerust|panikeren|ongerustheid|bezorgdheid)
        (niets|niks) (om|aan de hand)
        er is niets aan de hand
        (overdrijf|overdrijft|overdreven|panikeer|panikeert|aanstellerij|kleinzerig|flauw|zeurt|zeur|klaag|klaagt|zaag|stel je niet aan|stelt u zich)
        U bent (veel|wel|wat|echt|nogal|gewoon) ~1 te (ongeduldig|gevoelig|emotioneel|bezorgd|veeleisend|vroeg|laat|kritisch|nerveus|direct|ongerust)
        zo (erg|ernstig|slecht|dringend|zwaar) (kan|zal) ~3 niet
        (kan|zal) ~3 niet zo (erg|ernstig|slecht|dringend)
        (niks|niets|niet) ~1 (van aantrekken|aan de hand|aantrekken)
        (U|je) (zelf|eigen) ~2 (gezocht|schuld)
        U (overdrijft|panikeert|dramatiseert|zoekt ~1 problemen)
        (rustig|kalm) (maar|nu|he|eens|aan nu)
        (kalmeer|kalmeert|bedaar|bedaart) [U]
        (wees|blijf|word|doe) [U] [nu|maar|eens|toch|nu eens] (rustig|kalm)
        (rustig|kalm) (blijven|worden)
        hou [U] ~2 kalm
        (iedereen|elkeen|alle mensen|veel mensen|ieder kind|alle kinderen|de meeste mensen|we|andere mensen|anderen) ~2 (heeft|hebben|moet|moeten|krijgt|wacht|wachten|voelt|wil|denkt|is|zijn) ~5 (wel eens|dat|wachten|geduld|last|druk|moe|ziek|ongerust|hetzelfde|zulke)
        U bent ~2 (eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|tiende|zoveelste|honderdste) ~3 (die|vandaag|met)
        (wilt|wil|kunt|kan|zou) U ~3 (niet|ophouden|stoppen) ~2 [zo] ~1 (roepen|schreeuwen|onderbreken|zagen|zeuren|klagen|brutaal|onbeleefd|op die toon|zo praten)
        op (die|deze|zo een) toon
        (had|hadden|zou|moest) U ~2 (maar|beter|eerder) ~3 (moeten|kunnen|opletten|doen|nadenken)
        (het|dat) (is|zal|zijn|ligt) ~4 (de leeftijd|UW leeftijd|stress|aanstellerij|inbeelding|de zenuwen|ouderdom)
        (geen|niet echt een|niet direct een) ~1 reden (om|tot|voor)
        (U bent|je bent) niet de enige ~4 (wacht|wachtende|patient|met|hier|die)
        U moet ~2 (maar|gewoon|nu eenmaal|niet|gewoonweg|eens|wat)
        U (moet|zult|zal|had|hadden|zou|zoudt) ~3 (geduld|wachten|afwachten|luisteren|kalmeren|eerder|zelf|beter|eerst nadenken)
        (dan|dat) (moet|had|moest) U (maar|toch|dan maar|gewoon|eerder|zelf|beter)
        (had|hadden) U ~2 (maar|dan|eerder|beter|vroeger|niet)
        (waarom|hoezo) (hebt|heeft|bent|belt|komt|had) U ~3 (niet|nu pas|pas|dan pas|zo lang|zolang)
        waarom (belt|komt) U ~1 (nu|pas|daarvoor|daar|dan)
        (eerder|vroeger) (moeten|kunnen) (bellen|komen|zeggen)
        (eerder|vroeger) (bellen|komen) ~1 (moeten)
        (dat|het) is [dan|wel|toch|helemaal] UW [eigen] (schuld|fout|probleem|verantwoordelijkheid|zaak)
        (eigen|uw) (schuld|fout)
        (schiet|schiet U|maak) ~2 (op|voort|vooruit|haast|spoed|kort)
        (maakt|maak|houdt|hou) [U] [het] ~1 (kort|snel|bondig|beknopt)
        (kan|kunt|kom|komt) ~4 (sneller|vlugger|korter|ter zake|kort houden|to the point|tot de kern)
        (ik heb|we hebben) ~2 (geen|niet) ~3 tijd
        ik heb nog (andere|meer) ~2 (patienten|mensen|wachtenden|te doen|bellers|telefoons|werk)
        (er (zijn|wachten|staan) nog) ~1 (andere|mensen|patienten|veel)
        (daar|hier|daarvoor|hiervoor|voor zoiets|voor zo een|voor dat) ~3 (moet|hoeft|hoef|belt|bel|had|komt|kom) U ~~3 (niet|geen|ons niet|toch)
        U (hoeft|moet) ~3 (niet|ons niet|daar niet) ~2 [voor] (bellen|te bellen|ongerust|bang|roepen|kwaad|boos|panikeren|zorgen)
        (een|geen) (ambulance|ziekenwagen|dokter|arts|spoed) ~4 (niet|niet voor|overdreven) ~2 nodig
        (daar|hier) (komt|komen|sturen|bellen) (we|wij|de) ~2 (geen|niet) (ambulance|ziekenwagen)
        (ja ja|jaja|ja maar) ~3 (dat|schiet|kan|weet|iedereen|U)
        (ik heb het|dat heb ik|ik heb dat) ~1 [nu] (al|net|toch) ~1 [al] (gezegd|uitgelegd|drie keer|twee keer|tien keer)
        (luister|luistert|hoor) ~1 (eens|nu|goed)
        (doe|doet) ~2 (niet|eens) ~2 (zo|normaal|flauw|moeilijk|gewoon)
        (doe|doet) [U] [eens] normaal
        (beetje|wat|meer|even) (geduld|meer geduld) (hebben|oefenen)
        (heb|hebt) [U] ~2 geduld
        (zo gaat dat|zo is het nu|dat zijn de regels|zo werkt dat|dat is hier zo)
        (het zit|dat zit) ~2 (tussen UW oren|in UW hoofd)
        tussen de oren
        (dat is|dat lijkt me) ~1 (onzin|belachelijk|larie|overdreven|flauwekul)
        U (zit|heeft|hebt) ~2 (teveel|te veel) (op|gegoogeld|gelezen|internet)
        (niet|niks) (googelen|opzoeken op internet)
        (zo een|die|zulke) (vaart|vaart niet)
        zo een vaart (loopt|zal)
        (op UW leeftijd|dat is de leeftijd|dat hoort bij UW leeftijd)
        wat (had|dacht|verwacht|verwachtte|wilt) U dan
        (wat|hoe) wil U dat ik (daaraan|eraan|daar aan) doe
        (ik|we) (kan|kunnen) (er|daar) ook niks aan
        """,
        unless="""
        (als|indien|mocht|wanneer|zodra) ~~6 (erger|verslechtert|hoger)
        U moet ~3 (nuchter|meebrengen|mee|komen|zijn om|drinken|innemen)
        (dat|het) is (heel|zeker|volkomen|helemaal|ook) (normaal|gewoon) dat (U|je)
        neem ~4 tijd
        (niet|geen) ~2 (alleen|de enige die zich)
        U hoeft (niet|geen) ~2 (lang|op te hangen|alleen|meer te)
        (wees|neemt|neem|doe) ~2 (gerust|rustig aan)
        waar (maakt|bent) U
        (ik|we) ~4 (begrijp|hoor|snap|merk) ~4 zorgen
        vertelt ~2
        (hoor|merk|begrijp|zie|snap) ~1 dat U ~1 zich
        kan ik mij
        ik kan me
        dat het (voor U|niet|wel)
        (heeft|hebt) U ~1 [geen]
        [er] zijn nog plaatsen
        U moet ~1 (zich|daar) ~2 (niet|geen) ~1 (schamen|verontschuldigen|excuseren)
        """,
    ),
)
