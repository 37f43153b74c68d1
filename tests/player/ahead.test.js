import assert from 'node:assert/strict'
import { test } from 'node:test'

import { Ahead } from '../../static/player/ahead.js'
import { Clips } from '../../static/player/clips.js'
import { answer, settled } from './fakes.js'

const NAMES = ['a.mp3', 'b.mp3', 'c.mp3', 'd.mp3', 'e.mp3', 'f.mp3']

/** Sounds that are fetched when the test lets them. @param {string[]} [names] */
function fetching(names = NAMES) {
  /** @type {string[]} */
  const asked = []
  /** @type {Map<string, any>} */
  const under = new Map()
  const fetch = (/** @type {string} */ address, /** @type {any} */ request) => {
    asked.push(address)
    return new Promise((done, failed) => under.set(address, {
      request,
      come(status = 200) {
        done(answer(status, address))
        return settled()
      },
      fail() {
        failed(new TypeError('Failed to fetch'))
        return settled()
      },
    }))
  }
  /** @type {(() => void)[]} who waits long */
  const waiting = []
  /** @type {number[]} ms */
  const rests = []
  const wait = async (/** @type {number} */ ms) => {
    rests.push(ms)
    if (ms >= 1000) await new Promise((/** @type {any} */ go) => waiting.push(go))
  }
  const ahead = new Ahead(names, /** @type {any} */ ({ fetch, wait }))
  ahead.start()
  return { ahead, asked, under, waiting, rests }
}

const text = (/** @type {ArrayBuffer | undefined} */ bytes) => bytes && JSON.parse(new TextDecoder().decode(bytes))

test('the likeliest come first, a few at a time, behind all that is needed now', async () => {
  const { asked, under } = fetching()
  assert.deepEqual(asked, NAMES.slice(0, 3))
  assert.equal(under.get('a.mp3')?.request.priority, 'low')
  await under.get('b.mp3')?.come()
  assert.deepEqual(asked, NAMES.slice(0, 4))
})

test('what came is given away once', async () => {
  const { ahead, under } = fetching()
  assert.equal(ahead.take('a.mp3'), undefined)
  await under.get('b.mp3')?.come()
  assert.equal(text(ahead.take('b.mp3')), 'b.mp3')
  assert.equal(ahead.take('b.mp3'), undefined)
})

test('what somebody fetches meanwhile is not fetched ahead as well', async () => {
  const { ahead, asked, under } = fetching()
  ahead.take('d.mp3')
  await under.get('a.mp3')?.come()
  assert.deepEqual(asked, ['a.mp3', 'b.mp3', 'c.mp3', 'e.mp3'])
})

test('what does not come is tried again after a while, behind the others; what is not there is not', async () => {
  const { ahead, asked, under, waiting } = fetching(NAMES.slice(0, 4))
  await under.get('a.mp3')?.fail()
  await under.get('b.mp3')?.come(404)
  await under.get('d.mp3')?.come(503)
  await under.get('c.mp3')?.come()
  assert.deepEqual(asked, [...NAMES.slice(0, 4), 'a.mp3'])
  await under.get('a.mp3')?.come()
  assert.equal(text(ahead.take('a.mp3')), 'a.mp3')
  for (const go of waiting.splice(0)) go()
  await settled()
  assert.deepEqual(asked, [...NAMES.slice(0, 4), 'a.mp3', 'd.mp3'])
})

test('it rests as long as each took: a slow LMS has others to serve', async (t) => {
  t.mock.method(performance, 'now', () => now)
  let now = 0
  const { under, rests } = fetching()
  now = 700
  await under.get('a.mp3')?.come()
  now = 900
  await under.get('b.mp3')?.come()
  assert.deepEqual(rests, [700, 900])
})

test('once the call is left, nothing more is fetched or kept', async () => {
  const { ahead, asked, under } = fetching()
  await under.get('a.mp3')?.come()
  ahead.stop()
  for (const name of NAMES.slice(1, 4)) await under.get(name)?.come()
  assert.deepEqual(asked, NAMES.slice(0, 4))
  for (const name of NAMES) assert.equal(ahead.take(name), undefined)
})

test('who pays for every byte fetches nothing ahead', () => {
  const connection = { saveData: true }
  Object.defineProperty(navigator, 'connection', { value: connection, configurable: true })
  assert.deepEqual(fetching().asked, [])
  connection.saveData = false
  assert.equal(fetching().asked.length, 3)
})

/** A context whose sounds are their text; what begins with "no" can't be decoded. */
const context = /** @type {any} */ ({
  decodeAudioData: async (/** @type {ArrayBuffer} */ bytes) => {
    const said = text(bytes)
    if (said.startsWith('no')) throw new Error('no sound')
    return said
  },
})

test('a clip that is here needs no network; one that cannot be read is fetched anew', async (t) => {
  const { ahead, under } = fetching(['a.mp3', 'no sound'])
  for (const one of under.values()) await one.come()
  /** @type {string[]} */
  const network = []
  t.mock.method(globalThis, 'fetch', async (/** @type {string} */ address) => {
    network.push(address)
    return answer(200, 'b.mp3')
  })
  const clips = new Clips(context, ahead)
  assert.equal(await clips.get('a.mp3'), 'a.mp3')
  assert.deepEqual(network, [])
  assert.equal(await clips.get('no sound'), 'b.mp3')
  assert.deepEqual(network, ['no sound'])
})
