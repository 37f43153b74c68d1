// The suspend data on its way into its envelope: each time another, never too long.

import { ENVELOPE, unwrap, wrap } from './envelope.js'

export class Suspending {
  /** @type {string | null} what stands in the envelope that was made last; null: nothing of ours */
  payload
  /** The envelope that was made last, or what an earlier session left. */
  whole
  /** Goes up with every envelope. */
  counter

  /** @param {string} suspended as found in the LMS @param {number} limit characters that the LMS takes */
  constructor(suspended, limit) {
    const earlier = unwrap(suspended)
    this.payload = earlier.payload
    this.whole = suspended
    this.room = limit - ENVELOPE
    this.counter = earlier.counter
    this.reason = earlier.reason
  }

  /** @param {string} payload */
  fits(payload) {
    return payload.length <= this.room
  }

  /** The payload in a new envelope; one that is too long leaves the old in its place. @param {string} fresh */
  next(fresh) {
    const payload = this.fits(fresh) ? fresh : this.payload
    if (payload === null) return this.whole
    this.counter += 1
    this.payload = payload
    return (this.whole = wrap(payload, this.counter))
  }
}
