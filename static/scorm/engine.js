// The player's engine inside the package: events go to Python in its worker, and the call comes back.

import { EngineError } from '../player/engine-http.js'
import { texts } from './wording.js'

/** @import { CallEvent, CallView, Engine } from '../player/ports.js' */
/** @import { Desk } from './desk.js' */

/** @implements {Engine} */
export class PackageEngine {
  /** @type {(lost: boolean) => void} nothing is lost here: Python is in this browser */
  onconnection = () => {}

  /** @param {Desk} desk @param {{events: string, report: string}} addresses @param {CallView | null} [call] */
  constructor(desk, addresses, call = null) {
    this.desk = desk
    this.addresses = addresses
    this.call = call
  }

  /** @returns {Promise<CallView>} */
  async load() {
    if (!this.call) throw new EngineError(0, 'no_call', 'This page holds no call.')
    return this.call
  }

  /** @param {CallEvent} event @returns {Promise<CallView>} */
  async send(event) {
    const { refused } = texts(this.call?.language ?? 'nl')
    const { json } = await this.desk.post(this.addresses.events, { event }).catch((trouble) => {
      throw new EngineError(500, trouble.code, refused)
    })
    if (!json?.call) throw new EngineError(400, 'refused', refused)
    return (this.call = json.call)
  }

  async report() {
    return (await this.desk.get(this.addresses.report)).json
  }
}
