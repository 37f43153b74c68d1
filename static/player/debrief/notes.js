// The notes in the margin: a name, a reason, and what could be said instead.

import { element } from '../element.js'
import { doubted, quoted, tone } from './spans.js'
import { listed, quote } from './words.js'

/** @typedef {import('./report.js').Desk} Desk */
/** @typedef {import('./report.js').Turn} Turn */

/**
 * @param {Desk} desk
 * @param {Turn} turn
 * @returns {HTMLElement | null}
 */
export function noteList(desk, turn) {
  const doubts = doubted(turn.words)
  if (!turn.findings.length && !doubts.length) return null
  return element('ul', { class: 'notes' },
    ...turn.findings.map((finding, at) => note(desk, turn, finding, at)),
    doubts.length > 0 && doubt(desk, doubts))
}

/**
 * @param {Desk} desk
 * @param {Turn} turn
 * @param {import('./report.js').Finding} finding
 * @param {number} at
 */
function note({ say }, turn, finding, at) {
  const words = quoted(turn.words, finding)
  return element('li', { class: tone(finding), id: `note-${turn.turn}-${at}`, 'data-note': at },
    words && element('span', { class: 'hidden-visually' }, `${say('about_words', { words: quote(words) })} `),
    element('b', {}, finding.title), finding.why,
    finding.instead && element('span', { class: 'instead' }, say('instead', { text: quote(finding.instead) })),
    !finding.sure && element('span', { class: 'instead' }, say('doubt_finding')))
}

/**
 * @param {Desk} desk
 * @param {string[]} words
 */
function doubt({ report, say }, words) {
  return element('li', { class: 'doubt' },
    element('b', {}, say('doubt_one', { words: listed(report.language, words.map(quote)) })),
    say(words.length > 1 ? 'doubt_more_why' : 'doubt_one_why'))
}
