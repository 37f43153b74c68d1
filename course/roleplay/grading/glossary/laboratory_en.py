"""English terms for blood, urine and the laboratory."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Taking it
phlebotomy ; phlebotomist ; venepuncture ; venipuncture ; venous sample = taking blood with a needle
capillary ; capillary sample ; finger stick ; heel prick = a drop of blood from a finger or heel
blood gas ; arterial blood gas ; abg = a blood test from the wrist artery
midstream specimen ; msu ; m s u ; midstream ; midstream urine ; clean catch = urine from the middle of the stream
twenty four hour collection ; twenty four hour urine = all your urine of one day
specimen ; specimens = a sample
serum ; plasma ; edta = the fluid part of your blood
haemolysed ; hemolyzed ; haemolysis = the blood sample was spoiled
reference range ; reference interval = the numbers that are healthy
false positive ; false positives = the test wrongly says yes
false negative ; false negatives = the test wrongly says no
assay = a lab test
biochemistry ; biochemical = the lab that tests salts and proteins
# Blood cells
haematology ; hematology ; haematological ; haematologist ; hematologist = the blood department
full blood count ; fbc ; f b c ; cbc ; c b c ; complete blood count = counting your blood cells
leukocytes ; leukocyte ; leucocytes ; leukocytosis ; leukopenia = white blood cells
neutrophils ; lymphocytes ; neutropenia ; neutropenic ; lymphopenia ; eosinophils ; eosinophilia = a kind of white cells that fight infection
thrombocytes ; thrombocyte ; thrombocytopenia ; platelets ; platelet count = the cells that help clotting
erythrocytes ; erythrocyte ; reticulocytes = red cells
haemoglobin ; hemoglobin ; hb ; h b = the part that carries oxygen
haematocrit ; hematocrit ; m c v = how many red cells there are and how large
rhesus ; rhesus negative ; rhesus positive ; group and save ; crossmatch = your blood group
# Clotting
inr ; i n r ; prothrombin ; coagulation screen ; coagulation ; clotting screen ; prothrombin time = how fast your blood clots
d dimer ; ddimer ; d dimers = a test that may point to a clot
# Inflammation and defence
crp ; c r p ; c reactive protein = a marker of inflammation
esr ; e s r ; sed rate ; sedimentation rate = a test that rises when something is inflamed
serology ; serological ; seroconversion ; seropositive = looking for antibodies
immunoglobulin ; immunoglobulins ; igg ; igm ; ige = substances of your defences
titre ; titer ; antibody titre = how many antibodies you have
rheumatoid factor ; anti ccp ; antinuclear ; ana factor = a sign of an inflamed joint disease
antigen ; antigen test ; rapid antigen test = a quick swab test
pcr ; p c r ; pcr swab ; naat ; naat swab ; nucleic acid = a swab test
viral load ; viraemia ; cd four ; cd four count = how much virus is in your blood
culture and sensitivity ; antibiogram ; mc and s ; m c and s = finding out which antibiotic works
blood cultures ; blood culture ; urine culture = seeing whether germs grow
antimicrobial resistance ; resistance genotyping ; resistant organism = germs that a medicine can't kill
reactive result ; non reactive = the test says yes or no
# Sugar, fat, glands
hba one c ; h b a one c ; hba1c ; glycated haemoglobin ; a one c ; a1c ; hemoglobin a one c = your average sugar over some months
glycaemia ; glycaemic ; glycemic ; fasting glucose ; random glucose = blood sugar
glucose tolerance test ; ogtt ; o g t t ; gtt = a sugar test with a sweet drink
lipid profile ; lipid panel ; lipids ; triglycerides = your cholesterol
ldl ; l d l = the bad cholesterol
hdl ; h d l = the good cholesterol
tsh ; t s h ; thyroid function test ; tfts ; tft ; free t four = a test of your thyroid gland
cortisol ; prolactin ; fsh ; f s h ; luteinising = a hormone in the blood
hcg ; h c g ; beta hcg = the pregnancy hormone
psa ; p s a ; prostate specific antigen = a marker for the prostate
tumour marker ; tumor marker ; ca one two five ; ca125 = a substance that may point to cancer
# Kidneys, liver, salts
creatinine ; egfr ; e g f r ; u and es ; us and es ; u and e ; renal function ; renal profile ; u and e bloods = how well your kidneys work
acr ; albumin creatinine ratio ; microalbumin ; proteinuria ; albuminuria = protein in your water
lfts ; lft ; l f ts ; liver function tests ; liver function test ; transaminases ; gamma gt = how well your liver works
bilirubin = the yellow substance of bile
amylase ; lipase = a substance of the pancreas
troponin ; troponins = a substance that shows heart damage
bnp ; b n p ; nt pro bnp = a substance that shows a heart under strain
ferritin ; transferrin ; serum iron ; iron studies = your iron stores
electrolytes = salts such as sodium and potassium
hyperkalaemia ; hypokalaemia ; hyponatraemia ; hyperkalemia ; hyponatremia = too much or too little salt in the blood
b twelve and folate ; folate ; haematinics ; cobalamin = vitamins for the blood
ketones ; ketonuria = what your body makes when it burns fat
serum electrophoresis ; electrophoresis = a test of the proteins in your blood
tox screen ; toxicology ; toxicology screen = looking for drugs or poison
# Urine, stool, phlegm
urinalysis ; urine dip ; dipstick ; nitrites ; urine dipstick = a quick urine test with a strip
bacteriuria ; pyuria = germs or pus in your water
faecal ; fecal ; faeces ; feces ; faecal calprotectin ; calprotectin = a stool sample
immunochemical ; fit test ; f i t test ; faecal immunochemical ; occult blood ; qfit = a test for blood in your stool
sputum ; sputum culture ; sputum sample = the phlegm that you cough up
high vaginal swab ; endocervical swab ; hvs = a swab from the vagina
cerebrospinal ; cerebrospinal fluid ; csf ; c s f = the fluid around brain and spine
# More that raters marked
a c r ; albumin creatinine ; early morning acr = a urine test for your kidneys
vdrl ; v d r l ; treponemal ; treponema = a test for an illness from sex
igra ; quantiferon ; interferon gamma = a test for tuberculosis
gamma g t ; ggt ; g g t = a liver value
ova and parasites ; o c and p ; ova cysts and parasites ; stool microscopy = looking for worms in your stool
triple site swab ; triple site = three swabs from different places
culture and sensitivities = finding which antibiotic works
antimicrobial stewardship ; antibiotic stewardship = using antibiotics only when needed
pro bnp = a sign of how hard your heart works
venous blood gas = how much oxygen is in your artery
antinuclear antibodies = a sign of inflamed joints
lipoprotein = the fats you carry
immunohistochemistry ; her two ; her two positive ; receptor status = staining cells to see their kind
fibrinogen = how well your clots form
""")
