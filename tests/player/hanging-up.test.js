import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'

import { FakeCall, line, word } from './call-fakes.js'
import { settled, view } from './fakes.js'

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }))
afterEach(() => mock.timers.reset())

const last = (/** @type {any[]} */ all) => all[all.length - 1]

test('hanging up is asked once, and the call ends at the debrief', async () => {
  const call = await (await new FakeCall().pickedUp()).answered('Een lange zin.')
  call.conversation.askToHangUp()
  call.conversation.keepTalking()
  assert.equal(call.state, 'caller_speaks')
  call.conversation.askToHangUp()
  call.answers.push(view(2, { state: 'ended' }))
  await call.conversation.hangUp()
  await settled()
  mock.timers.tick(2000)
  await settled()
  assert.deepEqual([call.state, last(call.sent).type, call.left], ['ended', 'hang_up', '/debrief'])
  assert.ok(!call.microphone.working, 'the microphone is closed')
})

test('words that come after hanging up are nobody’s', async () => {
  const call = await new FakeCall().pickedUp()
  /** @type {(words: any) => void} */
  let understand = () => {}
  call.understood = new Promise((done) => (understand = done))
  call.hears('onset')
  call.hears('end')
  call.conversation.askToHangUp()
  call.answers.push(view(1, { state: 'ended' }))
  const hungUp = call.conversation.hangUp()
  understand([word('goedemorgen')])
  await hungUp
  await settled()
  assert.deepEqual([call.state, last(call.sent).type, last(call.sound)], ['ended', 'hang_up', 'cancelled'])
})

test('an answer that is under way when the learner hangs up is not said any more', async () => {
  const call = await new FakeCall().pickedUp()
  /** @type {((view: any) => void)[]} */
  const landings = []
  call.engine.send = (/** @type {any} */ event) => new Promise((done) => (call.sent.push(event), landings.push(done)))
  call.hears('onset')
  call.hears('end')
  await settled()
  call.conversation.askToHangUp()
  call.conversation.hangUp()
  landings[0](view(2, { line: line('Dag.') }))
  await settled()
  landings[1](view(2, { state: 'ended' }))
  await settled()
  assert.deepEqual(call.sent.slice(-2).map((event) => event.type), ['reply', 'hang_up'])
  assert.deepEqual([call.state, call.playing], ['ended', null])
})

test('the last line is heard before the debrief', async () => {
  const call = await new FakeCall().pickedUp()
  call.answers.push(view(2, { state: 'ended', line: line('Tot ziens.') }))
  call.hears('onset')
  call.hears('end')
  await settled()
  assert.deepEqual([call.state, call.left], ['ended', ''])
  call.lineEnds()
  await settled()
  mock.timers.tick(2000)
  await settled()
  assert.equal(call.left, '/debrief')
})
