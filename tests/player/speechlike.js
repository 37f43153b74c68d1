// Sound for the tests, the same every time: a seed gives syllables with a pitch, formants and pauses, like speech.

export const RATE = 16000

/** Numbers from 0 to 1 (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** Seconds of noise of a level in dB. @param {number} seconds @param {number} decibel @param {number} seed */
export function noise(seconds, decibel, seed) {
  const next = random(seed)
  const out = new Float32Array(Math.round(seconds * RATE))
  return scaled(out.map(() => next() + next() + next() - 1.5), decibel)
}

/** Speech-like sound. @param {number} seconds @param {number} decibel of the whole @param {number} seed */
export function speech(seconds, decibel, seed) {
  const next = random(seed)
  const out = new Float32Array(Math.round(seconds * RATE))
  let at = 0
  while (at < out.length) {
    const length = Math.round((0.12 + 0.13 * next()) * RATE)
    syllable(out, at, length, next)
    at += length + Math.round((next() < 0.15 ? 0.25 * next() : 0.04 * next()) * RATE)
  }
  return scaled(out, decibel)
}

/** @param {Float32Array} out @param {number} at @param {number} length @param {() => number} next */
function syllable(out, at, length, next) {
  const pitch = 110 + 90 * next()
  const formants = [300 + 500 * next(), 900 + 1300 * next(), 2500]
  const loudness = 0.35 + 0.65 * next()
  const shape = Float32Array.from({ length }, (_, i) => loudness * Math.sin((Math.PI * i) / length) ** 0.6)
  for (let harmonic = 1; harmonic * pitch < 4000; harmonic++) {
    const frequency = harmonic * pitch
    const strength = formants.reduce((sum, f) => sum + 1 / (1 + ((frequency - f) / 120) ** 2), 0.02) / harmonic ** 0.5
    const turn = 2 * Math.cos((2 * Math.PI * frequency) / RATE) // each sine from the two before it
    let [before, now] = [0, strength * Math.sin((2 * Math.PI * frequency) / RATE)]
    for (let i = 0; i < length && at + i < out.length; i++) {
      out[at + i] += shape[i] * now
      ;[before, now] = [now, turn * now - before]
    }
  }
}

/** @param {Float32Array} sound @param {number} decibel RMS of what isn't silence */
export function scaled(sound, decibel) {
  const loud = sound.filter((x) => x !== 0)
  const rms = Math.sqrt(loud.reduce((sum, x) => sum + x * x, 0) / Math.max(1, loud.length))
  return sound.map((x) => (x * 10 ** (decibel / 20)) / rms)
}

/** @param {number} seconds */
export const silence = (seconds) => new Float32Array(Math.round(seconds * RATE))

/** @param {...Float32Array} parts one after the other */
export function joined(...parts) {
  const out = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  parts.reduce((at, part) => (out.set(part, at), at + part.length), 0)
  return out
}

/** @param {...Float32Array} parts at the same time */
export function together(...parts) {
  const out = new Float32Array(Math.max(...parts.map((part) => part.length)))
  for (const part of parts) for (let i = 0; i < part.length; i++) out[i] += part[i]
  return out
}

/**
 * What the microphone hears of a loudspeaker.
 * @param {Float32Array} sound @param {number} decibel @param {number} [delay] s
 */
export function echo(sound, decibel, delay = 0.06) {
  const out = silence(sound.length / RATE + delay + 0.3)
  const strength = 10 ** (decibel / 20)
  const paths = [[0, 0.9], [0.011, 0.3], [0.023, -0.25], [0.047, 0.15], [0.08, 0.08]] // a small room
  for (const [later, part] of paths) {
    const at = Math.round((delay + later) * RATE)
    for (let i = 0; i < sound.length && i + at < out.length; i++) out[i + at] += sound[i] * strength * part
  }
  return out
}
