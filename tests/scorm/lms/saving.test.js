import assert from 'node:assert/strict'
import { test } from 'node:test'

import { memory } from '../../../static/player/keepsake.js'
import { unwrap } from '../../../static/scorm/lms/envelope.js'
import { Kept } from '../../../static/scorm/lms/kept.js'
import { Saving } from '../../../static/scorm/lms/saving.js'
import { settled } from '../../player/fakes.js'
import { MoodleLike } from './moodle-like.js'
import { PLAYERS } from './players.js'
import { Clock, interaction, record, sessionWith } from './worlds.js'

/** @import { Lms, SaveState } from '../../../static/scorm/lms/ports.js' */

const VERSIONS = /** @type {('1.2' | '2004')[]} */ (['1.2', '2004'])
const STATUS = { '1.2': 'cmi.core.lesson_status', 2004: 'cmi.completion_status' }
const RAW = { '1.2': 'cmi.core.score.raw', 2004: 'cmi.score.raw' }

/** A page that saves in Moodle, with everything that can be turned. */
async function page(server = new MoodleLike('1.2'), more = {}) {
  const clock = new Clock()
  const connection = new EventTarget()
  const lms = await sessionWith(server.launch(), PLAYERS[server.version].name, clock.now)
  const reach = { asked: 0, answer: server.reach }
  const count = () => (reach.asked++, reach.answer())
  const saving = new Saving(lms, { reach: count, wait: clock.wait, now: clock.now, connection, ...more })
  /** @type {SaveState[]} */
  const states = []
  saving.onstate = (state) => states.push(state)
  const kept = () => unwrap(server.stored['cmi.suspend_data'] ?? '').payload
  return { server, clock, connection, lms, reach, saving, states, kept }
}

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

for (const version of VERSIONS) {
  test(`${version}: without a connection nothing is set; with it again, all arrives`, async () => {
    const { saving, server, clock, states, lms } = await page(new MoodleLike(version))
    saving.put(record({ suspend: 'one' }))
    await clock.go(1000)
    server.online = false
    let writes = 0
    const write = lms.write
    lms.write = (...all) => (writes++, write.apply(lms, all))
    saving.put(record({ suspend: 'two', done: true, score: 80 }))
    await clock.go(20000)
    assert.equal(writes, 0)
    assert.equal(saving.state, 'offline')
    saving.put(record({ suspend: 'three', done: true, score: 85, interactions: [interaction({ id: 'q1' })] }))
    server.online = true
    await clock.go(30000)
    assert.equal(unwrap(server.stored['cmi.suspend_data']).payload, 'three')
    assert.deepEqual([server.stored[STATUS[version]], server.stored[RAW[version]]], ['completed', '85'])
    assert.equal(server.stored['cmi.interactions.0.id'], 'q1')
    assert.deepEqual(states, ['waiting', 'saved', 'waiting', 'offline', 'saved'])
  })

  test(`${version}: a connection that goes in the middle of a save is noticed, and all is written anew`, async () => {
    const { saving, server, clock, reach, states } = await page(new MoodleLike(version))
    reach.answer = async () => {
      server.online = reach.asked > 4
      return reach.asked === 1 ? 'reached' : server.reach() // it went just after it was asked
    }
    saving.put(record({ suspend: 'one', done: true, score: 85, interactions: [interaction({ id: 'q1' })] }))
    await clock.go(0)
    assert.deepEqual(server.stored, {}, 'it counts as sent, and never left')
    assert.equal(saving.state, 'offline')
    await clock.go(300000)
    assert.equal(saving.state, 'saved')
    assert.ok(!states.slice(0, -1).includes('saved'), 'not before it was')
    assert.deepEqual([server.stored[STATUS[version]], server.stored[RAW[version]]], ['completed', '85'])
    assert.equal(unwrap(server.stored['cmi.suspend_data']).payload, 'one')
    assert.equal(server.stored['cmi.interactions.1.id'], 'q1', 'in the place after the one that got lost')
    if (version === '2004') assert.equal(server.stored['cmi.exit'], 'suspend')
  })
}

test('it tries again after 1, 2, 5, 10, 30 and 30 seconds', async () => {
  const { saving, server, clock, reach } = await page()
  server.online = false
  saving.put(record())
  await clock.go(0)
  for (const [n, seconds] of [1, 2, 5, 10, 30, 30].entries()) {
    await clock.go(seconds * 1000 - 1)
    assert.equal(reach.asked, n + 1)
    await clock.go(1)
    assert.equal(reach.asked, n + 2)
  }
})

test('when the browser says that it is online again, it is tried at once', async () => {
  const { saving, server, clock, connection, kept } = await page()
  server.online = false
  saving.put(record({ suspend: 'one' }))
  await clock.go(20000)
  server.online = true
  connection.dispatchEvent(new Event('online'))
  await clock.go(0)
  assert.equal(kept(), 'one')
})

test('a login page means expired; logged in again, “save again” saves', async () => {
  const { saving, server, clock, kept } = await page()
  server.loggedIn = false
  saving.put(record({ suspend: 'one' }))
  await clock.go(0)
  assert.equal(saving.state, 'expired')
  server.loggedIn = true
  saving.retry()
  await clock.go(0)
  assert.deepEqual([saving.state, kept()], ['saved', 'one'])
})

test('asked to save again in vain, it says so again', async () => {
  const { saving, server, clock, states } = await page()
  server.online = false
  saving.put(record())
  await clock.go(0)
  saving.retry()
  await clock.go(0)
  assert.deepEqual(states, ['waiting', 'offline', 'waiting', 'offline'])
})

test('a commit that fails means expired too, and what it took for sent is sent again', async () => {
  const { saving, server, clock, reach, kept } = await page()
  reach.answer = async () => 'reached'
  server.loggedIn = false
  saving.put(record({ suspend: 'one', done: true, score: 85 }))
  await clock.go(0)
  assert.equal(saving.state, 'expired')
  server.loggedIn = true
  saving.retry()
  await clock.go(1000)
  assert.deepEqual([saving.state, kept()], ['saved', 'one'])
  assert.deepEqual([server.stored['cmi.core.lesson_status'], server.stored['cmi.core.score.raw']], ['completed', '85'])
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

test('asking for the LMS may even fail: that is no connection', async () => {
  const { saving, clock, reach } = await page()
  reach.answer = () => Promise.reject(new Error('out of order'))
  saving.put(record())
  await clock.go(0)
  assert.equal(saving.state, 'offline')
})
