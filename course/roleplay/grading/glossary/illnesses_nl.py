"""Dutch terms for illnesses and injuries."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Growths
oncologisch ; oncologische ; oncologie ; oncoloog ; oncologen = alles over kanker
maligne ; maligniteit = kwaadaardig
benigne = goedaardig
carcinoom ; adenocarcinoom ; carcinomen ; neoplasie ; neoplasma = kanker
sarcoom ; lymfoom ; lymfomen ; melanoom ; melanomen = een soort kanker
metastase ; metastasen ; metastasering ; gemetastaseerd ; metastatisch = uitzaaiingen
adenoom ; adenomen ; lipoom ; lipomen ; fibroom ; fibromen ; myoom ; myomen = een goedaardig gezwel
poliep ; poliepen ; polypose = een klein uitgroeisel van het slijmvlies
cyste ; cystes ; cysten ; cysteus = een holte met vocht
dysplasie ; dysplastisch ; metaplasie = onrustige cellen
hyperplasie ; prostaathyperplasie ; bph = een vergroting van een orgaan
in situ ; carcinoma in situ = een heel vroeg stadium
# Bones, joints, muscles
fractuur ; fracturen = een breuk
collumfractuur ; heupfractuur ; polsfractuur ; wervelfractuur ; ribfractuur = een gebroken bot
comminutief ; dislocatie ; gedisloceerd ; avulsiefractuur = een breuk die verschoven is
contusie ; contusies = een kneuzing
distorsie ; distorsies = een verstuiking
luxatie ; subluxatie ; geluxeerd = een gewricht dat uit de kom is
ruptuur ; rupturen ; geruptureerd = een scheur
whiplash associated disorder = een verrekte nek na een klap
rabdomyolyse = spieren die afbreken
commotio ; commotio cerebri = een hersenschudding
gonartrose ; coxartrose ; degeneratieve artrose = slijtage van een gewricht
artritis ; arthritis ; reumatoide artritis = ontstoken gewrichten
spondylartrose ; spondylose ; spondylitis ; bechterew = een ziekte van de wervels
tendinitis ; tendinopathie ; tendinose = een ontstoken pees
bursitis ; hydrops = een ontstoken slijmbeurs of vocht in het gewricht
epicondylitis = een tenniselleboog
fasciitis ; fasciitis plantaris = een ontsteking onder de voet
carpaal tunnelsyndroom ; tunnelsyndroom ; carpaletunnelsyndroom ; cts = een zenuw die klem zit in de pols
capsulitis ; frozen shoulder ; impingement = een stijve pijnlijke schouder
osteopenie ; osteoporotisch ; osteoporose = broze botten
osteomyelitis = een ontsteking van het bot
scoliose ; kyfose ; lordose = een kromme rug
discus hernia ; hernia nuclei pulposi ; hnp ; h n p = een uitpuilende tussenwervelschijf
stenose ; kanaalstenose ; wervelkanaalstenose ; stenosen = een vernauwing
radiculopathie ; radiculair ; radiculaire ; ischialgie = een geklemde zenuw met pijn tot in het been
hernia inguinalis ; hernia inguinale = een liesbreuk
hernia umbilicalis ; hernia diafragmatica ; hiatus hernia = een breuk in de buikwand of het middenrif
# Belly
appendicitis = blindedarmontsteking
cholecystitis = een ontsteking van de galblaas
cholelithiase ; cholecystolithiasis ; choledocholithiasis = galstenen
pancreatitis = een ontsteking van de alvleesklier
cirrose ; steatose ; levercirrose ; leversteatose = een zieke of vette lever
diverticulitis ; divertikels ; diverticulose = uitstulpingen in de darm
gastro enteritis ; gastroenteritis ; enteritis = buikgriep
gastritis = een ontsteking van de maag
oesofagitis ; gastro oesofageale reflux = maagzuur dat naar boven komt
colitis ; colitis ulcerosa ; ibd ; i b d = een ontsteking van de dikke darm
prikkelbare darm syndroom ; pds ; p d s ; irritable bowel = gevoelige darmen
coeliakie = een ziekte waarbij u geen gluten verdraagt
ileus ; subocclusie ; darmobstructie = een darm die verstopt zit
peritonitis = een ontsteking van het buikvlies
hemorroiden ; hemorroid ; hemorroidaal = aambeien
anale fissuur ; fissura ani = een kloofje aan de anus
sinus pilonidalis ; pilonidaal = een haarnestje aan de stuit
# Kidneys and bladder
cystitis ; uti ; urinaire infectie = blaasontsteking
pyelonefritis = nierbekkenontsteking
nefritis ; glomerulonefritis ; nefropathie = een ziekte van de nieren
nefrolithiase ; urolithiase ; urolithiasis = nierstenen
nierinsufficientie ; renale insufficientie = nieren die te weinig werken
prostatitis ; prostatisme = een ontstoken of lastige prostaat
urethritis = een ontstoken plasbuis
enuresis = bedplassen
urine incontinentie ; stressincontinentie ; urgeincontinentie = urine verliezen
fimose ; phimosis ; balanitis = problemen met de voorhuid
varicocele ; hydrocele ; torsio testis ; testistorsie = een zwelling of draaiing bij de zaadbal
# Ears, nose, lungs
otitis ; otitis media ; otitis externa = oorontsteking
sinusitis ; rhinosinusitis = ontsteking van de holtes in uw gezicht
rhinitis ; rinitis ; allergische rhinitis = een ontstoken neus
tonsillitis ; angina tonsillaris = keelontsteking aan de amandelen
faryngitis ; laryngitis ; pharyngitis = keelontsteking
epiglottitis = een gezwollen keel bij een kind
cerumen ; cerumenprop = oorsmeer
geleidingsverlies ; perceptief gehoorverlies = minder horen
tinnitus = oorsuizen
presbyacusis ; hypoacusis = slechter horen
pneumonie ; bronchopneumonie = longontsteking
bronchiolitis ; rsv ; r s v = een infectie van de kleine luchtwegen
pertussis = kinkhoest
copd ; c o p d ; emfyseem = een ziekte waarbij de longen minder lucht doorlaten
pneumothorax = een ingezakte long
pleuritis ; pleuravocht ; pleura effusie = ontstoken longvlies
hyperreactiviteit ; bronchiale hyperreactiviteit = gevoelige luchtwegen
# Heart and vessels
hypertensie ; arteriele hypertensie ; hypertensief = hoge bloeddruk
hypotensie ; orthostatische hypotensie ; orthostatisme ; orthostatisch = lage bloeddruk
aritmie ; voorkamerfibrillatie ; atriumfibrillatie ; vkf ; v k f ; boezemfibrilleren = een onregelmatige hartslag
extrasystole ; extrasystolen = een extra hartslag
myocardinfarct ; acuut myocardinfarct ; ami ; a m i ; acuut coronair syndroom ; acs ; a c s = hartaanval
angor ; angina pectoris = pijn op de borst door het hart
ischemie ; ischemisch ; ischemische = te weinig bloed en zuurstof
atherosclerose ; arteriosclerose ; atheromatose = aderverkalking
decompensatie ; hartdecompensatie ; cardiale decompensatie ; gedecompenseerd ; hartinsufficientie = een hart dat te zwak pompt
valvulair ; klepinsufficientie ; klepstenose = een hartklep die slecht werkt
endocarditis ; myocarditis ; pericarditis = een ontsteking van het hart
aneurysma ; aorta aneurysma ; aneurysmata = een uitgerekt bloedvat
diepe veneuze trombose ; dvt ; d v t = een klonter in een ader
flebitis ; tromboflebitis = een ontstoken ader
embolie ; longembolie ; embolus ; trombus = een klonter die een bloedvat afsluit
veneuze insufficientie ; varices ; varix = spataders
perifeer arterieel vaatlijden ; claudicatie syndroom = vernauwde slagaders in de benen
hemorragie ; hemorragisch ; hemorragische = een zware bloeding
# Brain and nerves
cva ; c v a ; cerebrovasculair accident = een beroerte
tia ; t i a ; transient ischemic attack = een lichte beroerte die weer overgaat
subduraal ; subdurale ; subarachnoidale bloeding = een bloeding bij de hersenen
meningitis ; encefalitis = hersenvliesontsteking
neuropathie ; polyneuropathie = beschadigde zenuwen
trigeminusneuralgie = zenuwpijn in het gezicht
cauda equina ; caudasyndroom ; cauda equinasyndroom = zenuwen onderaan de rug die klem zitten
lewy body ; bpsd = een soort dementie
labyrintitis ; vestibulair ; vestibulaire ; neuritis vestibularis = een ziek evenwichtsorgaan
guillain barre ; myasthenie = een ziekte met zwakke spieren
delier ; delirium ; delirant = plots verward zijn
# Blood, sugar, glands, infections
anemie ; anemisch ; ferriprief = bloedarmoede
hemofilie ; trombofilie = bloed dat te traag of te snel stolt
diabetes mellitus ; dm type twee = suikerziekte
hyperglycemie = te veel suiker in het bloed
hypoglycemie = te weinig suiker in het bloed
ketoacidose = zuur bloed door te veel suiker
diabetes gravidarum = suikerziekte tijdens de zwangerschap
metabool syndroom ; metabool ; metabole = alles over de stofwisseling
hypercholesterolemie ; dyslipidemie ; hyperlipidemie = te veel vet in het bloed
hypothyreoidie ; hypothyroidie = een schildklier die te traag werkt
hyperthyreoidie ; hyperthyroidie ; struma = een schildklier die te snel werkt
hyperuricemie ; jicht artritis = te veel urinezuur
immuungecompromitteerd ; immunosuppressie ; immunodeficientie = een zwakke afweer
auto immuunziekte ; autoimmuun ; autoimmuunziekte = een afweer die het eigen lichaam aanvalt
sarcoidose ; lupus ; sclerodermie ; vasculitis ; sjogren = een ziekte van de afweer
anafylaxie ; anafylactische shock ; anafylactisch = een heel zware allergische reactie
sepsis ; septisch ; septische ; bacteriemie ; septicemie = bloedvergiftiging
mononucleosis ; mononucleose ; infectieuze mononucleose ; ebv ; e b v = klierkoorts
borreliose ; erythema migrans = een ziekte na een tekenbeet
mrsa ; m r s a ; multiresistent ; multiresistente = een bacterie waartegen veel middelen machteloos zijn
nosocomiaal ; nosocomiale = opgelopen tijdens een opname
varicella = windpokken
parotitis epidemica = de bof
scarlatina = roodvonk
oxyuren ; oxyuriasis ; helminthen = wormpjes
""")
