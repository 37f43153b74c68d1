import assert from 'node:assert/strict'
import { test } from 'node:test'

import { unwrap } from '../../../static/scorm/lms/envelope.js'
import { MoodleLike } from './moodle-like.js'
import { page } from './saving-page.js'
import { interaction, record } from './worlds.js'

const VERSIONS = /** @type {('1.2' | '2004')[]} */ (['1.2', '2004'])
const STATUS = { '1.2': 'cmi.core.lesson_status', 2004: 'cmi.completion_status' }
const RAW = { '1.2': 'cmi.core.score.raw', 2004: 'cmi.score.raw' }

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

test('asking for the LMS may even fail: that is no connection', async () => {
  const { saving, clock, reach } = await page()
  reach.answer = () => Promise.reject(new Error('out of order'))
  saving.put(record())
  await clock.go(0)
  assert.equal(saving.state, 'offline')
})
