"""Dutch terms for parts of the body and where they lie."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Where it lies
lateraal ; laterale = aan de zijkant
mediaal ; mediale = aan de binnenkant
proximaal ; proximale = dicht bij de romp
distaal ; distale = ver van de romp
bilateraal ; bilaterale = aan beide kanten
unilateraal ; unilaterale = aan een kant
anterieur ; anterieure = aan de voorkant
posterieur ; posterieure = aan de achterkant
craniaal ; craniale ; cranium = bij het hoofd of de schedel
dorsaal ; dorsale = aan de rugkant
ventraal ; ventrale = aan de buikkant
plantair ; plantaire = aan de voetzool
palmair ; volair = aan de handpalm
cutaan ; cutane ; epidermis ; dermis = de huid
intra articulair ; intraarticulair = binnenin het gewricht
extremiteit ; extremiteiten = armen en benen
digitus ; digiti = een vinger of teen
# Trunk
abdomen ; abdominaal ; abdominale = de buik
epigastrisch ; epigastrium ; epigastrio = de maagstreek
hypochonder ; hypochondrium = de streek onder de ribben
thorax ; thoracaal ; thoracale = de borstkas
mammae ; mammair = de borst
axilla ; axillair ; axillaire = de oksel
inguinaal ; inguinale = de lies
perineum ; perineaal ; perineale = de streek tussen de benen
cervicaal ; cervicale = de nek
lumbaal ; lumbale ; lumbago = de onderrug
sacraal ; sacrale ; sacrum = het heiligbeen
coccyx ; coccygeaal = het staartbeen
lumbosacraal ; lumbosacrale = onderaan in de rug
costaal ; intercostaal ; intercostale = de ribben
sternum ; sternaal ; retrosternaal ; retrosternale = het borstbeen
discus ; discussen ; discopathie = een tussenwervelschijf
vertebra ; vertebraal ; vertebrale = de wervels
# Limbs
clavicula = het sleutelbeen
scapula = het schouderblad
humerus = het bovenarmbeen
cubita ; cubitaal ; cubitale = de elleboog
ulna = de ellepijp
radiuskopje ; distale radius = het spaakbeen in de onderarm
carpaal ; carpale ; carpus = de pols
metacarpaal ; metacarpale = de middenhand
femur ; femurhals ; femoraal ; femorale = het dijbeen
patella ; patellair = de knieschijf
tibia ; tibiaal = het scheenbeen
fibula = het kuitbeen
calcaneus = het hielbeen
metatarsaal ; metatarsale ; metatarsalen = de middenvoet
hallux ; hallux valgus = de grote teen
rotator cuff ; rotatorcuff ; supraspinatus ; supraspinatusletsel = de pezen rond de schouder
quadriceps ; gastrocnemius = een spier van het been
# Heart, vessels, lungs
cardiaal ; cardiale = het hart
cardiovasculair ; cardiovasculaire = hart en bloedvaten
coronair ; coronaire ; coronairen ; coronaria = de kransslagaders
aorta ; aortaal = de grote slagader
carotis ; carotiden = de halsslagader
arterieel ; arteriele ; arterie ; arterien = een slagader
veneus ; veneuze ; vene ; vena = een ader
vasculair ; vasculaire = de bloedvaten
ventrikel ; ventriculair ; ventriculaire = een hartkamer
mitralisklep ; aortaklep ; mitralis = een hartklep
myocard ; pericard = de hartspier of het hartzakje
pulmonaal ; pulmonale = de longen
pleura ; pleuraal ; pleurale = het longvlies
bronchi ; bronchus ; bronchien ; bronchiaal = de luchtpijptakken
trachea ; tracheaal = de luchtpijp
larynx ; laryngeaal = het strottenhoofd
farynx ; pharynx ; faryngeaal = de keelholte
respiratoir ; respiratoire ; luchtwegstelsel = de ademhaling
# Belly organs
gastro intestinaal ; gastro intestinale ; gastrointestinaal ; gastrointestinale = maag en darmen
gastrisch ; gastrische = de maag
oesofagus ; oesophagus = de slokdarm
duodenum ; duodenaal = de twaalfvingerige darm
ileum ; jejunum = de dunne darm
colon ; sigmoid ; sigmoideum = de dikke darm
rectum ; rectaal ; rectale = het laatste stuk van de darm
anaal ; anale ; perianaal ; perianale = de streek rond de anus
appendix = de blindedarm
hepatisch ; hepatische = de lever
hepatobiliair ; biliair ; biliaire ; choledochus = de galwegen
pancreas ; pancreatisch = de alvleesklier
renaal ; renale = de nieren
urogenitaal ; urogenitale ; urinair ; urinaire = waar u mee plast
ureter ; ureters ; urethra = de buis waar urine door loopt
peritoneum ; peritoneaal ; peritoneale = het buikvlies
diafragma = het middenrif
testis ; testes ; testikel ; scrotum ; scrotaal = de zaadbal of balzak
epididymis ; epididymitis = de bijbal
# Head, nerves, glands
cerebraal ; cerebrale ; cerebrum ; intracranieel = de hersenen
cerebellum ; cerebellair = de kleine hersenen
neurologisch ; neurologische = zenuwen en hersenen
nervus ; nervi ; ischiadicus ; nervus ischiadicus = een zenuw
meningeaal ; meningeale = de hersenvliezen
mandibula ; mandibulair = de onderkaak
maxilla ; maxillair ; maxillaire = de bovenkaak
tonsillen ; tonsil ; adenoid = de amandelen
parotis = de speekselklier bij het oor
thyroid ; thyroidea ; glandula = een klier zoals de schildklier
adrenaal = kliertjes boven op de nieren
hypofyse = een kliertje onder de hersenen
tympanum ; membrana tympani = het trommelvlies
nasaal ; nasale ; septum ; choana = de neus
oraal ; orale ; buccaal ; buccale = de mond
musculoskeletaal ; musculoskeletale ; locomotorisch = spieren en botten
dermatologisch ; dermatologische = de huid
mucosa ; mucosaal = de zachte binnenkant van mond of darm
# More that raters marked
sacro iliacaal ; sacro iliacale ; sacroiliacaal ; sacroiliacale ; si gewricht = het gewricht onderaan in de rug
flexorpees ; flexorpezen ; extensorpees ; buigpees ; strekpees = een pees van de hand
basaal ; rechts basaal ; links basaal = onderaan of bovenaan in de long
rechterbovenkwab ; linkerbovenkwab ; onderkwab ; rechteronderkwab ; linkeronderkwab ; bovenkwab = een deel van de long
endocrien ; endocriene ; endocrinologisch = de klieren en hormonen
lymfatisch ; lymfatische ; lymfeklierdissectie = de lymfeklieren
subcostaal ; subcostale ; suprapubisch ; suprapubische = onder de ribben of boven de blaas
trochanter ; acetabulum ; ischium ; symfyse = een stuk bot bij de heup
dorsiflexie ; plantairflexie ; abductie ; adductie ; exorotatie ; endorotatie ; supinatie ; pronatie = een beweging van een gewricht
""")
