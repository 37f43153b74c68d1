// What went well, and what to try: at most three each, every one with the learner's own words or an example.

import { element } from '../element.js'
import { icon } from '../icons.js'
import { example } from './hear.js'
import { quote } from './words.js'

/** @typedef {import('./report.js').Desk} Desk */

/** @param {Desk} desk */
export function strengths(desk) {
  const { report, say } = desk
  return card('good', say('went_well'), report.strengths.map(({ turn, title, quote: words, why }) => point('good', 'check',
    element('h3', {}, title),
    words && element('p', { class: 'said' }, quote(words)),
    element('p', { class: 'small' }, where(desk, turn), why))), say('went_well_none'))
}

/** @param {Desk} desk */
export function nextSteps(desk) {
  const { report, say } = desk
  return card('next', say('try_next'), report.next_steps.map(({ turn, title, quote: words, why, example: line }) => point('try', 'arrow',
    element('h3', {}, title),
    words && element('p', { class: 'said' }, quote(words)),
    element('p', { class: 'small' }, where(desk, turn), why),
    line?.text && example(desk, line))), say('try_next_none'))
}

/**
 * @param {string} id
 * @param {string} title
 * @param {HTMLElement[]} found
 * @param {string} none
 */
function card(id, title, found, none) {
  return element('section', { class: 'card', 'aria-labelledby': id },
    element('h2', { id }, title),
    found.length ? element('ul', { class: 'points' }, ...found) : element('p', { class: 'muted up3' }, none))
}

/**
 * @param {'good' | 'try'} look
 * @param {string} sign
 * @param {...import('../element.js').Child} children
 */
function point(look, sign, ...children) {
  return element('li', {}, element('span', { class: `ic ${look}` }, icon(sign)), element('div', {}, ...children))
}

/**
 * The turn that something is about, as a link where it can be read back.
 * @param {Desk} desk
 * @param {number} turn
 */
export function where({ report, say }, turn) {
  const words = say('turn', { n: turn })
  const there = report.turns.some(each => each.turn === turn)
  return element('span', {}, there ? element('a', { href: `#turn-${turn}` }, words) : words, '. ')
}
