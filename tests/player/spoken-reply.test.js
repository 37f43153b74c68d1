import assert from 'node:assert/strict'
import { test } from 'node:test'

import { PitchSpread } from '../../static/player/pitch-spread.js'
import { SpokenReply } from '../../static/player/spoken-reply.js'
import { joined } from './speechlike.js'
import { frames, voice } from './tones.js'

const CALLER = voice(0.5, () => 300) // still sounds when the learner begins
const LEARNER = voice(3, () => 150)

/** A recogniser that takes what it is given away, as a socket may. */
const hearing = () => /** @type {any} */ ({ onpartial: () => {}, push: (/** @type {Int16Array} */ samples) => samples.fill(0) })

/** @param {Float32Array} sound @param {number} began s @returns {import('../../static/player/ports.js').Frame[]} */
const heard = (sound, began) =>
  frames(sound).map((samples, i) => ({ at: i * 0.02, samples, level: 0.5, voiced: true, event: null, began }))

test('a spoken reply tells how far the voice went up and down, from its first sound on', () => {
  const all = heard(joined(CALLER, LEARNER), 0.5)
  const reply = new SpokenReply(hearing(), all.slice(0, 40), 0.5, false, new PitchSpread())
  assert.equal(reply.pitchSpread, null, 'too little yet')
  all.slice(40).forEach((frame) => reply.push(frame))
  assert.ok((reply.pitchSpread ?? 99) <= 0.2, `${reply.pitchSpread}`)
})

test('it is not told where nobody asks for it, as when a note is dictated', () => {
  const reply = new SpokenReply(hearing(), heard(LEARNER, 0), 0, false)
  assert.equal(reply.pitchSpread, null)
})
