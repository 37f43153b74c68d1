import assert from 'node:assert/strict'
import { test } from 'node:test'

import { TABLE, standing, step, turn } from '../../static/player/turn.js'

const STATES = /** @type {(keyof typeof TABLE)[]} */ (Object.keys(TABLE))
const EVENTS = [...new Set(STATES.flatMap((state) => Object.keys(TABLE[state])))]
const after = (/** @type {string[]} */ ...events) => events.reduce(step, turn('ringing'))

test('a spoken turn goes round', () => {
  const now = after('picked_up', 'turn_came', 'spoke', 'reply_ended', 'line_began', 'line_ended', 'spoke')
  assert.deepEqual(now, turn('you_speak'))
})

test('speaking over the line takes the turn', () => {
  assert.equal(after('picked_up', 'line_began', 'spoke').state, 'you_speak')
})

test('an illegal event changes nothing: the very same value comes back', () => {
  for (const state of STATES) {
    for (const event of [...EVENTS, 'no such event', 'toString']) {
      if (Object.hasOwn(TABLE[state], event)) continue
      const now = turn(state)
      assert.equal(step(now, event), now, `${event} in ${state}`)
    }
  }
})

test('every legal event leads to a state of the table', () => {
  for (const state of STATES) {
    for (const event of Object.keys(TABLE[state])) assert.ok(step(turn(state, 'your_turn'), event).state in TABLE)
  }
})

test('a pause, and the question whether to hang up, go back to where they came from', () => {
  for (const [began, ended] of [['paused', 'resumed'], ['asked_to_hang_up', 'kept_talking']]) {
    for (const state of STATES.filter((one) => began in TABLE[one])) {
      assert.deepEqual(step(step(turn(state), began), ended), turn(state))
    }
  }
})

test('what happens while the learner is asked something happens below', () => {
  const asked = after('picked_up', 'line_began', 'asked_to_hang_up', 'line_ended')
  assert.equal(asked.state, 'hanging_up')
  assert.equal(standing(asked), 'your_turn')
  assert.deepEqual(step(asked, 'kept_talking'), turn('your_turn'))
})

test('a call that ends while the learner is asked something has ended', () => {
  assert.deepEqual(after('picked_up', 'asked_to_hang_up', 'ended'), turn('ended'))
})

test('nothing follows the end', () => {
  assert.deepEqual(TABLE.ended, {})
})
