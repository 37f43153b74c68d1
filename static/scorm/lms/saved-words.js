// Which words go with which state of saving, apart from how they are shown.

import en from '../texts/lms.en.js'
import nl from '../texts/lms.nl.js'

/** @import { Language, SaveState } from './ports.js' */

/** @typedef {{quiet: string, told: string, next: string, retry: string}} Words  '' for what isn't said */

const RETRY = new Set(['offline', 'expired', 'refused'])

/**
 * All is well: a word at the side, which isn't read aloud each time. Else: what is the matter, and what to do.
 * @param {SaveState} state
 * @param {Language} language
 * @param {boolean} mended whether something was the matter just before: then the button stays while it is tried
 * @returns {Words}
 */
export function savedWords(state, language, mended) {
  const texts = language === 'en' ? en : nl
  const silent = { quiet: '', told: '', next: '', retry: '' }
  if (state === 'waiting') return { ...silent, quiet: texts.waiting, retry: mended ? texts.retry : '' }
  if (state === 'saved') return mended ? { ...silent, told: texts.again } : { ...silent, quiet: texts.saved }
  return { ...silent, told: texts[state], next: texts[`${state}_do`], retry: RETRY.has(state) ? texts.retry : '' }
}
