"""Dutch terms for examinations: pictures, looking inside, measuring."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Getting ready
nuchter = niets eten of drinken vooraf
contraststof ; contrastvloeistof ; contrastmiddel ; jodiumhoudend contrast = een stof die dingen zichtbaar maakt
darmvoorbereiding ; darmlavage ; colonvoorbereiding = een drankje om uw darm leeg te maken
# The doctor's hands and ears
klinisch onderzoek = de dokter kijkt u na
auscultatie ; ausculteren ; auscultatoir = luisteren met de stethoscoop
palpatie ; palperen ; palpabel = voelen met de handen
percussie ; percuteren = kloppen op borst of buik
speculumonderzoek ; speculum = met een eendenbek in de vagina kijken
rectaal toucher ; vaginaal toucher ; toucher = voelen met een vinger
differentiaaldiagnose ; differentiaaldiagnostisch ; werkdiagnose = wat het allemaal kan zijn
diagnosticeren ; diagnostiek ; diagnostisch ; diagnostische = uitzoeken wat er aan de hand is
vitale parameters ; parameters ; vitale functies = bloeddruk, hartslag en temperatuur
saturatie ; zuurstofsaturatie ; saturatiemeter ; pulsoximetrie = hoeveel zuurstof er in uw bloed zit
tensie ; tensiemeting = uw bloeddruk
systolisch ; systolische = het bovenste cijfer van uw bloeddruk
diastolisch ; diastolische = het onderste cijfer van uw bloeddruk
glasgow coma ; glasgow coma schaal ; emv score = een score die zegt hoe wakker iemand is
pijnschaal ; vas score ; v a s score ; nrs score = een cijfer voor uw pijn
# Pictures
echografie abdomen ; abdominale echografie ; echo abdomen = een onderzoek van uw buik met geluidsgolven
echografie ; echografisch = een onderzoek met geluidsgolven
echocardiografie ; echocardiogram ; transthoracale echo ; tte = een onderzoek van uw hart met geluidsgolven
slokdarmecho ; transoesofageale echo ; transoesofageaal = een echo van uw hart langs de slokdarm
transvaginale echo ; endovaginale echo ; transvaginaal ; endovaginaal = een inwendige echo langs de vagina
doppler ; duplex ; dopplerecho ; duplexonderzoek = een meting van de stroming in uw aders
nmr ; n m r ; magnetische resonantie ; kernspintomografie = een scan met een grote magneet
mrcp ; m r c p = een magneetscan van de galwegen
tomografie ; computertomografie = een scan in dunne laagjes
pet ct ; pet c t ; petct = een scan die actieve cellen toont
scintigrafie ; botscintigrafie ; schildklierscintigrafie ; isotopenonderzoek = foto's met een licht radioactief stofje
angiografie ; arteriografie ; angiogram ; ct angio = een foto van de bloedvaten
coronarografie ; coronaroscopie ; coronarografisch ; hartkatheterisatie = een onderzoek van de kransslagaders met een slangetje
arthrografie ; artrografie ; artro ct = een foto van een gewricht met een prik
mictiecystografie ; cystografie ; urografie = foto's van blaas en nieren
flebografie = een foto van de aders
colonografie ; virtuele coloscopie ; colon inloop ; bariumpap ; slikfoto = foto's van de darm of slokdarm
densitometrie ; botdensitometrie ; dexa scan ; dexascan = een meting van uw botten
radiografie ; rx ; r x ; rx thorax ; radiografisch ; thoraxfoto = een foto met röntgenstralen
tomosynthese ; birads ; bi rads ; mammografisch ; mammogram = een foto van de borsten
orthopantomogram ; panoramische opname ; opg ; o p g = een foto van alle tanden
# Looking inside
gastroscopie = een kijkonderzoek van de maag met een slangetje
coloscopie ; colonoscopie = een kijkonderzoek van de dikke darm met een slangetje
sigmoidoscopie ; rectoscopie ; proctoscopie ; anuscopie = een kijkonderzoek van het laatste stuk darm
endoscopie ; endoscopisch ; videocapsule = een kijkonderzoek met een slangetje
ercp ; e r c p = een kijkonderzoek van de galwegen
cystoscopie = een kijkonderzoek van de blaas
bronchoscopie = een kijkonderzoek van de longen
laryngoscopie ; nasofaryngoscopie ; fiberscopie ; rhinoscopie = een kijkonderzoek van keel en neus
laparoscopie ; laparoscopisch ; laparoscopische = een operatie langs kleine gaatjes in de buik
arthroscopie ; artroscopie ; arthroscopisch ; artroscopisch = een kijkoperatie in het gewricht
hysteroscopie = een kijkonderzoek van de baarmoeder
colposcopie = een kijkonderzoek van de baarmoederhals
otoscopie ; otoscoop = een kijkje in uw oor
dermatoscopie ; dermoscopie = een vlekje bekijken met een vergrootglas
# Measuring
elektrocardiogram ; electrocardiogram ; ecg ; e c g ; ekg ; e k g ; inspannings ecg = een hartfilmpje
elektro encefalogram ; electro encefalogram ; electroencefalogram ; elektroencefalogram ; eeg ; e e g = een meting van de hersenen met plakkers
emg ; e m g ; elektromyografie ; elektromyogram = een meting van spieren en zenuwen
holter ; holtermonitor ; holteronderzoek ; vierentwintiguurs holter = een kastje dat een dag lang uw hartslag meet
ambulante bloeddrukmeting ; abpm ; a b p m = een toestel dat een dag lang uw bloeddruk meet
cyclo ergometrie ; ergometrie ; cycloergometrie ; ergospirometrie = een fietsproef
spirometrie ; peakflow ; peak flow = een blaastest voor uw longen
polysomnografie = een nacht slapen met meetdraadjes
enkel arm index = de bloeddruk van arm en enkel vergelijken
tilttest ; kanteltafeltest = een proef op een tafel die kantelt
audiometrie ; audiogram ; tonale audiometrie = een gehoortest
tympanometrie = een meting van het trommelvlies
urodynamisch onderzoek ; urodynamisch ; urodynamica ; uroflowmetrie = een meting van hoe u plast
manometrie ; ph metrie ; p h metrie = een meting in de slokdarm
epicutane test ; patchtest ; epicutaantest ; plakproeven = een allergietest met plakkers op de rug
priktest ; huidpriktest ; intradermotest = een allergietest met kleine prikjes
provocatietest ; histamine provocatie ; methacholinetest = een test die klachten uitlokt
mantoux ; tuberculinetest = een prikje om tuberculose op te sporen
mini mental ; mmse ; m m s e = een geheugentest
# Tissue and fluid
biopsie ; biopt ; bioptie ; biopteren ; naaldbiopsie ; punchbiopsie = een stukje weefsel wegnemen om te bekijken
cytopunctie ; fna ; f n a ; aspiratie = met een naald vocht of cellen wegnemen
lumbaalpunctie ; lumbale punctie = een prik onderaan in de rug
beenmergpunctie ; sternaalpunctie = een prik om merg uit het bot te halen
histologie ; pa uitslag ; p a uitslag ; histologisch ; histopathologie ; anatomopathologie ; anatomopathologisch ; pathologische anatomie = weefsel bekijken onder de microscoop
uitstrijkje cervix ; cytologie ; cytologisch ; cervixcytologie = een onderzoek van cellen
genetisch onderzoek ; dna diagnostiek ; karyotypering ; karyotype = een onderzoek van uw erfelijk materiaal
# More that raters marked
microcalcificatie ; microcalcificaties ; micro calcificaties = heel kleine kalkspatjes in de borst
ejectiefractie ; linkerventrikelejectiefractie ; lvef = hoe goed het hart pompt
epworth ; epworth schaal ; ess score = een lijst met vragen over slaperigheid
vierdkl ; vier d k l ; vier dkl = een lijst met vragen over uw klachten
endocavitair ; endocavitaire ; endocavitaire sonde = een toestelletje dat inwendig kijkt
geneesmiddelenanamnese ; medicatieanamnese = vragen welke pillen u neemt
sinusritme ; sinustachycardie ; sinusbradycardie = de maat van uw hartslag
mcp gewrichten ; mcp gewricht ; opponens = de kootjes van de vingers
range of motion = hoe ver u kunt bewegen
gadolinium = een stof die dingen zichtbaar maakt op de scan
moviprep ; bowelprep ; bowel prep ; pleinvue ; picoprep ; split dose ; klean prep ; kleanprep = een drankje om uw darm leeg te maken
bladderscan ; bladder scan ; residumeting ; postmictioneel residu ; postmictioneel = meten wat er in de blaas blijft
fibroscan ; elastografie = meten hoe stijf de lever is
evoked potentials ; evoked potential = meten hoe snel de zenuwen werken
myelografie ; defecografie ; salpingografie ; hysterosalpingografie ; hsg = een foto met een vloeistof die dingen zichtbaar maakt
mediastinoscopie ; thoracoscopie = een kijkonderzoek in de borstkas
spleetlamp ; spleetlamponderzoek = met een sterk vergrootglas in het oog kijken
""")
