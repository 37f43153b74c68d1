import assert from 'node:assert/strict'
import { test } from 'node:test'

import { cuts, doubted, pieces, quoted, tone } from '../../static/player/debrief/spans.js'

const words = (/** @type {string} */ text) => text.split(' ').map(word => ({ text: word.replace('?', ''), sure: !word.endsWith('?') }))
const finding = (/** @type {string} */ kind, /** @type {[number, number][]} */ spans, more = {}) =>
  ({ label: 'x', kind, turn: 1, spans, at: null, about: null, sure: true, point: 'T1', title: '', why: '', instead: null, ...more })
const shown = (/** @type {any[]} */ found) => found.map(piece => [piece.text, piece.tones.join('+'), piece.signs.join('+'), piece.notes.join(',')].join('|'))

test('words without findings are one plain piece', () => {
  assert.deepEqual(shown(pieces(words('goed dat u belt'), [])), ['goed dat u belt|||'])
  assert.deepEqual(pieces([], []), [])
})

test('a finding marks its words, and its sign stands at the end', () => {
  assert.deepEqual(shown(pieces(words('ja goed dat u belt dag'), [finding('move', [[1, 5]])])),
    ['ja|||', 'goed dat u belt|good|good|0', 'dag|||'])
})

test('overlapping findings cut the words where one begins or ends', () => {
  const found = pieces(words('a b c d e'), [finding('move', [[0, 3]]), finding('fault', [[2, 5]])])
  assert.deepEqual(shown(found), ['a b|good||0', 'c|good+try|good|0,1', 'd e|try|try|1'])
})

test('a finding within another, and two on the same words', () => {
  const found = pieces(words('a b c'), [finding('move', [[0, 3]]), finding('fault', [[1, 2]]), finding('move', [[0, 3]])])
  assert.deepEqual(shown(found), ['a|good||0,2', 'b|good+try|try|0,1,2', 'c|good|good|0,2'])
})

test('one finding may rest on words in two places', () => {
  assert.deepEqual(shown(pieces(words('a b c d'), [finding('fault', [[0, 1], [3, 4]])])), ['a|try|try|0', 'b c|||', 'd|try|try|0'])
})

test('words that the recogniser was not sure of are in doubt, without a note of their own', () => {
  assert.deepEqual(shown(pieces(words('het nummer kermen? wij'), [])), ['het nummer|||', 'kermen|doubt|doubt|', 'wij|||'])
  assert.deepEqual(doubted(words('het nummer kermen? wij')), ['kermen'])
})

test('what was heard in the whole of a reply marks no words, in a part of it it does', () => {
  const fast = (/** @type {[number, number]} */ span) => finding('measure', [span], { label: 'speaks_too_fast' })
  assert.deepEqual(shown(pieces(words('a b c'), [fast([0, 3])])), ['a b c|||'])
  assert.deepEqual(shown(pieces(words('a b c'), [fast([0, 2])])), ['a b|try|try|0', 'c|||'])
  assert.deepEqual(shown(pieces(words('a b c'), [finding('measure', [[0, 3]], { label: 'solves_too_soon' })])), ['a b c|try|try|0'])
})

test('spans outside the words are cut off, and empty ones left out', () => {
  assert.deepEqual(shown(pieces(words('a b'), [finding('move', [[-3, 1], [1, 99], [2, 2], [5, 9]])])), ['a|good|good|0', 'b|good|good|0'])
})

test('the pieces together are all the words in order, whatever the spans', () => {
  const text = 'een twee drie vier vijf zes zeven acht'
  let seed = 7
  const chance = (/** @type {number} */ most) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % most }
  for (let round = 0; round < 200; round += 1) {
    const findings = Array.from({ length: chance(5) }, () => finding(['move', 'fault', 'measure'][chance(3)], [[chance(9), chance(10)]]))
    assert.equal(pieces(words(text), findings).map(piece => piece.text).join(' '), text)
  }
})

test('what a finding is: wanted, for next time, or in doubt', () => {
  assert.equal(tone(finding('move', [])), 'good')
  assert.equal(tone(finding('fault', [])), 'try')
  assert.equal(tone(finding('measure', [], { label: 'rest' })), 'good')
  assert.equal(tone(finding('measure', [], { label: 'interrupts' })), 'try')
  assert.equal(tone(finding('fault', [], { sure: false })), 'doubt')
})

test('a finding quotes its words as they were heard', () => {
  assert.equal(quoted(words('ja goed dat u belt'), finding('move', [[1, 3], [4, 5]])), 'goed dat … belt')
  assert.equal(quoted(words('ja'), finding('measure', [])), '')
})

test('the characters of a note are cut in the same way, and none is lost', () => {
  const found = [{ tone: /** @type {const} */ ('good'), spans: [/** @type {[number, number]} */ ([0, 5])] }, { tone: /** @type {const} */ ('try'), spans: [/** @type {[number, number]} */ ([3, 8])] }]
  assert.deepEqual(cuts(9, found).map(piece => [piece.from, piece.to, piece.tones.join('+'), piece.signs.join('+'), piece.notes.join(',')].join('|')),
    ['0|3|good||0', '3|5|good+try|good|0,1', '5|8|try|try|1', '8|9|||'])
  assert.deepEqual(cuts(4, []).map(piece => [piece.from, piece.to]), [[0, 4]])
})
