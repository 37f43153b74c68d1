import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'

import { EngineError } from '../../static/player/engine-http.js'
import { FakeCall, line } from './call-fakes.js'
import { settled, view } from './fakes.js'

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }))
afterEach(() => mock.timers.reset())

const last = (/** @type {any[]} */ all) => all[all.length - 1]

test('fifteen seconds of silence make the caller ask, twice in a turn and no more', async () => {
  const call = await new FakeCall().pickedUp()
  for (let i = 0; i < 4; i++) {
    call.answers.push(view(1, { line: line('Hallo?') }))
    mock.timers.tick(15000)
    await settled()
    if (call.playing) call.lineEnds()
  }
  assert.equal(call.sent.filter((event) => event.type === 'silence').length, 2)
  assert.equal(call.state, 'your_turn')
})

test('silence means nothing while typing, correcting, pausing, or without a microphone', async () => {
  const call = await new FakeCall().pickedUp()
  call.conversation.hold(true)
  mock.timers.tick(60000)
  call.conversation.hold(false)
  await call.conversation.pause()
  mock.timers.tick(60000)
  await call.conversation.resume()
  call.conversation.chooseTyping()
  mock.timers.tick(60000)
  assert.ok(!call.sent.some((event) => event.type === 'silence'))
})

test('the connection that is lost and found again shows, and the call goes on', async () => {
  const call = await new FakeCall().pickedUp()
  /** @type {(view: any) => void} */
  let land = () => {}
  call.engine.send = () => new Promise((done) => (land = done))
  call.hears('onset')
  call.hears('end')
  await settled()
  call.engine.onconnection(true)
  assert.equal(call.state, 'connection_lost')
  call.engine.onconnection(false)
  land(view(2))
  await settled()
  assert.equal(call.state, 'your_turn')
})

test('an answer that comes during a pause waits until the learner goes on', async () => {
  const call = await new FakeCall().pickedUp()
  /** @type {(view: any) => void} */
  let land = () => {}
  call.engine.send = () => new Promise((done) => (land = done))
  call.hears('onset')
  call.hears('end')
  await settled()
  await call.conversation.pause()
  land(view(2, { line: line('Dag.') }))
  await settled()
  assert.ok(!call.sound.includes('play Dag.'))
  await call.conversation.resume()
  await settled()
  assert.ok(call.sound.includes('play Dag.'))
  assert.equal(call.state, 'caller_speaks')
})

test('a page that comes back waits for a gesture, then says the last line again', async () => {
  const call = new FakeCall()
  call.answers.push(view(3, { line: line('Nog eens.') }))
  await call.conversation.begin()
  assert.equal(call.state, 'paused')
  await call.conversation.resume()
  await settled()
  assert.deepEqual([call.state, last(call.sound)], ['caller_speaks', 'play Nog eens.'])
})

test('a correction that changes the answer lets the caller answer anew; else the turn stays as it is', async () => {
  const call = await (await new FakeCall().pickedUp()).answered('Eerst.')
  call.lineEnds()
  const same = call.conversation.exchange.view
  call.answers.push({ ...same })
  await call.conversation.correct(1, 'goede morgen')
  assert.equal(call.state, 'your_turn')
  call.answers.push({ ...same, line: line('Anders.') })
  await call.conversation.correct(1, 'ik begrijp u')
  assert.deepEqual([call.state, last(call.sound)], ['caller_speaks', 'play Anders.'])
  assert.deepEqual(last(call.sent), { type: 'correct', turn: 1, text: 'ik begrijp u' })
})

test('an event that the server refuses is said, and the turn goes on', async () => {
  const call = await new FakeCall().pickedUp()
  call.engine.send = async () => {
    throw new EngineError(400, 'not_an_utterance', 'Dat kon niet.')
  }
  call.hears('onset')
  call.hears('end')
  await settled()
  assert.deepEqual([call.state, last(call.notices)], ['your_turn', 'refused'])
})
