import assert from 'node:assert/strict'
import { test } from 'node:test'

import { Python, PythonTrouble } from '../../static/scorm/python.js'
import en from '../../static/scorm/texts/python.en.js'
import nl from '../../static/scorm/texts/python.nl.js'
import { settled } from '../player/fakes.js'

globalThis.location = /** @type {any} */ ({ href: 'https://lms.example/content/7/index.html' })

/** A worker whose other end the test holds. */
class FakeWorker {
  /** @type {FakeWorker[]} */
  static all = []
  /** @type {any} */
  onmessage = null
  /** @type {any} */
  onerror = null
  /** @type {any[]} */
  heard = []
  ended = false

  /** @param {URL} address @param {WorkerOptions} options */
  constructor(address, options) {
    this.address = address
    this.options = options
    FakeWorker.all.push(this)
  }

  /** @param {any} message */
  postMessage(message) {
    this.heard.push(message)
  }

  /** @param {object} data */
  say(data) {
    this.onmessage?.({ data })
  }

  die() {
    this.onerror?.({ preventDefault() {} })
  }

  terminate() {
    this.ended = true
  }
}

const READY = { type: 'stage', stage: 'ready' }
const WANTED = { vendor: 'static/vendor/pyodide', archives: ['core.zip'], module: 'host' }
/** @param {Promise<any>} promise */
const trouble = (promise) => promise.then(() => assert.fail('no trouble'), ({ code, message }) => [code, message])

/** @param {import('node:test').TestContext} t */
function python(t, Worker = FakeWorker) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  FakeWorker.all = []
  const one = new Python({ ...WANTED, patience: 1000, Worker: /** @type {any} */ (Worker) })
  const worker = () => /** @type {FakeWorker} */ (FakeWorker.all.at(-1))
  const running = async () => {
    const started = one.start()
    worker().say(READY)
    await started
    return worker()
  }
  return { one, worker, running, tick: (/** @type {number} */ ms) => t.mock.timers.tick(ms) }
}

test('it is started once, as a module, with addresses that count from the page', async (t) => {
  const { one, worker } = python(t)
  const stages = /** @type {string[]} */ ([])
  one.onprogress = (stage) => stages.push(stage)
  const both = [one.start(), one.start()]
  for (const stage of ['fetching', 'starting', 'ready']) worker().say({ type: 'stage', stage })
  await Promise.all(both)
  assert.equal(FakeWorker.all.length, 1)
  assert.match(worker().address.href, /static\/scorm\/python-worker\.js$/)
  assert.deepEqual(worker().options, { type: 'module' })
  const from = 'https://lms.example/content/7'
  const wanted = { vendor: `${from}/static/vendor/pyodide/`, archives: [`${from}/core.zip`], module: 'host' }
  assert.deepEqual(worker().heard, [{ type: 'start', ...wanted }])
  assert.deepEqual(stages, ['fetching', 'starting', 'ready'])
})

test('a question starts it, and questions go one at a time, in order', async (t) => {
  const { one, worker } = python(t)
  const answers = [one.ask({ a: 1 }), one.ask({ a: 2 })]
  await settled()
  worker().say(READY)
  await settled()
  assert.deepEqual(worker().heard.slice(1), [{ type: 'ask', question: '{"a":1}' }])
  worker().say({ type: 'answer', answer: '[1]' })
  await settled()
  assert.deepEqual(worker().heard.slice(2), [{ type: 'ask', question: '{"a":2}' }])
  worker().say({ type: 'answer', answer: '[2]' })
  assert.deepEqual(await Promise.all(answers), [[1], [2]])
})

test('after an exception it goes on with the next question', async (t) => {
  const { one, running } = python(t)
  const worker = await running()
  const failed = trouble(one.ask('x'))
  const next = one.ask('y')
  await settled()
  worker.say({ type: 'trouble', code: 'error', message: 'ValueError, host.py:3' })
  assert.deepEqual(await failed, ['error', 'ValueError, host.py:3'])
  await settled()
  worker.say({ type: 'answer', answer: '"well"' })
  assert.equal(await next, 'well')
  assert.equal(FakeWorker.all.length, 1)
})

test('a start that fails says why, and the next one begins anew', async (t) => {
  const { one, worker } = python(t)
  const failed = one.start()
  worker().say({ type: 'trouble', code: 'not_found', message: 'core.zip' })
  await assert.rejects(failed, (error) => error instanceof PythonTrouble && error.code === 'not_found')
  assert.equal(FakeWorker.all[0].ended, true)
  const again = one.start()
  worker().say(READY)
  await again
  assert.equal(FakeWorker.all.length, 2)
})

test('an exception during the start ends that worker too', async (t) => {
  const { one, worker } = python(t)
  const failed = trouble(one.start())
  worker().say({ type: 'trouble', code: 'error', message: 'ModuleNotFoundError' })
  assert.deepEqual(await failed, ['error', 'ModuleNotFoundError'])
  assert.equal(worker().ended, true)
})

test('silence is a time-out, and each sign of life puts it off', async (t) => {
  const { one, worker, tick } = python(t)
  const failed = trouble(one.start())
  tick(900)
  worker().say({ type: 'alive' })
  tick(900)
  assert.equal(worker().ended, false)
  tick(100)
  assert.deepEqual(await failed, ['timeout', 'timeout'])
  assert.equal(worker().ended, true)
})

test('an answer that stays away is a time-out, and the next question starts anew', async (t) => {
  const { one, running, worker, tick } = python(t)
  const first = await running()
  tick(5000) // nobody waits: that is no silence
  const failed = trouble(one.ask('x'))
  await settled()
  tick(1000)
  assert.deepEqual(await failed, ['timeout', 'timeout'])
  const next = one.ask('y')
  await settled()
  assert.notEqual(worker(), first)
  worker().say(READY)
  await settled()
  worker().say({ type: 'answer', answer: 'null' })
  assert.equal(await next, null)
})

test('a worker that never speaks is missing; one that has spoken has crashed', async (t) => {
  const { one, worker, running } = python(t)
  const missing = trouble(one.start())
  worker().die()
  assert.deepEqual(await missing, ['not_found', 'python-worker.js'])
  const second = await running()
  const crashed = trouble(one.ask('x'))
  await settled()
  second.die()
  assert.deepEqual(await crashed, ['crashed', 'crashed'])
})

test('a worker that died while nobody asked is started anew by the next question', async (t) => {
  const { one, running, worker } = python(t)
  const first = await running()
  first.die()
  const answer = one.ask('x')
  await settled()
  assert.notEqual(worker(), first)
  worker().say(READY)
  await settled()
  worker().say({ type: 'answer', answer: '1' })
  assert.equal(await answer, 1)
})

test('where no worker may be made, that is told, each time anew', async (t) => {
  const forbidding = class {
    constructor() {
      throw new DOMException('no', 'SecurityError')
    }
  }
  const { one } = python(t, /** @type {any} */ (forbidding))
  assert.deepEqual(await trouble(one.start()), ['not_found', 'python-worker.js'])
  assert.deepEqual(await trouble(one.ask(1)), ['not_found', 'python-worker.js'])
})

test('closing ends the worker, and whoever waits or comes later hears of it', async (t) => {
  const { one, running } = python(t)
  const worker = await running()
  const waiting = [trouble(one.ask('x')), trouble(one.ask('y'))]
  await settled()
  one.close()
  assert.equal(worker.ended, true)
  assert.deepEqual(await Promise.all(waiting), [['closed', 'closed'], ['closed', 'closed']])
  assert.deepEqual(await trouble(one.start()), ['closed', 'closed'])
  assert.equal(FakeWorker.all.length, 1)
})

for (const [language, texts] of Object.entries({ nl, en })) {
  test(`in ${language}, each trouble has words for the learner and for the administrator`, () => {
    assert.deepEqual(Object.keys(texts), ['no_wasm', 'not_found', 'memory', 'timeout', 'crashed', 'error'])
    for (const [code, said] of Object.entries(texts)) {
      assert.deepEqual(Object.keys(said), ['found', 'learner', 'administrator'])
      assert.ok(Object.values(said).every((text) => text.length > 20), code)
      const blanks = Object.values(said).join(' ').match(/\{\w+\}/g) ?? []
      assert.deepEqual([...new Set(blanks)], code === 'not_found' ? ['{file}'] : [])
    }
  })
}
