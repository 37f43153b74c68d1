import assert from 'node:assert/strict'
import { test } from 'node:test'

import { unwrap } from '../../../static/scorm/lms/envelope.js'
import { settled } from '../../player/fakes.js'
import { MoodleLike } from './moodle-like.js'
import { page } from './saving-page.js'
import { record } from './worlds.js'

test('leaving writes what is pending, ends the session, and does both once', async () => {
  const { saving, server, kept } = await page()
  saving.put(record({ suspend: 'one' }))
  await settled()
  saving.put(record({ suspend: 'two', score: 40 }))
  saving.leave()
  saving.leave()
  assert.deepEqual([kept(), server.stored['cmi.core.score.raw'], server.stored['cmi.core.exit']], ['two', '40', 'suspend'])
  const count = server.requests.length
  await settled()
  assert.equal(server.requests.length, count)
})

test('leaving does not touch suspend data that is already there', async () => {
  const { saving, server } = await page()
  saving.put(record({ suspend: 'one' }))
  await settled()
  const before = server.requests.length
  saving.leave()
  assert.ok(server.requests.slice(before).every((sent) => !('cmi.suspend_data' in sent)))
})

test('leaving while a save waits for its confirmation does not send it twice', async () => {
  const { saving, server, reach } = await page()
  reach.answer = () => (reach.asked < 2 ? server.reach() : new Promise(() => {}))
  saving.put(record({ suspend: 'one' }))
  await settled()
  saving.leave()
  assert.equal(server.requests.filter((sent) => 'cmi.suspend_data' in sent).length, 1)
})

test('leaving with more than a beacon holds loses no status and no score', async () => {
  const { saving, server } = await page(new MoodleLike('2004'))
  server.leaving = true
  saving.put(record({ suspend: 'é'.repeat(60000), score: 85, done: true }))
  saving.leave()
  assert.deepEqual([server.stored['cmi.completion_status'], server.stored['cmi.score.raw']], ['completed', '85'])
})

test('leaving while offline does what can be done, and the next session starts from what was saved', async () => {
  const { saving, server, clock } = await page()
  saving.put(record({ suspend: 'one', score: 10 }))
  await clock.go(1000)
  server.online = false
  saving.put(record({ suspend: 'two', score: 20 }))
  await clock.go(4000)
  saving.leave()
  server.online = true
  await clock.go(60000)
  const next = await page(server)
  assert.equal(unwrap(next.lms.suspended).payload, 'one')
  next.saving.put(record({ suspend: 'three', score: 30 }))
  await next.clock.go(0)
  assert.deepEqual([next.kept(), server.stored['cmi.core.score.raw']], ['three', '30'])
  assert.equal(unwrap(server.stored['cmi.suspend_data']).counter, 2)
})

test('what is put after leaving is not said to be saved', async () => {
  const { saving } = await page()
  saving.leave()
  saving.put(record())
  assert.equal(saving.state, 'refused')
})
