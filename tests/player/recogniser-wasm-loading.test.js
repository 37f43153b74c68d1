import assert from 'node:assert/strict'
import { test } from 'node:test'

import { recogniser } from './wasm-fakes.js'

test('however often it is opened, one worker loads one model', async (t) => {
  const { one, workers } = recogniser(t)
  one.warm()
  const opened = Promise.all([one.open(), one.open()])
  workers[0].ready()
  await opened
  await one.open()
  assert.deepEqual(workers.map((worker) => worker.heard), [['load']])
})

test('it tells how many bytes have come', (t) => {
  const { one, workers } = recogniser(t)
  /** @type {unknown[]} */
  const told = []
  one.onprogress = (...bytes) => told.push(bytes)
  one.warm()
  workers[0].say({ type: 'loading', done: 100, total: 400 })
  workers[0].say({ type: 'loading', done: 400, total: 400 })
  assert.deepEqual(told, [[100, 400], [400, 400]])
})

for (const code of ['no_wasm', 'wasm_forbidden', 'no_model', 'model_unreachable', 'model_broken', 'memory']) {
  test(`what keeps it from loading is told to all who wait: ${code}`, async (t) => {
    const { one, workers } = recogniser(t)
    const [opened, words] = [one.open(), one.start().end()]
    workers[0].say({ type: 'trouble', code, message: 'why' })
    await assert.rejects(opened, { code, message: 'why', lasting: true })
    await assert.rejects(words, { code })
    assert.ok(workers[0].ended)
  })
}

test('after trouble, opening it loads anew', async (t) => {
  const { one, workers } = recogniser(t)
  one.warm()
  workers[0].say({ type: 'trouble', code: 'model_unreachable', message: '' })
  const opened = one.open()
  workers[1].ready()
  await opened
})

test('a worker whose script is missing is told', async (t) => {
  const { one, workers } = recogniser(t)
  const opened = one.open()
  workers[0].crash()
  await assert.rejects(opened, { code: 'no_start' })
})

test('a browser that makes no such workers is told', async (t) => {
  const { one } = recogniser(t, { spawn: () => { throw new Error('SecurityError') } })
  await assert.rejects(one.open(), { code: 'no_start' })
})

test('each part of loading has its patience', async (t) => {
  for (const [messages, ms, code] of /** @type {[object[], number, string][]} */ ([
    [[], 30000, 'no_start'],
    [[{ type: 'loading', done: 5, total: 9 }], 30000, 'model_unreachable'],
    [[{ type: 'building' }], 90000, 'no_start'],
  ])) {
    await t.test(code, async (t) => {
      const { one, workers, tick } = recogniser(t)
      const opened = one.open()
      tick(29999)
      for (const message of messages) workers[0].say(message)
      tick(messages.length ? ms - 1 : 0)
      assert.ok(!workers[0].ended)
      tick(1)
      await assert.rejects(opened, { code })
      assert.ok(workers[0].ended)
    })
  }
})

test('a computer with less than 2 GB is told before anything is loaded', async (t) => {
  const { one, workers } = recogniser(t, { memory: 1 })
  await assert.rejects(one.open(), { code: 'memory' })
  await assert.rejects(one.start().end(), { code: 'memory' })
  assert.equal(workers.length, 0)
})

test('closing while it loads gives up at once', async (t) => {
  const { one, workers } = recogniser(t)
  const opened = one.open()
  one.close()
  await assert.rejects(opened, { code: 'closed' })
  assert.ok(workers[0].ended)
})
