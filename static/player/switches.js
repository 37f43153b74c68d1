// The switches of a briefing: what is chosen there is kept in this browser, and the call reads it.

import { prefer, preferences } from './preferences.js'

/** @param {ParentNode} page */
export function switches(page) {
  const kept = preferences()
  for (const box of page.querySelectorAll('input[data-preference]')) {
    if (!(box instanceof HTMLInputElement)) continue
    const name = /** @type {keyof typeof kept} */ (box.dataset.preference)
    box.checked = kept[name]
    box.addEventListener('change', () => prefer(name, box.checked))
  }
}
