// How far a voice goes up and down in one reply: a single number, in semitones. Only that number leaves this file.
//
// It is the distance between the 10th and the 90th percentile, and no standard deviation: a creak or a slip that is
// left weighs double in the one, and nothing in the other. In semitones men and women differ little, and livelier talk
// has more of them (Traunmüller and Eriksson 1995). Figures without a source are ours.

import { Pitch } from './pitch.js'

const FRAME = 0.02 // s
const ENOUGH = 1 // s of voice; less has no spread worth telling
const LEAP = 3 // semitones in 20 ms: twice what a voice can do (Xu and Sun 2002), so something slipped
const SHORTEST = 3 // frames: what holds no longer is a click, or the edge of a consonant
const BELOW = 5 // semitones under the lower quartile, and
const ABOVE = 7 // over the upper: 0.75 and 1.5 times (De Looze and Hirst 2008); an octave is 12

export class PitchSpread {
  #pitch = new Pitch()
  /** @type {(number | null)[]} semitones, by frame; null where there is no voice */
  #melody = []

  /** @param {Int16Array} samples the next 20 ms at 16 kHz @param {boolean} voiced whether the learner speaks in it */
  push(samples, voiced) {
    this.#pitch.push(samples)
    const hertz = voiced ? this.#pitch.hertz : null
    this.#melody.push(hertz && 12 * Math.log2(hertz))
  }

  /** @returns {number | null} semitones; null when too little is voiced to tell */
  get semitones() {
    const sung = withoutSlips(steady(this.#melody))
    if (sung.length * FRAME < ENOUGH) return null
    return Math.round(10 * (quantile(sung, 0.9) - quantile(sung, 0.1))) / 10
  }
}

/** What goes on without a leap for a while. @param {(number | null)[]} melody @returns {number[]} in order of height */
function steady(melody) {
  /** @type {number[][]} */
  const runs = [[]]
  for (const [i, at] of melody.entries()) {
    const before = melody[i - 1] ?? null
    if (at === null || before === null || Math.abs(at - before) > LEAP) runs.push([])
    if (at !== null) runs[runs.length - 1].push(at)
  }
  return runs.filter((run) => run.length >= SHORTEST).flat().sort((a, b) => a - b)
}

/** Without what lies an octave off, for long. @param {number[]} sung in order of height @returns {number[]} */
function withoutSlips(sung) {
  const low = quantile(sung, 0.25) - BELOW
  const high = quantile(sung, 0.75) + ABOVE
  return sung.filter((at) => at >= low && at <= high)
}

/** @param {number[]} sorted @param {number} share 0..1 */
function quantile(sorted, share) {
  const place = share * (sorted.length - 1)
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return below + (above - below) * (place % 1)
}
