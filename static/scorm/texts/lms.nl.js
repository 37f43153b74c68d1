// Wat de leerling leest over het bewaren in de leeromgeving. Dezelfde sleutels als lms.en.js.
export default {
  saved: 'Bewaard',
  waiting: 'Wordt bewaard…',
  again: 'Alles is weer bewaard.',
  offline: 'Er is even geen verbinding met uw leeromgeving.',
  offline_do: 'Werk gerust verder en laat deze pagina open. Zodra het weer kan, wordt alles vanzelf bewaard.',
  expired: 'Uw leeromgeving herkent u niet meer.',
  expired_do: 'Laat deze pagina open. Meld u in een ander tabblad opnieuw aan en kies dan “Bewaar opnieuw”. Lukt dat niet, open de cursus dan opnieuw in dit tabblad: u gaat verder waar u was.',
  refused: 'Uw leeromgeving kon dit niet bewaren.',
  refused_do: 'Kies “Bewaar opnieuw”. Blijft dit staan, open de cursus dan opnieuw en zeg het aan wie hem beheert.',
  readonly: 'U bekijkt wat u al gedaan hebt.',
  readonly_do: 'Probeer gerust alles uit. Wat u nu doet, telt niet mee en wordt niet bewaard.',
  none: 'De cursus is niet vanuit een leeromgeving geopend.',
  none_do: 'U kunt alles doen, maar het wordt niet bewaard. Open hem vanuit uw leeromgeving om later verder te gaan.',
  retry: 'Bewaar opnieuw',
}
