import assert from 'node:assert/strict'
import { test } from 'node:test'

import { language } from '../../../static/scorm/lms/learner.js'
import { MoodleLike } from './moodle-like.js'
import { PLAYERS, left } from './players.js'
import { record, sessionWith, watched } from './worlds.js'

const VERSIONS = /** @type {('1.2' | '2004')[]} */ (['1.2', '2004'])

for (const version of VERSIONS) {
  const player = PLAYERS[version]
  const begin = (/** @type {object} */ cmi = {}) => {
    const seen = watched(player.start(cmi))
    return sessionWith(seen.api, player.name).then((lms) => ({ ...seen, lms }))
  }

  test(`${version}: a first session finds nothing, and says who learns`, async () => {
    const { lms } = await begin(player.learner)
    assert.deepEqual(lms.learner, { id: 'u7', name: 'Stu Dent' })
    assert.deepEqual([lms.mode, lms.languageWish, lms.suspended, lms.location], ['normal', 'nl', '', ''])
    assert.equal(lms.limit, version === '1.2' ? 4096 : 64000)
  })

  test(`${version}: what was left is found again, for the exit was “suspend”`, async () => {
    const first = await begin()
    assert.ok(first.lms.finish(record({ suspend: 'b1.1.abc.payload', location: '04-angry', score: 20 })))
    const kept = left(first.api)
    assert.equal(version === '1.2' ? kept.core.exit : kept.exit, 'suspend')
    const lms = await sessionWith(player.start(kept), player.name)
    assert.deepEqual([lms.suspended, lms.location], ['b1.1.abc.payload', '04-angry'])
  })

  test(`${version}: Moodle gives back what was left`, async () => {
    const server = new MoodleLike(version)
    const first = await sessionWith(server.launch(), player.name)
    first.finish(record({ suspend: 'payload', location: '04-angry' }))
    const next = await sessionWith(server.launch(), player.name)
    assert.deepEqual([next.suspended, next.location], ['payload', '04-angry'])
  })

  for (const mode of /** @type {const} */ (['review', 'browse'])) {
    test(`${version}: in ${mode} mode nothing is ever written`, async () => {
      const { lms, calls } = await begin(player[mode])
      assert.equal(lms.mode, mode)
      assert.equal(lms.write(record({ done: true, score: 40 })), false)
      assert.equal(lms.error, null)
      assert.ok(lms.finish(record({ suspend: 'else' })))
      assert.deepEqual(calls.filter(({ call }) => call !== 'GetValue'), [])
    })
  }

  test(`${version}: only what changed is set again`, async () => {
    const { lms, set } = await begin()
    lms.write(record({ score: 50 }))
    const before = set().length
    lms.write(record({ score: 50, suspend: 'y' }))
    assert.deepEqual(set().slice(before), [['cmi.suspend_data', 'y']])
  })

  test(`${version}: the status goes from incomplete to completed and never back, nor to failed`, async () => {
    const { lms, api, set } = await begin()
    lms.write(record({ score: 10 }))
    assert.equal(player.kept(api).status, 'incomplete')
    lms.write(record({ done: true, score: 10 }))
    lms.write(record({ done: false, score: 5 }))
    lms.finish()
    assert.equal(player.kept(api).status, 'completed')
    const values = set().filter(([element]) => /status$/.test(element)).map(([, value]) => value)
    assert.deepEqual(values, version === '1.2' ? ['incomplete', 'completed'] : ['incomplete', 'unknown', 'completed', 'passed'])
  })

  test(`${version}: what the LMS calls completed or passed stays so`, async () => {
    const { core, ...rest } = { core: { lesson_status: 'passed' }, completion_status: 'completed', success_status: 'passed' }
    const { lms, set } = await begin(version === '1.2' ? { core } : rest)
    lms.write(record({ score: 12 }))
    lms.finish()
    assert.deepEqual(set().filter(([element]) => /status$/.test(element)), [])
  })

  test(`${version}: the score is out of 100`, async () => {
    const { lms, set } = await begin()
    lms.write(record({ score: 66.666 }))
    const scores = Object.fromEntries(set().filter(([element]) => element.includes('score')).map(([name, value]) => [name.split('.').at(-1), value]))
    const scaled = version === '1.2' ? {} : { scaled: '0.6667' }
    assert.deepEqual(scores, { min: '0', max: '100', raw: '66.67', ...scaled })
  })

  test(`${version}: suspend data over the limit is refused, the old stays, and the rest is saved`, async () => {
    const { lms, api } = await begin()
    lms.write(record({ suspend: 'old' }))
    assert.equal(lms.write(record({ suspend: 'x'.repeat(lms.limit + 1), score: 70 })), false)
    assert.match(lms.error?.text ?? '', /at most/)
    assert.equal(/** @type {any} */ (api).cmi.suspend_data, 'old')
    assert.equal(player.kept(api).raw, '70')
    assert.ok(lms.write(record({ suspend: 'x'.repeat(lms.limit) })))
  })

  test(`${version}: ending twice ends once, and nothing is written after it`, async () => {
    const { lms, calls } = await begin()
    assert.ok(lms.finish(record()))
    const count = calls.length
    assert.ok(lms.finish(record({ score: 3 })))
    assert.equal(lms.write(record({ score: 4 })), false)
    assert.equal(calls.length, count)
  })

  test(`${version}: a session in which nothing was done is left incomplete`, async () => {
    const server = new MoodleLike(version)
    const lms = await sessionWith(server.launch(), player.name)
    assert.ok(lms.finish())
    assert.equal(server.stored[version === '1.2' ? 'cmi.core.lesson_status' : 'cmi.completion_status'], 'incomplete')
  })

  test(`${version}: the time of the session is said`, async () => {
    const { api, set } = watched(player.start())
    let now = 5000
    const lms = await sessionWith(api, player.name, () => now)
    now += 3723400
    lms.finish(record())
    const [, time] = set().find(([element]) => element.endsWith('session_time')) ?? []
    assert.equal(time, version === '1.2' ? '0001:02:03.40' : 'PT1H2M3.4S')
  })

  test(`${version}: a commit that fails says why`, async () => {
    const server = new MoodleLike(version)
    const lms = await sessionWith(server.launch(), player.name)
    server.loggedIn = false
    assert.equal(lms.write(record()), false)
    assert.deepEqual(lms.error, { call: 'commit', element: '', code: '101', text: 'Error 101' })
    assert.equal(lms.finish(), false)
  })

  test(`${version}: written again, what an LMS took for sent is sent in full, and stands as it was`, async () => {
    const server = new MoodleLike(version)
    const lms = await sessionWith(server.launch(), player.name)
    server.online = false
    const all = record({ done: true, score: 85, suspend: 'one', interactions: [interactionOf('q1')] })
    assert.ok(lms.write(all), 'offline it says true')
    server.online = true
    lms.write({ ...all, suspend: 'two' })
    assert.deepEqual(server.stored, { 'cmi.suspend_data': 'two' }, 'setting the same again sends nothing')
    server.online = false
    lms.write({ ...all, score: 90, suspend: 'three' })
    server.online = true
    assert.ok(lms.write({ ...all, score: 90, suspend: 'four' }, { again: true }))
    assert.deepEqual([server.stored[raw(version)], server.stored['cmi.suspend_data']], ['90', 'four'])
  })

  test(`${version}: a first write that got lost is made good whole`, async () => {
    const server = new MoodleLike(version)
    const lms = await sessionWith(server.launch(), player.name)
    server.online = false
    const all = record({ done: true, score: 85, suspend: 'one', interactions: [interactionOf('q1'), interactionOf('q2')] })
    lms.write(all)
    server.online = true
    assert.ok(lms.write({ ...all, suspend: 'two' }, { again: true }))
    const online = new MoodleLike(version)
    const other = await sessionWith(online.launch(), player.name)
    other.write({ ...all, suspend: 'two' })
    const values = (/** @type {Record<string, string>} */ stored) =>
      Object.entries(stored).filter(([name]) => !/interactions|session_time|success/.test(name)).sort()
    assert.deepEqual(values(server.stored), values(online.stored))
    assert.deepEqual(ids(server.stored), ['q1', 'q2'])
  })
}

const raw = (/** @type {string} */ version) => (version === '1.2' ? 'cmi.core.score.raw' : 'cmi.score.raw')

const ids = (/** @type {Record<string, string>} */ stored) =>
  Object.entries(stored).filter(([name]) => /interactions\.\d+\.id$/.test(name)).map(([, value]) => value)

const interactionOf = (/** @type {string} */ id) => /** @type {const} */ ({
  id, type: 'choice', response: ['a'], result: 'correct', at: new Date(2026, 10, 22, 9), seconds: 3,
})

test('an LMS that has no minimum, no location and no interactions keeps the rest, and nobody is alarmed', async () => {
  const server = new MoodleLike('1.2')
  const launched = server.launch()
  const set = launched.LMSSetValue
  launched.LMSSetValue = (/** @type {string} */ element, /** @type {string} */ value) =>
    /location|score\.m|interactions/.test(element) ? 'false' : set(element, value)
  const lms = await sessionWith(launched, 'API')
  assert.ok(lms.write(record({ score: 5, interactions: [interactionOf('q1')] })))
  assert.equal(server.stored['cmi.core.score.raw'], '5')
})

test('a language is understood in any of its names', () => {
  const wishes = ['nl', 'nl_BE', 'Nederlands', 'Dutch', 'en', 'en-GB', 'English', 'fr', '']
  assert.deepEqual(wishes.map(language), ['nl', 'nl', 'nl', 'nl', 'en', 'en', 'en', null, null])
})
