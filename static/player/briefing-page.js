// The briefing page: the drawing, the microphone check, and the switches that the call reads.

import './mic-check.js'
import './portrait-element.js'
import { prefer, preferences } from './preferences.js'

const kept = preferences()
for (const box of document.querySelectorAll('input[data-preference]')) {
  if (!(box instanceof HTMLInputElement)) continue
  const name = /** @type {keyof typeof kept} */ (box.dataset.preference)
  box.checked = kept[name]
  box.addEventListener('change', () => prefer(name, box.checked))
}
