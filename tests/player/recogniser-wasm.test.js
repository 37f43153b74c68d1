import assert from 'node:assert/strict'
import { test } from 'node:test'

import { WasmRecogniser } from '../../static/player/recogniser-wasm.js'
import { shared } from '../../static/player/shared-recogniser.js'

const MODEL = 'https://lms.test/model/nl.0123456789ab.tar.gz'
const WORDS = [{ text: 'goedemorgen', start: 100, end: 600, confidence: 0.9 }]
const second = () => new Int16Array(16000)

/** The worker's end, with what it was sent; commands by their name, sound as a number of samples. */
class FakeWorker {
  /** @type {((event: any) => void) | null} */
  onmessage = null
  /** @type {((event: any) => void) | null} */
  onerror = null
  /** @type {any[]} */
  heard = []
  ended = false
  /** @type {number | undefined} number of the reply that began last */
  #reply

  /** @param {any} message */
  postMessage(message) {
    if (this.ended) throw new Error('sent to a worker that has ended')
    if (message.type === 'start') this.#reply = message.reply
    this.heard.push(message.type ?? message.length)
  }

  terminate() {
    this.ended = true
  }

  /** @param {object} message */
  say(message) {
    this.onmessage?.({ data: { reply: this.#reply, ...message } })
  }

  ready() {
    this.say({ type: 'loading', done: 0, total: null })
    this.say({ type: 'building' })
    this.say({ type: 'ready' })
  }

  crash() {
    this.onerror?.({ message: 'unreachable' })
  }

  get samples() {
    return this.heard.reduce((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
  }
}

/**
 * A recogniser whose workers the test plays; its time is the test's.
 * @param {import('node:test').TestContext} t @param {object} [means]
 */
function recogniser(t, means = {}) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  /** @type {FakeWorker[]} */
  const workers = []
  const spawn = () => /** @type {any} */ (workers[workers.push(new FakeWorker()) - 1])
  const one = new WasmRecogniser(MODEL, { spawn, wasm: 'vosk.wasm', memory: 8, ...means })
  /** @type {unknown[]} */
  const told = []
  one.onconnection = (lost, notice) => told.push(lost ? notice : 'back')
  return { one, workers, told, tick: (/** @type {number} */ ms) => t.mock.timers.tick(ms) }
}

/** One with its model loaded. @param {import('node:test').TestContext} t */
async function ready(t) {
  const all = recogniser(t)
  const opened = all.one.open()
  all.workers[0].ready()
  await opened
  return all
}

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

test('a reply that begins while the model loads is heard from its start', async (t) => {
  const { one, workers: all } = recogniser(t)
  const hearing = one.start()
  hearing.push(second())
  assert.equal(all[0].samples, 0)
  all[0].ready()
  assert.deepEqual([all[0].heard[1], all[0].samples], ['start', 16000])
})

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

test('closing while it loads gives up at once', async (t) => {
  const { one, workers } = recogniser(t)
  const opened = one.open()
  one.close()
  await assert.rejects(opened, { code: 'closed' })
  assert.ok(workers[0].ended)
})

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
