// Calls the API of an LMS. Whatever it throws or answers comes out as a string.

/** @import { Api, Dialect, Refusal } from './ports.js' */

export class Caller {
  #api
  #dialect
  #thrown = ''

  /** @param {Api} api @param {Dialect} dialect */
  constructor(api, dialect) {
    this.#api = api
    this.#dialect = dialect
  }

  /** @param {keyof Dialect['calls']} call @param {...string} words @returns {string} */
  say(call, ...words) {
    try {
      this.#thrown = ''
      return String(this.#api[this.#dialect.calls[call]](...words) ?? '')
    } catch (fault) {
      this.#thrown = fault instanceof Error ? fault.message : String(fault)
      return ''
    }
  }

  /** @param {keyof Dialect['calls']} call @param {...string} words */
  agrees(call, ...words) {
    return this.say(call, ...words) === 'true'
  }

  /** A value, '' where there is none. @param {string} element */
  get = (element) => this.say('get', element)

  /** Why the last call failed. @param {Refusal['call']} call @param {string} element @returns {Refusal} */
  refusal(call, element = '') {
    if (this.#thrown) return { call, element, code: '', text: this.#thrown }
    const code = this.say('error')
    return { call, element, code, text: this.say('errorText', code) }
  }

  /** A session that an earlier page of ours began can be gone on with. */
  begins() {
    if (this.agrees('initialize', '')) return true
    return this.get(this.#dialect.elements.mode) !== '' && this.say('error') === '0'
  }
}
