import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'

import { Trouble } from '../../static/player/trouble.js'
import { FakeCall, word } from './call-fakes.js'
import { settled } from './fakes.js'

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }))
afterEach(() => mock.timers.reset())

const last = (/** @type {any[]} */ all) => all[all.length - 1]

test('the learner speaks first, and what was said goes out on the clock of the call', async () => {
  const call = await new FakeCall().pickedUp()
  assert.deepEqual(call.states, ['ringing', 'thinking', 'your_turn'])
  await call.answered('Dag.')
  assert.deepEqual(call.states.slice(3), ['you_speak', 'thinking', 'caller_speaks'])
  const { type, turn, utterance } = last(call.sent)
  assert.deepEqual([type, turn, utterance.source, utterance.line], ['reply', 1, 'spoken', null])
  assert.equal(utterance.words[0].start, 10000 + 20 + 500, 'the first frame was at 10.02 s')
})

test('speech that lasts stops the line, and the reply says when', async () => {
  const call = await (await new FakeCall().pickedUp()).answered('Een lange zin.')
  call.now = 15
  call.hears('onset', 14.96)
  assert.equal(call.state, 'caller_speaks')
  assert.equal(last(call.sound), 'duck')
  call.now = 15.3
  call.hears('sustained', 14.96)
  assert.deepEqual(call.sound.slice(-2), ['stop', 'said Een lange zin. —'])
  assert.equal(call.state, 'you_speak')
  call.hears('end')
  await settled()
  const { line: heard, speech } = last(call.sent).utterance
  assert.equal(speech.began, 14960)
  assert.ok(heard.ended - speech.began >= 300 && heard.ended < heard.began + heard.length - 300)
})

test('a sound that ends within 300 ms leaves the line and counts for nothing', async () => {
  const call = await (await new FakeCall().pickedUp()).answered('Een lange zin.')
  const sent = call.sent.length
  call.hears('onset')
  call.hears('brief')
  assert.deepEqual(call.sound.slice(-2), ['duck', 'restore'])
  call.now += 3
  call.lineEnds()
  assert.equal(call.state, 'your_turn')
  assert.equal(call.sent.length, sent)
})

test('a longer "ja ja" stops the line, which then goes on where it stopped', async () => {
  const call = await (await new FakeCall().pickedUp()).answered('Een.|Twee.')
  const sent = call.sent.length
  call.playing.from = 1
  call.hears('onset')
  call.hears('sustained')
  call.understood = [word('ja'), word('ja')]
  call.hears('end')
  await settled()
  assert.equal(last(call.sound), 'play Twee.')
  assert.equal(call.state, 'caller_speaks')
  assert.equal(call.sent.length, sent, 'no reply')
})

test('who is speaking when the line ends has the turn, and has not interrupted', async () => {
  const call = await (await new FakeCall().pickedUp()).answered('Kort.')
  call.now = 12
  call.hears('onset', 11.98)
  call.now = 12.1
  call.lineEnds()
  assert.equal(call.state, 'you_speak')
  call.hears('end')
  await settled()
  const { line: heard, speech } = last(call.sent).utterance
  assert.deepEqual([heard.ended, heard.began + heard.length, speech.began], [12100, 12100, 11980])
})

test('the key over the line ducks it, and stops it after 300 ms', async () => {
  const call = await (await new FakeCall().pickedUp()).answered('Een lange zin.')
  call.conversation.speakNow()
  assert.equal(call.state, 'caller_speaks')
  call.now += 0.3
  mock.timers.tick(300)
  assert.equal(call.state, 'you_speak')
  assert.equal(call.sound.at(-2), 'stop')
})

test('nothing understood: the same turn goes on, with a kind word', async () => {
  const call = await new FakeCall().pickedUp()
  call.understood = []
  call.conversation.speakNow()
  call.conversation.finishReply()
  await settled()
  assert.equal(call.state, 'your_turn')
  assert.equal(last(call.notices), 'not_heard')
  assert.ok(!call.sent.some((event) => event.type === 'reply'))
})

test('a cough is passed over without a word', async () => {
  const call = await new FakeCall().pickedUp()
  const told = call.notices.length
  call.understood = []
  call.hears('onset')
  call.hears('end')
  await settled()
  assert.equal(call.state, 'your_turn')
  assert.deepEqual(call.notices.slice(told).filter(Boolean), [])
})

test('a recogniser in trouble gives the turn back, or the keyboard', async () => {
  const call = await new FakeCall().pickedUp()
  const cases = [
    ['no_answer', 'your_turn', 'no_answer'],
    ['out_of_order', 'your_turn', 'no_answer'],
    ['no_connection', 'typing', 'no_connection'],
  ]
  for (const [code, state, told] of cases) {
    call.understood = new Trouble(code)
    call.conversation.speakNow()
    call.conversation.finishReply()
    await settled()
    assert.deepEqual([call.state, last(call.notices)], [state, told])
  }
})

test('a recogniser that has stopped for good gives the keyboard, and says why', async () => {
  const call = await new FakeCall().pickedUp()
  call.understood = new Trouble('crashed')
  call.conversation.speakNow()
  call.conversation.finishReply()
  await settled()
  assert.deepEqual([call.state, last(call.notices)], ['typing', 'crashed'])
})
