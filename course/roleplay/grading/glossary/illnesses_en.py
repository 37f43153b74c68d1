"""English terms for illnesses and injuries."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Growths
oncology ; oncological ; oncologist = cancer care
malignant ; malignancy ; malignancies = cancerous
benign = harmless growth
carcinoma ; neoplasm ; neoplastic ; adenocarcinoma ; sarcoma = cancer
lymphoma ; melanoma ; myeloma = a kind of cancer
metastasis ; metastases ; metastatic ; metastasised = spread of a cancer
adenoma ; lipoma ; fibroadenoma ; fibroid ; fibroids = a harmless lump
polyp ; polyps ; polyposis = a small growth on a lining
cystic = filled with fluid
dysplasia ; dysplastic ; metaplasia = cells that look restless
hyperplasia ; bph ; b p h ; prostatic hyperplasia = an organ that has grown too large
in situ ; carcinoma in situ = at a very early stage
# Bones, joints, muscles
comminuted ; greenstick ; displaced fracture ; undisplaced = broken bone
supracondylar ; supracondylar fracture ; neurovascular = a break near the elbow that may harm nerves
subluxation ; luxation = a joint out of place
avulsion ; avulsed ; avulsion fracture = something torn off
tendon rupture ; achilles rupture ; ruptured tendon = a torn tendon
osteoarthritis = worn joints
rheumatoid ; rheumatoid arthritis ; psoriatic arthritis = inflamed joints
spondylosis ; spondylitis ; spondylolisthesis = a worn or stiff spine
tendinitis ; tendinopathy ; tendonitis ; tenosynovitis = an inflamed tendon
polyarticular ; polyarthritis = many joints at once
bursitis ; effusion ; joint effusion = fluid near a joint
epicondylitis = tennis elbow
fasciitis ; plantar fasciitis = a sore sole of the foot
carpal tunnel ; carpal tunnel syndrome = a trapped nerve in the wrist
adhesive capsulitis ; impingement = a stiff sore shoulder
osteopenia ; osteoporotic ; fragility fracture = weak bones
osteomyelitis = an infection of the bone
scoliosis ; kyphosis ; lordosis = a curved back
herniated disc ; prolapsed disc ; disc herniation ; disc prolapse = a slipped disc
stenosis ; spinal stenosis ; stenotic = a narrow part
radiculopathy ; nerve root = a trapped nerve in the back
cauda equina = trapped nerves low in the back
# Belly
inguinal hernia ; femoral hernia = a bulge in the groin
umbilical hernia ; incisional hernia ; hiatus hernia ; hiatal hernia = a bulge at the navel, a scar or the stomach
cholecystitis ; biliary colic = gallbladder trouble
cholelithiasis ; cholangitis = gallstones or an infection of the bile tubes
pancreatitis = an inflamed pancreas
cirrhosis ; steatosis ; hepatic steatosis = a sick or fatty liver
diverticulitis ; diverticulosis ; diverticular = inflamed pouches in the bowel
gastroenteritis ; haemorrhagic gastroenteritis = tummy bug
gastritis = an inflamed stomach
gastro oesophageal ; oesophagitis ; gerd = stomach acid that comes up
colitis ; ulcerative colitis ; ibd ; i b d = an inflamed bowel
ibs ; i b s = a sensitive bowel
coeliac ; celiac = a body that can't have gluten
ileus ; bowel obstruction ; subacute obstruction = blocked bowels
peritonitis = an infection inside the tummy
haemorrhoids ; hemorrhoids ; haemorrhoidal = piles
anal fissure ; fissure in ano = a small crack at the back passage
pilonidal ; pilonidal sinus = a sore with hair at the tailbone
# Kidneys and bladder
uti ; u t i ; urinary tract infection = a water infection
pyelonephritis = a kidney infection
nephritis ; glomerulonephritis ; nephropathy = sick kidneys
nephrolithiasis ; renal calculi ; calculus ; calculi ; urolithiasis = kidney stones
renal failure ; renal impairment ; ckd ; c k d ; acute kidney injury ; renal insufficiency = kidneys that work too little
hydronephrosis = a swollen kidney
prostatitis = a sore prostate
urethritis = an inflamed water tube
enuresis ; nocturnal enuresis = bedwetting
phimosis ; balanitis = trouble with the foreskin
varicocele ; hydrocele ; testicular torsion = swelling or twisting at the testicle
# Ears, nose, lungs
otitis ; otitis media ; otitis externa ; serous otitis = ear infection
rhinosinusitis ; sinusitis = infected sinuses
rhinitis ; allergic rhinitis = blocked inflamed nose
pharyngitis ; laryngitis = sore throat
ludwigs angina ; quinsy ; peritonsillar ; peritonsillar abscess = a boil beside the tonsil
epiglottitis = a swollen throat
presbycusis ; conductive hearing loss ; sensorineural = hearing less well
cerumen ; impacted cerumen = ear wax
bronchiolitis ; bronchopneumonia ; lower respiratory tract infection ; lrti ; urti ; upper respiratory tract infection ; rsv ; r s v = chest or throat infection
pertussis = whooping cough
copd ; c o p d ; emphysema ; chronic obstructive = a lung illness that makes breathing hard
pneumothorax = a collapsed lung
pleurisy ; pleural effusion = an inflamed lung lining
hyperreactive ; bronchospasm ; reactive airways = airways that close up
interstitial ; pulmonary fibrosis ; bronchiectasis = scarred or stretched lungs
# Heart and vessels
hypertension ; hypertensive = high pressure
hypotension ; postural hypotension ; orthostatic ; hypotensive = low pressure
arrhythmia ; atrial fibrillation ; af ; fibrillation ; dysrhythmia ; a fib ; afib ; atrial flutter = irregular heartbeat
qt interval ; q t interval = the rhythm on a heart tracing
supraventricular ; svt ; s v t ; ectopic beats = extra or fast heartbeats
myocardial infarction ; myocardial ; infarction ; mi ; stemi ; acute coronary syndrome ; acs ; infarct = heart attack
angina pectoris ; ischaemia ; ischaemic ; ischemia ; ischemic = too little blood to the heart
atherosclerosis ; arteriosclerosis ; atheroma = furred arteries
decompensated ; congestive heart failure ; decompensation ; ccf = a heart that pumps too weakly
endocarditis ; myocarditis ; pericarditis = an inflamed heart
valvular ; regurgitation ; mitral regurgitation = a leaking valve
aneurysm ; aortic aneurysm = a stretched artery
deep vein thrombosis ; dvt ; d v t = a clot in a vein
phlebitis ; thrombophlebitis = an inflamed vein
pulmonary embolism ; embolism ; embolus ; thrombus ; emboli = a blocked vessel
varicosities ; venous insufficiency ; varicose eczema = swollen veins
peripheral vascular disease ; peripheral arterial disease ; pvd = narrow arteries in the legs
haemorrhage ; hemorrhage ; haemorrhagic = heavy bleeding
# Brain and nerves
cva ; c v a ; cerebrovascular accident ; cerebrovascular = a stroke
tia ; t i a ; transient ischaemic attack = a small stroke that passes
subdural ; subarachnoid ; subarachnoid haemorrhage = bleeding near the brain
encephalitis ; encephalopathy = an inflamed brain
neuropathy ; polyneuropathy ; peripheral neuropathy = damaged nerves
parkinsonism ; essential tremor = shaking and stiffness
labyrinthitis ; vestibular ; vestibular neuritis = trouble with the balance organ
myasthenia ; guillain barre ; motor neurone disease = an illness with weak muscles
delirium = suddenly confused
lewy body ; vascular dementia = a kind of dementia
post concussion ; post concussion syndrome = shaken brain after a knock
# Blood, sugar, glands, infections
anaemic ; anaemia ; anemia ; pernicious ; iron deficiency anaemia = too little iron
haemophilia ; thrombophilia ; coagulopathy = blood that clots too slowly or too fast
diabetes mellitus ; type two diabetes mellitus = diabetes
hyperglycaemia ; hyperglycemia ; hyperglycaemic = blood sugar too high
hypoglycaemia ; hypoglycemia ; hypoglycaemic = blood sugar too low
ketoacidosis ; dka ; d k a = sour blood from too much sugar
metabolic syndrome ; metabolic = how your body burns food
hyperlipidaemia ; hypercholesterolaemia ; dyslipidaemia ; hyperlipidemia = too much cholesterol
hypothyroidism ; hypothyroid = a slow thyroid
thyroiditis = an inflamed thyroid
hyperthyroidism ; thyrotoxicosis = an overactive thyroid
hyperuricaemia ; gouty = too much of the acid that gives gout
immunocompromised ; immunosuppressed ; immunodeficiency = weak defences against infection
autoimmune ; auto immune = your defences attack your own body
sarcoidosis ; lupus ; scleroderma ; vasculitis ; sjogrens ; polymyalgia ; polymyalgia rheumatica = an illness of your defences
anaphylaxis ; anaphylactic ; anaphylactic shock = a very severe allergic reaction
septicaemia ; bacteraemia ; septicemia ; meningococcal ; meningococcal septicaemia = blood poisoning
mononucleosis ; infectious mononucleosis ; ebv ; e b v = glandular fever
erythema migrans ; borreliosis = the ring after a tick bite
mrsa ; m r s a ; multiresistant ; c diff ; clostridium difficile = germs that many medicines can't kill
nosocomial = caught in hospital
varicella = chickenpox
scarlatina = scarlet fever
enterobius ; helminths = worms
""")
