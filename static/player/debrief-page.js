// The debrief's page: hands the report in the page to <belwijs-debrief>.

import './debrief.js'
import { HttpEngine } from './engine-http.js'

const data = JSON.parse(document.getElementById('debrief-data')?.textContent ?? '{}')
const debrief = /** @type {import('./debrief.js').Debrief | null} */ (document.querySelector('belwijs-debrief'))
debrief?.show(data.report, data.player, new HttpEngine(data.player))
