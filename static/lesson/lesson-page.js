// The lesson's page in the web course: htmx exchanges the questions, and the place is kept by the server.

import { asked, reading } from './reading.js'

const rail = /** @type {HTMLElement | null} */ (document.querySelector('.rail'))
reading(document, (part) =>
  fetch(rail?.dataset.place ?? '', { method: 'POST', body: new URLSearchParams({ part }), keepalive: true }))
document.body.addEventListener('htmx:afterSwap', asked)
