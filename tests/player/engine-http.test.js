import assert from 'node:assert/strict'
import { test } from 'node:test'

import { EngineError, HttpEngine } from '../../static/player/engine-http.js'
import { memory } from '../../static/player/keepsake.js'
import { typed } from '../../static/player/utterance.js'
import { answer, view } from './fakes.js'

const ADDRESSES = { events: '/calls/c1/events', report: '/calls/c1/report' }
const REPLY = /** @type {const} */ ({ type: 'reply', turn: 1, utterance: typed('goedemorgen', null) })

/** An engine on a network that answers what it is told, in order; an Error is no answer. */
function engine(/** @type {(Response | Error)[]} */ answers, keep = memory()) {
  /** @type {{posted: any[], waited: number[], told: boolean[]}} */
  const seen = { posted: [], waited: [], told: [] }
  const network = async (/** @type {any} */ _address, /** @type {any} */ request) => {
    seen.posted.push(request?.body && JSON.parse(request.body))
    const next = answers.shift() ?? new Error('nothing left to answer')
    if (next instanceof Error) throw next
    return next
  }
  const wait = async (/** @type {number} */ ms) => void seen.waited.push(ms)
  const made = new HttpEngine(ADDRESSES, view(1), { fetch: network, keep, wait })
  made.onconnection = (lost) => seen.told.push(lost)
  return { engine: made, seen, keep }
}

test('an event goes out as it is, and the call comes back', async () => {
  const { engine: one, seen } = engine([answer(200, view(2))])
  assert.equal((await one.send(REPLY)).turn, 2)
  assert.deepEqual(seen.posted, [REPLY])
  assert.deepEqual(seen.told, [])
})

test('without a connection, and on a server in trouble, the event is tried again until it lands', async () => {
  const gone = () => new TypeError('Failed to fetch')
  const troubles = [gone(), answer(502, ''), gone(), answer(503, ''), gone(), gone()]
  const { engine: one, seen } = engine([...troubles, answer(200, view(2))])
  assert.equal((await one.send(REPLY)).turn, 2)
  assert.deepEqual(seen.waited, [500, 1000, 2000, 4000, 5000, 5000])
  assert.deepEqual(seen.told, [true, false])
  assert.ok(seen.posted.every((event) => JSON.stringify(event) === JSON.stringify(REPLY)))
})

test('a stale event takes the call that comes along', async () => {
  const { engine: one } = engine([answer(409, { error: 'stale', message: '', call: view(5) })])
  assert.equal((await one.send(REPLY)).turn, 5)
})

test('an event that the server refuses is not tried again', async () => {
  const { engine: one, seen, keep } = engine([answer(400, { error: 'not_an_event', message: 'Dat kan niet.' })])
  await assert.rejects(one.send(REPLY), (error) => error instanceof EngineError && error.message === 'Dat kan niet.')
  assert.equal(seen.posted.length, 1)
  assert.equal(keep.getItem('belwijs.unsent./calls/c1/events') === null, true, 'it would be refused again')
})

test('a reply that was never acknowledged is sent again by the next page', async () => {
  const keep = memory()
  keep.setItem('belwijs.unsent./calls/c1/events', JSON.stringify(REPLY))
  const { engine: one, seen } = engine([answer(200, view(2))], keep)
  assert.equal((await one.load()).turn, 2)
  assert.deepEqual(seen.posted, [REPLY])
  assert.equal((await one.load()).turn, 2)
  assert.equal(seen.posted.length, 1, 'once it was acknowledged it is forgotten')
})

test('a reply is kept from before it goes out until it was acknowledged', async () => {
  const keep = memory()
  /** @type {(answer: Response) => void} */
  let land = () => {}
  const network = () => new Promise((/** @type {(answer: Response) => void} */ done) => (land = done))
  const one = new HttpEngine(ADDRESSES, view(1), { fetch: network, keep })
  const sent = one.send(REPLY)
  assert.match(keep.getItem('belwijs.unsent./calls/c1/events') ?? '', /goedemorgen/)
  await Promise.resolve()
  land(answer(200, view(2)))
  await sent
  assert.equal(keep.getItem('belwijs.unsent./calls/c1/events'), null)
})

test('what an earlier page left for another turn is dropped', async () => {
  const keep = memory()
  keep.setItem('belwijs.unsent./calls/c1/events', JSON.stringify({ ...REPLY, turn: 4 }))
  const { engine: one, seen } = engine([], keep)
  assert.equal((await one.load()).turn, 1)
  assert.deepEqual(seen.posted, [])
})

test('events go out one at a time, in order', async () => {
  const { engine: one, seen } = engine([new Error('gone'), answer(200, view(2)), answer(200, view(3))])
  const both = [one.send(REPLY), one.send({ type: 'hang_up' })]
  assert.deepEqual((await Promise.all(both)).map((call) => call.turn), [2, 3])
  assert.deepEqual(seen.posted.map((event) => event.type), ['reply', 'reply', 'hang_up'])
})
