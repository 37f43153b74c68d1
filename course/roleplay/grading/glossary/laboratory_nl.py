"""Dutch terms for blood, urine and the laboratory."""

from __future__ import annotations

from ..jargon import terms

TERMS = terms("""
# Taking it
venapunctie ; veneuze afname ; bloedpunctie = bloed prikken
capillair ; capillaire ; capillaire afname = een druppel bloed uit de vinger
arterieel bloedgas ; bloedgas ; bloedgassen ; bloedgasanalyse = een prik in de polsslagader
midstream ; midstreamurine ; midstream urine ; middenstraalurine ; mid stream = urine uit het midden van de straal
vierentwintiguursurine ; vierentwintiguurscollecte ; urinecollecte = alle urine van een dag verzamelen
hemolytisch ; hemolyse = een buisje bloed dat bedorven is
specimen ; specimens = een potje urine of stoelgang
serum ; plasma ; citraatbuis ; edta buis = het vocht van het bloed zonder cellen
referentiewaarde ; referentiewaarden ; referentie interval ; normaalwaarden = de cijfers die gezond zijn
laboratoriumparameters ; biochemie ; biochemisch ; klinische biologie = bloedonderzoek
fout positief ; vals positief ; vals positieve = de test zegt ten onrechte ja
fout negatief ; vals negatief ; vals negatieve = de test zegt ten onrechte nee
# Blood cells
hematologie ; hematologisch ; hematologische ; hematoloog ; hematologen = alles over bloedcellen
hemogram ; perifeer bloed ; cbc = een telling van de bloedcellen
leukocyten ; leukocyt ; leukocytose ; leucocyten ; leukopenie = witte bloedcellen
neutrofielen ; neutropenie ; lymfocyten ; lymfocytose ; eosinofielen ; granulocyten = een soort witte bloedcellen
trombocyten ; trombocyt ; trombopenie ; trombocytopenie ; thrombocyten = bloedplaatjes
erytrocyten ; erytrocyt ; erythrocyten ; reticulocyten = rode bloedcellen
hemoglobine ; hb ; h b ; hemoglobinegehalte = de stof die zuurstof vervoert
hematocriet = het deel van het bloed dat uit cellen bestaat
mcv ; m c v = de grootte van de rode bloedcellen
resusfactor ; rhesusfactor ; resus negatief ; rhesus negatief ; resus positief = een deel van uw bloedgroep
# Clotting
inr ; i n r ; inr waarde = hoe snel uw bloed stolt
protrombine ; protrombinetijd ; aptt ; coagulatie = hoe snel het bloed stolt
d dimeren ; ddimeren ; d dimeer ; ddimeer = een stof die op een klonter kan wijzen
# Inflammation and defence
crp ; c r p ; c reactief proteine ; crp waarde = een waarde die op een ontsteking wijst
sedimentatie ; bezinking ; bezinkingssnelheid ; bse ; b s e = een bloedwaarde die hoger wordt door ontsteking
serologie ; serologisch ; seroconversie ; seropositief = zoeken naar afweerstoffen
antilichamen ; antilichaam ; immunoglobulinen ; immunoglobuline ; ige ; igg = afweerstoffen in het bloed
titer ; antistoftiter = hoeveel afweerstoffen u hebt
reumafactor ; anti ccp ; antinucleaire factor ; ana factor = een stof die op reuma kan wijzen
antigen ; antigeentest ; antigeen = een stukje van een kiem
pcr ; p c r ; pcr test = een test met een wattenstaafje
non reactief ; reactief ; reactieve ; naat = de test is negatief of positief
virale load ; viral load ; cd vier = hoeveel virus er in uw bloed zit
antibiogram ; resistentiebepaling = kijken welk antibioticum werkt
hemocultuur ; hemoculturen ; bloedkweek = kijken of er bacteriën in uw bloed groeien
urinekweek ; urinecultuur ; cultuurafname = kijken of er bacteriën groeien
resistent ; resistentie ; resistente = een bacterie waartegen het middel machteloos is
# Sugar, fat, glands
hba een c ; h b a een c ; hba1c ; geglyceerde hemoglobine ; geglyceerd = de gemiddelde suiker van de laatste maanden
glycemie ; glycemiewaarde ; glucosespiegel ; glucosewaarde = bloedsuiker
ogtt ; o g t t ; glucosetolerantietest ; suikerbelasting ; orale glucosetolerantietest = een test met een zoet drankje
lipiden ; lipidenprofiel ; lipidogram ; triglyceriden = de vetten in uw bloed
ldl ; l d l ; ldl cholesterol = de slechte cholesterol
hdl ; h d l ; hdl cholesterol = de goede cholesterol
tsh ; t s h ; vrij t vier ; ft4 = een waarde die zegt hoe uw schildklier werkt
cortisol ; prolactine ; lh ; fsh ; f s h = een hormoon in het bloed
hcg ; h c g ; beta hcg ; bhcg = het zwangerschapshormoon
psa ; p s a ; psa waarde = een waarde die iets zegt over de prostaat
tumormarker ; tumormerker ; tumormarkers = een stof die op kanker kan wijzen
# Kidneys, liver, salts
creatinine ; egfr ; e g f r ; nierclearance ; creatinineklaring = een waarde die zegt hoe uw nieren werken
ureum = een afvalstof die de nieren opruimen
leverenzymen ; leverset ; gamma gt ; transaminasen ; transaminase = waarden die zeggen hoe uw lever werkt
bilirubine = de gele stof van de gal
amylase ; lipase = een stof uit de alvleesklier
troponine ; troponines = een stof die vrijkomt als de hartspier schade heeft
nt pro bnp ; bnp ; b n p = een stof die zegt of het hart het zwaar heeft
ferritine ; transferrine ; ferritinegehalte = de ijzervoorraad
elektrolyten ; ionogram = zouten zoals kalium en natrium
hyperkaliemie ; hypokaliemie ; hyponatriemie = te veel of te weinig zout in het bloed
foliumzuurgehalte ; cobalamine = een vitamine
elektroforese = een test op de eiwitten in uw bloed
toxscreening ; tox screening ; toxicologie = zoeken naar drugs of gif
albumine ; proteinurie ; microalbuminurie ; albuminurie = eiwit dat in urine of bloed zit
ketonen ; ketonurie = een stof die uw lichaam maakt als het vet verbrandt
# Urine, stool, phlegm
sediment ; urinesediment = uw urine onder de microscoop
urineanalyse ; urinestick ; dipstick ; nitriet = een staafje dat uw urine test
bacteriurie ; leukocyturie ; pyurie = bacteriën of etter in de urine
faeces ; feces ; fecesstaal ; fecaal = stoelgang
ifobt ; i f o b t ; occult bloed ; immunochemische test = een test op bloed in de stoelgang
calprotectine = een stof die op een ontstoken darm wijst
coprocultuur ; fecescultuur ; feceskweek = zoeken naar bacteriën in de stoelgang
sputum ; sputumcultuur ; sputumstaal = fluimen die u ophoest
liquor ; cerebrospinaal vocht = vocht rond hersenen en ruggenmerg
exsudaat ; transsudaat = vocht uit een wonde
# More that raters marked
ggt ; g g t ; gamma g t = een waarde van de lever
kweek met antibiogram = zien welk antibioticum werkt
dipslide ; nitriettest ; urinedipstick = een stripje in de plas
immunohistochemie ; immunohistochemisch ; her twee kleuring ; her twee = cellen kleuren om hun soort te zien
venepunctie = een prik in de arm
pap drie a ; pap drie a twee ; pap drie b ; pap twee ; pap vier = een afwijkend uitstrijkje
fibrinolyse ; fibrinogeen = hoe klonters oplossen
pro bnp = een stof die zegt hoe zwaar het hart werkt
antinucleair ; antinucleaire antistoffen = een stof bij reuma
apolipoproteine ; lipoproteine = de vetten in uw bloed
arteriele bloedgas ; astrup = meten hoeveel zuurstof er in een slagader zit
coproculture ; faeceskweek = zoeken naar bacteriën in de stoelgang
""")
