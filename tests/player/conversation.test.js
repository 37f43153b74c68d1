import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'

import { MicrophoneTrouble } from '../../static/player/capture.js'
import { EngineError } from '../../static/player/engine-http.js'
import { Trouble } from '../../static/player/trouble.js'
import { FakeCall, line, word } from './call-fakes.js'
import { settled, view } from './fakes.js'

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
