import assert from 'node:assert/strict'
import { test } from 'node:test'

import { melody, overlaps, spread, tempo, ticks } from '../../static/player/debrief/rhythm-bars.js'
import { dots, line, notes } from '../../static/player/debrief/trust-line.js'

const FRAME = { width: 400, top: 20, bottom: 220, margin: 20 }
const point = (/** @type {number} */ turn, /** @type {number} */ value, /** @type {string | null} */ note = null, tone = note ? 'good' : null) =>
  ({ turn, value, note, tone })
const bar = (/** @type {string} */ who, /** @type {number} */ turn, /** @type {number} */ began, /** @type {number} */ ended, overlap = false) =>
  ({ who, turn, began, ended, overlap })

test('the trust line runs from margin to margin, high trust is up', () => {
  const marks = dots([point(0, 50), point(1, 100), point(2, 0)], FRAME)
  assert.deepEqual(marks.map(({ x, y }) => [x, y]), [[20, 120], [200, 20], [380, 220]])
  assert.equal(line(marks), '20.0,120.0 200.0,20.0 380.0,220.0')
})

test('trust outside its scale stays in the picture, and one point stands in the middle', () => {
  assert.deepEqual(dots([point(0, 140), point(1, -20)], FRAME).map(({ y }) => y), [20, 220])
  assert.equal(dots([point(0, 50)], FRAME)[0].x, 200)
})

test('a note stands above its dot, and below it where trust fell', () => {
  const points = [point(0, 50), point(1, 80, 'up'), point(2, 50), point(3, 20, 'down', 'try'), point(4, 50)]
  const marks = dots(points, FRAME)
  const [up, down] = notes(points, marks, { width: 400, top: 0, bottom: 240, em: 13 })
  assert.ok(up.y < marks[1].y)
  assert.ok(down.y > marks[3].y)
})

test('notes cover neither each other, nor a dot, nor the line, and stay in the picture', () => {
  let seed = 11
  const chance = (/** @type {number} */ most) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % most }
  for (let round = 0; round < 100; round += 1) {
    const points = Array.from({ length: 15 }, (_, turn) => point(turn, chance(101), ['u hoorde haar zorg', 'te vroeg', null][chance(3)]))
    const width = 250 + chance(600)
    const marks = dots(points, { ...FRAME, width })
    const boxes = notes(points, marks, { width, top: 0, bottom: 240, em: 13 }).map(({ x, y, text }) => {
      const half = text.length * .56 * 13 / 2
      return { left: x - half, right: x + half, top: y - 13, bottom: y + 3.9 }
    })
    for (const [at, box] of boxes.entries()) {
      assert.ok(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= 240, `round ${round}: in the picture`)
      for (const { x, y } of marks) assert.ok(x <= box.left || x >= box.right || y <= box.top || y >= box.bottom, `round ${round}: a dot is free`)
      for (const other of boxes.slice(at + 1)) {
        assert.ok(box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top, `round ${round}: apart`)
      }
    }
  }
})

test('when there is room for few notes, the largest change keeps its own', () => {
  const points = [point(0, 50), ...[52, 54, 95, 93, 91].map((value, at) => point(at + 1, value, value === 95 ? 'the largest change' : 'a small remark here'))]
  const frame = { width: 200, top: 60, bottom: 160 }
  const found = notes(points, dots(points, { ...frame, margin: 20 }), { width: 200, top: 30, bottom: 190, em: 13 })
  assert.ok(found.length < 5)
  assert.ok(found.some(note => note.text === 'the largest change'))
})

test('bars fill the width from the first sound to the last', () => {
  const bars = spread([bar('learner', 1, 1000, 3000), bar('caller', 2, 3000, 11000)])
  assert.deepEqual(bars.map(({ left, width }) => [left, width]), [[0, 20], [20, 80]])
})

test('where both spoke at once is cut to that stretch', () => {
  const found = overlaps([bar('caller', 2, 0, 4000, true), bar('learner', 2, 3200, 10000, true), bar('learner', 3, 0, 1000, false)])
  assert.equal(found.length, 1)
  assert.deepEqual([found[0].turn, found[0].began, found[0].ended, found[0].left, found[0].width], [2, 3200, 4000, 32, 8])
})

test('ticks are round numbers, and never crowded', () => {
  for (const seconds of [4, 30, 113, 600, 1500]) {
    const found = ticks([bar('learner', 1, 0, seconds * 1000)])
    assert.ok(found.length >= 1 && found.length <= 9, String(seconds))
    assert.ok(found.every((tick, at) => tick.seconds === at * (found[1]?.seconds ?? 0)))
  }
})

test('the tempo dot of a reply stands over its middle, above the limit when fast', () => {
  const rhythm = { rate_limit: 5, rate_unit: '', bars: [bar('learner', 1, 0, 4000), bar('learner', 2, 6000, 10000)], rates: [{ turn: 1, rate: 4 }, { turn: 2, rate: 6 }, { turn: 9, rate: 6 }], melody: null }
  const [slow, fast, none] = tempo(rhythm)
  assert.equal(none, undefined)
  assert.deepEqual([slow.left, slow.fast, fast.left, fast.fast], [20, false, 80, true])
  assert.ok(slow.height < 2 / 3 && fast.height > 2 / 3)
})

test('the melody dot of a reply stands over its middle, below the limit when flat, and never above the picture', () => {
  const spreads = [{ turn: 1, spread: 1.5 }, { turn: 2, spread: 20 }, { turn: 9, spread: 4 }]
  const bars = [bar('learner', 1, 0, 4000), bar('learner', 2, 6000, 10000)]
  const told = { rate_limit: 5, rate_unit: '', bars, rates: [], melody: { limit: 3, spreads, text: '' } }
  const [flat, lively, none] = melody(told)
  assert.equal(none, undefined)
  assert.deepEqual([flat.left, lively.left, lively.height], [20, 80, 1])
  assert.ok(flat.height < 1 / 3)
  assert.deepEqual(melody({ ...told, melody: null }), [])
})
