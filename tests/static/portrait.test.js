import assert from 'node:assert/strict'
import { test } from 'node:test'

import { BEARDS, CLOTHES, GLASSES, HAIR, HEADS, MOODS, NOSES, PHONES, SKIN, STYLES } from '../../static/player/portrait-parts.js'
import { portrait } from '../../static/player/portrait.js'

const GRACE = { skin: 'dark', hair: 'black', style: 'curls', head: 'oval', nose: 'broad', age: 'young', earring: true, clothes: 'mustard', collar: 'v', phone: 'mobile' }
const TABLES = { skin: SKIN, hair: HAIR, style: STYLES, head: HEADS, nose: NOSES, beard: BEARDS, glasses: GLASSES, clothes: CLOTHES, phone: PHONES }

test('the same traits and mood give the same drawing', () => {
  assert.equal(portrait(GRACE, 'tense', 'Grace'), portrait({ ...GRACE }, 'tense', 'Grace'))
})

test('every trait shows', () => {
  for (const [trait, table] of Object.entries(TABLES)) {
    const drawings = Object.keys(table).map(value => portrait({ ...GRACE, [trait]: value }))
    assert.equal(new Set(drawings).size, drawings.length, `two values of ${trait} look the same`)
  }
  for (const [trait, values] of Object.entries({ age: ['young', 'middle', 'old'], collar: ['round', 'v', 'shirt', 'turtleneck'], freckles: [true, false], earring: [true, false] })) {
    const drawings = values.map(value => portrait({ ...GRACE, [trait]: value }))
    assert.equal(new Set(drawings).size, drawings.length, `two values of ${trait} look the same`)
  }
})

test('every mood shows, and anger turns the brows', () => {
  const moods = Object.keys(MOODS)
  assert.deepEqual(moods.toSorted(), ['calm', 'relieved', 'tense', 'upset'])
  assert.equal(new Set(moods.map(mood => portrait(GRACE, mood))).size, 4)
  assert.notEqual(portrait(GRACE, 'upset'), portrait({ ...GRACE, temper: 'anger' }, 'upset'))
})

test('years count as an age', () => {
  assert.equal(portrait({ ...GRACE, age: 71 }), portrait({ ...GRACE, age: 'old' }))
  assert.equal(portrait({ ...GRACE, age: 45 }), portrait({ ...GRACE, age: 'middle' }))
})

test('no trait, mood or label can bring in markup', () => {
  const evil = '"/><script>alert(1)</script>'
  for (const trait of [...Object.keys(TABLES), 'age', 'collar', 'temper']) {
    assert.ok(!portrait({ ...GRACE, [trait]: evil }).includes('<script'), trait)
  }
  assert.ok(!portrait(GRACE, evil, evil).includes('<script'))
  assert.ok(!portrait({ ...GRACE, skin: 'constructor', style: '__proto__' }).includes('undefined'))
})

test('nothing known draws a face all the same', () => {
  const drawing = portrait({})
  assert.ok(drawing.startsWith('<svg') && !drawing.includes('undefined') && !drawing.includes('NaN'))
  assert.match(drawing, /aria-hidden="true"/)
  assert.match(portrait({}, 'calm', 'Ann & Bo'), /role="img" aria-label="Ann &#38; Bo"/)
})

test('a drawing keeps to attributes: no inline style', () => {
  for (const style of Object.keys(STYLES)) assert.ok(!/\sstyle=/.test(portrait({ ...GRACE, style, glasses: 'round', beard: 'full' })))
})
