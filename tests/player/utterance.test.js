import assert from 'node:assert/strict'
import { test } from 'node:test'

import { Preroll } from '../../static/player/preroll.js'
import { listensOnly, spoken, typed } from '../../static/player/utterance.js'

/** @param {string} text */
const word = (text, start = 0, end = 100) => ({ text, start, end, confidence: 0.9 })

test('spoken words are shifted to the clock of the call', () => {
  const line = { began: 2000, ended: 4000, length: 5000 }
  const speech = { began: 3900, ended: 5200 }
  const utterance = spoken([word('dag', 500.4, 800), word('mevrouw', 810, 1300)], 3400, speech, line, 4.2)
  assert.deepEqual(utterance.words.map(({ start, end }) => [start, end]), [[3900, 4200], [4210, 4700]])
  assert.deepEqual(utterance, { source: 'spoken', words: utterance.words, line, speech, pitch_spread: 4.2 })
})

test('a typed reply keeps its text and gives the words as a recogniser would write them', () => {
  const utterance = typed('  Ja, mevrouw Claes: ’k bel u om 12.30 uur terug!  ', null)
  assert.equal(utterance.text, 'Ja, mevrouw Claes: ’k bel u om 12.30 uur terug!')
  assert.equal(utterance.words.map((one) => one.text).join(' '), 'ja mevrouw claes k bel u om 12.30 uur terug')
  assert.ok(utterance.words.every((one) => one.start === null && one.end === null && one.confidence === 1))
  assert.equal(utterance.speech, null)
  assert.ok(!('pitch_spread' in utterance))
})

test('hm and ja ja only listen; nothing at all, and ja mevrouw, do not', () => {
  const signs = ['hm', 'ja']
  assert.ok(listensOnly([word('hm')], signs))
  assert.ok(listensOnly([word('ja'), word('ja')], signs))
  assert.ok(!listensOnly([], signs))
  assert.ok(!listensOnly([word('ja'), word('mevrouw')], signs))
  assert.ok(!listensOnly([word('ja'), word('ja'), word('ja')], signs))
})

test('the preroll gives the frames from a moment on, and forgets what is long ago', () => {
  const preroll = new Preroll(1)
  for (let i = 0; i < 100; i++) {
    const samples = new Int16Array(320).fill(i)
    preroll.push({ at: i * 0.02, samples, level: 0, voiced: false, event: null, began: 0 })
  }
  assert.deepEqual(preroll.since(1.9).map((frame) => frame.samples[0]), [95, 96, 97, 98, 99])
  assert.equal(preroll.since(0).length, 50)
  preroll.clear()
  assert.deepEqual(preroll.since(0), [])
})
