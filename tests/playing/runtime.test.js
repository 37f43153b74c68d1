// The run-time behind the player: the real scorm-again, a learning system that can be away, and every call told.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launched } from '../../static/playing/launching.js'
import { Runtime } from '../../static/playing/runtime.js'
import { Scorm12API } from '../../static/vendor/scorm-again@3.4.3/scorm12.min.js'
import { Scorm2004API } from '../../static/vendor/scorm-again@3.4.3/scorm2004.min.js'

const APIS = { '1.2': Scorm12API, 2004: Scorm2004API }
const FIRST = { learner: 'u7', review: false, given: {} }

/** A package's session in a small learning system. */
function session(version, { kept = {}, answers = [], strict = true, how = FIRST } = {}) {
  const lines = []
  const sent = []
  const deliver = (changed) => {
    sent.push(changed)
    return answers.shift() ?? { said: true, arrived: true }
  }
  const behind = { kept, launch: launched(version, kept, how), deliver, strict: () => strict, tell: (line) => lines.push(line) }
  const runtime = new Runtime(version, new APIS[version]({ autocommit: false, logLevel: 5 }), behind)
  return { runtime, api: runtime.api(), lines, sent }
}

test('every call is told with its words, its answer and what went wrong', () => {
  const { api, lines } = session('1.2')
  api.LMSInitialize('')
  api.LMSSetValue('cmi.core.score.raw', 80)
  api.LMSSetValue('cmi.nonsense', '1')
  assert.deepEqual(lines.map(({ call, words, answer, code }) => [call, ...words, answer, code]), [
    ['LMSInitialize', '', 'true', '0'],
    ['LMSSetValue', 'cmi.core.score.raw', '80', 'true', '0'],
    ['LMSSetValue', 'cmi.nonsense', '1', 'false', '401'],
  ])
  assert.notEqual(lines[2].error, '')
  assert.equal(api.LMSGetLastError(), '401')
  assert.equal(lines[3].code, '0', 'to ask what went wrong is no error')
})

test('before it is initialised nothing is taken', () => {
  const { api, sent } = session('2004')
  assert.equal(api.SetValue('cmi.location', '3'), 'false')
  assert.equal(api.Commit(''), 'false')
  assert.deepEqual(sent, [])
})

for (const [version, names] of [
  ['1.2', ['LMSInitialize', 'LMSSetValue', 'LMSCommit', 'LMSFinish', 'LMSGetLastError', 'cmi.core.lesson_location']],
  ['2004', ['Initialize', 'SetValue', 'Commit', 'Terminate', 'GetLastError', 'cmi.location']],
]) {
  const [initialize, set, commit, finish, failed, location] = names
  test(`${version}: only what changed since the last save is sent`, () => {
    const { api, sent, runtime } = session(version)
    api[initialize]('')
    api[set](location, '3')
    api[set]('cmi.suspend_data', 'a')
    assert.equal(runtime.tally.unsaved, 2)
    api[commit]('')
    api[set](location, '3')
    api[set]('cmi.suspend_data', 'b')
    assert.equal(api[finish](''), 'true')
    assert.equal(sent[0][location], '3')
    assert.deepEqual(Object.keys(sent[1]).filter((name) => name === location || name === 'cmi.suspend_data'), ['cmi.suspend_data'])
    assert.deepEqual([runtime.tally.unsaved, runtime.open], [0, false])
  })

  test(`${version}: what could not be saved is answered with 101, and sent with the next save`, () => {
    const { api, sent, lines, runtime } = session(version, { answers: [{ said: false, arrived: false }] })
    api[initialize]('')
    api[set](location, '3')
    assert.equal(api[commit](''), 'false')
    assert.equal(api[failed](), '101')
    assert.equal(lines.find(({ call }) => call === commit).arrived, false)
    assert.equal(runtime.tally.unsaved, 1)
    assert.equal(api[commit](''), 'true')
    assert.equal(api[failed](), '0')
    assert.equal(sent[1][location], '3')
  })

  test(`${version}: what was said to be saved is not sent again, though it never arrived`, () => {
    const { api, sent, lines } = session(version, { answers: [{ said: true, arrived: false }] })
    api[initialize]('')
    api[set](location, '3')
    assert.equal(api[commit](''), 'true')
    assert.equal(lines.at(-1).arrived, false)
    api[commit]('')
    assert.equal(location in sent[1], false)
  })
}

test('in 1.2 strict limits refuse long suspend data and the old value stays', () => {
  const { api } = session('1.2')
  api.LMSInitialize('')
  assert.equal(api.LMSSetValue('cmi.suspend_data', 'a'.repeat(4096)), 'true')
  assert.equal(api.LMSSetValue('cmi.suspend_data', 'b'.repeat(4097)), 'false')
  assert.equal(api.LMSGetLastError(), '405')
  assert.equal(api.LMSGetValue('cmi.suspend_data'), 'a'.repeat(4096))
})

test('with its limits lifted 1.2 takes long values, and gives them back at the next launch', () => {
  const long = 'c'.repeat(300)
  const { api, sent } = session('1.2', { strict: false })
  api.LMSInitialize('')
  assert.equal(api.LMSSetValue('cmi.suspend_data', 'a'.repeat(64000)), 'true')
  assert.equal(api.LMSSetValue('cmi.suspend_data', 'a'.repeat(64001)), 'false')
  assert.equal(api.LMSSetValue('cmi.core.lesson_location', long), 'true')
  assert.equal(api.LMSGetValue('cmi.core.lesson_location'), long)
  api.LMSCommit('')
  const again = session('1.2', { kept: sent[0] })
  again.api.LMSInitialize('')
  assert.equal(again.api.LMSGetValue('cmi.core.lesson_location'), long)
})

test('a 1.2 package that never says how it stands counts as completed, as a Moodle has it', () => {
  const { api, sent } = session('1.2')
  api.LMSInitialize('')
  api.LMSFinish('')
  assert.equal(sent[0]['cmi.core.lesson_status'], 'completed')
})

test('in 2004 a package that says “not attempted” is taken at its word', () => {
  const { api, sent } = session('2004')
  api.Initialize('')
  assert.equal(api.SetValue('cmi.completion_status', 'not attempted'), 'true')
  api.Terminate('')
  assert.equal(sent[0]['cmi.completion_status'], 'not attempted')
})

test('a value that is there is no failure, whatever failed before', () => {
  const { api } = session('2004', { kept: { 'cmi.completion_status': 'incomplete', 'cmi.exit': 'suspend' } })
  api.Initialize('')
  assert.equal(api.GetValue('cmi.suspend_data'), '')
  assert.equal(api.GetLastError(), '403')
  assert.equal(api.GetValue('cmi.completion_status'), 'incomplete')
  assert.equal(api.GetLastError(), '0')
})

test('interactions of an earlier session are counted in the next', () => {
  const kept = {
    'cmi.exit': 'suspend',
    'cmi.interactions.0.id': 'q1',
    'cmi.interactions.0.type': 'choice',
    'cmi.interactions.0.learner_response': 'a',
    'cmi.interactions.1.id': 'q2',
  }
  const { api } = session('2004', { kept })
  api.Initialize('')
  assert.equal(api.GetValue('cmi.interactions._count'), '2')
  assert.equal(api.GetValue('cmi.interactions.0.learner_response'), 'a')
})

test('a value in the manifest that SCORM does not allow keeps nothing from opening', () => {
  const given = { 'cmi.student_data.mastery_score': 'much', 'cmi.launch_data': 'start' }
  const { api, runtime } = session('1.2', { how: { ...FIRST, given } })
  assert.equal(api.LMSInitialize(''), 'true')
  assert.equal(api.LMSGetValue('cmi.launch_data'), 'start')
  assert.equal('cmi.student_data.mastery_score' in runtime.tally.values, false)
})

test('in review mode the package is told so, and gets what it left', () => {
  const kept = { 'cmi.suspend_data': 'a', 'cmi.core.exit': 'suspend' }
  const { api } = session('1.2', { kept, how: { ...FIRST, review: true } })
  api.LMSInitialize('')
  const got = ['lesson_mode', 'credit', 'entry'].map((name) => api.LMSGetValue(`cmi.core.${name}`))
  assert.deepEqual(got, ['review', 'no-credit', 'resume'])
  assert.equal(api.LMSGetValue('cmi.suspend_data'), 'a')
})
