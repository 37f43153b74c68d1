// Opens and closes a package as a learner would, with the run-time in this window, where the package looks for it.

import { Delivery } from './delivery.js'
import { DIALECTS } from './dialects.js'
import { launched } from './launching.js'
import { Runtime } from './runtime.js'

/** @import { Line, Unit, Values, Version } from './ports.js' */

const BLANK = 'about:blank'
const PATIENCE = 5000 // ms that a page may take to be left: one may ask whether to stay, and be answered yes
const QUIET = { autocommit: false, logLevel: 5 }

/**
 * @typedef {object} Host
 * @property {HTMLIFrameElement} frame
 * @property {Version} version
 * @property {string} runtime address of scorm-again for it
 * @property {Unit[]} units
 * @property {() => boolean} strict
 * @property {() => boolean} review
 * @property {(line: Line) => void} tell
 * @property {() => void} lost the player's own server doesn't answer
 */

export class Player {
  /** @type {Runtime | null} */
  #running = null
  /** @type {Delivery | null} */
  #delivery = null
  #busy = Promise.resolve()
  unit = 0

  /** @param {Host} host */
  constructor(host) {
    this.host = host
  }

  /** What the learning system has been told, or told. @returns {{values: Values, unsaved: number}} */
  get known() {
    return { values: this.#running?.tally.values ?? {}, unsaved: this.#running?.tally.unsaved ?? 0 }
  }

  /** Closes what is open and opens a unit; one after the other. @param {number} unit @param {() => Promise<unknown>} [between] */
  open(unit, between = async () => {}) {
    this.#busy = this.#busy.then(() => this.#reopen(unit, between)).catch(this.host.lost)
    return this.#busy
  }

  /** What the learner's side does goes into the log, too. @param {string} event @param {string} detail */
  told(event, detail) {
    this.host.tell({ at: new Date().toISOString(), unit: this.unit, event, detail })
  }

  /** @param {number} unit @param {() => Promise<unknown>} between */
  async #reopen(unit, between) {
    await this.#close()
    await between()
    this.unit = unit
    const { version, units, frame } = this.host
    const [kept, scorm] = await Promise.all([fetched(`/kept/${unit}`), import(this.host.runtime)])
    const { api, runtime } = DIALECTS[version]
    this.#running = this.#runtime(new scorm[runtime](QUIET), kept)
    Object.assign(window, { [api]: this.#running.api() })
    this.told('opened', units[unit].title)
    frame.contentWindow?.location.replace(new URL(units[unit].address, location.href))
  }

  /** @param {object} inner @param {{values: Values, learner: string}} kept */
  #runtime(inner, { values, learner }) {
    const { version, units, review, strict, tell, lost } = this.host
    const { unit } = this
    const delivery = new Delivery(`/kept/${unit}`, lost)
    this.#delivery = delivery
    return new Runtime(version, inner, {
      kept: values,
      launch: launched(version, values, { learner, review: review(), given: units[unit].given }),
      deliver: (changed) => delivery.send(changed),
      strict,
      tell: (call) => tell({ ...call, unit }),
    })
  }

  async #close() {
    if (!this.#running) return
    await left(this.host.frame)
    this.told(this.#running.open ? 'closed_open' : 'closed', '')
    await this.#delivery?.settled()
    this.#running = null
  }
}

/** When the page in the frame is gone, with all that it does as it goes. @param {HTMLIFrameElement} frame @returns {Promise<void>} */
function left(frame) {
  return new Promise((done) => {
    const look = () => {
      if (frame.contentWindow?.location.href !== BLANK) return
      frame.removeEventListener('load', look)
      done()
    }
    frame.addEventListener('load', look)
    frame.contentWindow?.location.replace(BLANK)
    setTimeout(done, PATIENCE)
  })
}

/** @param {string} address */
async function fetched(address) {
  const answer = await fetch(address, { cache: 'no-store' })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return answer.json()
}
