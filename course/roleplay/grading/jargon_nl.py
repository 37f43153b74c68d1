"""Terms that Dutch-speaking patients need not know, with plain words for them.

What everyone knows is left out on purpose: koorts, bloeddruk, antibiotica, hartinfarct, scanner, verwijsbrief, cardioloog."""

from __future__ import annotations

from .jargon import terms

EXPLAINS = (
    "(dat|dit) (is|zijn) !(NOTEXPLAINED)",
    "dat (wil zeggen|betekent|houdt in)",
    "(oftewel|ofwel|ofte|anders gezegd|met andere woorden|zeg maar|in gewone woorden|in mensentaal|in de volksmond|namelijk|met name)",
    "(wat betekent|betekent|bedoel ik|ik bedoel|daarmee bedoel|dus (u|geen|niet|niets|een|de))",
    "of (een|de|het) _",
    "waarbij (we|ze|de|u)",
)
NAMES = ("(noemen we|noemen wij|noemt men|heet|heet dat|wordt dat genoemd|zo heet|noemen ze|noemt de dokter)",)
CLASSES = {
    "NOTEXPLAINED": "belangrijk|nodig|goed|dringend|zeker|normaal|volgende|morgen|om|in|op|voor|bij|vandaag|niet|geen|nog|verplicht|mogelijk|vast|klaar|binnen|genoteerd|gepland|maandag|dinsdag|woensdag|donderdag|vrijdag|al|wel|ook|beter|gewoon|heel|wat|de bedoeling"
}
COMMON = frozenset(
    "onderzoek bloed dokter arts waarde patient ziekenhuis dienst lichaam ziekte probleem binnen buiten andere alleen iets mensen later vroeg klacht klachten vragen brief foto".split()
)

TERMS = terms("""
# Organisation and paperwork
anamnese ; anamnestisch = vragen over uw klachten en uw voorgeschiedenis
heteroanamnese = navraag over u bij iemand uit uw omgeving
triage ; getriageerd ; trieren = kijken wie het eerst geholpen moet worden
intercollegiaal overleg ; multidisciplinair overleg ; multidisciplinair = samen bespreken met andere zorgverleners
ambulant ; ambulante = u komt langs en slaapt thuis
poliklinisch ; poliklinische = u komt langs en gaat dezelfde dag naar huis
residentieel ; residentiele = u blijft in het ziekenhuis slapen
derdebetalersregeling ; derdebetaler ; derde betaler = u betaalt alleen uw eigen deel
remgeld = het deel dat u zelf betaalt
geconventioneerd ; gedeconventioneerd ; conventie = de dokter volgt de vaste prijzen
globaal medisch dossier ; gmd = uw dossier bij uw vaste huisarts
informed consent = uw toestemming nadat alles is uitgelegd
nomenclatuur ; nomenclatuurnummer = het nummer waarmee het ziekenfonds terugbetaalt
terugbetalingscriteria = de regels om geld terug te krijgen
medisch attest van arbeidsongeschiktheid ; arbeidsongeschiktheidsattest = een ziektebriefje
ontslagbrief ; epicrise = de brief met een verslag van uw opname
preoperatief ; preoperatieve ; preop = voor de operatie
postoperatief ; postoperatieve ; postop = na de operatie
peroperatief = tijdens de operatie
recidief ; recidiverend ; recidiverende = teruggekomen
residueel ; residuele ; residuair = overgebleven
progressief ; progressieve = steeds erger
asymptomatisch ; asymptomatische = zonder dat u iets merkt
symptomatisch ; symptomatische = met klachten die u merkt
idiopathisch ; idiopathische = zonder bekende oorzaak
iatrogeen = door een behandeling veroorzaakt
contra indicatie ; contraindicatie ; gecontraindiceerd = een reden om iets juist niet te doen
indicatie ; geindiceerd = een goede reden om het te doen
prognose = wat we verwachten dat er gebeurt
etiologie ; pathogenese = de oorzaak
comorbiditeit ; comorbiditeiten = andere ziekten die u ook hebt
compliance ; therapietrouw ; therapietrouwheid = uw pillen innemen zoals afgesproken
palliatief ; palliatieve ; palliatie = zorg die het leven aangenaam houdt als genezen niet meer kan
curatief ; curatieve = bedoeld om te genezen
profylaxe ; profylactisch ; profylactische = om het te voorkomen
revalidatietraject = een plan om weer op krachten te komen
# Tests
nuchter = niets eten of drinken vooraf
echografie abdomen ; abdominale echografie ; echo abdomen = een onderzoek van uw buik met geluidsgolven
echografie = een onderzoek met geluidsgolven
echocardiografie ; echocardiogram = een onderzoek van uw hart met geluidsgolven
doppler ; duplex = een meting van de stroming in uw aders
gastroscopie = een kijkonderzoek van de maag met een slangetje
coloscopie ; colonoscopie = een kijkonderzoek van de dikke darm met een slangetje
endoscopie ; endoscopisch = een kijkonderzoek met een slangetje
cystoscopie = een kijkonderzoek van de blaas
bronchoscopie = een kijkonderzoek van de longen
laparoscopie ; laparoscopisch ; laparoscopische = een operatie langs kleine gaatjes in de buik
arthroscopie ; artroscopie = een kijkoperatie in het gewricht
biopsie ; biopt ; punctie ; biopsies = een stukje weefsel wegnemen om te bekijken
elektrocardiogram ; ecg ; ekg = een hartfilmpje
elektro encefalogram ; eeg = een meting van de hersenen met plakkers
emg ; elektromyografie = een meting van spieren en zenuwen
holter ; holtermonitor = een kastje dat een dag lang uw hartslag meet
cyclo ergometrie ; ergometrie ; cycloergometrie = een fietsproef
spirometrie = een blaastest voor uw longen
nmr ; magnetische resonantie = een scan met een grote magneet
densitometrie ; botdensitometrie = een meting van uw botten
radiografie ; rx ; rx thorax = een foto met röntgenstralen
contraststof ; contrastvloeistof ; contrastmiddel = een stof die dingen zichtbaar maakt
uitstrijkje cervix ; cytologie ; cervixcytologie = een onderzoek van cellen
lumbaalpunctie ; lumbale punctie = een prik onderaan in de rug
venapunctie ; veneuze afname = bloed prikken
sediment ; urinesediment ; mictie ; mictiepatroon = plassen of urine onder de microscoop
faeces ; feces ; fecesstaal = stoelgang
sputum = fluimen die u ophoest
serologie ; serologisch = zoeken naar afweerstoffen
hematologie ; hematologisch ; hematologische = alles over bloedcellen
crp = een waarde die op een ontsteking wijst
leukocyten ; leukocyt ; leukocytose = witte bloedcellen
trombocyten ; trombocyt ; trombopenie = bloedplaatjes
erytrocyten ; erytrocyt = rode bloedcellen
hemoglobine ; hb = de stof die zuurstof vervoert
hba een c ; hba1c ; geglyceerde hemoglobine = de gemiddelde suiker van de laatste maanden
glycemie ; glucosespiegel ; hyperglycemie ; hypoglycemie = bloedsuiker
tsh = een waarde die zegt hoe uw schildklier werkt
psa = een waarde die iets zegt over de prostaat
creatinine ; egfr ; nierclearance = een waarde die zegt hoe uw nieren werken
ferritine = de ijzervoorraad
sedimentatie ; bezinking ; bezinkingssnelheid = een waarde die op een ontsteking wijst
inr = hoe snel uw bloed stolt
elektrolyten ; ionogram = zouten zoals kalium en natrium
pcr ; pcr test = een test met een wattenstaafje
antibiogram = kijken welk antibioticum werkt
# The body and its illnesses
abdomen ; abdominaal ; abdominale = buik
thorax ; thoracaal ; thoracale = borstkas
cervicaal ; cervicale = van de nek
lumbaal ; lumbale ; lumbago = van de onderrug
cardiaal ; cardiale = van het hart
cardiovasculair ; cardiovasculaire = van hart en bloedvaten
pulmonaal ; pulmonale = van de longen
renaal ; renale = van de nieren
hepatisch ; hepatische = van de lever
gastro intestinaal ; gastro intestinale ; gastrointestinaal = van maag en darmen
dermatologisch ; dermatologische ; dermatitis = van de huid
neurologisch ; neurologische = van zenuwen en hersenen
oncologisch ; oncologische ; oncologie ; oncoloog = voor mensen met kanker
maligne ; maligniteit = kwaadaardig
benigne = goedaardig
carcinoom ; neoplasie ; neoplasma = kanker
metastase ; metastasen ; gemetastaseerd = uitzaaiingen
laesie ; laesies = een beschadigde plek
oedeem ; oedemen = zwelling door vocht
hematoom ; hematomen = een blauwe plek
contusie ; distorsie ; luxatie = kneuzing, verstuiking of ontwrichting
fractuur ; fracturen = een breuk
hernia inguinalis ; hernia inguinale ; inguinaal ; inguinale = een liesbreuk
discus hernia ; hernia nuclei pulposi = een uitpuilende tussenwervelschijf
appendicitis = blindedarmontsteking
cholecystitis ; cholelithiase = ontsteking of stenen van de galblaas
diverticulitis = ontsteking van uitstulpingen in de darm
gastro enteritis ; gastroenteritis = buikgriep
cystitis ; uti = blaasontsteking
pyelonefritis = nierbekkenontsteking
otitis ; otitis media = oorontsteking
sinusitis = ontsteking van de holtes in uw gezicht
tonsillitis ; angina tonsillaris = keelontsteking aan de amandelen
faryngitis ; laryngitis = keelontsteking
conjunctivitis = oogontsteking
pneumonie ; bronchopneumonie = longontsteking
copd ; emfyseem = een ziekte waarbij de longen minder lucht doorlaten
dyspnoe ; dyspneu ; dyspneisch = kortademig
hypertensie ; arteriele hypertensie ; hypertensief = hoge bloeddruk
hypotensie ; orthostatische hypotensie = lage bloeddruk
tachycardie ; bradycardie = een te snelle of te trage hartslag
aritmie ; voorkamerfibrillatie ; atriumfibrillatie ; vkf = een onregelmatige hartslag
myocardinfarct ; acuut myocardinfarct ; ami = hartaanval
angor ; angina pectoris = pijn op de borst door het hart
decompensatie ; hartdecompensatie ; cardiale decompensatie = een hart dat te zwak pompt
cva ; tia ; cerebrovasculair accident = een beroerte
diepe veneuze trombose ; dvt ; flebitis = een klonter in een ader
embolie ; longembolie = een klonter die een bloedvat afsluit
syncope ; lipothymie = flauwvallen
vertigo = draaiduizeligheid
migraine met aura ; cefalea ; cefalee = hoofdpijn
paresthesie ; paresthesieen = tintelingen
neuropathie ; polyneuropathie = beschadigde zenuwen
gonartrose ; coxartrose = slijtage van een gewricht
artritis ; arthritis ; reumatoide artritis = ontstoken gewrichten
tendinitis ; tendinopathie ; bursitis = ontstoken pees of slijmbeurs
osteopenie = broze botten
obstipatie ; geobstipeerd = verstopping
emesis ; nausea ; hyperemesis = braken en misselijk zijn
pruritus = jeuk
erytheem ; exantheem ; urticaria = rode vlekken op de huid
psoriasis vulgaris ; constitutioneel eczeem = een huidziekte met schilfers of jeuk
mycose ; candida ; candidiase ; candidose = een schimmel
cellulitis ; erysipelas = een diepe ontsteking van de huid
sepsis ; septisch ; septische = bloedvergiftiging
pyrexie ; febriel ; subfebriel ; afebriel = koorts
convulsie ; convulsies ; febriele convulsies = stuipen
dysmenorroe ; amenorroe ; metrorragie = problemen met de maandstonden
graviditeit ; gravida ; gravide = zwangerschap
abruptio ; spontane abortus = een miskraam
dysurie ; hematurie ; nycturie ; pollakisurie = plasproblemen
anemie ; anemisch = bloedarmoede
diabetes mellitus = suikerziekte
hypercholesterolemie ; dyslipidemie = te veel vet in het bloed
hypothyreoidie ; hyperthyreoidie = een schildklier die te traag of te snel werkt
immuungecompromitteerd ; immunosuppressie ; immuunsuppressiva = een zwakke afweer
# Treatment
analgeticum ; analgetica ; analgesie = pijnstiller
antipyreticum ; antipyretica = koortswerend middel
nsaid ; nsaids ; niet steroidale = ontstekingsremmer
corticosteroid ; corticosteroiden ; corticoiden = een sterke ontstekingsremmer
anticoagulantia ; anticoagulans ; anticoagulatie ; antistolling = bloedverdunners
diuretica ; diureticum = plaspillen
laxativum ; laxativa ; laxans = iets tegen verstopping
anxiolyticum ; anxiolytica ; benzodiazepine ; benzodiazepines = een kalmeermiddel
bronchodilatator ; aerosol ; verneveling = een middel om de luchtwegen open te zetten
suppositorium ; suppositoria = een zetpil
per os ; peroraal ; orale toediening = door te slikken
intraveneus ; intraveneuze ; perfusie = met een infuus
intramusculair ; subcutaan ; subcutane = een prik in de spier of onder de huid
sublinguaal = onder de tong
topisch ; topicale = op de huid
infiltratie = een prik in of bij een gewricht
anesthesie ; anesthesist ; sedatie = verdoving
resectie ; excisie ; ablatie = iets wegsnijden
debridement ; wonddebridement = de wonde schoonmaken
katheter ; katheterisatie ; verblijfssonde = een slangetje in de blaas
posologie ; titreren = hoeveel u moet innemen
generiek ; generische ; generisch = hetzelfde middel van een ander merk
interactie ; interacties ; geneesmiddeleninteractie = middelen die elkaar storen
bijwerkingenprofiel ; adverse effecten = bijwerkingen
auscultatie ; ausculteren = luisteren met de stethoscoop
palpatie ; palperen = voelen met de handen
differentiaaldiagnose ; werkdiagnose = wat het allemaal kan zijn
vitale parameters ; parameters = bloeddruk, hartslag en temperatuur
saturatie ; zuurstofsaturatie = hoeveel zuurstof er in uw bloed zit
""")
