// A lesson as it is read: lines that can be heard, steps that can be moved, and the place where the reader is.

import './order.js'
import { playable } from './playing.js'
import { remember } from './place.js'

/**
 * @param {Document} page
 * @param {(part: string) => Promise<unknown>} keep where the reader is
 * @returns {() => void} to be called when the lesson is left
 */
export function reading(page, keep) {
  playable(page)
  return remember(page.querySelector('.rail'), keep)
}

/** The questions were exchanged: what came of an answer is where the reader goes on. */
export function asked() {
  const shown = document.getElementById('asking')
  const next = /** @type {HTMLElement | null} */ (shown?.querySelector('.outcome, [role=alert], .allasked, legend'))
  next?.setAttribute('tabindex', '-1')
  next?.focus({ preventScroll: true })
  shown?.scrollIntoView({ block: 'nearest' })
}
