// The table of what the learning system knows now.

import { readable } from './duration.js'
import { element } from './element.js'
import { facts, interactions, suspendData } from './standing.js'

/** @import { Values, Version } from './ports.js' */
/** @import { Interaction } from './standing.js' */
/** @import { Wording } from './wording.js' */

const COLUMNS = /** @type {const} */ (['id', 'type', 'response', 'result', 'time', 'latency'])

/**
 * @param {HTMLElement} place
 * @param {{version: Version, values: Values, unsaved: number, strict: boolean}} how
 * @param {Wording} wording
 */
export function showNow(place, { version, values, unsaved, strict }, wording) {
  const rows = facts(version, values).map(({ name, value }) => row(wording.say(name), value, meaning(name, value, wording)))
  if (unsaved) rows.push(row(wording.say('unsaved'), wording.say('unsaved_count', { count: unsaved }), ''))
  const box = place.querySelector('.playing-scroll')
  const [left, top] = [box?.scrollLeft ?? 0, box?.scrollTop ?? 0]
  place.replaceChildren(element('dl', { class: 'playing-facts' }, ...rows.flat()), bar(version, values, strict, wording))
  const answered = interactions(version, values)
  if (answered.length) place.append(...table(answered, wording))
  place.querySelector('.playing-scroll')?.scrollTo(left, top)
}

/** @param {string} name @param {string} value @param {Wording} wording */
function meaning(name, value, wording) {
  return name === 'session' || name === 'total' ? readable(value, wording.language) : wording.meaning(value)
}

/** @param {string} name @param {string} value @param {string} meaning */
function row(name, value, meaning) {
  const shown = element('dd', {}, element('code', {}, value))
  if (meaning) shown.append(' ', element('span', { class: 'muted' }, meaning))
  return [element('dt', {}, name), shown]
}

/** @param {Version} version @param {Values} values @param {boolean} strict @param {Wording} wording */
function bar(version, values, strict, wording) {
  const { count, limit } = suspendData(version, values, strict)
  const filling = { count: wording.number(count), limit: wording.number(limit) }
  const told = wording.say('suspend_of', filling)
  const meter = element('meter', {
    min: '0', max: String(limit), high: String(limit * 0.9), value: String(count), 'aria-label': wording.say('suspend'),
  })
  return element('p', { class: 'playing-suspend up3' }, element('b', {}, wording.say('suspend')), ` ${told}`, meter)
}

/** @param {Interaction[]} answered @param {Wording} wording */
function table(answered, wording) {
  const heads = COLUMNS.map((name) => element('th', { scope: 'col' }, wording.say(`interaction_${name}`)))
  const rows = answered.map((one) => element('tr', {}, ...COLUMNS.map((name) => cell(one, name, wording))))
  const label = wording.say('interactions_box')
  return [
    element('h3', { class: 'up3 down3' }, wording.say('interactions')),
    element('div', { class: 'playing-scroll', role: 'region', tabindex: '0', 'aria-label': label },
      element('table', { class: 'playing-calls' },
        element('thead', {}, element('tr', {}, ...heads)), element('tbody', {}, ...rows))),
  ]
}

/** @param {Interaction} one @param {typeof COLUMNS[number]} name @param {Wording} wording */
function cell(one, name, wording) {
  if (name === 'id') {
    return element('th', { scope: 'row' }, one.id, ...(one.description ? [element('br'), one.description] : []))
  }
  if (name === 'latency' && one.latency) return element('td', { class: 'nowrap' }, readable(one.latency, wording.language))
  if (name === 'time') return element('td', { class: 'nowrap' }, one.time.replace('T', ' '))
  return element('td', {}, (['type', 'result'].includes(name) && wording.meaning(one[name])) || one[name])
}
