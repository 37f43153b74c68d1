// The clips of lines: fetched and decoded once, ahead of the moment that they are needed.

/** @import { Ahead } from './ahead.js' */

import { decoded } from './opus.js'

const TRIES = [0, 400, 1500] // ms before each

export class Clips {
  /** @type {Map<string, Promise<AudioBuffer | null>>} */
  #kept = new Map()

  /** @param {BaseAudioContext} context @param {Ahead} [ahead] what may be there already */
  constructor(context, ahead) {
    this.context = context
    this.ahead = ahead
  }

  /** A clip's sound, or null when it can't be had: then the line is only read. @param {string} address */
  get(address) {
    const kept = this.#kept.get(address)
    if (kept) return kept
    const asked = this.#fetch(address)
    this.#kept.set(address, asked)
    asked.then((sound) => sound ?? this.#kept.delete(address)) // asked for again, it is tried again
    return asked
  }

  /** @param {string} address */
  async #fetch(address) {
    for (const wait of TRIES) {
      await new Promise((done) => setTimeout(done, wait))
      try {
        const here = this.ahead?.take(address)
        if (here) return await decoded(this.context, here)
        const answer = await fetch(address, { signal: AbortSignal.timeout(8000) })
        if (answer.status === 404) return null
        if (answer.ok) return await decoded(this.context, await answer.arrayBuffer())
      } catch {
        // away for a moment, or no sound: once more, or not at all
      }
    }
    return null
  }
}
