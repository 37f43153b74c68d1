import assert from 'node:assert/strict'
import { test } from 'node:test'

import { Leak } from '../../static/player/leak.js'
import { happenings } from './hearing.js'
import { echo, joined, noise, scaled, silence, speech, together } from './speechlike.js'

const SEEDS = [1, 2, 3]
const ROOM = -62 // dB

/** The learner speaks for 2 s from `at` (s) in a quiet room. */
const learner = (/** @type {number} */ seed, /** @type {number} */ at, level = -24) =>
  together(noise(at + 4.5, ROOM, seed), joined(silence(at), speech(2, level, 100 + seed)))

/** The caller's line: two sentences, with half a second before each. */
const line = (/** @type {number} */ seed) => {
  lines[seed] ??= joined(silence(0.5), speech(4, -20, 200 + seed), silence(0.5), speech(4, -20, 300 + seed))
  return lines[seed]
}
const lines = /** @type {Float32Array[]} */ ([])

for (const seed of SEEDS) {
  test(`speech is noticed within 80 ms of its first sound and timed within 30 ms (seed ${seed})`, () => {
    const start = 1 + seed * 0.0137
    const onset = happenings(learner(seed, start)).find((one) => one.event === 'onset')
    assert.ok(onset)
    assert.ok(onset.at - start * 1000 <= 80, `noticed after ${onset.at - start * 1000} ms`)
    assert.ok(Math.abs(onset.began - start * 1000) <= 30, `timed ${onset.began - start * 1000} ms off`)
  })

  test(`0.7 s of silence ends the reply, and shorter pauses do not (seed ${seed})`, () => {
    const said = joined(speech(1.2, -24, seed), silence(0.5), speech(1, -24, 50 + seed))
    const mic = together(noise(6, ROOM, seed), joined(silence(1), said))
    const ends = happenings(mic).filter((one) => one.event === 'end')
    assert.equal(ends.length, 1)
    const late = ends[0].at - 3700
    assert.ok(late >= 560 && late <= 760, `ended ${late} ms after the last sound`)
  })

  for (const level of [-20, -10, -6]) {
    test(`the caller's own echo at ${level} dB is never taken for the learner (seed ${seed})`, () => {
      const played = line(seed)
      const mic = together(noise(9.5, ROOM, seed), echo(played, level, 0.02 * seed))
      assert.deepEqual(happenings(mic, played), [])
    })
  }

  test(`the learner is heard over an echo at -10 dB once it is learnt (seed ${seed})`, () => {
    const played = line(seed)
    const mic = together(noise(10, ROOM, seed), echo(played, -10), joined(silence(6), speech(2.5, -20, 400 + seed)))
    const heard = happenings(mic, played)
    assert.equal(heard[0]?.event, 'onset')
    assert.ok(heard[0].at > 6000 && heard[0].at < 6500, `noticed at ${heard[0].at} ms`)
    assert.ok(heard.some((one) => one.event === 'sustained'))
  })
}

test('a short sound is told to be brief, and speech of 300 ms to be sustained', () => {
  const burst = (/** @type {number} */ seconds) => {
    const tone = new Float32Array(seconds * 16000).map((_, i) => Math.sin(i / 7))
    return happenings(together(noise(3, ROOM, 9), joined(silence(1), scaled(tone, -24))))
  }
  assert.deepEqual(burst(0.24).map((one) => one.event), ['onset', 'brief', 'end'])
  const long = burst(0.4)
  assert.deepEqual(long.map((one) => one.event), ['onset', 'sustained', 'end'])
  assert.ok(Math.abs(long[1].at - 1300) <= 20, `sustained at ${long[1].at}`)
})

test('a click is no speech', () => {
  const click = together(noise(2, ROOM, 9), joined(silence(1), noise(0.03, -15, 3)))
  assert.deepEqual(happenings(click), [])
})

test('steady noise, however loud, is not taken for speech for long', () => {
  const heard = happenings(joined(noise(1, -62, 1), noise(9, -38, 2)))
  assert.equal(heard.at(-1)?.event, 'end')
  assert.ok(heard[heard.length - 1].at < 6000)
})

test('silence, and a microphone that gives zeros, bring nothing', () => {
  assert.deepEqual(happenings(silence(3)), [])
  assert.deepEqual(happenings(noise(3, -70, 5)), [])
})

test('the key makes a soft voice speech, which ends 0.7 s after its last sound', () => {
  const mic = together(noise(6, -70, 4), joined(silence(1), speech(1.5, -57, 5)))
  assert.deepEqual(happenings(mic), [], 'too soft by itself')
  const forced = happenings(mic, undefined, {
    frame: (framer, { number }) => number === 40 && framer.detector.force(),
  })
  assert.deepEqual(forced.map((one) => one.event), ['end'])
  assert.ok(forced[0].at > 2600 && forced[0].at < 3400, `ended at ${forced[0].at}`)
})

test('the key with nothing said after it ends after 8 s', () => {
  const heard = happenings(noise(10, -70, 4), undefined, {
    frame: (framer, { number }) => number === 10 && framer.detector.force(),
  })
  assert.deepEqual(heard.map((one) => one.event), ['end'])
  assert.ok(heard[0].at >= 8200)
})

test('after a false alarm a louder sound is needed, and that fades', () => {
  const leak = new Leak()
  const play = (/** @type {number} */ frames) => {
    for (let i = 0; i < frames; i++) {
      leak.play(0.1)
      leak.learn(0.02)
    }
    return leak.bound()
  }
  const sure = play(300)
  assert.ok(Math.abs(sure - 0.03) < 0.001, `bound ${sure} for an echo of 0.02`)
  leak.doubt()
  assert.ok(leak.bound() > 1.4 * sure)
  assert.ok(play(2000) < 1.01 * sure)
})
