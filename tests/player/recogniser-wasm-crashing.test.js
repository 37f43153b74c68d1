import assert from 'node:assert/strict'
import { test } from 'node:test'

import { WORDS, ready, second } from './wasm-fakes.js'

test('a worker that crashes during a reply is replaced, and the next one hears the whole reply', async (t) => {
  const { one, workers, told } = await ready(t)
  const hearing = one.start()
  hearing.push(second())
  workers[0].crash()
  hearing.push(second())
  const words = hearing.end()
  assert.deepEqual([workers[0].ended, workers.length], [true, 2])
  workers[1].ready()
  assert.deepEqual([workers[1].heard[1], workers[1].samples, workers[1].heard.at(-1)], ['start', 32000, 'end'])
  workers[1].say({ type: 'words', words: WORDS })
  assert.deepEqual(await words, WORDS)
  assert.deepEqual(told, ['restarting', 'back'])
})

test('a worker that crashes twice on one reply gives it back, and the next reply has a fresh one', async (t) => {
  const { one, workers } = await ready(t)
  const words = one.start().end()
  workers[0].crash()
  workers[1].ready()
  workers[1].crash()
  await assert.rejects(words, { code: 'crashed', lasting: true })
  assert.equal(workers.length, 2)
  const next = one.start().end()
  workers[2].ready()
  workers[2].say({ type: 'words', words: [] })
  assert.deepEqual(await next, [])
})

test('a worker that runs out of memory says so, when it does so again', async (t) => {
  const { one, workers } = await ready(t)
  const words = one.start().end()
  for (const i of [0, 1]) {
    if (i) workers[i].ready()
    workers[i].say({ type: 'trouble', code: 'memory', message: 'C++ exception St9bad_alloc' })
  }
  await assert.rejects(words, { code: 'memory' })
})

test('a worker that crashes while nobody speaks is replaced when somebody does', async (t) => {
  const { one, workers, told } = await ready(t)
  workers[0].crash()
  assert.equal(workers.length, 1)
  one.start()
  assert.equal(workers.length, 2)
  assert.deepEqual(told, [])
})

test('a worker that is silent for 20 s after a reply is replaced once, then the reply is given back', async (t) => {
  const { one, workers, tick } = await ready(t)
  const words = one.start().end()
  tick(15000)
  workers[0].say({ type: 'taken' })
  tick(15000)
  assert.equal(workers.length, 1)
  tick(5000)
  workers[1].ready()
  tick(20000)
  await assert.rejects(words, { code: 'no_answer', lasting: false })
})
