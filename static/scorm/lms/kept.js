// What could not be saved, kept in this tab until it is. After a new login an LMS may take nothing more from a page that
// was opened before it: then the course has to be opened again, and goes on from here.

import { unwrap, wrap } from './envelope.js'

/** @import { Keep } from '../../player/keepsake.js' */

export class Kept {
  #keep
  #key

  /**
   * @param {Keep} keep sessionStorage: it ends with the tab, which matters where people share a computer
   * @param {string} whose tells the course and the learner from others
   */
  constructor(keep, whose) {
    this.#keep = keep
    this.#key = `belwijs.unsaved.${whose}`
  }

  /** @param {number} saved counter of the last save that arrived @param {string} payload */
  hold(saved, payload) {
    try {
      this.#keep.setItem(this.#key, wrap(payload, saved))
    } catch {
      // no room: then it is only in the page
    }
  }

  drop() {
    this.#keep.removeItem(this.#key)
  }

  /**
   * What was kept, unless something was saved since, from here or from another computer.
   * @param {number} counter of what stands in the LMS @returns {string | null}
   */
  after(counter) {
    const found = unwrap(this.#keep.getItem(this.#key) ?? '')
    return found.counter === counter ? found.payload : null
  }
}
