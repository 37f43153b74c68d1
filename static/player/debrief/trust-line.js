// Where the trust line, its dots and its notes stand in a picture of a given width. Pure.

/** @typedef {import('./report.js').TrustPoint} TrustPoint */
/** @typedef {{turn: number, x: number, y: number, tone: 'good' | 'try' | null}} Dot */
/** @typedef {{turn: number, text: string, x: number, y: number, tone: 'good' | 'try' | null, thread: Box | null}} Note  x: its middle, y: its baseline; thread: ties it to its dot */
/** @typedef {{left: number, right: number, top: number, bottom: number}} Box */

const LETTER = .56 // mean width of a bold letter of the sans, in ems, on the generous side
/** Where a note may stand, best first: lines away from its dot, and how far to a side. */
const PLACES = [[1, 0], [1, .45], [1, -.45], [-1, 0], [-1, .45], [-1, -.45], [2, 0], [-2, 0], [2, .45], [2, -.45], [3, 0], [-3, 0]]

/**
 * @param {TrustPoint[]} points
 * @param {{width: number, top: number, bottom: number, margin: number}} frame  px
 * @returns {Dot[]}
 */
export function dots(points, { width, top, bottom, margin }) {
  const step = points.length > 1 ? (width - 2 * margin) / (points.length - 1) : 0
  return points.map(({ turn, value, tone }, index) => ({
    turn, tone,
    x: points.length > 1 ? margin + index * step : width / 2,
    y: bottom - Math.min(100, Math.max(0, value)) / 100 * (bottom - top),
  }))
}

/**
 * @param {Box} a
 * @param {Box} b
 */
const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * A label's box, and where its text hangs so that it stays in the picture.
 * @param {Dot} dot
 * @param {string} text
 * @param {number} baseline
 * @param {number} shift  of the label's middle, in label widths
 * @param {number} em
 * @param {number} width
 */
function placed(dot, text, baseline, shift, em, width) {
  const long = text.length * LETTER * em
  const left = Math.min(Math.max(dot.x + (shift - .5) * long, 2), width - long - 2)
  return { x: left + long / 2, box: { left, right: left + long, top: baseline - em, bottom: baseline + em * .3 } }
}

/**
 * What ties a note to its dot when it stands further off: upright, from beside the dot to the note.
 * @param {Dot} dot
 * @param {Box} box
 * @returns {Box}
 */
function thread({ x, y }, box) {
  const at = Math.min(Math.max(x, box.left + 2), box.right - 2)
  return { left: at - .5, right: at + .5, top: box.bottom < y ? box.bottom : y + 9.5, bottom: box.bottom < y ? y - 9.5 : box.top }
}

/**
 * Notes stand above their dot, or below it when trust fell, and move away from it until they cover nothing.
 * The largest changes come first; a note that finds no place is left to the text version.
 * @param {TrustPoint[]} points
 * @param {Dot[]} marks  of the same points
 * @param {{width: number, top: number, bottom: number, em: number, kept?: Box[]}} frame  px; em: the size of the letters; kept: where no note may stand
 * @returns {Note[]}
 */
export function notes(points, marks, { width, top, bottom, em, kept = [] }) {
  /** @type {Box[]} */
  const taken = [...kept, ...marks.map(({ x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9 }))]
  const change = (/** @type {number} */ at) => (at ? Math.abs(points[at].value - points[at - 1].value) : 0)
  const order = points.map((_, at) => at).filter(at => points[at].note).sort((a, b) => change(b) - change(a) || a - b)
  /** @type {Note[]} */
  const found = []
  for (const at of order) {
    const text = String(points[at].note)
    const up = points[at].tone !== 'try'
    const place = PLACES.map(([away, shift]) => {
      const side = up ? -away : away
      const baseline = marks[at].y + side * em * 1.4 + (side > 0 ? em * .5 : 0)
      const label = placed(marks[at], text, baseline, shift, em, width)
      return { baseline, ...label, thread: Math.abs(away) > 1 ? thread(marks[at], label.box) : null }
    }).find(({ box, thread: string }) => box.left >= 0 && box.top >= top && box.bottom <= bottom && !crossed(box, marks)
      && ![box, ...(string ? [string] : [])].some(part => taken.some(other => meet(part, other))))
    if (!place) continue
    taken.push(place.box, ...(place.thread ? [place.thread] : []))
    found.push({ turn: points[at].turn, text, x: place.x, y: place.baseline, tone: points[at].tone, thread: place.thread })
  }
  return found.sort((a, b) => a.turn - b.turn)
}

/**
 * Does the line run through a box?
 * @param {Box} box
 * @param {Dot[]} marks
 */
function crossed(box, marks) {
  return marks.slice(1).some((to, index) => {
    const from = marks[index]
    const left = Math.max(box.left, from.x)
    const right = Math.min(box.right, to.x)
    if (left >= right) return false
    const height = (/** @type {number} */ x) => from.y + (to.y - from.y) * (x - from.x) / (to.x - from.x)
    const [high, low] = [height(left), height(right)].sort((a, b) => a - b)
    return high < box.bottom && low > box.top
  })
}

/** @param {Dot[]} marks  @returns {string} the points of a polyline */
export const line = marks => marks.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')
