// The world around a package: windows of an LMS, some of another origin, and a clock that only goes when told.

import { connect } from '../../../static/scorm/lms/connect.js'
import { settled } from '../../player/fakes.js'

/** @import { Interaction, Lms, Record_ } from '../../../static/scorm/lms/ports.js' */

/** A window; without a parent it is its own, as in a browser. @param {Record<string, unknown>} own */
export function windowWith(own = {}) {
  /** @type {Record<string, any>} */
  const made = { opener: null, ...own }
  made.parent ??= made
  return made
}

/** A window of another origin: only where it stands can be read. @param {Record<string, unknown>} own */
export function foreignWindow(own = {}) {
  return new Proxy(windowWith(own), {
    get(window, name, itself) {
      if (name === 'parent') return window.parent === window ? itself : window.parent
      if (name === 'opener' || typeof name === 'symbol') return window[/** @type {string} */ (name)]
      throw new Error(`SecurityError: ${name}`)
    },
  })
}

/** Our page in a frame beside the API. @param {object} api @param {'API' | 'API_1484_11'} name */
export const framed = (api, name) => windowWith({ parent: windowWith({ [name]: api }) })

export class Clock {
  time = 0
  /** @type {{at: number, done: () => void}[]} */
  #waiting = []
  /** @type {number[]} every wait that was asked for, ms */
  waits = []

  now = () => this.time

  /** @param {number} ms @returns {Promise<void>} */
  wait = (ms) => {
    this.waits.push(ms)
    return new Promise((done) => this.#waiting.push({ at: this.time + ms, done }))
  }

  /** Lets the time go by, and all that is due happen in its order. @param {number} ms */
  async go(ms) {
    const end = this.time + ms
    await settled()
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.time = Math.max(this.time, next.at)
      next.done()
      await settled()
    }
    this.time = end
  }

  #next(/** @type {number} */ end) {
    const due = this.#waiting.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0]
    this.#waiting = this.#waiting.filter((one) => one !== due)
    return due
  }
}

/** @param {object} api @param {'API' | 'API_1484_11'} name @param {() => number} [now] @returns {Promise<Lms>} */
export async function sessionWith(api, name, now = () => 0) {
  const lms = await connect(framed(api, name), { now })
  if (!lms) throw new Error('expected a session, found none')
  return lms
}

/** @param {Partial<Record_>} more @returns {Record_} */
export const record = (more = {}) => ({ done: false, score: null, location: 'm1', suspend: 'x', interactions: [], ...more })

/** @param {Partial<Interaction>} more @returns {Interaction} */
export const interaction = (more = {}) => ({
  id: '03-empathy.check-1', type: 'choice', response: ['b'], result: 'correct', at: new Date(2026, 10, 22, 9, 5, 7),
  seconds: 12.5, ...more,
})

/** Watches an API: every call, and the code that it left. @template {object} Api @param {Api} api */
export function watched(api) {
  /** @type {{call: string, words: string[], answer: string, code: string}[]} */
  const calls = []
  const seen = new Proxy(api, {
    get(target, name) {
      const method = /** @type {any} */ (target)[name]
      if (typeof method !== 'function') return method
      return (/** @type {string[]} */ ...words) => {
        const answer = String(method.apply(target, words))
        if (/Set|Commit|Get.*Value/.test(String(name))) {
          calls.push({ call: String(name).replace('LMS', ''), words, answer, code: code(target) })
        }
        return answer
      }
    },
  })
  return { api: seen, calls, set: () => calls.filter(({ call }) => call === 'SetValue').map(({ words }) => words) }
}

/** @param {any} api */
const code = (api) => String((api.LMSGetLastError ?? api.GetLastError).call(api))

/** Chance that can be had again: numbers from 0 to 1 (mulberry32). @param {number} seed */
export function chance(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
