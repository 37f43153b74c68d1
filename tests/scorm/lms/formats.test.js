import assert from 'node:assert/strict'
import { test } from 'node:test'

import { clock, decimal, duration, moment, percent, timespan } from '../../../static/scorm/lms/formats.js'
import { PLAYERS } from './players.js'
import { chance, sessionWith, record, watched } from './worlds.js'

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31)

/** Seconds of every size, half of them with a crooked end. @param {() => number} random */
const someSeconds = (random) => 10 ** (random() * 11 - 7) * (random() < 0.5 ? 1 : random())

test('durations read as people expect', () => {
  assert.deepEqual([0, 12.5, 3723.4, 59.996].map(timespan), ['0000:00:00.00', '0000:00:12.50', '0001:02:03.40', '0000:01:00.00'])
  assert.deepEqual([0, 12.5, 3723.4, 59.996].map(duration), ['PT0H0M0S', 'PT0H0M12.5S', 'PT1H2M3.4S', 'PT0H1M0S'])
  assert.deepEqual([-3, NaN, 1e12].map(timespan), ['0000:00:00.00', '0000:00:00.00', '9999:59:59.99'])
})

test('moments are those of the learner, without the third decimal, and only in the years that SCORM knows', () => {
  const at = new Date(2026, 0, 2, 9, 5, 7, 123)
  assert.deepEqual([clock(at), moment(at)], ['09:05:07', '2026-01-02T09:05:07'])
  assert.deepEqual([new Date(1969, 5), new Date(2039, 5), new Date(NaN)].map(moment), [null, null, null])
})

test('a score keeps within 0 and 100, with two decimals at most', () => {
  assert.deepEqual([66.666666, 1e-7, -4, 180, NaN].map(percent), [66.67, 0, 0, 100, null])
  assert.deepEqual([0.666666, 1e-7, 85].map(decimal), ['0.6667', '0', '85'])
})

test('no time and no score, however crooked, takes a form that is refused', async (t) => {
  t.diagnostic(`SEED=${SEED}`)
  const random = chance(SEED)
  for (let n = 0; n < 2000; n++) {
    const seconds = someSeconds(random)
    const score = random() * (random() < 0.5 ? 100 : 1e-6)
    const at = new Date(random() * 2e12)
    assert.match(timespan(seconds), /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/, `${seconds} s, SEED=${SEED}`)
    assert.match(duration(seconds), /^PT\d+H\d{1,2}M\d{1,2}(\.\d{1,2})?S$/, `${seconds} s, SEED=${SEED}`)
    assert.match(decimal(percent(score) ?? -1), /^\d{1,3}(\.\d{1,2})?$/, `score ${score}, SEED=${SEED}`)
    assert.match(clock(at), /^[0-2]\d:[0-5]\d:[0-5]\d$/, `${at}, SEED=${SEED}`)
  }
})

for (const [version, { name, start }] of Object.entries(PLAYERS)) {
  test(`any score and any time is taken by ${version}`, async (t) => {
    t.diagnostic(`SEED=${SEED}`)
    const random = chance(SEED)
    let now = 0
    const { api, calls } = watched(start())
    const lms = await sessionWith(api, name, () => now)
    for (let n = 0; n < 200; n++) {
      now += someSeconds(random) * 10
      const score = random() * (random() < 0.5 ? 100 : 1e-6)
      assert.ok(lms.write(record({ score })), `score ${score} after ${now} ms, SEED=${SEED}: ${JSON.stringify(lms.error)}`)
    }
    assert.deepEqual(calls.filter((one) => one.call === 'SetValue' && one.answer !== 'true'), [], `SEED=${SEED}`)
  })
}
