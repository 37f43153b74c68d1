// The engine over HTTP: events in, call out. What can't be delivered now is kept and tried again until it lands.

import { keepsake } from './keepsake.js'

/** @import { CallEvent, CallView, Engine, PlayerSettings, Utterance } from './ports.js' */
/** @import { Keep } from './keepsake.js' */

const BACK_OFF = [500, 1000, 2000, 4000, 5000] // ms between tries; the last goes on
const PATIENCE = 15000 // ms for one answer
const TRY_AGAIN = [408, 425, 429]

/** The server won't take an event, now or ever: `status` and `code` are its own, the message is for the learner. */
export class EngineError extends Error {
  /** @param {number} status @param {string} code @param {string} message */
  constructor(status, code, message) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** @implements {Engine} */
export class HttpEngine {
  /** @type {(lost: boolean) => void} */
  onconnection = () => {}
  /** @type {Promise<unknown>} */
  #last = Promise.resolve()

  /**
   * @param {Pick<PlayerSettings, 'events' | 'report'>} addresses
   * @param {CallView | null} [call] as the page brought it
   * @param {{fetch?: typeof fetch, keep?: Keep, wait?: (ms: number) => Promise<void>}} [means]
   */
  constructor(addresses, call = null, { fetch: http, keep, wait = pause } = {}) {
    this.addresses = addresses
    this.call = call
    this.fetch = http ?? globalThis.fetch.bind(globalThis)
    this.keep = keep ?? keepsake('sessionStorage')
    this.wait = wait
  }

  /** The call as it is, after what an earlier page left undelivered. @returns {Promise<CallView>} */
  async load() {
    if (!this.call) throw new EngineError(0, 'no_call', 'This page holds no call.')
    const left = this.#left()
    const fits = left && this.call.state === 'talking' && left.turn === this.call.turn
    if (left && fits) return this.send(left)
    this.keep.removeItem(this.#key)
    return this.call
  }

  /** One at a time, in the order in which they were given. @param {CallEvent} event @returns {Promise<CallView>} */
  send(event) {
    if (event.type === 'reply') this.keep.setItem(this.#key, JSON.stringify(event))
    const sent = this.#last.then(() => this.#deliver(event))
    this.#last = sent.catch(() => {})
    return sent
  }

  async report() {
    const answer = await this.fetch(this.addresses.report, { headers: { Accept: 'application/json' } })
    if (!answer.ok) throw await refusal(answer)
    return answer.json()
  }

  /** @param {CallEvent} event @returns {Promise<CallView>} */
  async #deliver(event) {
    for (let tries = 0; ; tries++) {
      const answer = await this.#post(event)
      if (answer) {
        if (tries) this.onconnection(false)
        if (event.type === 'reply') this.keep.removeItem(this.#key)
        return (this.call = await callFrom(answer))
      }
      if (!tries) this.onconnection(true)
      await this.wait(BACK_OFF[Math.min(tries, BACK_OFF.length - 1)])
    }
  }

  /** The answer, or null when there was none worth the name. @param {CallEvent} event */
  async #post(event) {
    try {
      const answer = await this.fetch(this.addresses.events, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
        body: JSON.stringify(event),
        signal: AbortSignal.timeout(PATIENCE),
      })
      return answer.status >= 500 || TRY_AGAIN.includes(answer.status) ? null : answer
    } catch {
      return null
    }
  }

  /** @returns {{type: 'reply', turn: number, utterance: Utterance} | null} */
  #left() {
    try {
      const left = JSON.parse(this.keep.getItem(this.#key) ?? 'null')
      return left?.type === 'reply' ? left : null
    } catch {
      return null
    }
  }

  get #key() {
    return `belwijs.unsent.${this.addresses.events}`
  }
}

/** The call in an answer; a stale or illegal event (409) brings the call as it is. @param {Response} answer */
async function callFrom(answer) {
  if (answer.ok) return /** @type {Promise<CallView>} */ (answer.json())
  if (answer.status !== 409) throw await refusal(answer)
  const { call } = await answer.json()
  return /** @type {CallView} */ (call)
}

/** @param {Response} answer */
async function refusal(answer) {
  const said = await answer.json().catch(() => ({}))
  return new EngineError(answer.status, said.error ?? 'refused', said.message ?? `${answer.status} ${answer.statusText}`)
}

/** Some time, or less when the browser says that it is back on line. @param {number} ms @returns {Promise<void>} */
function pause(ms) {
  return new Promise((done) => {
    const over = () => {
      clearTimeout(timer)
      removeEventListener('online', over)
      done()
    }
    const timer = setTimeout(over, ms)
    addEventListener('online', over)
  })
}
