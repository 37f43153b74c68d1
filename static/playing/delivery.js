// Brings what a commit saves to the learning system, and waits for its answer, as SCORM wants it.

/** @import { Delivered, Values } from './ports.js' */

export class Delivery {
  /** @type {Promise<unknown>[]} what goes along behind a page that is being left */
  #behind = []

  /** @param {string} address @param {() => void} lost told when the player's own server doesn't answer */
  constructor(address, lost) {
    this.address = address
    this.lost = lost
  }

  /** Whether the learning system says that it has them, and whether it does. @param {Values} changed @returns {Delivered} */
  send(changed) {
    const body = JSON.stringify(changed)
    try {
      const request = new XMLHttpRequest()
      request.open('POST', this.address, false)
      request.setRequestHeader('Content-Type', 'application/json')
      request.send(body)
      const { status } = request // 202: said to be taken, and dropped
      return { said: status === 204 || status === 202, arrived: status === 204 }
    } catch {
      // No browser waits while a page is being left; and then, as in a Moodle, nobody hears whether it arrived.
      const headers = { 'Content-Type': 'application/json' }
      this.#behind.push(fetch(this.address, { method: 'POST', body, headers, keepalive: true }).catch(this.lost))
      return { said: true }
    }
  }

  /** When all that was sent has come. */
  async settled() {
    await Promise.all(this.#behind)
  }
}
