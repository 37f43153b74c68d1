import assert from 'node:assert/strict'
import { test } from 'node:test'

import { SocketRecogniser } from '../../static/player/recogniser-socket.js'
import { FakeSocket, settled } from './fakes.js'

const WORDS = [{ text: 'goedemorgen', start: 100, end: 600, confidence: 0.9 }]
const second = () => new Int16Array(16000)

/**
 * A recogniser whose sockets the test holds the other end of; its time is the test's.
 * @param {import('node:test').TestContext} t
 */
function recogniser(t) {
  t.mock.timers.enable({ apis: ['setTimeout'] })
  /** @type {FakeSocket[]} */
  const sockets = []
  const one = new SocketRecogniser('ws://here/listen/nl', {
    connect: () => {
      sockets.push(new FakeSocket())
      return /** @type {any} */ (sockets.at(-1))
    },
  })
  /** @type {boolean[]} */
  const lost = []
  one.onconnection = (now) => lost.push(now)
  const dial = async (ms = 0) => {
    t.mock.timers.tick(ms)
    await settled()
    return /** @type {FakeSocket} */ (sockets.at(-1))
  }
  const connected = async (ms = 0) => {
    const socket = await dial(ms)
    socket.say({ type: 'ready' })
    return socket
  }
  return { one, sockets, lost, dial, connected, tick: (/** @type {number} */ ms) => t.mock.timers.tick(ms) }
}

test('a reply goes out in messages of 100 ms, and its words come back', async (t) => {
  const { one, connected } = recogniser(t)
  const opened = one.open()
  const socket = await connected()
  await opened
  const hearing = one.start()
  const partials = /** @type {string[]} */ ([])
  hearing.onpartial = (text) => partials.push(text)
  for (let i = 0; i < 13; i++) hearing.push(new Int16Array(320))
  const words = hearing.end()
  socket.say({ type: 'partial', text: 'goede' })
  socket.say({ type: 'words', words: WORDS })
  assert.deepEqual(await words, WORDS)
  assert.deepEqual(partials, ['goede'])
  assert.deepEqual(socket.heard, ['start', 1600, 1600, 960, 'end'])
})

test('a reply that begins before there is a connection waits for it', async (t) => {
  const { one, connected } = recogniser(t)
  const hearing = one.start()
  hearing.push(second())
  const socket = await connected()
  assert.deepEqual(socket.heard.slice(0, 2), ['start', 1600])
  assert.equal(socket.samples, 16000)
})

test('when the server dies during a reply, the whole reply goes to the next one', async (t) => {
  const { one, dial, connected, lost } = recogniser(t)
  const hearing = one.start()
  const first = await connected()
  hearing.push(second())
  first.die()
  ;(await dial(0)).die()
  hearing.push(second())
  ;(await dial(250)).die()
  const words = hearing.end()
  const next = await connected(500)
  assert.deepEqual([next.heard[0], next.samples, next.heard.at(-1)], ['start', 32000, 'end'])
  next.say({ type: 'words', words: WORDS })
  assert.deepEqual(await words, WORDS)
  assert.deepEqual(lost, [true, false])
})

test('when the server dies after a reply and before its words, the whole reply goes to the next one', async (t) => {
  const { one, connected } = recogniser(t)
  const hearing = one.start()
  const first = await connected()
  hearing.push(second())
  const words = hearing.end()
  first.die()
  const next = await connected()
  assert.deepEqual([next.heard[0], next.samples, next.heard.at(-1)], ['start', 16000, 'end'])
  next.say({ type: 'words', words: [] })
  assert.deepEqual(await words, [])
})

test('no connection for 30 s gives the reply back, with the reason', async (t) => {
  const { one, dial } = recogniser(t)
  const words = one.start().end()
  for (let i = 0; i < 40; i++) (await dial(i ? 1000 : 0))?.die()
  await assert.rejects(words, { code: 'no_connection' })
})

test('a server that takes the reply and says nothing is asked twice, then the reply is given back', async (t) => {
  const { one, sockets, connected, tick } = recogniser(t)
  const hearing = one.start()
  await connected()
  const words = hearing.end()
  tick(20000)
  const next = await connected()
  assert.deepEqual(next.heard, ['start', 'end'])
  tick(20000)
  await assert.rejects(words, { code: 'no_answer' })
  assert.equal(sockets.length, 2)
})

test('a server that never says it is ready is left after 5 s', async (t) => {
  const { one, sockets, dial } = recogniser(t)
  one.start()
  await dial()
  await dial(5000)
  await dial(250)
  assert.equal(sockets.length, 2)
  assert.ok(sockets[0].closed)
})

test('trouble reaches who spoke, and the next reply starts on a fresh socket', async (t) => {
  const { one, sockets, connected } = recogniser(t)
  const hearing = one.start()
  const first = await connected()
  const words = hearing.end()
  first.say({ type: 'trouble', code: 'not_audio', message: 'Dat was geen geluid.' })
  await assert.rejects(words, { code: 'not_audio', message: 'Dat was geen geluid.' })
  one.start()
  await connected()
  assert.equal(sockets.length, 2)
})

test('a reply that is too long for the server still gives its words', async (t) => {
  const { one, connected } = recogniser(t)
  const hearing = one.start()
  const socket = await connected()
  socket.say({ type: 'trouble', code: 'too_long', message: '' })
  socket.say({ type: 'words', words: WORDS })
  assert.deepEqual(await hearing.end(), WORDS)
})

test('a host without a recogniser says so at once', async (t) => {
  const { one, dial } = recogniser(t)
  const opened = one.open()
  ;(await dial()).say({ type: 'trouble', code: 'no_recogniser', message: '' })
  await assert.rejects(opened, { code: 'no_recogniser' })
})

test('a socket that nobody answers makes open fail after 8 s', async (t) => {
  const { one, dial, tick } = recogniser(t)
  const opened = one.open()
  await dial()
  tick(8000)
  await assert.rejects(opened, { code: 'no_connection' })
})

test('a socket that closes while nobody speaks is dialled again only for the next reply', async (t) => {
  const { one, sockets, connected, dial, lost } = recogniser(t)
  const opened = one.open()
  const first = await connected()
  await opened
  first.say({ type: 'trouble', code: 'idle', message: '' })
  first.die()
  await dial(60000)
  assert.equal(sockets.length, 1)
  one.start()
  const next = await connected()
  assert.deepEqual(next.heard, ['start'])
  assert.deepEqual(lost, [])
})

test('a cancelled reply is cancelled at the server too, and the next has the socket', async (t) => {
  const { one, connected } = recogniser(t)
  const hearing = one.start()
  const socket = await connected()
  hearing.push(second())
  hearing.cancel()
  const next = one.start()
  next.push(second())
  assert.deepEqual(socket.heard.filter((one) => typeof one === 'string'), ['start', 'cancel', 'start'])
})

test('what still comes of a cancelled reply is not taken for the next one’s', async (t) => {
  const { one, connected } = recogniser(t)
  const first = one.start()
  const socket = await connected()
  first.push(second())
  first.end()
  first.cancel()
  const next = one.start()
  /** @type {string[]} */
  const partials = []
  next.onpartial = (text) => partials.push(text)
  const words = next.end()
  socket.say({ type: 'partial', reply: 1, text: 'goede' })
  socket.say({ type: 'words', reply: 1, words: WORDS })
  socket.say({ type: 'words', reply: 2, words: [] })
  assert.deepEqual([partials, await words], [[], []])
})

test('trouble about a reply that is over leaves the next one alone', async (t) => {
  const { one, sockets, connected } = recogniser(t)
  const first = one.start()
  const socket = await connected()
  socket.say({ type: 'words', reply: 1, words: WORDS }) // the server had its fill before the learner had
  await first.end()
  const words = one.start().end()
  socket.say({ type: 'trouble', reply: 1, code: 'out_of_order', message: '' })
  socket.say({ type: 'words', reply: 2, words: WORDS })
  assert.deepEqual([await words, sockets.length], [WORDS, 1])
})

test('a second reply waits until the first has its words', async (t) => {
  const { one, connected } = recogniser(t)
  const first = one.start()
  const socket = await connected()
  const firstWords = first.end()
  const next = one.start()
  next.push(second())
  const nextWords = next.end()
  assert.deepEqual(socket.heard, ['start', 'end'])
  socket.say({ type: 'words', words: WORDS })
  socket.say({ type: 'words', words: [] })
  assert.deepEqual([await firstWords, await nextWords], [WORDS, []])
})

test('the patience with one reply does not run on into the next', async (t) => {
  const { one, sockets, connected, tick } = recogniser(t)
  const first = one.start().end()
  const socket = await connected()
  one.start()
  socket.say({ type: 'words', words: WORDS })
  assert.deepEqual(await first, WORDS)
  tick(20000)
  assert.deepEqual([sockets.length, socket.closed], [1, false])
})

test('no more than two minutes of a reply are kept, and it says that it is full', async (t) => {
  const { one, connected } = recogniser(t)
  const hearing = one.start()
  for (let i = 0; i < 119; i++) hearing.push(second())
  assert.ok(!hearing.full)
  for (let i = 0; i < 3; i++) hearing.push(second())
  assert.ok(hearing.full)
  assert.equal((await connected()).samples, 120 * 16000)
})
