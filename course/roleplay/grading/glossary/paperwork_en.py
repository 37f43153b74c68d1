"""English terms for how care is organised, written down and paid."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Listening, sorting, deciding together
take a history ; taking a history ; history taking ; anamnesis ; take your history ; medical anamnesis = ask about your complaint and your health so far
collateral history = ask someone close to you
triage ; triaged ; triaging ; total triage ; total triage model = decide who needs help first
telephone triage = questions on the phone about how urgent it is
multidisciplinary ; multidisciplinary team ; mdt ; m d t = several kinds of carers together
concordant decision = you and the doctor choose together
advance directive ; dnar ; dnacpr ; respect form ; do not resuscitate ; dnr ; d n r = your wishes about care, written down
safeguarding ; safeguarding lead = keeping people safe from harm
informed consent ; implied consent ; third party consent = you agree after it was explained
mental capacity assessment ; lacks capacity ; dols ; dols assessment ; best interests meeting = whether someone can decide for themselves
gillick competent ; fraser competent ; gillick competence = old enough to decide about their own care
social prescribing ; social prescriber ; link worker = help with daily life that is no medicine
care coordinator ; case management ; care navigation ; care navigator = the steps of your care and who guides you
conservative management ; expectant management ; watchful waiting ; active surveillance = wait and keep an eye on it
# Where and when
ambulatory ; ambulatory care = you come in and sleep at home
inpatient ; inpatients = you stay in hospital overnight
day case ; day case unit = you go home the same day
elective ; elective procedure ; elective admission = planned beforehand
emergent = something that can't wait
primary care ; primary care network ; pcn ; p c n = your local doctors
secondary care ; tertiary care ; tertiary centre ; tertiary referral = the hospital or a very special hospital
two week wait ; two week rule ; two week wait referral ; urgent suspected cancer = a quick referral within two weeks
e referral ; choose and book ; ers ; e r s ; ubrn ; u b r n = booking the hospital online
rtt ; r t t ; rtt clock ; referral to treatment = how long the hospital may make you wait
tci ; t c i ; tci date ; to come in date = the day when you come into hospital
embargoed ; embargoed slots ; embargoed appointment = kept free until the day itself
same day emergency care ; sdec ; s d e c ; ambulatory emergency = a hospital unit where you are seen and go home
acute medical unit ; amu ; assessment unit ; medical assessment unit = the ward where they first find out what is wrong
hdu ; h d u ; itu ; i t u ; high dependency unit = the ward with extra watching
nicu ; n i c u ; scbu ; special care baby unit ; neonatal unit = the ward for babies who need extra help
pacu ; recovery bay ; post anaesthesia = the room where you wake up after an operation
barrier nursing ; reverse barrier = a room of your own so that germs don't spread
step down bed ; intermediate care ; reablement ; reablement team = help for a while to get back on your feet
virtual ward = hospital care in your own home
# Who does what
locum ; locums ; locum doctor = a doctor who stands in for another
specialist registrar ; foundation doctor ; g p registrar = a doctor who is still learning
anp ; advanced nurse practitioner ; duty anp ; advanced practitioner = a nurse with extra training
physician associate ; physician assistant ; first contact practitioner = someone trained to see patients beside the doctor
hca ; h c a ; healthcare assistant = someone who helps the nurse
allied health professional = a carer who is not a doctor
general surgeon on call ; on call registrar ; duty registrar = the doctor on call
hospitalist ; attending physician = the doctor in charge in hospital
geriatrician ; geriatrics ; geriatric = a doctor for older people
internist ; internal medicine = a doctor for the organs inside you
pulmonologist ; pulmonology ; respiratory physician = a lung doctor
nephrologist ; nephrology = a kidney doctor
hepatologist ; hepatology = a liver doctor
gastroenterologist ; gastroenterology = a doctor for stomach and bowels
endocrinologist ; endocrinology ; endocrine = a doctor for hormones
neonatologist ; neonatology ; neonate ; neonates ; neonatal = a doctor for newborn babies
otolaryngology ; otolaryngologist ; ent ; e n t ; ent consult = the department for ear, nose and throat
electrophysiologist ; electrophysiology = a doctor for the rhythm of the heart
maxillofacial ; max fax ; oral surgeon = a surgeon for mouth and jaw
enterostomal therapist ; tissue viability nurse ; tissue viability = a nurse for a stoma or a wound
# Letters, codes, files
summary care record ; scr ; s c r = a short copy of your medical file
fit note ; med three = a sick note
discharge summary ; epicrisis ; discharge letter = the hospital's letter about your stay
electronic health record ; ehr ; e h r ; emr ; e m r = your file on the computer
subject access request = asking for a copy of your own file
proxy access = letting someone else see your file online
hipaa ; information governance ; caldicott guardian = the rules that keep your details private
snomed ; snomed code ; read code ; icd code ; icd ten ; cpt code = a code for an illness or a treatment
datix ; significant event ; serious incident ; duty of candour = a report when something went wrong
mccd ; m c c d ; medical certificate of cause of death ; medical examiner = the paper after somebody has died
med sec = the secretary who types the letters
transcription and validation ; clinical validation ; clinical coding = checking and typing the letter
gms one ; g m s one ; g p two g p = papers for joining a practice
frailty register ; frailty score = how much help an older person needs
pals ; patient advice and liaison = the office for complaints and questions
icb ; i c b ; integrated care board ; clinical commissioning group ; ccg = the office that pays for local care
qof ; q o f ; enhanced service = targets for the practice
repeat template ; repeat dispensing ; acute prescription ; re authorise = how your medicine is put on the list
eps ; e p s ; eps nomination ; electronic prescription service = sending your medicine to a chemist by computer
dispensing error = hand out medicine
dosette ; dosette box ; nomad tray ; compliance aid = a box with your pills for each day
controlled drug ; daily supervised consumption ; supervised consumption = a medicine with strict rules
off licence ; off label ; unlicensed = used for something else than the leaflet says
# Who pays
prior auth ; prior authorization ; prior authorisation ; pre authorization ; pre authorisation ; preauthorization = asking your insurer first
explanation of benefits ; eob ; e o b = the letter that says what your insurer paid
coinsurance ; co insurance = the part you pay yourself
formulary ; non formulary ; preferred drug list = the list of medicines that are paid for
hmo ; h m o ; ppo plan = a kind of insurance
individual funding request ; ifr ; i f r ; exceptional funding = asking for money for a special treatment
capitation ; fee for service = how doctors are paid
superbill = a list of what was done and what it costs
# More that raters marked
ot preassessment ; o t preassessment ; pre assessment clinic = a check before an operation
nice recall ; nice recall interval = how often you should come back
dispensing near miss = a mistake with medicine that was almost made
cd register ; c d register ; controlled drugs register = the list of strong medicines
query appendicitis ; query fracture = we think it may be
dpo ; d p o ; data protection officer = the person who guards your data
data incident = a mistake with somebody's details
sar ; s a r ; dsar ; d s a r ; article fifteen = asking to see your own notes
fp ten mda ; fp ten ; f p ten ; controlled instalment ; instalment prescription = a prescription for a part at a time
gillick ; fraser guidelines = old enough to decide alone
section forty seven ; section forty two = a check that someone is safe
chc assessment ; c h c ; c h c assessment ; chc ; continuing healthcare ; continuing health care = care at home that is paid for
e p s token ; eps token = the code for your prescription
shared care agreement ; escaa ; e s c a = two doctors who look after it together
ivr ; i v r ; v o i p ; voip ; concurrency cap = the phone system
lower six ; band three ; band two treatment = a price group at the dentist
dtap ; d t a p ; i p v ; pre school booster ; m m r booster = a vaccine for children
""")
