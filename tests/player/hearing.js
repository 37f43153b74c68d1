// Runs the framer as the worklet does, in blocks of 128 samples, and keeps what happened and when.

import { Framer } from '../../static/player/framer.js'
import { RATE } from './speechlike.js'

/** @typedef {{event: string, at: number, began: number}} Happened  ms from the first sample */

/**
 * @param {Float32Array} mic @param {Float32Array} [played]
 * @param {{frame?: (framer: Framer, frame: import('../../static/player/framer.js').Framed) => void}} [options]
 * @returns {Happened[]}
 */
export function happenings(mic, played = new Float32Array(0), { frame = () => {} } = {}) {
  const framer = new Framer(RATE)
  /** @type {Happened[]} */
  const all = []
  for (let i = 0; i < mic.length; i += 128) {
    for (const framed of framer.push(block(mic, i), block(played, i))) {
      const { event, began } = framed.step
      if (event) all.push({ event, at: (framed.number + 1) * 20, began: began * 20 })
      frame(framer, framed)
    }
  }
  return all
}

/** @param {Float32Array} sound @param {number} at */
function block(sound, at) {
  const out = new Float32Array(128)
  out.set(sound.subarray(at, at + 128))
  return out
}
