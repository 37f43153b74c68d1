// De woorden van het pakket zelf. Dezelfde sleutels als shell.en.js.
export default {
  starting: 'Een ogenblik. De cursus start nog op deze computer.',
  busy: 'Een ogenblik…',
  again: 'Probeer opnieuw',
  administrator: 'Voor wie de computers beheert',
  refused: 'Dat kon deze computer niet verwerken. Zeg of typ het nog eens. Lukt het weer niet, open de cursus dan opnieuw: wat bewaard is, is er nog.',
  keep: 'Bewaar deze nabespreking als bestand',
  kept: 'Bewaard bij uw downloads.',
  damaged: 'Wat uw leeromgeving van vorige keer bewaarde, kan niet meer gelezen worden. U begint opnieuw; uw score tot nu toe blijft in de leeromgeving staan tot u verder bent.',
  newer: 'Wat uw leeromgeving bewaarde, komt van een nieuwere versie van deze cursus. U begint hier opnieuw. Vraag aan wie de cursus beheert om de nieuwste versie te laden.',
  other_course: 'Wat uw leeromgeving bewaarde, hoort bij een andere cursus. U begint hier opnieuw.',
  foreign: 'Wat uw leeromgeving bewaarde, komt niet van deze cursus. U begint hier opnieuw.',
  left_out: 'Uw leeromgeving heeft weinig plaats. Oude nabesprekingen kunnen daar niet allemaal blijven; uw scores wel. Wilt u een nabespreking bewaren, sla ze dan op als bestand.',
  close: 'Sluiten',
}
