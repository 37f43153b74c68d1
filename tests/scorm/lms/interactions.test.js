import assert from 'node:assert/strict'
import { test } from 'node:test'

import { scorm12 } from '../../../static/scorm/lms/scorm12.js'
import { scorm2004 } from '../../../static/scorm/lms/scorm2004.js'
import { MoodleLike } from './moodle-like.js'
import { PLAYERS } from './players.js'
import { chance, interaction, record, sessionWith, watched } from './worlds.js'

/** @import { Interaction } from '../../../static/scorm/lms/ports.js' */

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31)

/** @type {Interaction[]} */
const KINDS = [
  interaction({ correct: ['b'], objective: 'empathy', description: { nl: 'Wat zegt u eerst?', en: 'What first?' } }),
  interaction({ id: '05.order', type: 'sequencing', response: ['greet', 'listen', 'sum up'], result: 'incorrect', correct: ['listen', 'greet'] }),
  interaction({ id: 'match', type: 'matching', response: [['angry', 'name-it'], ['sad', 'wait']], correct: [['angry', 'wait']], result: 50 }),
  interaction({ id: 'note', type: 'fill-in', response: ['Mevrouw Claes, koorts (39,5 °C)\nbelt terug'], result: 'neutral' }),
  interaction({ id: 'call', type: 'performance', response: [['empathy', '3'], ['safety', '4']], result: 87.5 }),
  interaction({ id: 'steps', type: 'performance', response: ['picked up', 'named the worry'], result: 'correct' }),
  interaction({ id: 'nothing', type: 'fill-in', response: [''], result: 'incorrect', seconds: null, at: new Date(NaN) }),
  interaction({ id: 'no choice', response: [], result: 'incorrect' }),
]

/** Texts that make trouble. */
const TEXTS = ['', ' ', 'één ding', '{lang=xx}ja', '{', 'a[,]b[.]c', 'x'.repeat(900), 'komma, '.repeat(40), '😀'.repeat(300), '\n\t', 'a.b-c', 'é'.repeat(256)]

/** @param {() => number} random @returns {Interaction} */
function some(random) {
  const pick = (/** @type {any[]} */ all) => all[Math.floor(random() * all.length)]
  const type = pick(['choice', 'sequencing', 'matching', 'fill-in', 'performance'])
  const words = Array.from({ length: Math.floor(random() * 45) }, () => pick(TEXTS))
  const pairs = words.map((word) => [word, pick(TEXTS)])
  const response = type === 'matching' || (type === 'performance' && random() < 0.5) ? pairs : words
  return interaction({
    id: pick(TEXTS), type, response, correct: response, objective: pick(TEXTS), description: { [pick(['nl', 'en'])]: pick(TEXTS) },
    result: pick(['correct', 'incorrect', 'neutral', 0, 100, 1e-7, 33.3333, NaN]), seconds: pick([null, 0, 1e-7, 61.005, 1e9]),
  })
}

/** The APIs that look closest: scorm-again's, and one with Moodle's forms. */
const APIS = Object.entries(PLAYERS).flatMap(([version, { name, start }]) => [
  { called: `scorm-again ${version}`, name, open: () => start() },
  { called: `Moodle ${version}`, name, open: () => new MoodleLike(/** @type {any} */ (version)).launch() },
])

for (const { called, name, open } of APIS) {
  test(`every kind of interaction is taken without an error by ${called}`, async () => {
    const { api, calls } = watched(open())
    const lms = await sessionWith(api, name)
    assert.ok(lms.write(record({ interactions: KINDS })))
    const refused = calls.filter(({ call, answer, code }) => call === 'SetValue' && (answer !== 'true' || code !== '0'))
    assert.deepEqual(refused, [])
    assert.equal(calls.filter(({ words }) => /^cmi\.interactions\.\d+\.id$/.test(words[0])).length, KINDS.length)
  })

  test(`whatever an interaction holds, ${called} takes it`, async (t) => {
    t.diagnostic(`SEED=${SEED}`)
    const random = chance(SEED)
    const { api, calls } = watched(open())
    const lms = await sessionWith(api, name)
    lms.write(record({ interactions: Array.from({ length: 150 }, () => some(random)) }))
    const refused = calls.filter(({ call, answer }) => call === 'SetValue' && answer !== 'true')
    assert.deepEqual(refused.slice(0, 3), [], `SEED=${SEED}`)
  })
}

const by = (/** @type {any} */ dialect, /** @type {Interaction} */ one, /** @type {any} */ wish = null) =>
  Object.fromEntries(dialect.interaction(one, wish))

test('1.2 says wrong, the time of day, and no description', () => {
  const made = by(scorm12, { ...KINDS[1], description: { nl: 'Volgorde' } })
  assert.deepEqual(made, {
    id: '05_order', type: 'sequencing', time: '09:05:07', 'correct_responses.0.pattern': 'listen,greet',
    student_response: 'greet,listen,sum_up', result: 'wrong', latency: '0000:00:12.50',
  })
})

test('2004 says incorrect, the moment, and the description in the language wished for', () => {
  const made = by(scorm2004, { ...KINDS[1], description: { nl: 'Volgorde', en: 'Order' } }, 'en')
  assert.deepEqual(made, {
    id: '05.order', type: 'sequencing', timestamp: '2026-11-22T09:05:07', 'correct_responses.0.pattern': 'listen[,]greet',
    learner_response: 'greet[,]listen[,]sum_up', result: 'incorrect', latency: 'PT0H0M12.5S', description: '{lang=en}Order',
  })
})

test('pairs, steps and scores are written in the way of each version', () => {
  assert.deepEqual([by(scorm12, KINDS[2]).student_response, by(scorm12, KINDS[2]).result], ['angry.name_it,sad.wait', '50'])
  assert.equal(by(scorm2004, KINDS[2]).learner_response, 'angry[.]name_it[,]sad[.]wait')
  assert.equal(by(scorm2004, KINDS[4]).learner_response, 'empathy[.]3[,]safety[.]4')
  assert.equal(by(scorm2004, KINDS[5]).learner_response, '[.]picked_up[,][.]named_the_worry')
})

test('1.2 cuts a long response between two parts, and a text at 255', () => {
  const words = Array.from({ length: 80 }, (_, n) => `answer${n}`)
  const { student_response: listed } = by(scorm12, interaction({ type: 'sequencing', response: words }))
  assert.ok(listed.length <= 255 && words.includes(listed.split(',').at(-1)))
  const { student_response: prose } = by(scorm12, interaction({ type: 'fill-in', response: ['😀'.repeat(200)] }))
  assert.equal(prose, '😀'.repeat(127), 'no half character')
})

test('2004 keeps a long text whole as a long fill-in, and says a choice once', () => {
  const text = 'Een lange nota. '.repeat(30).trim()
  const made = by(scorm2004, interaction({ type: 'fill-in', response: [text] }))
  assert.deepEqual([made.type, made.learner_response], ['long-fill-in', text])
  assert.equal(by(scorm2004, interaction({ response: ['a', 'b', 'a'] })).learner_response, 'a[,]b')
})

test('long identifiers that begin alike stay apart', () => {
  const [one, other] = ['1', '2'].map((end) => by(scorm12, interaction({ id: 'q'.repeat(300) + end })).id)
  assert.notEqual(one, other)
  assert.ok(one.length <= 255)
})

test('what was reported is not reported twice, what changed is, in its own place, and the next after it', async () => {
  const { api, set } = watched(PLAYERS[2004].start())
  const lms = await sessionWith(api, 'API_1484_11')
  const [first, second] = [interaction({ id: 'q1' }), interaction({ id: 'q2' })]
  lms.write(record({ interactions: [first] }))
  const count = set().length
  lms.write(record({ interactions: [first] }))
  assert.equal(set().length, count)
  lms.write(record({ interactions: [{ ...first, result: 'incorrect' }, second] }))
  const fresh = set().slice(count)
  assert.deepEqual(fresh[0], ['cmi.interactions.0.result', 'incorrect'])
  assert.deepEqual(fresh[1], ['cmi.interactions.1.id', 'q2'])
})

test('a later session reports after what earlier ones reported', async () => {
  for (const version of /** @type {const} */ (['1.2', '2004'])) {
    const server = new MoodleLike(version)
    for (const id of ['monday', 'tuesday']) {
      const lms = await sessionWith(server.launch(), PLAYERS[version].name)
      lms.finish(record({ interactions: [interaction({ id })] }))
    }
    assert.deepEqual([server.stored['cmi.interactions.0.id'], server.stored['cmi.interactions.1.id']], ['monday', 'tuesday'])
  }
})
