"""Terms that English-speaking patients need not know, with plain words for them.

What everyone knows is left out on purpose: fever, blood pressure, antibiotics, heart attack, scan, referral, cardiologist."""

from __future__ import annotations

from .jargon import terms

EXPLAINS = (
    "(that|which|this|it) (is|are) !(NOTEXPLAINED)",
    "(that|which|this|it) (means|stands for)",
    "(in other words|that is to say|in plain english|in simple terms|meaning|so you|so do|so nothing|basically|or rather|i mean|by that i mean)",
    "or (a|an|the|your) _",
    "(so|and so) ~1 (no|nothing|not)",
    "where (we|they|you|the)",
)
NAMES = ("(we call|is called|called|also known as|known as|they call|doctors call)",)
CLASSES = {
    "NOTEXPLAINED": "important|necessary|good|urgent|normal|next|tomorrow|on|in|at|for|today|not|no|still|possible|booked|ready|back|fine|needed|required|scheduled|monday|tuesday|wednesday|thursday|friday|also|all|just|right|very|done|it|to|what|why|clear|common|your|why|raised|high|low|slightly|free|okay|over|with|by|within|about"
}
COMMON = frozenset(
    "blood doctor something patient hospital under other people problem through before after about which health check number these their where medicine disease small large while photo picture letter".split()
)

TERMS = terms("""
# Organisation and paperwork
take a history ; taking a history ; history taking ; anamnesis ; take your history ; medical anamnesis = ask about your complaint and your health so far
collateral history = ask someone close to you
triage ; triaged ; triaging = decide who needs help first
telephone triage = questions on the phone about how urgent it is
multidisciplinary ; multidisciplinary team ; mdt = several kinds of carers together
outpatient ; outpatients ; ambulatory ; ambulatory care = you come in and sleep at home
inpatient ; inpatients = you stay in hospital overnight
day case = you go home the same day
elective ; elective procedure = planned beforehand
primary care ; primary care network = your local doctors
secondary care ; tertiary care = the hospital
two week wait ; two week rule = a quick referral within two weeks
e referral ; choose and book ; ers = booking the hospital online
summary care record ; scr = a short copy of your medical file
fit note ; med three = a sick note
advance directive ; dnar ; dnacpr ; respect form = your wishes about care, written down
safeguarding = keeping people safe from harm
informed consent = you agree after it was explained
discharge summary ; epicrisis = the hospital's letter about your stay
pre op ; preoperative ; pre operative ; preop = before the operation
post op ; postoperative ; post operative ; postop = after the operation
intraoperative ; perioperative = around the operation
acute onset ; subacute = it began suddenly
recurrence ; relapse = coming back
residual ; residual symptom ; residual symptoms = left over
prognosis = what we expect to happen
aetiology ; etiology ; pathogenesis = the cause
asymptomatic = without any symptoms
symptomatic = with complaints that you notice
idiopathic = without a known cause
iatrogenic = caused by a treatment
contraindication ; contraindicated ; contra indicated ; contra indication = a reason not to do it
clinically indicated ; indication = there is a good reason for it
comorbidity ; comorbidities ; co morbidities = other illnesses you have
adherence ; compliance ; non compliant ; concordance = taking your medicine as agreed
palliative ; palliation = care for comfort when a cure is not possible
curative = meant to cure
prophylaxis ; prophylactic ; prophylactically = to prevent it
differential diagnosis ; differential = make sure that it is not that
haemodynamically stable ; hemodynamically = your heart and blood pressure are steady
vital signs ; vitals ; obs = pulse, temperature and breathing
# Tests
nil by mouth ; nbm ; fasting sample ; fasting bloods = nothing to eat or drink beforehand
abdominal ultrasound ; ultrasonography ; sonography ; sonogram = a scan of your tummy with sound waves
echocardiogram ; echocardiography ; transthoracic echo = a scan of your heart with sound waves
doppler ; duplex ; duplex scan = a scan of how your blood flows
gastroscopy ; ogd ; oesophagogastroduodenoscopy = a camera test of your stomach
colonoscopy ; sigmoidoscopy ; flexi sig = a camera test of your bowel
endoscopy ; endoscopic = a look inside with a thin camera
cystoscopy = a camera test of your bladder
bronchoscopy = a camera test of your lungs
laparoscopy ; laparoscopic ; keyhole laparoscopy = an operation through tiny cuts in your tummy
arthroscopy = a camera operation in a joint
colposcopy ; hysteroscopy = a closer look at the cervix or womb
biopsy ; biopsies ; fine needle aspiration ; fna = taking a tiny piece of tissue to look at
electrocardiogram ; ecg ; ekg = a heart tracing
electroencephalogram ; eeg = a test of your brain waves
electromyography ; emg ; nerve conduction study = a test of your muscles and nerves
holter ; holter monitor ; ambulatory ecg ; abpm = a small recorder that you wear for a day
exercise tolerance test ; ergometry ; treadmill ecg = a test while you walk or cycle
spirometry ; peak flow ; lung function test = a blowing test for your lungs
magnetic resonance imaging ; nmr = a scan with a large magnet
computed tomography ; tomography ; ct angiogram = detailed x rays from all sides
positron emission ; scintigraphy ; dexa ; bone densitometry ; dexa scan = a special kind of scan
radiograph ; radiography ; plain film ; chest film = an x ray
contrast medium ; contrast agent ; gadolinium = a dye that makes things show up
cytology ; cervical cytology ; histology ; histopathology = looking at cells under a microscope
lumbar puncture ; spinal tap = a needle low in your back
phlebotomy ; phlebotomist ; venepuncture ; venipuncture ; venous sample = taking blood with a needle
midstream specimen ; msu ; urinalysis ; urine dip ; dipstick = a urine sample
faecal ; fecal ; faeces ; feces ; faecal calprotectin ; fit test = a stool sample
sputum ; sputum culture = the phlegm that you cough up
culture and sensitivity ; antibiogram = finding out which antibiotic works
serology ; serological = looking for antibodies
haematology ; hematology ; haematological = the blood department
full blood count ; fbc ; cbc = counting your blood cells
crp ; c reactive protein = a marker of inflammation
esr ; sed rate ; sedimentation rate = a marker of inflammation
leukocytes ; leukocyte ; leucocytes ; leukocytosis ; neutrophils ; lymphocytes = white cells that fight infection
thrombocytes ; thrombocyte ; thrombocytopenia ; platelets = the cells that help clotting
erythrocytes ; erythrocyte = red cells
haemoglobin ; hemoglobin ; hb = the part that carries oxygen
hba one c ; hba1c ; glycated haemoglobin = your average sugar over some months
glycaemia ; hyperglycaemia ; hypoglycaemia ; hyperglycemia ; hypoglycemia = blood sugar too high or too low
tsh ; thyroid function test ; tfts ; tft = a test of your thyroid gland
psa ; prostate specific antigen = a marker for the prostate
creatinine ; egfr ; u and es ; us and es ; renal function = how well your kidneys work
lfts ; lft ; liver function tests ; transaminases = how well your liver works
ferritin = your iron stores
inr ; prothrombin ; coagulation screen = how fast your blood clots
electrolytes = salts such as sodium and potassium
pcr ; pcr swab ; assay = a swab test
lipid profile ; lipids = your cholesterol
oximetry ; pulse oximetry ; sats ; oxygen saturation ; saturation ; spo2 = how much oxygen you carry
auscultation ; auscultate = listening with a stethoscope
palpation ; palpate = feeling with the hands
# The body and its illnesses
abdomen ; abdominal = tummy
thorax ; thoracic = chest
cervical spine ; cervical = neck
lumbar ; lumbago ; lumbar spine = lower back
cardiac ; cardiovascular = heart and vessels
pulmonary ; respiratory tract = lungs
renal = kidneys
hepatic ; hepatobiliary = liver
gastrointestinal ; gastro intestinal ; gi tract = stomach and bowels
dermatological ; dermatitis ; cutaneous = skin
neurological = nerves and brain
oncology ; oncological ; oncologist = cancer care
malignant ; malignancy ; malignancies = cancerous
benign = harmless growth
carcinoma ; neoplasm ; neoplastic ; adenocarcinoma = cancer
metastasis ; metastases ; metastatic = spread of a cancer
lesion ; lesions = a damaged spot
oedema ; edema ; oedematous = swelling from fluid
haematoma ; hematoma ; ecchymosis ; contusion = bruise
subluxation ; luxation = a joint out of place
comminuted ; greenstick = broken bone
inguinal hernia ; inguinal ; femoral hernia = a bulge in the groin
herniated disc ; prolapsed disc ; disc herniation = a slipped disc
cholecystitis ; cholelithiasis ; biliary colic = gallbladder trouble or gallstones
diverticulitis ; diverticulosis = inflamed pouches in the bowel
gastroenteritis = tummy bug
uti ; urinary tract infection ; pyelonephritis = a water infection
otitis ; otitis media ; otitis externa = ear infection
rhinosinusitis ; rhinitis = blocked inflamed nose
pharyngitis = sore throat
conjunctivitis = pink eye
bronchiolitis ; bronchopneumonia ; lower respiratory tract infection ; lrti ; urti = chest or throat infection
copd ; emphysema ; chronic obstructive = a lung illness that makes breathing hard
dyspnoea ; dyspnea ; tachypnoea = short of breath
hypertension ; hypertensive = high pressure
hypotension ; postural hypotension ; orthostatic = low pressure
tachycardia ; bradycardia ; tachycardic = heartbeat too fast or slow
arrhythmia ; atrial fibrillation ; af ; fibrillation ; dysrhythmia = irregular heartbeat
myocardial infarction ; myocardial ; infarction ; mi ; stemi ; acute coronary syndrome = heart attack
angina pectoris ; ischaemia ; ischaemic ; ischemia ; ischemic = too little blood to the heart
decompensated ; congestive heart failure ; decompensation = a heart that pumps too weakly
cva ; tia ; cerebrovascular accident ; transient ischaemic attack = a stroke or small stroke
deep vein thrombosis ; dvt ; phlebitis ; thrombophlebitis = a clot in a vein
pulmonary embolism ; embolism ; embolus ; thrombus = a blocked vessel
syncope ; syncopal ; vasovagal ; presyncope = fainting
vertigo ; bppv ; labyrinthitis = dizziness that spins
cephalalgia ; cephalgia = headache
paraesthesia ; paresthesia ; paraesthesiae = pins and needles
neuropathy ; polyneuropathy ; radiculopathy = damaged or trapped nerves
osteoarthritis ; arthropathy ; arthralgia = worn or painful joints
tendinitis ; tendinopathy ; bursitis ; epicondylitis = an inflamed tendon
osteopenia = weak bones
myalgia = aching muscles
faecal impaction ; ileus = blocked bowels
emesis ; hyperemesis ; haematemesis = being sick
pruritus ; pruritic = itching
erythema ; exanthema ; urticaria ; maculopapular ; erythematous = red marks or hives
mycosis ; candidiasis ; tinea = fungal infection or thrush
cellulitis ; erysipelas = a deeper skin infection
septicaemia ; bacteraemia = blood poisoning
pyrexia ; pyrexial ; febrile ; afebrile ; apyrexial = fever
convulsion ; febrile convulsion ; febrile convulsions ; seizure activity = a fit
dysmenorrhoea ; amenorrhoea ; menorrhagia ; metrorrhagia = trouble with periods
gravida ; primigravida ; antenatal ; gestation ; gestational = pregnancy
spontaneous abortion ; threatened abortion = miscarriage
dysuria ; haematuria ; hematuria ; nocturia ; polyuria = trouble passing water
micturition ; voiding = passing water
anaemic ; anaemia ; anemia = too little iron
diabetes mellitus = diabetes
hyperlipidaemia ; hypercholesterolaemia ; dyslipidaemia = too much cholesterol
hypothyroidism ; hyperthyroidism ; hypothyroid = a slow or overactive thyroid
immunocompromised ; immunosuppressed ; immunosuppressant = weak defences against infection
haemorrhage ; hemorrhage ; haemorrhagic = heavy bleeding
# Treatment
analgesia ; analgesic ; analgesics = painkillers
antipyretic ; antipyretics = to bring a fever down
nsaid ; nsaids ; non steroidal = painkillers such as ibuprofen
corticosteroid ; corticosteroids ; glucocorticoid = steroids against inflammation
anticoagulant ; anticoagulants ; anticoagulation ; doac = thinners to stop clots
antiplatelet ; antiplatelets = to keep blood from clotting
diuretic ; diuretics = water tablets
antihypertensive ; antihypertensives ; ace inhibitor ; beta blocker = tablets for pressure
statin therapy = tablets against cholesterol
aperient ; aperients = to help you go to the toilet
anxiolytic ; anxiolytics ; benzodiazepine ; benzodiazepines = something to calm you
bronchodilator ; nebuliser ; nebulised ; nebulizer = a mist or puffer to open the airways
suppository ; suppositories ; per rectum ; pr exam = put in the back passage
orally ; per os ; oral administration = by swallowing
intravenous ; intravenously ; iv ; iv line ; cannula ; cannulation = through a drip
intramuscular ; subcutaneous ; subcut = an injection under the skin or in the muscle
sublingual = under the tongue
topical ; topically ; emollient ; emollients = cream on the skin
sedation ; anaesthetist = numbing or putting to sleep
resection ; excision ; ablation ; excise = cutting something away
sutures ; suture ; removal of sutures = stitches
debridement = cleaning the wound
catheterisation ; indwelling catheter = a thin tube into the bladder
posology ; titrate ; titration ; dosage regimen = how much to take
generic equivalent ; bioequivalent = the same medicine from another maker
interaction ; drug interaction ; interactions = medicines that disturb each other
adverse effects ; adverse reaction ; adverse event = side effects
bd ; tds ; qds ; prn ; bid ; tid = how often a day
""")

ALIKE: frozenset[str] = frozenset()
