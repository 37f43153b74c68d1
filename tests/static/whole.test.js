import assert from 'node:assert/strict'
import { test } from 'node:test'

import { doubts, seen } from '../../static/player/debrief/whole-rules.js'

const rule = (/** @type {string} */ id, more = {}) =>
  ({ id, title: '', why: '', point: 'P1', met: /** @type {boolean | null} */ (null), doubtful: false, turn: null, told_in: null, ...more })
const ids = (/** @type {{id: string}[]} */ rules) => rules.map(one => one.id).join(' ')

const RULES = [
  rule('urgency'),
  rule('emotion', { met: true, turn: 2, told_in: 'strengths' }),
  rule('in_turn', { met: true }),
  rule('privacy', { met: false, turn: 3, told_in: 'next_steps' }),
  rule('alternative', { met: false, turn: 4 }),
  rule('asked_once', { met: false, turn: 5 }),
  rule('next_step', { doubtful: true, turn: 6 }),
  rule('phases', { doubtful: true, told_in: 'structure' }),
]

test('a rule is shown as met or missed, in the order in which it weighs', () => {
  assert.equal(ids(seen(RULES, true)), 'in_turn')
  assert.equal(ids(seen(RULES, false)), 'alternative asked_once')
})

test('what may have been misheard is neither met nor missed', () => {
  assert.equal(ids(doubts(RULES)), 'next_step')
})

test('what another part tells, and what had no occasion, is left out', () => {
  const shown = [...seen(RULES, true), ...seen(RULES, false), ...doubts(RULES)].map(one => one.id)
  for (const left of ['urgency', 'emotion', 'privacy', 'phases']) assert.ok(!shown.includes(left), left)
})

test('a call with no rule left to tell shows none', () => {
  const rules = RULES.map(one => ({ ...one, told_in: /** @type {const} */ ('competencies') }))
  assert.deepEqual([...seen(rules, true), ...seen(rules, false), ...doubts(rules)], [])
})
