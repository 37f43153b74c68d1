import assert from 'node:assert/strict'
import { test } from 'node:test'

import { WORDS, ready, recogniser, second } from './wasm-fakes.js'

test('a reply goes out in pieces of 100 ms, and its words come back', async (t) => {
  const { one, workers: [worker] } = await ready(t)
  const hearing = one.start()
  /** @type {string[]} */
  const partials = []
  hearing.onpartial = (text) => partials.push(text)
  for (let i = 0; i < 13; i++) hearing.push(new Int16Array(320))
  const words = hearing.end()
  worker.say({ type: 'partial', text: 'goede' })
  worker.say({ type: 'words', words: WORDS })
  assert.deepEqual(await words, WORDS)
  assert.deepEqual(partials, ['goede'])
  assert.deepEqual(worker.heard, ['load', 'start', 1600, 1600, 960, 'end'])
})

test('a reply that begins while the model loads is heard from its start', async (t) => {
  const { one, workers: all } = recogniser(t)
  const hearing = one.start()
  hearing.push(second())
  assert.equal(all[0].samples, 0)
  all[0].ready()
  assert.deepEqual([all[0].heard[1], all[0].samples], ['start', 16000])
})

test('what still comes of a cancelled reply is not taken for the next one’s', async (t) => {
  const { one, workers: [worker] } = await ready(t)
  const first = one.start()
  first.push(second())
  first.end().catch(() => {})
  first.cancel()
  const next = one.start()
  const words = next.end()
  worker.say({ type: 'words', words: WORDS, reply: 1 })
  worker.say({ type: 'words', words: [], reply: 2 })
  assert.deepEqual(await words, [])
  assert.deepEqual(worker.heard.filter((one) => typeof one === 'string'), ['load', 'start', 'end', 'cancel', 'start', 'end'])
})

test('a second reply waits until the first has its words', async (t) => {
  const { one, workers: [worker] } = await ready(t)
  const first = one.start().end()
  const next = one.start().end()
  assert.deepEqual(worker.heard, ['load', 'start', 'end'])
  worker.say({ type: 'words', words: WORDS })
  worker.say({ type: 'words', words: [] })
  assert.deepEqual([await first, await next], [WORDS, []])
})

test('closing ends the worker and gives everything back', async (t) => {
  const { one, workers } = await ready(t)
  const words = one.start().end()
  one.close()
  await assert.rejects(words, { code: 'closed' })
  assert.ok(workers[0].ended)
})
