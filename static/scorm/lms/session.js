// A session with an LMS, of whichever version: reads what an earlier one left, sets what changed, ends once.

import { Caller } from './caller.js'
import { percent } from './formats.js'
import { Journal } from './journal.js'
import { firstNameFirst, language } from './learner.js'
import { Written } from './written.js'

/** @import { Api, Dialect, Lms, Record_, Refusal, Value } from './ports.js' */

/** What an LMS may do without: the course goes on from the suspend data, and a grade is made of the raw score. */
const OPTIONAL = /location$|session_time$|score\.(min|max|scaled)$/

/** @implements {Lms} */
export class Session {
  /** @type {Refusal | null} */
  error = null
  /** @type {Record_ | null} */
  #record = null
  #done = false
  /** @type {boolean | null} how it ended */
  #ended = null

  /**
   * A session, or null where the LMS won't begin one.
   * @param {Api} api @param {Dialect} dialect @param {() => number} now ms
   */
  static begin(api, dialect, now) {
    const caller = new Caller(api, dialect)
    return caller.begins() ? new Session(caller, dialect, now) : null
  }

  /** @param {Caller} caller of a session that has begun @param {Dialect} dialect @param {() => number} now ms */
  constructor(caller, dialect, now) {
    const { get } = caller
    const { elements } = dialect
    this.caller = caller
    this.dialect = dialect
    this.elapsed = ((began) => () => (now() - began) / 1000)(now())
    this.version = dialect.version
    this.limit = dialect.limit
    this.mode = mode(get(elements.mode))
    this.learner = { id: get(elements.id), name: firstNameFirst(get(elements.name)) }
    this.languageWish = language(get(elements.language))
    this.suspended = get(elements.suspend)
    this.location = get(elements.location)
    this.statusFor = dialect.standing(get)
    this.journal = new Journal(Number(get('cmi.interactions._count')) || 0)
    const found = /** @type {Value[]} */ ([[elements.suspend, this.suspended], [elements.location, this.location]])
    this.written = new Written(caller, dialect.detour, found)
  }

  /** @param {Record_} record @param {{again?: boolean}} [how] */
  write(record, { again = false } = {}) {
    if (this.mode !== 'normal' || this.#ended !== null) return false
    this.error = null
    if (again) this.written.retrace((element) => this.journal.forget(element))
    else this.written.settle()
    this.#record = record
    this.#done ||= record.done
    for (const [element, value] of [...this.#frame(), ...this.#values(record)]) this.#put(element, value)
    this.#report(record)
    return this.#commit()
  }

  /** @param {Record_} [record] what was written last, unless another is given */
  finish(record) {
    if (this.#ended !== null) return this.#ended
    const wrote = this.mode !== 'normal' || this.#close(record ?? this.#record)
    this.#ended = this.caller.agrees('finish', '')
    if (!this.#ended) this.error ??= this.caller.refusal('finish')
    this.#ended = this.#ended && wrote
    return this.#ended
  }

  /** The last write. Where nothing was ever done there is still a status: without one 1.2 would call it completed. */
  #close(/** @type {Record_ | null} */ record) {
    if (record) return this.write(record)
    for (const [element, value] of this.#frame()) this.#put(element, value)
    return this.#commit()
  }

  /** What each write sets, whatever was done. @returns {Value[]} */
  #frame() {
    const { exit, sessionTime } = this.dialect
    return [...this.statusFor(this.#done), exit, sessionTime(this.elapsed())]
  }

  /** @param {Record_} record @returns {Value[]} */
  #values({ score, location, suspend }) {
    const { elements, locationLimit } = this.dialect
    const points = score === null ? null : percent(score)
    const scores = points === null ? [] : this.dialect.score(points)
    const place = /** @type {Value[]} */ (location.length <= locationLimit ? [[elements.location, location]] : [])
    return [...scores, ...place, [elements.suspend, suspend]]
  }

  /** Interactions are for reports only: an LMS that won't have them keeps all the rest. @param {Record_} record */
  #report({ interactions }) {
    for (const [position, one] of interactions.entries()) {
      if (this.journal.closed) return
      const place = `cmi.interactions.${this.journal.index(position)}.`
      for (const [name, value] of this.dialect.interaction(one, this.languageWish)) {
        if (!this.written.set(place + name, value) && name === 'id') this.journal.closed = true
      }
    }
  }

  /** @param {string} element @param {string} value */
  #put(element, value) {
    if (element === this.dialect.elements.suspend && value.length > this.limit) {
      this.error ??= { call: 'set', element, code: '', text: `${value.length} characters, ${this.limit} at most` }
      return
    }
    if (this.written.set(element, value) || OPTIONAL.test(element)) return
    this.error ??= this.caller.refusal('set', element)
  }

  #commit() {
    if (this.caller.agrees('commit', '')) return this.error === null
    this.error = this.caller.refusal('commit') // this weighs more than a refused value: nothing at all arrived
    return false
  }
}

/** @param {string} found @returns {Lms['mode']} */
const mode = (found) => (found === 'review' || found === 'browse' ? found : 'normal')
