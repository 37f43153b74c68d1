"""How Dutch-speaking receptionists ask for a detail."""

from __future__ import annotations

from .details import Detail

CLASSES = {
    "ASK": "wat is|wat zijn|wat was|wat waren|welk|welke|mag ik|mag IK|mogen we|kan ik|kunt U|kan U|kan je|kunnen we|zou ik|geeft U|geef|graag|heb ik nog|hoe is|hoe was|wilt U|wil U|zegt U|zeg|weet U|hebt U|heeft U|noteer ik|alleen nog|enkel nog|nog even|moet ik|wil ik|vraag|vragen|heb je|weten|welk is|bevestigen|bevestig|zou U",
    "ITS": "UW|de|het|haar|zijn|hun|een|welke|welk|nog UW",
    "AND": "en|en dan|en dan nog|ja en|oke|oke en|goed en|dan|ja|goed|en nog|en wat is|prima",
    "AND_ALSO": "en|of|en ook|met|plus|en dan",
    "STATED": "is|staat|heb|hebben|klopt|ligt|was|komt|mag",
    "PLEASE": "nodig|alstublieft|graag|nog|nog eens|nog even|meegeven|doorgeven|zeggen|geven|spellen|noteren|opgeven",
    "ILLNESS": "koorts|klachten|pijn|last|hoest|griep|diarree|jeuk|buikpijn|hoofdpijn|uitslag|ziek|hoesten|braken|misselijk|duizelig|zwelling|temperatuur|het|dat|die ~2",
}

QUESTION_WORDS = frozenset(
    "wie wat waar wanneer hoe welke welk hoeveel waarom waarvoor sinds sedert bent heeft hebt kan kunt mag is neemt drinkt eet "
    "komt kom haalt haal weet past lukt zou wilt wil gaat werkt woont".split()
)

DETAILS = (
    Detail(
        "naam",
        nouns="naam|voornaam|familienaam|achternaam|namen|familie naam|voor naam|voornamen",
        questions="""
        met wie (spreek|praat|heb) (ik|we)
        (wie|met wie) (heb|is) ~1 (ik|er) ~1 aan (de|het)
        wie is (dit|daar)
        wie (bent|is) (U|UW|het|de patient|zij|hij|de beller)
        hoe heet (U|hij|zij|ze|UW|het|de)
        (hoe|kunt U|kan U|wilt U|mag ik|zou U) ~4 (spel|spelt|schrijf|spellen|schrijft|schrijven)
        (voor|over|om) wie (is|gaat|belt|bel|maak|mag)
        op welke naam
        welke naam mag
        """,
        named="wie belt voornaam familienaam achternaam volledige naam patient naam beller",
    ),
    Detail(
        "geboortedatum",
        nouns="geboortedatum|geboortejaar|geboorte datum|geboortendatum",
        questions="""
        wanneer (bent|is|ben|zijt|was) (U|hij|zij|ze|UW ~1|het|de ~1) ~2 (geboren|jarig)
        (geboren|jarig) op
        van (welk|wanneer) ~1 (jaar|geboortejaar|bent)
        in welk jaar ~3 geboren
        geboren (bent|is) (U|hij|zij)
        """,
        named="geboren verjaardag",
    ),
    Detail(
        "leeftijd",
        nouns="leeftijd",
        questions="""
        hoe oud (is|bent|zijn|was)
        hoeveel (maanden|jaar|weken) (is|oud|bent)
        """,
        named="oud hoe oud",
    ),
    Detail(
        "telefoonnummer",
        nouns="telefoonnummer|gsm|gsm nummer|gsmnummer|telefoon nummer|mobiel nummer|telefoon|mobiele nummer",
        questions="""
        een nummer (waarop|waar)
        (op|onder) welk (nummer|telefoonnummer|gsmnummer)
        (waar|waarop|hoe|op wat) (kan|kunnen|mag|mogen|bereik|bereiken|bel) (IK|de dokter) ~4 [bereiken|terugbellen|bellen]
        (kan|kunnen|mag|mogen) (IK|de dokter|DOCTOR) U ~3 op (welk|een) nummer
        bent U (bereikbaar|te bereiken) op
        ASK ~~5 (uw|het|een|jouw) [beste] nummer !STATED
        ^ [AND] (uw|het|jouw) nummer [PLEASE] $
        (hebt|heeft) U een (gsm|nummer)
        """,
        named="nummer gsm terugbelnummer bereikbaar telefoon",
    ),
    Detail(
        "adres",
        nouns="adres|straat|huisnummer|postcode|gemeente|woonplaats|adresgegevens|straatnaam",
        questions="""
        waar (woont|woon|wonen)
        in welke (straat|gemeente|stad)
        """,
        named="woonplaats woont straat postcode",
    ),
    Detail(
        "rijksregisternummer",
        nouns="rijksregisternummer|rijksregister nummer|rijksregister|bsn|burgerservicenummer|bsn nummer|insz|identiteitskaart nummer|identiteitskaartnummer|paspoortnummer|identiteitsnummer",
        named="bsn burgerservicenummer insz",
    ),
    Detail(
        "ziekenfonds",
        nouns="mutualiteit|ziekenfonds|verzekering|verzekeraar|polis|polisnummer|klever|klevertje|hospitalisatieverzekering|zorgverzekering|zorgverzekeraar|ziekteverzekering|verzekeringsnummer",
        questions="""
        bij (welke|welk) (mutualiteit|ziekenfonds|verzekering|verzekeraar)
        (hoe|waar|bij wie) ~1 bent U ~2 verzekerd
        bent U [goed] verzekerd
        """,
        named="mutualiteit verzekering verzekeraar",
    ),
    Detail(
        "e-mailadres",
        nouns="mailadres|mail adres|emailadres|email|mail",
        named="mail email",
    ),
    Detail(
        "huisarts",
        questions="""
        wie is UW (huisarts|huisdokter|vaste arts|vaste dokter|behandelende arts)
        (bij|van) welke (dokter|arts|huisarts|specialist)
        welke (dokter|arts|huisarts|specialist)
        naar wie gaat U
        (bij|voor) wie ~2 (komt|gaat|was|bent|had) U
        """,
        nouns="huisarts|huisdokter|verwijzer|vaste arts",
        named="arts dokter welke arts welke dokter behandelend",
    ),
    Detail(
        "ingeschreven",
        questions="""
        bent U ~4 (ingeschreven|patient bij ons|hier patient|al patient|bekend bij ons|gekend bij ons|al eens ~2 geweest|nieuwe patient|vaste patient|nieuw)
        komt U hier voor het eerst
        (is|was) het de eerste keer (hier|bij ons|dat U ~2 (komt|belt|langskomt))
        """,
        named="patient inschrijving gekend bekend nieuwe",
    ),
    Detail(
        "sinds wanneer",
        questions="""
        (sinds|sedert|van|vanaf) wanneer
        hoe lang ~4 (last|al|pijn|koorts|bezig|ILLNESS|duurt|zo|mee)
        wanneer (is|zijn|was|begon|begonnen|ging) (ILLNESS|U) ~3 (begonnen|gestart|ontstaan|opgevallen|gekomen|begon|mis)
        wanneer (is|zijn|begon|begonnen) ~4 (begonnen|gestart|ontstaan|ILLNESS)
        """,
        named="hoe lang duur begonnen begin wanneer begonnen",
        concern=True,
    ),
    Detail(
        "temperatuur",
        nouns="temperatuur",
        questions="""
        hoe hoog (is|was|staat|loopt)
        hoeveel (koorts|graden)
        (hebt|heeft) U ~4 (temperatuur|koorts) ~1 (gemeten|genomen)
        """,
        named="koorts graden temperatuur hoe hoog",
        concern=True,
    ),
    Detail(
        "medicatie",
        nouns="medicatie|medicijnen|geneesmiddelen|pillen|medicatielijst",
        questions="""
        (welke|wat voor|welk) (medicatie|medicijnen|pillen|geneesmiddelen|geneesmiddel|medicijn|pil)
        (neemt|gebruikt|krijgt|slikt) (U|hij|zij|ze|het) ~4 (medicatie|medicijnen|pillen|iets|paracetamol|antibiotica|bloedverdunners|geneesmiddelen)
        (hebt|heeft) (U|hij|zij|ze) ~3 (iets|medicatie|paracetamol|pijnstiller|pijnstillers|siroop) ~2 (gegeven|genomen|ingenomen|gekregen)
        """,
        named="medicijnen geneesmiddelen pillen medicatie",
        concern=True,
    ),
    Detail(
        "allergie",
        nouns="allergie|allergieen",
        questions="""
        (bent|is) (U|hij|zij|ze|UW ~1) ~3 allergisch
        """,
        named="allergisch allergieen",
        concern=True,
    ),
    Detail(
        "hoe erg",
        questions="""
        hoe (erg|hevig|zwaar|ernstig|sterk) (is|zijn|was|doet|voelt)
        op een schaal van
        """,
        named="ernst hevigheid pijnschaal schaal",
        concern=True,
    ),
    Detail(
        "wie er bij is",
        questions="""
        (wie|is er iemand|is iemand|zijn er anderen) (is|bij|staat|zit) ~3 (bij|U|hem|haar|daar|thuis)
        (bent|zit) U [daar|nu|thuis|helemaal] alleen
        is er ~2 iemand ~2 (bij U|bij hem|bij haar|thuis|daar)
        """,
        named="alleen wie is erbij aanwezig gezelschap",
        concern=True,
    ),
    Detail(
        "waar hij of zij is",
        questions="""
        waar (bent|is|zijn|bevindt|ligt|zit) (U|hij|zij|ze|UW ~1|zich|je) ~2 [nu|precies|juist] $
        (op|van) welk adres
        waar (bent|bevindt) U ~2 (nu|precies|juist|ergens)
        waar moet de (ambulance|ziekenwagen|hulp|DOCTOR)
        """,
        named="plaats locatie waar waar precies",
        concern=True,
    ),
    Detail(
        "welk onderzoek",
        questions="""
        (welk|welke|wat voor) (onderzoek|test|uitslag|resultaat|bloedonderzoek|scan)
        (van|voor) (welk|welke) (onderzoek|test|uitslag|scan)
        (wanneer|waar) (is|was|werd|heeft|hebt|zijn) ~6 (onderzoek|test|bloed|staal|scan|getrokken|geprikt|afgenomen|afname|foto)
        """,
        named="onderzoek test uitslag bloedafname datum van het onderzoek",
        concern=True,
    ),
    Detail(
        "wanneer het past",
        questions="""
        wanneer (mag|kan) (de DOCTOR|ze|hij|zij|IK) U ~3 (bellen|spreken)
        wanneer (past|zou|kunt|kan|schikt|bent|wilt|wil) ~3 (U|het) ~4 (passen|komen|uit|best|bereikbaar|bereiken|langskomen|schikken|vrij|thuis)
        wanneer (past|schikt)
        (welke|welk) (dag|moment|uur|dagdeel)
        (hebt|heeft) U ~2 voorkeur
        hoe laat
        """,
        named="tijdstip moment dag voorkeur wanneer past uur beschikbaar bereikbaarheid",
        concern=True,
    ),
    Detail(
        "reden",
        questions="""
        (waarvoor|voor wat) (is|wilt|wil|komt|kom|moet|gaat|zou|belt) U
        (waarvoor|voor wat) (is|zou|moet) (het|dat|de|UW) ~2 (zijn|afspraak|consultatie|$)
        wat is de reden
        (waarover|waarvoor) (gaat|is) het
        """,
        named="reden klacht waarvoor vraag aanleiding",
        concern=True,
    ),
    Detail(
        "relatie tot de patiënt",
        questions="""
        (wat is|in welke) UW (relatie|band|verhouding)
        (bent|zijt) U ~2 (familie|de moeder|de vader|de partner|de dochter|de zoon|een familielid|zijn vrouw|haar man)
        """,
        named="relatie verwantschap familielid hoedanigheid",
        concern=True,
    ),
    Detail("apotheek", questions="(welke|wie) ~2 (apotheek|apotheker)", named="apotheek apotheker"),
    Detail(
        "eten en drinken",
        questions="(drinkt|eet|plast) (hij|zij|ze|het|UW ~1) ~3",
        named="drinken eten drinkt eet plassen",
        concern=True,
    ),
    Detail(
        "burgerlijke staat",
        nouns="burgerlijke staat|gezinssituatie|gezinstoestand|relatiestatus",
        questions="""
        bent U ~3 (getrouwd|gehuwd|gescheiden|alleenstaand|single|weduwe|samenwonend|vrijgezel)
        (woont|leeft) U ~2 (alleen|samen)
        (hebt|heeft) U ~2 (een partner|een relatie|kinderen|een vriend|een vriendin|een lief|een man|een vrouw)
        waarom (is|heeft|komt|wil|kan|gaat|was|had) UW PERSON
        waarom ~4 (scheiden|gescheiden|scheiding|uit elkaar)
        (hebt|heeft|weet) ~3 UW PERSON ~4 (gepraat|besproken|overlegd|verteld|ervan|gezegd)
        (van wie|wie is) ~6 (vader|kind|zwanger|partner|baby)
        """,
        named="gehuwd gezin burgerlijke",
    ),
    Detail(
        "beroep",
        nouns="beroep|job|werkgever|loon|inkomen|salaris|nationaliteit|afkomst|geloof|godsdienst|religie|geaardheid|gewicht|seksuele voorkeur|schulden",
        questions="""
        (wat|waar) (doet|werkt) U ~3 (voor werk|van werk|werk|in het leven|$)
        (wat|waar) werkt U
        (wat|hoeveel) (verdient|weegt) U
        van waar (komt|bent) U ~2 (oorspronkelijk|afkomstig)
        waar komt U ~2 vandaan
        bent U ~3 (gelovig|moslim|katholiek|homo|lesbisch|hetero|werkloos|belg|vluchteling)
        (rookt|drinkt|blowt|gebruikt) U ~3 (alcohol|drugs|sigaretten|veel|cannabis|$)
        (hebt|heeft) U ~4 (seks|betrekkingen|geslachtsgemeenschap|vreemdgegaan|schulden|partners|wisselende)
        met wie ~4 (seks|geslapen|bed|contact gehad)
        """,
        named="beroep werk werkgever gewicht",
    ),
    Detail(
        "medisch verleden",
        questions="""
        (hebt|heeft|bent|is) (U|hij|zij|ze) ~4 (psychische|depressie|depressief|psychiater|abortus|soa|hiv|aids|opgenomen in de psychiatrie|verslaafd|zelfmoord)
        waarom (bent|gaat|loopt|ziet) U ~4 (psycholoog|psychiater|therapie|behandeling)
        waarom (wilt|wil|neemt|moet|laat|gaat|hebt|heeft) U ~3 (eigenlijk|die|dat|zo een|pil|test|testen|abortus|weten|attest)
        waarom ~4 eigenlijk
        """,
        named="voorgeschiedenis",
    ),
)
