import assert from 'node:assert/strict'
import { test } from 'node:test'

import { connect } from '../../../static/scorm/lms/connect.js'
import { PLAYERS } from './players.js'
import { Clock, foreignWindow, windowWith } from './worlds.js'

const { start } = PLAYERS['1.2']
const found = async (/** @type {object} */ window) => (await connect(window, { patience: 0, now: () => 0 }))?.version ?? null

test('the API is found in the parent, in the grandparent, and in the page itself', async () => {
  const grandparent = () => windowWith({ API: start() })
  assert.equal(await found(windowWith({ parent: grandparent() })), '1.2')
  assert.equal(await found(windowWith({ parent: windowWith({ parent: grandparent() }) })), '1.2')
  assert.equal(await found(grandparent()), '1.2')
})

test('the API is found with who opened the window, or a window around it', async () => {
  const opener = windowWith({ parent: windowWith({ API_1484_11: PLAYERS[2004].start() }) })
  assert.equal(await found(windowWith({ opener })), '2004')
  assert.equal(await found(windowWith({ parent: windowWith({ parent: windowWith({ opener }) }) })), '2004')
})

test('a window of another origin in between is passed over', async () => {
  const parent = foreignWindow({ parent: windowWith({ API: start() }) })
  assert.equal(await found(windowWith({ parent })), '1.2')
  assert.equal(await found(windowWith({ opener: foreignWindow() })), null)
})

test('without an LMS there is no session, and nothing waits', async () => {
  const clock = new Clock()
  assert.equal(await connect(windowWith(), { wait: clock.wait }), null)
  assert.deepEqual(clock.waits, [])
  assert.equal(await found(windowWith({ parent: foreignWindow() })), null)
})

test('windows that open one another in a circle come to an end', async () => {
  const one = windowWith()
  one.opener = windowWith({ opener: one })
  assert.equal(await found(one), null)
})

test('what only bears the name of an API is none', async () => {
  for (const API of [{}, 'API', 7, foreignWindow()]) assert.equal(await found(windowWith({ parent: windowWith({ API }) })), null)
})

test('an LMS that is still loading is waited for, and no longer than is patient', async () => {
  const clock = new Clock()
  const parent = windowWith()
  const late = connect(windowWith({ parent }), { patience: 500, wait: clock.wait, now: () => 0 })
  await clock.go(300)
  parent.API = start()
  await clock.go(100)
  assert.equal((await late)?.version, '1.2')
  const never = connect(windowWith({ parent: windowWith() }), { patience: 500, wait: clock.wait })
  await clock.go(500)
  assert.equal(await never, null)
})

test('of two APIs the one counts that begins, and else the one that the package was made for', async () => {
  const both = () => windowWith({ API: start(), API_1484_11: PLAYERS[2004].start() })
  assert.equal((await connect(both(), { prefer: '1.2', now: () => 0 }))?.version, '1.2')
  assert.equal((await connect(both(), { prefer: '2004', now: () => 0 }))?.version, '2004')
  const dead = { Initialize: () => 'false', GetValue: () => '', GetLastError: () => '102' }
  assert.equal(await found(windowWith({ API_1484_11: dead, API: start() })), '1.2')
})

test('a page that was loaded again goes on in the session that it had begun', async () => {
  for (const { name, start: begin } of Object.values(PLAYERS)) {
    const window = windowWith({ [name]: begin() })
    assert.ok(await connect(window, { now: () => 0 }))
    assert.ok(await connect(window, { now: () => 0, patience: 0 }))
  }
})

test('an API that throws is an API that refuses', async () => {
  const broken = new Proxy({}, { get: () => () => { throw new Error('broken') } })
  assert.equal(await found(windowWith({ API: broken })), null)
})
