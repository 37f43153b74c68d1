// What comes back to a learner who opens a package again, and how a person reads what is known.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duration, readable, seconds } from '../../static/playing/duration.js'
import { launched } from '../../static/playing/launching.js'
import { facts, interactions, suspendData } from '../../static/playing/standing.js'

const FIRST = { learner: 'u7', review: false, given: { 'cmi.launch_data': 'start' } }

test('at the first launch there is nothing but the learner, the mode and what the manifest says', () => {
  const values = launched('1.2', {}, FIRST)
  assert.equal(values['cmi.core.entry'], 'ab-initio')
  assert.equal(values['cmi.core.lesson_status'], 'not attempted')
  assert.equal(values['cmi.launch_data'], 'start')
  assert.equal(values['cmi.core.student_id'], 'u7')
})

test('in 1.2 data come back whatever the exit was, and only after “suspend” as a session that goes on', () => {
  const left = { 'cmi.suspend_data': 'a', 'cmi.core.exit': '' }
  assert.equal(launched('1.2', left, FIRST)['cmi.suspend_data'], 'a')
  assert.equal(launched('1.2', left, FIRST)['cmi.core.entry'], '')
  assert.equal(launched('1.2', { ...left, 'cmi.core.exit': 'suspend' }, FIRST)['cmi.core.entry'], 'resume')
})

test('in 2004 data come back only after an exit of “suspend”', () => {
  const left = { 'cmi.suspend_data': 'a', 'cmi.exit': 'normal', 'cmi.completion_status': 'completed' }
  const anew = launched('2004', left, FIRST)
  assert.deepEqual([anew['cmi.suspend_data'], anew['cmi.entry'], anew['cmi.completion_status']], ['', 'ab-initio', 'unknown'])
  const on = launched('2004', { ...left, 'cmi.exit': 'suspend' }, FIRST)
  assert.deepEqual([on['cmi.suspend_data'], on['cmi.entry'], on['cmi.completion_status']], ['a', 'resume', 'completed'])
})

test('the time of sessions adds up, each counted once', () => {
  const first = { 'cmi.core.session_time': '0000:01:05.50', 'cmi.core.exit': 'suspend' }
  const second = launched('1.2', first, FIRST)
  assert.equal(second['cmi.core.total_time'], '0000:01:05.50')
  const third = launched('1.2', { ...first, ...second }, FIRST)
  assert.equal(third['cmi.core.total_time'], '0000:01:05.50')
})

test('durations are read and written in both ways', () => {
  assert.deepEqual(['0002:03:04.5', 'PT2H3M4.5S', 'P1DT1S', 'PT90S', 'soon', ''].map(seconds), [7384.5, 7384.5, 86401, 90, 0, 0])
  assert.equal(duration('1.2', 7384.5), '0002:03:04.50')
  assert.equal(duration('1.2', 59.999), '0000:01:00.00')
  assert.equal(duration('2004', 7384.5), 'PT7384.5S')
})

test('a person reads a duration in minutes and seconds', () => {
  assert.deepEqual(['0000:00:07.26', 'PT3905S', 'PT0S'].map((text) => readable(text, 'nl')), ['7,3 s', '65 min 5 s', '0 s'])
})

test('a person reads what is known, in order, and nothing that is not', () => {
  const values = { 'cmi.core.score.raw': '80', 'cmi.core.lesson_status': 'incomplete', 'cmi.core.exit': '', 'cmi.suspend_data': 'abc' }
  assert.deepEqual(facts('1.2', values), [{ name: 'status', value: 'incomplete' }, { name: 'score', value: '80' }])
  assert.deepEqual(suspendData('1.2', values, true), { count: 3, limit: 4096 })
  assert.deepEqual(suspendData('1.2', values, false), { count: 3, limit: 64000 })
  assert.deepEqual(suspendData('2004', {}, true), { count: 0, limit: 64000 })
})

test('interactions come in the order of their numbers, without the separators of SCORM', () => {
  const values = Object.fromEntries([...Array(11).keys()].map((number) => [`cmi.interactions.${number}.id`, `q${number}`]))
  values['cmi.interactions.2.learner_response'] = 'a[.]c[,]b[.]d'
  values['cmi.interactions.2.description'] = '{lang=nl}Wat hoort bij wat?'
  const read = interactions('2004', values)
  assert.deepEqual(read.map(({ id }) => id), [...Array(11).keys()].map((number) => `q${number}`))
  assert.equal(read[2].response, 'a – c, b – d')
  assert.equal(read[2].description, 'Wat hoort bij wat?')
})
