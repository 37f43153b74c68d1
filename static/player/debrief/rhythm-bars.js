// Where the bars, the dots of tempo and melody, and the ticks of the rhythm stand, in per cent of the width. Pure.

/** @typedef {import('./report.js').Bar} Bar */
/** @typedef {import('./report.js').Rhythm} Rhythm */

const STEPS = [10, 15, 30, 60, 120, 300] // seconds between two ticks
const MOST_TICKS = 8

/** @param {Bar[]} bars  @returns {{from: number, to: number}} ms */
export function extent(bars) {
  const from = Math.min(...bars.map(bar => bar.began))
  return { from, to: Math.max(from + 1000, ...bars.map(bar => bar.ended)) }
}

/**
 * @param {Bar[]} bars
 * @returns {(Bar & {left: number, width: number})[]} per cent
 */
export function spread(bars) {
  const { from, to } = extent(bars)
  return bars.map(bar => ({
    ...bar, left: (bar.began - from) / (to - from) * 100, width: Math.max(.3, (bar.ended - bar.began) / (to - from) * 100),
  }))
}

/**
 * The stretches where both spoke at once.
 * @param {Bar[]} bars
 * @returns {{turn: number, began: number, ended: number, left: number, width: number}[]}
 */
export function overlaps(bars) {
  const { from, to } = extent(bars)
  const caller = bars.filter(bar => bar.who === 'caller')
  return bars.filter(bar => bar.who === 'learner' && bar.overlap).flatMap(mine => caller
    .filter(hers => hers.began < mine.ended && mine.began < hers.ended)
    .map(hers => {
      const began = Math.max(hers.began, mine.began)
      const ended = Math.min(hers.ended, mine.ended)
      return { turn: mine.turn, began, ended, left: (began - from) / (to - from) * 100, width: Math.max(.5, (ended - began) / (to - from) * 100) }
    }))
}

/**
 * @param {Bar[]} bars
 * @returns {{seconds: number, left: number}[]}
 */
export function ticks(bars) {
  const { from, to } = extent(bars)
  const seconds = (to - from) / 1000
  const step = STEPS.find(each => seconds / each <= MOST_TICKS) ?? STEPS[STEPS.length - 1]
  return Array.from({ length: Math.floor(seconds / step) + 1 }, (_, index) => ({
    seconds: index * step, left: index * step / seconds * 100,
  })).filter(tick => tick.left < 97)
}

/**
 * The dots of the tempo, over the middle of the reply they belong to.
 * @param {Rhythm} rhythm
 * @returns {{turn: number, rate: number, left: number, height: number, fast: boolean}[]} height 0 (slow) to 1 (fast); the limit lies at 2/3
 */
export function tempo({ bars, rates, rate_limit: limit }) {
  const middle = middles(bars)
  return rates.flatMap(({ turn, rate }) => {
    const left = middle(turn)
    const height = Math.min(1, Math.max(0, 2 / 3 + (rate - limit) / limit))
    return left === null ? [] : [{ turn, rate, left, height, fast: rate > limit }]
  })
}

/**
 * The dots of the melody, over the middle of the reply they belong to.
 * @param {Rhythm} rhythm
 * @returns {{turn: number, spread: number, left: number, height: number}[]} height 0 (one tone) to 1; the limit lies at 1/3
 */
export function melody({ bars, melody: told }) {
  const middle = middles(bars)
  return (told?.spreads ?? []).flatMap(({ turn, spread }) => {
    const left = middle(turn)
    return left === null || !told ? [] : [{ turn, spread, left, height: Math.min(1, spread / told.limit / 3) }]
  })
}

/**
 * Where the middle of the learner's reply stands, by turn.
 * @param {Bar[]} bars
 * @returns {(turn: number) => number | null} per cent
 */
function middles(bars) {
  const mine = spread(bars).filter(bar => bar.who === 'learner')
  return turn => {
    const bar = mine.find(each => each.turn === turn)
    return bar ? bar.left + bar.width / 2 : null
  }
}
