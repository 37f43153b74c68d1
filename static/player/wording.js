// Small work on words: the interface's texts with their blanks filled in, and a few turns of the pen.

import en from './texts/call.en.js'
import nl from './texts/call.nl.js'

/** @typedef {keyof typeof nl} Key */
/** @typedef {(key: Key, values?: Record<string, string | number>) => string} Say */

/** @param {string} language @param {Record<string, string>} [always] blanks that every text may have @returns {Say} */
export function sayer(language, always = {}) {
  const texts = /** @type {Record<Key, string>} */ (language === 'en' ? en : nl)
  return (key, values = {}) =>
    (texts[key] ?? '').replace(/\{(\w+)\}/g, (blank, name) => String(values[name] ?? always[name] ?? blank))
}

/** @param {string} words @returns {string} with a capital at the beginning of the sentence */
export const capital = (words) => words.charAt(0).toUpperCase() + words.slice(1)

/**
 * How many of the words so far can be taken for settled: those that the recogniser gave the same twice.
 * @param {string} before @param {string} now
 */
export function settledWords(before, now) {
  const [old, fresh] = [before.split(' '), now.split(' ')]
  const change = fresh.findIndex((word, i) => word !== old[i])
  return change < 0 ? fresh.length : change
}

/** The first sentence, and what follows it. @param {string} text @returns {[string, string]} */
export function firstSentence(text) {
  const end = text.search(/[.!?](\s|$)/)
  return end < 0 ? [text, ''] : [text.slice(0, end + 1), text.slice(end + 1).trim()]
}

/**
 * The time on the practice's screen, some minutes into the call: “dinsdag, 10.52” and 3 give “10.55”.
 * @param {string} when @param {number} minutes
 */
export function timeOnScreen(when, minutes) {
  const found = when.match(/(\d{1,2})([.:])(\d{2})/)
  if (!found) return when
  const total = Number(found[1]) * 60 + Number(found[3]) + minutes
  return `${Math.floor(total / 60) % 24}${found[2]}${String(total % 60).padStart(2, '0')}`
}
