import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'

import { MicrophoneTrouble } from '../../static/player/capture.js'
import { FakeCall } from './call-fakes.js'
import { settled, view } from './fakes.js'

beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }))
afterEach(() => mock.timers.reset())

const last = (/** @type {any[]} */ all) => all[all.length - 1]

test('a refused microphone leaves typing, and trying again brings the voice back', async () => {
  const call = new FakeCall()
  call.micTrouble = new MicrophoneTrouble('refused')
  await call.pickedUp()
  assert.deepEqual([call.state, last(call.notices)], ['no_microphone', 'refused'])
  call.answers.push(view(2))
  assert.ok(call.conversation.type('Goedemorgen'))
  await settled()
  assert.deepEqual([call.state, last(call.notices)], ['no_microphone', 'refused'])
  call.micTrouble = null
  await call.conversation.chooseSpeaking()
  assert.equal(call.state, 'your_turn')
})

test('a microphone that breaks in the middle of a reply leaves what was understood so far', async () => {
  const call = await new FakeCall().pickedUp()
  call.hears('onset')
  const reply = call.conversation.listening.reply
  assert.ok(reply)
  reply.hearing.onpartial('ik begrijp dat u')
  call.microphone.onlost('gone')
  await settled()
  assert.deepEqual([call.state, call.drafted, last(call.notices)], ['no_microphone', 'ik begrijp dat u', 'gone'])
  assert.ok(!call.sent.some((event) => event.type === 'reply'))
})

test('typing nothing is no reply', async () => {
  const call = await new FakeCall({ recogniser: false }).pickedUp()
  assert.equal(call.state, 'typing')
  assert.ok(!call.conversation.type(' …  '))
  assert.equal(call.state, 'typing')
})

test('a typed reply over the line stops it', async () => {
  const call = await (await new FakeCall().pickedUp()).answered('Een lange zin.')
  call.conversation.chooseTyping()
  call.now += 1
  call.answers.push(view(3))
  call.conversation.type('Wacht even')
  await settled()
  const { source, line: heard, speech } = last(call.sent).utterance
  assert.deepEqual([source, speech], ['typed', null])
  assert.ok(heard.ended < heard.began + heard.length)
})
