"""English terms for parts of the body and where they lie."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Where it lies
lateral = the outer side
medial = on the inner side
proximal = close to the trunk
distal = far from the trunk
bilateral ; bilaterally = both sides
unilateral ; unilaterally = one side only
anterior = the front part
posterior = the back part
dorsal = the back side
ventral = on the belly side
cranial ; cranium ; intracranial = of the skull
plantar ; plantar fascia = the sole of the foot
palmar ; volar = the palm of the hand
cutaneous ; epidermis ; dermis = skin
intraarticular ; intra articular = inside the joint
extremity ; extremities = arms and legs
phalanx ; phalanges = a finger or toe
# Trunk
abdomen ; abdominal ; transabdominal = tummy
epigastric ; epigastrium = the pit of the stomach
hypochondrium ; right upper quadrant = a quarter of the tummy
suprapubic = just above the bladder
thorax ; thoracic = chest
axilla ; axillary = armpit
inguinal = groin
perineum ; perineal = between the legs
cervical spine ; cervical = neck
lumbar ; lumbago ; lumbar spine ; lumbosacral = lower back
sacral ; sacrum ; sacroiliac = the bottom of the spine
coccyx ; coccygeal = tailbone
costal ; intercostal ; costochondral ; costochondritis = the ribs
sternum ; sternal ; retrosternal ; substernal = breastbone
vertebra ; vertebrae ; vertebral = bones of the spine
# Limbs
clavicle ; clavicular = collarbone
scapula ; scapular = shoulder blade
humerus ; humeral = upper arm bone
ulna ; ulnar ; distal radius = a bone in the lower arm
carpal ; carpal bones ; scaphoid = wrist bones
metacarpal ; metacarpals = bones in the hand
antecubital ; antecubital fossa ; cubital = the crook of the elbow
femur ; femoral ; neck of femur = thigh bone
patella ; patellar = kneecap
tibia ; tibial = shinbone
fibula ; fibular = the thin bone in the lower leg
calcaneus ; calcaneal = heel bone
metatarsal ; metatarsals = bones in the foot
hallux ; hallux valgus = big toe
rotator cuff ; supraspinatus = tendons around the shoulder
meniscus ; menisci ; meniscal = the cushion in your knee
cruciate ; anterior cruciate ligament ; acl = a strong band in the knee
gastrocnemius ; quadriceps = a muscle in the leg
# Heart, vessels, lungs
cardiac ; cardiovascular ; cardiopulmonary = heart and vessels
coronary ; coronaries ; coronary arteries = the arteries of the heart
aorta ; aortic ; infrarenal = the biggest artery
carotid ; carotid artery ; carotids = the artery in your neck
arterial = of the arteries
venous = of the veins
vascular = of the blood vessels
ventricle ; ventricular ; ventricles = a chamber of the heart
mitral ; mitral valve ; aortic valve = a valve of the heart
myocardium ; pericardium ; pericardial = the heart muscle or the bag around it
pulmonary ; respiratory tract ; respiratory = lungs
pleura ; pleural = the lining of the lungs
bronchus ; bronchi ; bronchial = the branches of the windpipe
trachea ; tracheal = windpipe
larynx ; laryngeal = voice box
pharynx ; pharyngeal ; nasopharyngeal ; oropharyngeal = throat
# Belly organs
gastrointestinal ; gastro intestinal ; gi tract ; upper gi ; lower gi ; g i tract = stomach and bowels
gastric = of the stomach
oesophagus ; esophagus ; oesophageal ; esophageal = gullet
duodenum ; duodenal = the first part of the bowel
ileum ; jejunum ; terminal ileum = the small bowel
caecum ; cecum ; sigmoid ; colonic = the large bowel
rectum ; rectal ; anorectal = back passage
perianal = around the back passage
hepatic ; hepatobiliary = liver
biliary ; bile duct ; common bile duct = the tubes that carry bile
pancreatic = of the pancreas
renal = kidneys
urogenital ; genitourinary ; urinary tract = where you pass water
ureter ; ureters ; ureteric ; urethra ; urethral = the tube that carries water
peritoneum ; peritoneal = the lining of the tummy
diaphragmatic = of the breathing muscle
testicular ; scrotum ; scrotal = of the balls
epididymis ; epididymitis = the tube behind the testicle
# Head, nerves, glands
cerebral ; cerebrum ; cerebellum ; cerebellar = brain
neurological ; neurologic ; neurology consult = nerves and brain
meninges ; meningeal = the lining around the brain
mandible ; mandibular = lower jaw
maxilla ; maxillary = upper jaw
temporomandibular ; tmj ; t m j = the jaw joint
parotid ; salivary ; submandibular = the glands that make spit
pituitary = a small gland under the brain
adrenal ; adrenals = small glands above the kidneys
tympanic ; tympanic membrane = eardrum
eustachian tube ; eustachian = the small tube between ear and nose
nasal septum ; septum = the wall inside the nose
buccal ; oral mucosa ; oral cavity = inside the cheek or mouth
mucosa ; mucosal ; mucous membrane = the soft inner lining
musculoskeletal ; msk ; m s k = muscles and bones
dermatological = skin
lymphatic ; lymphatics = the vessels that carry tissue fluid
# More that raters marked
flexor tendon ; extensor tendon ; flexor ; extensor ; flexor tendons = a band that moves the finger
digital artery ; digital nerve ; radial artery ; ulnar artery = a vessel in the hand
endocrinological = glands and hormones
trochanter ; acetabulum ; pubic symphysis = a piece of bone near the hip
subcostal = under the ribs
right upper lobe ; left upper lobe ; right lower lobe ; left lower lobe ; upper lobe ; lower lobe = a part of the lung
cervical lymphadenopathy ; lymphadenectomy = swollen glands
""")
