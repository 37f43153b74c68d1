// Waarom er geen gesprekken en vragen zijn: per code van PythonTrouble wat er gevonden is, wat de cursist kan doen, en wat de
// beheerder van het ziekenhuis kan veranderen. Dezelfde sleutels als python.en.js. {file} is de naam van een bestand.
// 0,5 GB: gemeten 0,2 voor Python, geschat 0,3 voor de spraakherkenning. 15 MB: alle bestanden die Python ophaalt.
export default {
  no_wasm: {
    found: 'Deze browser mag of kan geen WebAssembly uitvoeren. De cursus heeft het nodig voor gesprekken en vragen.',
    learner: 'Lezen gaat gewoon door. Voor gesprekken en vragen: open de cursus in een recente Chrome, Edge, Firefox of Safari. Helpt dat niet, geef dit bericht dan aan uw beheerder.',
    administrator: 'Stuurt het leerplatform een Content-Security-Policy, zet dan \'wasm-unsafe-eval\' in script-src. Laat WebAssembly toe in het beleid voor browsers. Nodig: Chrome of Edge 97, Firefox 114, Safari 16.4, of nieuwer.',
  },
  not_found: {
    found: 'Het bestand {file} van deze cursus kwam niet aan.',
    learner: 'Lezen gaat gewoon door. Voor gesprekken en vragen: kijk of u nog verbinding hebt en nog aangemeld bent, en open de cursus opnieuw. Helpt dat niet, geef dit bericht dan aan uw beheerder.',
    administrator: 'Kijk of {file} in het geladen pakket zit en of een filter of proxy het tegenhoudt. De cursus haalt .js, .wasm, .zip en .json van het leerplatform zelf. Ontbreekt het bestand, laad het pakket dan opnieuw.',
  },
  memory: {
    found: 'Er is te weinig geheugen vrij op deze computer.',
    learner: 'Lezen gaat gewoon door. Voor gesprekken en vragen: sluit andere tabbladen en programma’s, en probeer opnieuw.',
    administrator: 'De cursus vraagt ongeveer 0,5 GB vrij geheugen in de browser. Kijk of er een lagere grens per tabblad of per sessie geldt.',
  },
  timeout: {
    found: 'De cursus wacht al te lang op antwoord van deze computer.',
    learner: 'Lezen gaat gewoon door. Voor gesprekken en vragen: probeer opnieuw. Sluit andere programma’s als het weer lang duurt.',
    administrator: 'De eerste keer haalt de cursus zo’n 15 MB op en rekent ze enkele seconden. Laat de browser de bestanden van het pakket bewaren, en kijk of een filter grote bestanden ophoudt.',
  },
  crashed: {
    found: 'Het deel van de cursus dat gesprekken en vragen bekijkt, is onverwacht gestopt.',
    learner: 'Lezen gaat gewoon door. Voor gesprekken en vragen: probeer opnieuw. Stopt het weer, open de cursus dan opnieuw, het liefst in een recente browser.',
    administrator: 'Werk de browser bij. Stopt het op veel computers, kijk dan of beveiligingssoftware web workers of WebAssembly afbreekt.',
  },
  error: {
    found: 'Er zit een fout in de cursus zelf. Wat u zei of schreef staat niet in dit bericht.',
    learner: 'Lezen gaat gewoon door. Probeer dit gesprek of deze vraag opnieuw. Lukt het weer niet, geef dit bericht dan aan uw beheerder.',
    administrator: 'Geef dit bericht door aan wie de cursus maakte, met de versie van het pakket. Een nieuwer pakket kan de fout verhelpen.',
  },
}
