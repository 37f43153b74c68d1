// The whole call: what only shows over all its turns. Each rule with a word, a sign and its turn; nothing that stands elsewhere.

import { element } from '../element.js'
import { icon } from '../icons.js'
import { where } from './points.js'
import { doubts, seen } from './whole-rules.js'

/** @typedef {import('./report.js').Desk} Desk */
/** @typedef {import('./report.js').Rule} Rule */

const SIGNS = { good: 'check', try: 'arrow', doubt: 'question' }

/** @param {Desk} desk */
export function whole(desk) {
  const { report, say } = desk
  const met = seen(report.whole, true), missed = seen(report.whole, false), misheard = doubts(report.whole)
  if (!report.turns.length || !(met.length + missed.length + misheard.length)) return null
  const lists = [
    met.map(one => rule(desk, one, 'good')),
    [...missed.map(one => rule(desk, one, 'try')), ...(misheard.length ? [doubt(desk, misheard)] : [])],
  ].filter(items => items.length)
  return element('section', { class: 'section card near', 'aria-labelledby': 'whole' },
    element('div', { class: 'section-head' },
      element('h2', { id: 'whole' }, say('whole')), element('span', { class: 'muted small' }, say('whole_remark'))),
    element('div', { class: lists.length > 1 ? 'two whole' : 'whole' }, ...lists.map(items => element('ul', { class: 'points' }, ...items))))
}

/**
 * @param {Desk} desk
 * @param {Rule} rule
 * @param {'good' | 'try'} look
 */
function rule(desk, { title, why, turn }, look) {
  return item(look, title.replace(/\.$/, ''), element('p', { class: 'small' },
    element('b', { class: look }, desk.say(`whole_${look}`)), turn === null ? '. ' : ' · ', turn !== null && where(desk, turn), why))
}

/**
 * All that may have been misheard is one thing: to say it once for each rule would make it weigh.
 * @param {Desk} desk
 * @param {Rule[]} rules
 */
function doubt(desk, rules) {
  const { say } = desk
  return item('doubt', say('whole_doubt'), element('p', { class: 'small' }, rules[0].why),
    ...rules.map(({ title, turn }) => element('p', { class: 'small' }, title, turn === null ? '.' : ' · ', turn !== null && where(desk, turn))))
}

/**
 * @param {'good' | 'try' | 'doubt'} look
 * @param {string} title
 * @param {...Node} told
 */
function item(look, title, ...told) {
  return element('li', {}, element('span', { class: `ic ${look}` }, icon(SIGNS[look])), element('div', {}, element('h3', {}, title), ...told))
}
