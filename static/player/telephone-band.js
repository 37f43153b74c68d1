// A voice as the telephone carries it: 300 to 3400 Hz, and a trace of hiss while the line sounds.

import { hiss } from './tones.js'

const LOW = 300 // Hz, the classic band of telephony (ITU-T G.711's customary filter)
const HIGH = 3400
const STEEP = Math.SQRT1_2 // Butterworth
const MAKE_UP = 1.25 // what the band takes from a voice's loudness; ours, by ear

/**
 * @param {AudioContext} context @param {AudioNode} out @param {boolean} band false: the voice as it was recorded
 * @returns {{voice: AudioNode, sound: (on: boolean) => void}}
 */
export function telephoneBand(context, out, band) {
  if (!band) return { voice: out, sound: () => {} }
  const low = new BiquadFilterNode(context, { type: 'highpass', frequency: LOW, Q: STEEP })
  const high = new BiquadFilterNode(context, { type: 'lowpass', frequency: HIGH, Q: STEEP })
  const loud = new GainNode(context, { gain: MAKE_UP })
  low.connect(high).connect(loud).connect(out)
  const trace = new GainNode(context, { gain: 0 })
  const source = new AudioBufferSourceNode(context, { buffer: hiss(context), loop: true })
  source.connect(trace).connect(low)
  source.start()
  return { voice: low, sound: (on) => trace.gain.setTargetAtTime(on ? 1 : 0, context.currentTime, 0.03) }
}
