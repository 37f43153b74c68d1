// What the receptionist sees: the practice's screen, and a scratch pad that is kept in this tab only.

import { element } from './element.js'
import { icon } from './icons.js'
import { keepsake } from './keepsake.js'
import { timeOnScreen } from './wording.js'

/** @import { Brief } from './ports.js' */
/** @import { Say } from './wording.js' */

const ICONS = ['phone', 'clock', 'lock', 'person', 'note']

export class Desk {
  #time = element('span', { class: 'muted' })
  #when

  /** @param {Say} say @param {Brief} brief @param {string} call */
  constructor(say, brief, call) {
    this.#when = brief.setting.when
    const bar = element('div', { class: 'bar' }, element('span', {}, say('screen')), this.#time)
    const rules = element('div', { class: 'pad' }, element('h2', {}, say('agreements')), agreements(brief))
    const screen = element('div', { class: 'screen' }, bar, element('div', { class: 'pad' }, agenda(brief)), rules)
    this.element = element('aside', { class: 'desk', 'aria-label': say('desk_label') }, screen, pad(say, call))
    this.tick(0)
  }

  /** @param {number} minutes since picking up */
  tick(minutes) {
    const text = timeOnScreen(this.#when, minutes)
    if (text !== this.#time.textContent) this.#time.textContent = text
  }
}

/** @param {Brief} brief */
function agenda({ screen }) {
  const rows = screen.agenda.map(({ time, text, free }) =>
    element('tr', { class: free ? 'free' : null }, element('th', { scope: 'row' }, time), element('td', {}, text)))
  return element('table', { class: 'agenda' }, element('caption', {}, screen.title), element('tbody', {}, ...rows))
}

/** @param {Brief} brief */
function agreements({ screen }) {
  const items = screen.agreements.map((one) =>
    element('li', {}, icon(ICONS.includes(one.icon) ? one.icon : 'note'), element('span', {}, one.text)))
  return element('ul', { class: 'rulelist' }, ...items)
}

/** @param {Say} say @param {string} call */
function pad(say, call) {
  const keep = keepsake('sessionStorage')
  const field = element('textarea', { id: 'pad', spellcheck: 'false' })
  field.value = keep.getItem(`belwijs.pad.${call}`) ?? ''
  field.addEventListener('input', () => keep.setItem(`belwijs.pad.${call}`, field.value))
  return element('div', {}, element('h2', {}, element('label', { for: 'pad' }, say('pad'))), field)
}
