// The log of every call: all of it in memory, the last of it on the page.

import { element } from './element.js'

/** @import { Call, Event_, Line } from './ports.js' */
/** @import { Wording } from './wording.js' */

export const MOST = 500 // lines on the page: a package that asks all the time would slow it down
const LONGEST = 160 // characters of a value that are shown; the saved log has them all

export class Log {
  /** @type {Line[]} */
  lines = []

  /** @param {HTMLElement} rows @param {HTMLElement} last says how many lines aren't shown @param {Wording} wording */
  constructor(rows, last, wording) {
    this.rows = rows
    this.last = last
    this.wording = wording
  }

  /** @param {Line} line */
  add(line) {
    this.lines.push(line)
    const box = this.rows.closest('[role=region]')
    const atEnd = !box || box.scrollTop + box.clientHeight >= box.scrollHeight - 40 // px: nearly at the end is at the end
    this.rows.append(this.#row(line))
    if (this.rows.childElementCount > MOST) this.rows.firstElementChild?.remove()
    this.#count()
    if (box && atEnd) box.scrollTop = box.scrollHeight
  }

  /** In the language of now. */
  again() {
    this.rows.replaceChildren(...this.lines.slice(-MOST).map((line) => this.#row(line)))
    this.#count()
  }

  #count() {
    this.last.hidden = this.lines.length <= MOST
    this.last.textContent = this.wording.say('shown_last', { most: MOST, all: this.lines.length })
  }

  /** @param {Line} line */
  #row(line) {
    return 'call' in line ? this.#call(line) : this.#event(line)
  }

  /** @param {Call} line */
  #call(line) {
    const failed = line.code !== '0' || line.arrived === false
    const kinds = [/SetValue$/.test(line.call) ? 'set' : '', failed ? 'failed' : ''].filter(Boolean)
    const words = line.words.map((word) => this.#short(word)).join(' = ')
    const told = [line.code === '0' ? '' : `${line.code} ${line.error}`, line.arrived === false ? this.wording.say('undelivered') : '']
    return element('tr', { class: kinds.join(' ') },
      element('td', { class: 'nowrap', title: `${line.ms} ms` }, clock(line.at)),
      element('th', { scope: 'row' }, line.call),
      element('td', { class: 'words' }, words),
      element('td', {}, this.#short(line.answer)),
      element('td', {}, told.filter(Boolean).join('; ')))
  }

  /** @param {Event_} line */
  #event(line) {
    const detail = line.event === 'connection_now' ? this.wording.say(line.detail) : line.detail
    const told = this.wording.say(line.event, { title: detail, name: detail })
    return element('tr', { class: 'event' }, element('td', { class: 'nowrap' }, clock(line.at)), element('td', { colspan: '4' }, told))
  }

  /** @param {string} value */
  #short(value) {
    if (value.length <= LONGEST) return value
    return `${value.slice(0, LONGEST)}… (${this.wording.say('characters', { count: this.wording.number(value.length) })})`
  }
}

/** The time of day, to the thousandth. @param {string} at */
function clock(at) {
  const moment = new Date(at)
  return `${moment.toTimeString().slice(0, 8)}.${at.slice(20, 23)}`
}
