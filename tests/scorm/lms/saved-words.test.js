import assert from 'node:assert/strict'
import { test } from 'node:test'

import { savedWords } from '../../../static/scorm/lms/saved-words.js'
import en from '../../../static/scorm/texts/lms.en.js'
import nl from '../../../static/scorm/texts/lms.nl.js'

/** @import { SaveState } from '../../../static/scorm/lms/ports.js' */

const TROUBLES = /** @type {SaveState[]} */ (['offline', 'expired', 'refused'])

test('Dutch and English have the same texts', () => {
  assert.deepEqual(Object.keys(nl), Object.keys(en))
  for (const texts of [nl, en]) assert.ok(Object.values(texts).every((text) => text && !/["!]/.test(text)))
})

test('when all is well there is one quiet word, which is not announced', () => {
  assert.deepEqual(savedWords('saved', 'nl', false), { quiet: 'Bewaard', told: '', next: '', retry: '' })
  assert.deepEqual(savedWords('waiting', 'en', false), { quiet: 'Saving…', told: '', next: '', retry: '' })
})

test('after trouble it is said that all is saved again', () => {
  assert.equal(savedWords('waiting', 'nl', true).retry, 'Bewaar opnieuw', 'the button stays while it is tried')
  assert.equal(savedWords('saved', 'nl', true).told, 'Alles is weer bewaard.')
})

test('each trouble says what to do next, and offers to save again', () => {
  for (const language of /** @type {const} */ (['nl', 'en'])) {
    for (const state of TROUBLES) {
      const words = savedWords(state, language, false)
      assert.ok(words.told && words.next && words.retry, state)
    }
  }
})

test('looking back, and without an LMS, there is nothing to save again', () => {
  for (const state of /** @type {const} */ (['readonly', 'none'])) {
    const words = savedWords(state, 'nl', false)
    assert.ok(words.told && words.next && !words.retry, state)
  }
})
