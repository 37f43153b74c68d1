"""Dutch terms for how care is organised, written down and paid."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Listening, sorting, deciding together
anamnese ; anamnestisch = vragen over uw klachten en uw voorgeschiedenis
heteroanamnese = navraag over u bij iemand uit uw omgeving
triage ; triagepool ; getrieerd ; getriageerd ; trieren ; triageren = kijken wie het eerst geholpen moet worden
urgentiecode ; urgentiegraad = hoe snel u geholpen moet worden
intercollegiaal overleg ; multidisciplinair overleg ; multidisciplinair ; interdisciplinair ; mdo ; m d o = samen bespreken met andere zorgverleners
indicatiestelling ; indiceren = beslissen welke zorg u nodig hebt
anamneseformulier = een blad met vragen over uw gezondheid
wilsverklaring = een brief waarin staat welke zorg u wel en niet wilt
dnr ; d n r ; dnr code = de afspraak dat men u niet meer reanimeert
wilsbekwaam ; wilsonbekwaam ; handelingsbekwaam ; wilsbekwaamheid = zelf kunnen beslissen over uw zorg
informed consent ; geinformeerde toestemming = uw toestemming nadat alles is uitgelegd
therapeutische relatie = de band waardoor een zorgverlener uw dossier mag inkijken
casemanager ; casemanagement ; zorgtrajectbegeleider = iemand die al uw zorg regelt
klinisch pad ; zorgpad = de vaste stappen van uw behandeling
follow up ; followup ; opvolgconsult = kijken hoe het verder met u gaat
# Where care takes place
ambulant ; ambulante = u komt langs en slaapt thuis
poliklinisch ; poliklinische = u komt langs en gaat dezelfde dag naar huis
klinische opname = u blijft in het ziekenhuis slapen
residentieel ; residentiele = u verblijft dag en nacht in de instelling
extramuraal ; extramurale = buiten het ziekenhuis
intramuraal ; intramurale = binnen de muren van het ziekenhuis
transmuraal ; transmurale = tussen het ziekenhuis en thuis
eerstelijns ; eerstelijnszorg ; eerstelijnszone = zorg dicht bij huis zoals de huisarts
tweedelijns ; tweedelijnszorg = zorg van specialisten in het ziekenhuis
derdelijns ; derdelijnszorg = zorg in een heel gespecialiseerd ziekenhuis
spoedindicatie = een reden om snel geholpen te worden
seh ; s e h = de spoedafdeling
h a p = de huisartsenpost
recovery ; verkoeverkamer ; verkoever ; uitslaapkamer = de kamer waar u wakker wordt na een operatie
midcare ; medium care = een afdeling met extra toezicht
barrieremaatregelen ; barriereverpleging = een aparte kamer zodat u niemand besmet
interventieradiologie = een afdeling waar men met beelden kleine ingrepen doet
# Who does what
praktijkondersteuner huisarts ; poh ; p o h = de medewerker die de huisarts helpt
aios ; haio ; h a i o ; huisarts in opleiding = een dokter die nog leert voor specialist of huisarts
coassistent ; coassistente ; co assistent ; coschap ; coschappen = een student die meekijkt met de dokter
adviserend arts ; adviserend geneesheer ; medisch adviseur = de dokter van het ziekenfonds of de verzekering
geriater ; geriatrie ; geriatrisch = een dokter voor oudere mensen
internist ; inwendige geneeskunde ; inwendige ziekten = een dokter voor de organen in uw lichaam
pneumoloog ; pneumologie ; pneumologen = een longarts
nefroloog ; nefrologie ; nefrologen = een nierarts
hepatoloog ; hepatologie = een leverarts
gastro enteroloog ; gastroenteroloog ; gastro enterologie ; gastroenterologie ; mdl arts ; m d l arts = een arts voor maag en darmen
endocrinoloog ; endocrinologie ; endocrinologen = een arts voor hormonen
algoloog ; algologie ; pijnalgologie = een pijnarts
proctoloog ; proctologie = een arts voor problemen aan de anus
stomatoloog ; stomatologie ; mka chirurg ; m k a chirurg = een chirurg voor mond en kaak
pediater ; pediatrie ; pediatrisch = een kinderarts
neonatoloog ; neonatologie ; neonaat ; neonataal ; neonatale = een arts voor pasgeboren baby's
traumatologie ; traumatoloog = de afdeling voor ongevallen en breuken
fysische geneeskunde ; fysiater = een arts die u helpt herstellen en bewegen
anatomopatholoog ; patholoog anatoom = de arts die weefsel onder de microscoop bekijkt
nucleaire geneeskunde ; nucleair onderzoek = de afdeling die met licht radioactieve stoffen beelden maakt
# Letters, codes, files
ontslagbrief ; epicrise = de brief met een verslag van uw opname
globaal medisch dossier ; gmd ; g m d = uw dossier bij uw vaste huisarts
elektronisch patientendossier ; epd ; e p d ; emd ; e m d = uw dossier in de computer
sumehr = een korte samenvatting van uw dossier
landelijk schakelpunt ; lsp ; l s p = het systeem waarmee zorgverleners uw gegevens delen
zorgdomein = de beveiligde computerlijn tussen artsen
icd code ; icpc code ; i c p c code = een code voor uw ziekte
nhg standaard ; n h g standaard = de vaste regels voor huisartsen
katz schaal ; katzschaal ; belrai = een lijst die toont hoeveel hulp u nodig hebt
medisch attest van arbeidsongeschiktheid ; arbeidsongeschiktheidsattest ; certificaat van arbeidsongeschiktheid = een ziektebriefje
primaire ongeschiktheid ; primaire arbeidsongeschiktheid = het eerste jaar dat u ziek thuis bent
progressieve werkhervatting ; progressieve tewerkstelling = stap voor stap weer gaan werken
retourverwijzing ; terugverwijzing = de specialist stuurt u terug naar de huisarts
magistrale bereiding ; magistraal voorschrift = een middel dat de apotheker zelf maakt
off label = gebruikt voor iets anders dan er in de bijsluiter staat
# Who pays
derdebetalersregeling ; derdebetaler ; derde betaler = u betaalt alleen uw eigen deel
remgeld = het deel dat u zelf betaalt
geconventioneerd ; gedeconventioneerd ; conventie ; gedeeltelijk geconventioneerd = de dokter volgt de vaste prijzen of niet
nomenclatuur ; nomenclatuurnummer ; nomenclatuurcode = het nummer waarmee het ziekenfonds terugbetaalt
terugbetalingscriteria = de regels om geld terug te krijgen
omnio ; rvv ; statuut rvv = u betaalt minder omdat uw inkomen laag is
maximumfactuur = het meeste dat u per jaar aan zorg betaalt
getuigschrift voor verstrekte hulp ; getuigschrift verstrekte hulp = het papier voor uw ziekenfonds
ereloonsupplement ; ereloonsupplementen ; honorariumsupplement = een extra bedrag dat de arts aanrekent
ereloon ; honorarium ; honoraria = wat de dokter voor zijn werk vraagt
hoofdstuk vier ; hoofdstuk vier aanvraag = een aanvraag om een duur middel terugbetaald te krijgen
voorafgaandelijk akkoord ; voorafgaand akkoord = eerst de toestemming van het ziekenfonds vragen
machtigingsaanvraag ; verzekeringsmachtiging = toestemming vragen aan uw verzekeraar
forfaitair ; forfaitaire ; forfaitair bedrag = een vast bedrag
restitutiepolis ; naturapolis ; restitutieverzekering = een soort zorgverzekering
preferentiebeleid ; preferente = de verzekeraar kiest welk merk hij betaalt
zorgvraagtypering ; zorgprofiel ; zzp ; zorgzwaartepakket = hoeveel zorg u nodig hebt
adl ; a d l ; adl zorg = wassen, aankleden en eten
regiebehandelaar ; hoofdbehandelaar = de zorgverlener die uw behandeling leidt
terhandstelling ; terhandstellingsgesprek = uitleg als u een medicijn voor het eerst krijgt
schouwen ; a verklaring ; lijkschouw = kijken hoe iemand gestorven is
no show = niet komen opdagen
baxterrol ; baxteren ; baxterzakjes ; medicatierol = uw pillen per dag in zakjes
dbc ; d b c ; dbc code ; diagnose behandelcombinatie = de code waarmee het ziekenhuis uw behandeling rekent
agb code ; a g b code = het nummer van een zorgverlener
riziv nummer ; riziv = het nummer waaraan de overheid een zorgverlener kent
ciz indicatie ; c i z = een besluit over de zorg waar u recht op hebt
wlz ; w l z ; wmo ; w m o ; zvw = een wet die uw zorg betaalt
pgb ; p g b ; persoonsgebonden budget ; persoonsvolgend budget = geld waarmee u zelf zorg kunt kopen
tarifering ; tariferen ; barema = de prijs berekenen
# More that raters marked
intersectorale toegangspoort ; m document ; mdocument = de dienst die hulp voor jongeren regelt
prestatiecode ; prestatiecodes ; dubbele prestatiecode = het nummer op de rekening
mic melding ; mic meldingen ; vim melding = melden dat er iets fout liep
wkkgz ; wkkgz coordinator ; geschilleninstantie ; geschillencommissie zorg = wie klachten over de zorg behandelt
exitus ; model drie c ; overlijdensattest drie c = een overlijden
verhoogde zorg ; brede basiszorg ; no blame ; no blame aanpak = hulp op school
no showforfait ; no show forfait ; noshowforfait ; no show tarief = een kost als u niet komt
wet patientenrechten ; patientenrechtenwet ; gdpr ; g d p r ; gdpr verordening ; avg verzoek ; avg ; a v g = de wet over uw rechten en gegevens
operatiekwartier = de operatiezaal
overrun = een operatie die langer duurt
kamersupplement ; kamersupplementen ; pseudonomenclatuur = wat u extra betaalt
geattesteerd ; attesteren ; geforfaitariseerd = op papier gezet voor de terugbetaling
functioneringsverslag ; icf drempel ; icf ; mobiliteitshulpmiddelen = een verslag over wat u nog kunt
wgbo ; w g b o ; knmg ; knmg richtlijn ; k n m g = de regels voor artsen
mentorschap ; levenstestament = iemand die voor u beslist
omnio statuut ; omniostatuut ; voorkeurregeling = minder betalen door een laag inkomen
warme overdracht = collega's die u samen verder helpen
cnk ; cnk code ; c n k ; categorie d ; zi nummer = het nummer van het middel
edifact ; ozis ; ozis koppeling ; hl zeven = hoe computers gegevens doorsturen
tweefactorauthenticatie ; twee factor authenticatie ; tweestapsverificatie = twee keer aanmelden met een code
deferral ; donoruitsluiting = een tijd geen bloed mogen geven
conventiearts ; deconventie = de afgesproken prijzen volgen
katz score ; bel rai = een score voor hoeveel hulp u nodig hebt
""")
