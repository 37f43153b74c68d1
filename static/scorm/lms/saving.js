// Saves what was done, at once and one save at a time. Nothing is set in the LMS while it can't be reached: offline it
// takes values for sent that never leave the computer. What may have got lost all the same is written anew.

import { Suspending } from './suspending.js'

/** @import { Kept } from './kept.js' */
/** @import { Lms, Reached, Record_, SaveState } from './ports.js' */

const BETWEEN = 1000 // ms from one save to the next
const AGAIN = [1000, 2000, 5000, 10000, 30000] // ms until the next try; the last one goes on
const BEACON = 32000 // characters of suspend data, as sent, that may leave with the rest: half of a beacon's 64 KiB

/** @param {number} ms @returns {Promise<void>} */
const sleep = (ms) => new Promise((done) => setTimeout(done, ms))

export class Saving {
  /** @type {(state: SaveState) => void} */
  onstate = () => {}
  /** @type {SaveState} */
  state
  /** @type {Record_ | null} what is not known to have arrived */
  #pending = null
  /** @type {Record_ | null} what was put last */
  #latest = null
  /** Counter of the last save that arrived. */
  #saved
  #last = -Infinity
  #doubt = false
  #busy = false
  #left = false
  #tries = 0
  #wake = () => {}

  /**
   * @param {Lms | null} lms null: the course was opened by itself
   * @param {object} how
   * @param {() => Promise<Reached>} how.reach
   * @param {(ms: number) => Promise<void>} [how.wait]
   * @param {() => number} [how.now] ms
   * @param {EventTarget} [how.connection] what says “online”: the window
   * @param {Kept} [how.kept] what an earlier page in this tab could not save
   * @param {boolean} [how.strict] throw when the suspend data is too long: for tests
   */
  constructor(lms, { reach, wait = sleep, now = Date.now, connection, kept, strict = false }) {
    this.lms = lms
    this.reach = () => reach().catch(() => /** @type {const} */ ('away'))
    this.wait = wait
    this.now = now
    this.kept = kept
    this.strict = strict
    this.state = !lms ? 'none' : lms.mode === 'normal' ? 'saved' : 'readonly'
    this.suspending = new Suspending(lms?.suspended ?? '', lms?.limit ?? Infinity)
    this.#saved = this.suspending.counter
    const unsaved = this.state === 'saved' ? kept?.after(this.#saved) : null
    /** What to go on from: payload of an earlier session, or null; why there is none stands in `suspending.reason`. */
    this.resumed = unsaved ?? this.suspending.payload
    connection?.addEventListener('online', () => this.#hurry())
  }

  /** Characters of suspend data that the course may use. */
  get room() {
    return this.suspending.room
  }

  /** Saves; what was put before and not yet saved is left out. @param {Record_} record */
  put(record) {
    if (!this.lms || this.state === 'readonly') return
    if (this.strict && !this.suspending.fits(record.suspend)) {
      throw new RangeError(`suspend data: expected at most ${this.room} characters, found ${record.suspend.length}`)
    }
    this.#latest = this.#pending = record
    if (this.state !== 'saved') this.#hold()
    if (this.#left) return this.#tell('refused')
    if (this.state === 'saved') this.#tell('waiting')
    this.#drain()
  }

  /** Tries again now: the learner asks for it. */
  retry() {
    if (!this.lms || this.state === 'readonly' || this.#left) return
    this.#pending ??= this.#latest
    if (this.#pending) this.#tell('waiting')
    this.#hurry()
    this.#drain()
  }

  /** The page goes away: what is pending is written without asking anything, and the session ends. */
  leave() {
    const { lms, suspending } = this
    if (this.#left || !lms) return
    this.#left = true
    this.#wake()
    const record = this.#pending
    if (!record) return void lms.finish()
    this.#hold()
    const { payload, whole } = suspending
    const suspend = payload === record.suspend && !this.#doubt ? whole : suspending.next(record.suspend)
    if (suspend !== whole && encodeURIComponent(suspend).length > BEACON) lms.write({ ...record, suspend: whole })
    lms.finish({ ...record, suspend })
  }

  #hurry() {
    this.#tries = 0
    this.#wake()
  }

  async #drain() {
    if (this.#busy) return
    this.#busy = true
    try {
      while (this.#pending && !this.#left) await this.#round()
    } finally {
      this.#busy = false
    }
  }

  /** One save, with the wait that it needs before it, and after it when it failed. */
  async #round() {
    await this.#pause(this.#last + BETWEEN - this.now())
    const state = await this.#save()
    if (this.#left) return
    this.#hold()
    this.#tell(state)
    if (state === 'offline' || state === 'expired') await this.#pause(AGAIN[Math.min(this.#tries++, AGAIN.length - 1)])
    else this.#tries = 0
  }

  /** @returns {Promise<SaveState>} */
  async #save() {
    if (this.state === 'saved' || this.state === 'refused') this.#tell('waiting')
    const before = await this.reach()
    const { lms } = this
    const record = this.#pending
    if (this.#left || !lms || !record) return this.state
    if (before !== 'reached') return before === 'login' ? 'expired' : 'offline'
    this.#last = this.now()
    const took = lms.write({ ...record, suspend: this.suspending.next(record.suspend) }, { again: this.#doubt })
    this.#doubt = lms.error?.call === 'commit'
    return this.#doubt ? 'expired' : this.#confirm(record, took && this.suspending.fits(record.suspend))
  }

  /**
   * Whether the connection held while it was saved.
   * @param {Record_} record @param {boolean} took @returns {Promise<SaveState>}
   */
  async #confirm(record, took) {
    const after = await this.reach()
    if (after !== 'reached') {
      this.#doubt = true
      return after === 'login' ? 'expired' : 'offline'
    }
    this.#saved = this.suspending.counter
    if (this.#pending === record) this.#pending = null
    if (!took) return 'refused'
    return this.#pending ? 'waiting' : 'saved'
  }

  /** What is pending stays in this tab as long as it is. */
  #hold() {
    if (this.#pending) this.kept?.hold(this.#saved, this.#pending.suspend)
    else this.kept?.drop()
  }

  /** Waits, unless woken. @param {number} ms */
  async #pause(ms) {
    if (ms > 0) await Promise.race([this.wait(ms), new Promise((done) => (this.#wake = () => done(undefined)))])
  }

  /** @param {SaveState} state */
  #tell(state) {
    if (state === this.state) return
    this.state = state
    this.onstate(state)
  }
}
