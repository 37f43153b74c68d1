// One recogniser for all that a page listens with: the microphone check, the calls, dictation. Each has a share of it, and
// closing a share leaves the recogniser, with its model, to the others.

import { Trouble } from './trouble.js'

/** @import { Hearing, Recogniser } from './ports.js' */

/** @implements {Recogniser} */
class Share {
  /** @type {Recogniser['onconnection']} */
  onconnection = () => {}
  /** @type {Set<Hearing>} */
  #hearings = new Set()
  /** @type {Set<(trouble: Trouble) => void>} who waits for it to open */
  #waiting = new Set()

  /** @param {Recogniser} whole @param {(share: Share) => void} onclose */
  constructor(whole, onclose) {
    this.whole = whole
    this.onclose = onclose
  }

  /** @returns {Promise<void>} */
  open() {
    return new Promise((done, failed) => {
      this.#waiting.add(failed)
      this.whole.open().then(done, failed).finally(() => this.#waiting.delete(failed))
    })
  }

  start() {
    const hearing = this.whole.start()
    this.#hearings.add(hearing)
    return hearing
  }

  close() {
    for (const failed of this.#waiting) failed(new Trouble('closed'))
    for (const hearing of this.#hearings) hearing.cancel() // those that have their words don't mind
    this.#hearings.clear()
    this.onclose(this)
  }
}

/** @param {Recogniser} whole whose `onconnection` is taken @returns {() => Recogniser} gives a share */
export function shared(whole) {
  /** @type {Set<Share>} */
  const shares = new Set()
  whole.onconnection = (...news) => shares.forEach((share) => share.onconnection(...news))
  return () => {
    const share = new Share(whole, (one) => shares.delete(one))
    shares.add(share)
    return share
  }
}
