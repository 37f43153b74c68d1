import assert from 'node:assert/strict'
import { test } from 'node:test'

import { memory } from '../../../static/player/keepsake.js'
import { unwrap } from '../../../static/scorm/lms/envelope.js'
import { Kept } from '../../../static/scorm/lms/kept.js'
import { settled } from '../../player/fakes.js'
import { MoodleLike } from './moodle-like.js'
import { page } from './saving-page.js'
import { record } from './worlds.js'

test('suspend data that somebody changed is not gone on with, and is written over whole', async () => {
  const server = new MoodleLike('1.2')
  server.stored['cmi.suspend_data'] = 'b1.4.abcdef.tampered'
  const { saving, lms, kept, clock } = await page(server)
  assert.deepEqual(unwrap(lms.suspended), { payload: null, counter: 0, reason: 'damaged' })
  saving.put(record({ suspend: 'x'.repeat(5000) }))
  await clock.go(1000)
  assert.equal(server.stored['cmi.suspend_data'], 'b1.4.abcdef.tampered', 'too long: what stood there stays')
  saving.put(record({ suspend: 'fresh' }))
  await clock.go(1000)
  assert.equal(kept(), 'fresh')
})

test('what could not be saved is gone on with in the same tab, and forgotten once it is saved', async () => {
  const server = new MoodleLike('1.2')
  const keep = memory()
  const opened = () => page(server, { kept: new Kept(keep, 'course.u7') })
  const { saving, clock } = await opened()
  saving.put(record({ suspend: 'one' }))
  await clock.go(1000)
  server.loggedIn = false
  saving.put(record({ suspend: 'two' }))
  await clock.go(1000)
  saving.put(record({ suspend: 'three' }))
  saving.leave()
  server.loggedIn = true
  const next = await opened()
  assert.deepEqual([next.saving.suspending.payload, next.saving.resumed], ['one', 'three'])
  next.saving.put(record({ suspend: 'three' }))
  await next.clock.go(0)
  assert.equal((await opened()).saving.resumed, 'three')
  assert.equal(keep.getItem('belwijs.unsaved.course.u7'), null)
})

test('what could not be saved here gives way to what was saved elsewhere since', async () => {
  const server = new MoodleLike('1.2')
  const keep = memory()
  const { saving } = await page(server, { kept: new Kept(keep, 'course.u7') })
  server.online = false
  saving.put(record({ suspend: 'here' }))
  await settled()
  saving.leave()
  server.online = true
  const elsewhere = await page(server)
  elsewhere.saving.put(record({ suspend: 'elsewhere' }))
  await settled()
  assert.equal((await page(server, { kept: new Kept(keep, 'course.u7') })).saving.resumed, 'elsewhere')
})

test('a tab that is full, or keeps something strange, is no hindrance', async () => {
  const keep = { ...memory(), setItem: () => { throw new Error('full') }, getItem: () => 'b1.0.zzz.strange' }
  const { saving, server, clock } = await page(new MoodleLike('1.2'), { kept: new Kept(keep, 'course.u7') })
  server.online = false
  saving.put(record({ suspend: 'one' }))
  await clock.go(0)
  assert.deepEqual([saving.state, saving.resumed], ['offline', null])
})
