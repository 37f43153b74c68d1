import assert from 'node:assert/strict'
import { test } from 'node:test'

import { ENVELOPE, crc32, unwrap, wrap } from '../../../static/scorm/lms/envelope.js'
import { chance } from './worlds.js'

const SEED = Number(process.env.SEED ?? Date.now() % 2 ** 31)

test('what is put into an envelope comes out of it', () => {
  for (const payload of ['', 'a', 'b1.2.3.4', 'één\n“regel”', '.'.repeat(4000)]) {
    assert.deepEqual(unwrap(wrap(payload, 41)), { payload, counter: 41, reason: null })
  }
})

test('the checksum is that of zip', () => {
  assert.equal(crc32('123456789'), 0xcbf43926)
})

test('the same payload in the next save makes another string', () => {
  assert.notEqual(wrap('same', 1), wrap('same', 2))
})

test('an envelope never takes more room than is kept for it', () => {
  assert.ok(wrap('', 9999999999).length <= ENVELOPE)
})

test('a string that was cut, anywhere, is no longer taken for whole', () => {
  const whole = wrap('03:2;04:1', 7)
  for (let end = 1; end < whole.length; end++) assert.equal(unwrap(whole.slice(0, end)).payload, null, whole.slice(0, end))
  assert.equal(unwrap(whole.slice(0, -1)).reason, 'damaged')
})

test('a string with one character changed is damaged', (t) => {
  t.diagnostic(`SEED=${SEED}`)
  const random = chance(SEED)
  const whole = wrap('03:2;04:1;final:0', 12)
  for (let n = 0; n < 500; n++) {
    const at = Math.floor(random() * whole.length)
    const other = String.fromCharCode(33 + Math.floor(random() * 90))
    if (whole[at] === other) continue
    const bent = whole.slice(0, at) + other + whole.slice(at + 1)
    assert.equal(unwrap(bent).payload, null, `${bent}, SEED=${SEED}`)
  }
})

test('nothing, another course, and a later version of this one are told apart', () => {
  const reasons = ['', '{"v":1}', 'b2.1.abc.xyz', 'b10.', 'b1.', 'b1.x.y.z', 'b'].map((text) => unwrap(text).reason)
  assert.deepEqual(reasons, ['empty', 'foreign', 'newer', 'newer', 'damaged', 'damaged', 'damaged'])
})
