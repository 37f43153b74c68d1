import assert from 'node:assert/strict'
import { test } from 'node:test'

import { Resampler } from '../../static/player/resampler.js'

const tone = (/** @type {number} */ hertz, /** @type {number} */ rate, seconds = 0.5) =>
  new Float32Array(Math.round(rate * seconds)).map((_, i) => Math.sin((2 * Math.PI * hertz * i) / rate))

/** Everything in blocks of 128, as a worklet gets it. */
function resampled(/** @type {Float32Array} */ input, /** @type {number} */ rate, block = 128) {
  const resampler = new Resampler(rate)
  const out = []
  for (let i = 0; i < input.length; i += block) out.push(...resampler.push(input.subarray(i, i + block)))
  return Float32Array.from(out)
}

const rms = (/** @type {Float32Array} */ sound) => Math.sqrt(sound.reduce((sum, x) => sum + x * x, 0) / sound.length)
const middle = (/** @type {Float32Array} */ sound) => sound.subarray(sound.length / 4, (sound.length * 3) / 4)

for (const rate of [16000, 22050, 32000, 44100, 48000, 96000]) {
  test(`speech up to 6 kHz passes unchanged from ${rate} Hz`, () => {
    for (const hertz of [200, 1000, 3400, 6000]) {
      const error = 20 * Math.log10(rms(middle(resampled(tone(hertz, rate), rate))) / Math.SQRT1_2)
      assert.ok(Math.abs(error) < 0.1, `${hertz} Hz is ${error.toFixed(2)} dB off`)
    }
  })

  test(`half a second at ${rate} Hz gives half a second`, () => {
    const length = resampled(tone(500, rate), rate).length
    assert.ok(Math.abs(length - 8000) <= 40, `${length} samples`)
  })
}

for (const rate of [44100, 48000]) {
  test(`what lies above 8 kHz does not fold back from ${rate} Hz`, () => {
    for (const hertz of [8600, 10000, 15000, 20000]) {
      const left = 20 * Math.log10(rms(middle(resampled(tone(hertz, rate), rate))) / Math.SQRT1_2)
      assert.ok(left < -60, `${hertz} Hz is left at ${left.toFixed(0)} dB`)
    }
  })
}

test('a moment stays where it was: a sample at 0.25 s comes out at 0.25 s', () => {
  const input = new Float32Array(22050)
  input[11025] = 1
  const out = resampled(input, 44100)
  assert.equal(out.indexOf(Math.max(...out)), 4000)
})

test('the size of the blocks makes no difference', () => {
  const input = tone(700, 44100)
  const [small, large] = [resampled(input, 44100, 128), resampled(input, 44100, 441)]
  assert.deepEqual(small.subarray(0, 7900), large.subarray(0, 7900))
})
