// The sounds of a telephone and of a room, as samples. Figures of taste are ours, tuned by ear.

const RATE = 16000 // Hz, enough for a telephone; less work than the context's own rate
const RING = 10 ** (-18 / 20)
const HISS = 10 ** (-54 / 20)
const MURMUR = 10 ** (-32 / 20)

/**
 * A desk phone's soft warble: 520 and 660 Hz taking turns 20 times a second, 1 s on, 3 s off.
 * @param {BaseAudioContext} context
 */
export function ring(context) {
  return filled(context, 4, (t) => {
    if (t >= 1) return 0
    const part = (t * 20) % 1
    const tone = Math.sin(2 * Math.PI * (Math.floor(t * 20) % 2 ? 660 : 520) * t)
    return RING * tone * Math.min(1, part * 12, (1 - part) * 12) * edge(t, 1, 0.02)
  })
}

/** What a caller hears: 425 Hz, 1 s on, 3 s off, Belgium's cadence. @param {BaseAudioContext} context */
export function ringback(context) {
  return filled(context, 4, (t) => (t < 1 ? 0.5 * RING * Math.sin(2 * Math.PI * 425 * t) * edge(t, 1, 0.01) : 0))
}

/** The hook: 6 ms of noise. @param {BaseAudioContext} context @param {boolean} [down] lower, for hanging up */
export function click(context, down = false) {
  const next = noise(7)
  let last = 0
  return filled(context, 0.03, (t) => {
    last += (next() - last) * (down ? 0.15 : 0.6)
    return t < (down ? 0.012 : 0.006) ? 0.5 * last : 0
  })
}

/** 425 Hz, half a second on and off, twice: the other end is gone. @param {BaseAudioContext} context */
export function gone(context) {
  return filled(context, 2, (t) => (t % 1 < 0.5 ? 0.4 * RING * Math.sin(2 * Math.PI * 425 * t) * edge(t % 1, 0.5, 0.01) : 0))
}

/** @param {BaseAudioContext} context */
export function hiss(context) {
  const next = noise(3)
  return filled(context, 3, () => HISS * 1.7 * next())
}

/** A waiting room, 12 s that meet end to end: a few voices too far to follow, and now and then a chair. */
export function murmur(/** @type {BaseAudioContext} */ context) {
  const voices = [1, 2, 3, 4].map(voice)
  const chair = noise(11)
  let wood = 0
  const room = filled(context, 12, (t) => {
    const turn = (/** @type {number} */ i) => 0.55 + 0.45 * Math.sin((2 * Math.PI * t * (i + 1)) / 12 + i * 2)
    const talk = voices.reduce((sum, one, i) => sum + one(t) * turn(i), 0)
    wood += (chair() - wood) * 0.04
    const scrape = t % 7.3 > 5.1 && t % 7.3 < 5.45 ? 6 * wood * Math.sin((Math.PI * ((t % 7.3) - 5.1)) / 0.35) : 0
    return talk + 0.5 * scrape
  }, 8000)
  const samples = room.getChannelData(0)
  const rms = Math.sqrt(samples.reduce((sum, x) => sum + x * x, 0) / samples.length)
  samples.forEach((x, i) => (samples[i] = (MURMUR * x) / rms))
  return room
}

/** Noise in the band of a voice, swelling as syllables do. @param {number} seed */
function voice(seed) {
  const next = noise(seed)
  const turn = 2 * Math.PI * ((260 + 90 * seed) / 8000)
  const narrow = 0.93
  const [a, b] = [2 * narrow * Math.cos(turn), -narrow * narrow]
  let [one, two] = [0, 0]
  return (/** @type {number} */ t) => {
    ;[one, two] = [0.03 * next() + a * one + b * two, one]
    const beat = (40 + 7 * seed) / 12 // syllables a second, whole in 12 s
    return one * (0.25 + Math.max(0, Math.sin(2 * Math.PI * beat * t + seed)) ** 2)
  }
}

/** Rises and falls without a click. @param {number} t @param {number} length @param {number} soft */
const edge = (t, length, soft) => Math.max(0, Math.min(1, t / soft, (length - t) / soft))

/** Numbers from -1 to 1, the same every time. @param {number} seed */
function noise(seed) {
  let state = seed * 2654435761
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return state / 2147483648
  }
}

/** @param {BaseAudioContext} context @param {number} seconds @param {(t: number) => number} at @param {number} [rate] Hz */
function filled(context, seconds, at, rate = RATE) {
  const buffer = context.createBuffer(1, Math.round(seconds * rate), rate)
  const samples = buffer.getChannelData(0)
  for (let i = 0; i < samples.length; i++) samples[i] = at(i / rate)
  return buffer
}
