import assert from 'node:assert/strict'
import { test } from 'node:test'

import { shared } from '../../static/player/shared-recogniser.js'
import { WORDS, ready, recogniser } from './wasm-fakes.js'

test('closing a share takes back its own replies, and leaves the model to the others', async (t) => {
  const { one, workers } = await ready(t)
  const share = shared(one)
  const [check, call] = [share(), share()]
  const mine = check.start().end()
  const theirs = call.start().end()
  check.close()
  await assert.rejects(mine, { code: 'closed' })
  workers[0].say({ type: 'words', words: WORDS })
  assert.deepEqual(await theirs, WORDS)
  assert.ok(!workers[0].ended)
})

test('a share that is closed while the model loads waits no longer, and the loading goes on', async (t) => {
  const { one, workers } = recogniser(t)
  const share = shared(one)
  const check = share()
  const opened = check.open()
  check.close()
  await assert.rejects(opened, { code: 'closed' })
  const again = share().open()
  workers[0].ready()
  await again
})

test('each share that is open hears of a restart', async (t) => {
  const { one, workers } = await ready(t)
  const share = shared(one)
  /** @type {unknown[]} */
  const told = []
  const [closed, open] = [share(), share()]
  closed.onconnection = open.onconnection = (lost) => told.push(lost)
  closed.close()
  open.start()
  workers[0].crash()
  workers[1].ready()
  assert.deepEqual(told, [true, false])
})
