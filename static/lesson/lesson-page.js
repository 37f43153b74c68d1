// The lesson's page: lines that can be heard, steps that can be moved, and the place where the reader is.

import './order.js'
import { playable } from './playing.js'
import { remember } from './place.js'

playable(document)
remember(document.querySelector('.rail'))
// htmx exchanges the questions: what came of an answer is where the reader goes on.
document.body.addEventListener('htmx:afterSwap', () => {
  const shown = document.getElementById('asking')
  const next = /** @type {HTMLElement | null} */ (shown?.querySelector('.outcome, [role=alert], .allasked, legend'))
  next?.setAttribute('tabindex', '-1')
  next?.focus({ preventScroll: true })
  shown?.scrollIntoView({ block: 'nearest' })
})
