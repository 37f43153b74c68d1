import assert from 'node:assert/strict'
import { test } from 'node:test'

import { unwrap } from '../../../static/scorm/lms/envelope.js'
import { Saving } from '../../../static/scorm/lms/saving.js'
import { settled } from '../../player/fakes.js'
import { MoodleLike } from './moodle-like.js'
import { page } from './saving-page.js'
import { record } from './worlds.js'

test('what is put is saved at once, and said to be', async () => {
  const { saving, kept, states } = await page()
  saving.put(record({ suspend: 'one' }))
  await settled()
  assert.equal(kept(), 'one')
  assert.deepEqual(states, ['waiting', 'saved'])
})

test('at most one save a second, and the latest wins', async () => {
  const { saving, server, clock, kept } = await page()
  for (const suspend of ['one', 'two', 'three']) {
    saving.put(record({ suspend }))
    await settled()
  }
  assert.equal(kept(), 'one')
  await clock.go(999)
  assert.equal(server.requests.length, 1)
  await clock.go(1)
  assert.equal(kept(), 'three')
  assert.equal(server.requests.length, 2)
})

test('each save differs from the last, even with the same payload', async () => {
  const { saving, server, clock } = await page()
  saving.put(record({ suspend: 'same' }))
  await clock.go(1000)
  saving.put(record({ suspend: 'same' }))
  await clock.go(1000)
  const counters = server.requests.map((sent) => unwrap(sent['cmi.suspend_data']).counter)
  assert.deepEqual(counters, [1, 2])
})

test('an LMS that refuses the data is told, not tried without end, and asked again on request', async () => {
  const { saving, server, clock, lms } = await page()
  const write = lms.write
  lms.write = () => {
    lms.error = { call: 'set', element: 'cmi.suspend_data', code: '405', text: 'Incorrect data type' }
    return false
  }
  saving.put(record())
  await clock.go(60000)
  assert.deepEqual([saving.state, server.requests.length], ['refused', 0])
  lms.write = write
  saving.retry()
  await clock.go(0)
  assert.deepEqual([saving.state, server.requests.length], ['saved', 1])
})

test('suspend data that is too long leaves the old in its place; the rest is saved, and it is said', async () => {
  const { saving, server, clock, kept } = await page()
  saving.put(record({ suspend: 'old' }))
  await clock.go(1000)
  saving.put(record({ suspend: 'x'.repeat(saving.room + 1), score: 60 }))
  await clock.go(1000)
  assert.deepEqual([saving.state, kept(), server.stored['cmi.core.score.raw']], ['refused', 'old', '60'])
  saving.put(record({ suspend: 'x'.repeat(saving.room), score: 61 }))
  await clock.go(1000)
  assert.deepEqual([saving.state, kept()], ['saved', 'x'.repeat(saving.room)])
})

test('1.2 takes no more than 4,096 characters, envelope and all, and too much is an error in a test', async () => {
  const { saving } = await page(new MoodleLike('1.2'), { strict: true })
  assert.equal(saving.room, 4096 - 22)
  assert.throws(() => saving.put(record({ suspend: 'x'.repeat(saving.room + 1) })), RangeError)
})

test('in review nothing is saved, and without an LMS neither, whatever is put', async () => {
  const server = new MoodleLike('1.2', { 'cmi.core.lesson_mode': 'review', 'cmi.core.lesson_status': 'completed' })
  const { saving, clock, reach } = await page(server)
  const alone = new Saving(null, { reach: server.reach })
  for (const one of [saving, alone]) {
    one.put(record({ score: 1 }))
    one.retry()
    await clock.go(1000)
    one.leave()
  }
  assert.deepEqual([saving.state, alone.state], ['readonly', 'none'])
  assert.deepEqual([reach.asked, server.requests.flatMap(Object.keys)], [0, []])
})
