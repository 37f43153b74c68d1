import assert from 'node:assert/strict'
import { test } from 'node:test'

import { PitchSpread } from '../../static/player/pitch-spread.js'
import { Pitch } from '../../static/player/pitch.js'
import { joined, noise, silence, together } from './speechlike.js'
import { frames, voice } from './tones.js'

const PITCHES = Array.from({ length: 60 }, (_, i) => 72 * (395 / 72) ** (i / 59)) // Hz
const SINE = [1]
const TELEPHONE = [0, 1, 1, 0.8, 0.6, 0.4] // its band begins at 300 Hz

/** @param {Float32Array} sound @returns {(number | null)[]} Hz, once the window is full */
function heard(sound) {
  const pitch = new Pitch()
  return frames(sound).map((frame) => (pitch.push(frame), pitch.hertz)).slice(4)
}

/** @param {Float32Array} sound @param {(frame: number) => boolean} [voiced] */
function spread(sound, voiced = () => true) {
  const spread = new PitchSpread()
  frames(sound).forEach((frame, i) => spread.push(frame, voiced(i)))
  return spread.semitones
}

/** @param {number | null} hertz @param {number} true_ Hz @returns {number} cents */
const off = (hertz, true_) => Math.abs(1200 * Math.log2((hertz ?? 1) / true_))

/** A melody of so many semitones up and down around a pitch. @param {number} middle Hz @param {number} range */
const swinging = (middle, range) => (/** @type {number} */ at) => middle * 2 ** ((range / 24) * Math.sin(3 * at))
/** Of a sine, from the 10th to the 90th percentile. @param {number} range */
const expected = (range) => range * Math.sin(0.4 * Math.PI)

for (const { name, harmonics, most } of [
  { name: 'a pure tone', harmonics: SINE, most: 395 },
  { name: 'a voice', harmonics: undefined, most: 395 },
  { name: 'a voice without its fundamental, as on a telephone,', harmonics: TELEPHONE, most: 300 },
]) {
  test(`the pitch of ${name} is right to a tenth of a semitone, from 72 to ${most} Hz`, (t) => {
    const all = PITCHES.filter((hertz) => hertz <= most)
    const worst = Math.max(...all.flatMap((hertz) => heard(voice(0.3, () => hertz, harmonics)).map((one) => off(one, hertz))))
    t.diagnostic(`at most ${worst.toFixed(1)} cents off`)
    assert.ok(worst < 10, `${worst} cents off`)
  })
}

test('in noise 15 dB softer the pitch is right to a quarter of a semitone, where it is told', (t) => {
  const all = PITCHES.flatMap((hertz, i) =>
    heard(together(voice(0.5, () => hertz), noise(0.5, -32, i))).map((one) => one && off(one, hertz)))
  const told = all.filter((cents) => cents !== null)
  t.diagnostic(`told in ${Math.round((100 * told.length) / all.length)} % of frames, at most ${Math.max(...told).toFixed(1)} cents off`)
  assert.ok(told.length > 0.9 * all.length && Math.max(...told) < 25)
})

test('what has no pitch, or none of a speaking voice, has none', () => {
  for (const sound of [silence(0.5), noise(0.5, -20, 1), voice(0.5, () => 1000, SINE), voice(0.5, () => 520), voice(0.5, () => 50, SINE)]) {
    assert.ok(heard(sound).every((one) => one === null))
  }
})

for (const middle of [95, 130, 210, 260]) {
  test(`a melody around ${middle} Hz has the spread that it was given, to a fifth of a semitone`, () => {
    for (const range of [0, 2, 5, 9]) {
      const found = spread(voice(2 * Math.PI, swinging(middle, range)))
      assert.ok(found !== null && Math.abs(found - expected(range)) <= 0.2, `${range}: ${found}, expected ${expected(range)}`)
    }
  })
}

test('less than a second of voice has no spread, nor has a second of which the half is silent', () => {
  assert.equal(spread(voice(0.9, swinging(200, 5))), null)
  assert.notEqual(spread(voice(1.2, swinging(200, 5))), null)
  assert.equal(spread(joined(voice(0.6, () => 200), silence(5))), null)
  assert.equal(spread(noise(5, -20, 1)), null)
  assert.equal(new PitchSpread().semitones, null)
})

test('only what the detector heard as voiced counts', () => {
  const sound = joined(voice(2, () => 120), voice(2, () => 160))
  assert.ok((spread(sound) ?? 0) > 4)
  assert.equal(spread(sound, (frame) => frame < 98), 0)
})

test('slips by an octave, short or long, do not make a flat voice lively', () => {
  const slip = (/** @type {number} */ from, /** @type {number} */ lasts, /** @type {number} */ times) =>
    voice(4, (at) => (at > from && at < from + lasts ? 200 * times : 200))
  for (const sound of [slip(1, 0.08, 0.5), slip(1, 0.7, 0.5), slip(2, 0.7, 2)]) {
    assert.ok((spread(sound) ?? 99) <= 0.2, `${spread(sound)}`)
  }
})

test('a minute of voice is done in a fiftieth of that, by one core', (t) => {
  const all = frames(voice(60, swinging(180, 5)))
  const pitch = new PitchSpread()
  const before = performance.now()
  for (const frame of all) pitch.push(frame, true)
  const share = (performance.now() - before) / 60000
  t.diagnostic(`${(100 * share).toFixed(2)} % of one core`)
  assert.ok(share < 0.02, `${share}`)
})
