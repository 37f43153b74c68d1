"""English terms for examinations: pictures, looking inside, measuring."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Getting ready
nil by mouth ; nbm ; n b m ; npo ; n p o ; fasting sample ; fasting bloods = nothing to eat or drink beforehand
bowel prep ; bowel preparation ; bowel lavage = a drink that empties your bowel
contrast medium ; contrast agent ; gadolinium ; iv contrast ; barium ; barium swallow ; barium meal = a dye that makes things show up
# The doctor's hands and ears
auscultation ; auscultate = listening with a stethoscope
palpation ; palpate ; palpable = feeling with the hands
speculum ; speculum exam ; bimanual ; bimanual exam = looking inside the vagina
digital rectal examination ; d r e ; per rectum ; pr exam = feeling the back passage with a finger
differential diagnosis ; differential ; working diagnosis = what it could all be
vital signs ; vitals ; obs = pulse, temperature and breathing
oximetry ; pulse oximetry ; sats ; oxygen saturation ; saturation ; spo2 ; oximeter = how much oxygen you carry
systolic = the top number of your blood pressure
diastolic = the bottom number of your blood pressure
anthropometric ; anthropometry = measuring how tall and heavy you are
triple assessment = three tests of the breast on one day
comprehensive geriatric assessment ; cga ; c g a = a full check of an older person
news score ; early warning score = a score that says how ill someone is
# Pictures
abdominal ultrasound ; ultrasonography ; sonography ; sonogram ; transabdominal ultrasound = a scan of your tummy with sound waves
echocardiogram ; echocardiography ; transthoracic echo ; transthoracic ; cardiac echo = a scan of your heart with sound waves
transoesophageal ; transoesophageal echo ; transesophageal = a heart scan through the gullet
transvaginal ; transvaginal ultrasound ; transvaginal scan = an inside scan through the vagina
doppler ; duplex ; duplex scan = a scan of how your blood flows
magnetic resonance imaging ; nmr ; mrcp ; m r c p = a scan with a large magnet
computed tomography ; tomography ; ct angiogram ; ct ap ; ct kub = detailed x rays from all sides
positron emission ; pet ct ; restaging ; restaging pet = a scan that shows busy cells
scintigraphy ; nuclear medicine ; radionuclide ; isotope scan = pictures with a tiny radioactive dose
dexa ; bone densitometry ; dexa scan ; t score = a scan of how strong your bones are
angiogram ; angiography ; venogram = a picture of the blood vessels
cardiac catheterisation ; cardiac catheterization ; coronary angiography ; coronary angiogram = looking at the heart's arteries with a thin tube
radiograph ; radiography ; plain film ; chest film = an x ray
birads ; bi rads ; mammography = an x ray of the breasts
fluoroscopy ; videofluoroscopy = moving x ray pictures
cystogram ; urogram ; micturating cystogram = pictures of the bladder and kidneys
serial imaging ; cross sectional imaging = scans and x rays
motion artefact = the picture is not clear enough
# Looking inside
gastroscopy ; ogd ; o g d ; oesophagogastroduodenoscopy ; upper gi endoscopy = a camera test of your stomach
colonoscopy = a camera test of your bowel
sigmoidoscopy ; flexi sig ; proctoscopy ; anoscopy = a camera test of the last part of the bowel
endoscopy ; endoscopic = a look inside with a thin camera
ercp ; e r c p = a camera test of the bile tubes
capsule endoscopy ; video capsule = a tiny camera that you swallow
cystoscopy ; flexible cystoscopy = a camera test of your bladder
bronchoscopy = a camera test of your lungs
laryngoscopy ; nasendoscopy ; nasoendoscopy ; rhinoscopy = a camera test of nose and throat
laparoscopy ; laparoscopic ; keyhole laparoscopy = an operation through tiny cuts in your tummy
arthroscopy ; arthroscopic = a camera operation in a joint
colposcopy = a closer look at the neck of the womb
hysteroscopy = a closer look inside the womb
otoscopy ; otoscope = looking in your ear
dermoscopy ; dermatoscopy ; dermatoscope = looking at a mole with a magnifying glass
# Measuring
electrocardiogram ; ecg ; e c g ; ekg ; e k g ; twelve lead ; twelve lead ecg = a heart tracing
electroencephalogram ; eeg ; e e g = a test of your brain waves
electromyography ; emg ; e m g ; nerve conduction study ; nerve conduction studies = a test of your muscles and nerves
holter ; holter monitor ; ambulatory ecg ; abpm ; ambulatory blood pressure = a small recorder that you wear for a day
exercise tolerance test ; ergometry ; treadmill ecg ; stress ecg = a test while you walk or cycle
spirometry ; peak flow ; lung function test ; pulmonary function test ; pfts ; feno = a blowing test for your lungs
polysomnography = a night of sleep with wires that measure
ankle brachial ; ankle brachial index ; abpi = comparing the pressure in arm and ankle
tilt table ; tilt table test = a test on a table that tilts
audiometry ; audiogram ; audiology ; audiologist = a hearing test
tympanometry = a test of the eardrum
urodynamics ; urodynamic ; uroflowmetry ; bladder scan = a test of how you pass water
manometry ; ph study = a measurement in the gullet
patch testing = an allergy test with plasters
skin prick test ; intradermal test = an allergy test with tiny pricks
mantoux ; tuberculin = a skin test for tuberculosis
mmse ; m m s e ; mini mental ; cognitive assessment = a memory test
# Tissue and fluid
biopsy ; biopsies ; punch biopsy ; core biopsy ; excision biopsy = taking a tiny piece of tissue to look at
fine needle aspiration ; fna ; f n a ; aspiration = drawing out cells or fluid with a needle
sentinel node ; sentinel lymph node = the first gland that a cancer may reach
cytology ; cervical cytology ; histology ; histopathology ; histopath ; histological = looking at cells under a microscope
breslow ; breslow thickness = how deep a mole has grown or how cleanly it was removed
lumbar puncture ; spinal tap = a needle low in your back
bone marrow aspirate ; trephine = taking marrow out of a bone
karyotype ; genotyping ; genetic panel = a test of your genes
# More that raters marked
perforation rate = how often the bowel is torn
ett ; e t t = a test while you walk on a treadmill
bmi centile ; centile ; centiles ; growth centile = how your child grows beside others
architectural distortion ; microcalcification ; microcalcifications = a change on the breast picture
stress mpi ; myocardial perfusion ; mpi scan ; perfusion scan = a scan of the heart at work
liver elastography ; elastography ; fibroscan = a scan of how stiff your liver is
abpm averages ; a b p m ; a b p m averages ; white coat effect ; white coat hypertension = pressure measured over a whole day
range of motion ; range of motion and abduction ; flexion ; ninety degree flexion ; dorsiflexion ; supination ; external rotation = how far you can move
thyroid panel ; thyroid function ; t f t s = a test of a gland in your neck
das twenty eight ; das score ; disease activity score = a score for sore joints
iop ; i o p = the pressure in your eye
ejection fraction ; lvef = how well your heart pumps
epworth ; epworth score ; epworth sleepiness = questions about how sleepy you are
moviprep ; plenvu ; picolax ; citramag ; split dose = a drink that empties your bowel
mediastinoscopy ; thoracoscopy ; pleuroscopy = a camera look inside your chest
evoked potentials ; evoked potential = measuring how fast your nerves work
post void ; residual volume = what stays in the bladder
""")
