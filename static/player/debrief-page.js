// The debrief's page: hands the report in the page to <belwijs-debrief>, and goes to the note that was just saved.

import './debrief.js'
import './socket-recognisers.js'
import { HttpEngine } from './engine-http.js'

const data = JSON.parse(document.getElementById('debrief-data')?.textContent ?? '{}')
const debrief = /** @type {import('./debrief.js').Debrief | null} */ (document.querySelector('belwijs-debrief'))
debrief?.show(data.report, data.player, new HttpEngine(data.player))

const place = location.hash === '#note' && document.getElementById('note')
if (place) {
  place.focus()
  place.scrollIntoView()
}
