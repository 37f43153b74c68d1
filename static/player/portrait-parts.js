// What portraits are made of: colours, and shapes on a grid of 160 x 160. The first of each table is the fall-back.

export const INK = '#2a1722'

/** @type {Record<string, [string, string]>} the skin and its shade */
export const SKIN = {
  light: ['#f6d3bd', '#e3ac90'], rose: ['#f2c3ad', '#d99a81'], ochre: ['#e3b183', '#c38c5c'],
  olive: ['#cf9c6c', '#a97748'], brown: ['#9c6543', '#774628'], dark: ['#6d4330', '#4a2a1c'],
}

/** @type {Record<string, string>} */
export const HAIR = {
  brown: '#5a3827', white: '#f4efe9', grey: '#b3abae', black: '#2b2228', chestnut: '#843f22', blond: '#dcae5f', red: '#b9552c',
}

/** @type {Record<string, string>} */
export const CLOTHES = {
  slate: '#566a86', aubergine: '#6d2f58', fir: '#37806a', mustard: '#d89a2b', clay: '#b8643c', cream: '#e9dccb',
}

/** @type {Record<string, {tilt: number, lift: number, eyes: string, mouth: string, turn: number, flush: number}>} tilt and lift of the brows, turn of the head in degrees */
export const MOODS = {
  calm: { tilt: 0, lift: 0, eyes: 'open', mouth: 'soft', turn: 3, flush: .16 },
  relieved: { tilt: -1, lift: 2, eyes: 'smiling', mouth: 'smiling', turn: 4, flush: .34 },
  tense: { tilt: 4, lift: 1, eyes: 'wide', mouth: 'tight', turn: 0, flush: .16 },
  upset: { tilt: 7, lift: 3, eyes: 'full', mouth: 'open', turn: -3, flush: .5 },
}

/** @type {Record<string, string>} */
export const HEADS = {
  oval: 'M48 66C48 45 61 33 78 33s30 12 30 33c0 24-13 42-30 42S48 90 48 66Z',
  round: 'M46 68c0-22 14-35 32-35s32 13 32 35c0 23-13 38-32 38S46 91 46 68Z',
  long: 'M50 64c0-20 12-32 28-32s28 12 28 32c0 28-11 48-28 48S50 92 50 64Z',
  square: 'M47 64c0-20 13-31 31-31s31 11 31 31v14c0 18-13 30-31 30S47 96 47 78Z',
}

/** @type {Record<string, (hair: string) => [string, string]>} behind the head, in front of the head */
export const STYLES = {
  short: h => ['', `<path fill="${h}" d="M45 68c-5-28 10-43 34-43s38 15 32 43c-2-10-5-15-9-20-14 3-32 1-44-5-6 5-10 13-13 25Z"/>`],
  side_parting: h => ['', `<path fill="${h}" d="M45 70c-6-30 12-46 36-46 23 0 37 15 30 46-1-11-5-19-11-24-20 2-34-3-41-10 0 12-9 19-14 34Z"/>`],
  bob: h => [
    `<path fill="${h}" d="M78 22c-30 0-42 24-40 52 1 16-3 26-6 32 22 8 70 8 92 0-3-6-7-16-6-32 2-28-10-52-40-52Z"/>`,
    `<path fill="${h}" d="M45 74c-4-30 10-48 34-48s36 18 32 48c-3-12-6-20-13-27-18 0-28-4-36-11-3 12-11 22-17 38Z"/>`,
  ],
  long: h => [
    `<path fill="${h}" d="M78 22c-30 0-42 22-41 52 0 22-2 40-9 56 22 8 78 8 100 0-7-16-9-34-9-56 1-30-11-52-41-52Z"/>`,
    `<path fill="${h}" d="M45 74c-4-30 10-48 33-48s37 18 33 48c-2-17-11-31-33-37-20 6-31 20-33 37Z"/>`,
  ],
  ponytail: h => [
    `<path fill="${h}" d="M46 40c-16 4-24 20-20 40 2 14-2 22-8 28 16 2 28-8 28-26 0-14 2-26 10-34Z"/>`,
    `<path fill="${h}" d="M45 70c-5-30 11-45 33-45s38 15 33 45c-3-13-9-24-24-27-21-2-37 8-42 27Z"/>`,
  ],
  waves: h => [
    `<g fill="${h}"><circle cx="46" cy="48" r="14"/><circle cx="110" cy="48" r="14"/><circle cx="43" cy="66" r="10"/><circle cx="113" cy="66" r="10"/></g>`,
    `<path fill="${h}" d="M43 64c-7-8-5-20 3-24 1-10 11-17 20-14 7-6 19-6 25 0 10-3 19 4 20 14 8 4 9 16 2 24-3-8-7-13-11-15-6 3-12 2-16-2-6 4-14 4-19-1-6 4-9 3-12 2-6 3-10 8-12 16Z"/>`,
  ],
  curls: h => [
    `<g fill="${h}"><circle cx="78" cy="36" r="25"/><circle cx="52" cy="44" r="20"/><circle cx="104" cy="44" r="20"/><circle cx="40" cy="66" r="17"/><circle cx="116" cy="66" r="17"/><circle cx="40" cy="88" r="13"/><circle cx="116" cy="88" r="13"/></g>`,
    `<path fill="${h}" d="M46 68c-2-12 2-19 8-20 2-8 9-11 15-8 5-5 14-5 18 0 7-3 13 1 15 8 6 1 10 9 8 20 1-18-3-40-32-40s-33 22-32 40Z"/>`,
  ],
  bald: h => ['', `<g fill="${h}"><path d="M47 58c-6 6-6 22-1 34 1-6 3-9 6-12-2-8-2-16-5-22Z"/><path d="M109 58c6 6 6 22 1 34-1-6-3-9-6-12 2-8 2-16 5-22Z"/></g><path fill="#fff" opacity=".22" d="M62 42c6-5 16-6 24-4-8 0-16 2-22 7Z"/>`],
  bun: h => [
    `<circle cx="78" cy="22" r="15" fill="${h}"/>`,
    `<path fill="${h}" d="M45 70c-5-28 10-44 33-44s38 16 33 44c-4-14-14-25-33-25S49 56 45 70Z"/>`,
  ],
  headscarf: h => [
    `<path fill="${h}" d="M78 20c-32 0-44 24-42 54 2 26-6 40-14 54h112c-8-14-16-28-14-54 2-30-10-54-42-54Z"/>`,
    `<path fill="${h}" d="M46 88c4 14 16 19 32 19s28-5 32-19c8 14 12 30 12 40-26 12-62 12-88 0 0-10 4-26 12-40Z"/><path fill="${h}" fill-rule="evenodd" d="M78 20c-32 0-45 26-41 58 3 22 18 38 41 38s38-16 41-38c4-32-9-58-41-58Zm0 22c17 0 27 12 27 30 0 20-11 34-27 34S51 92 51 72c0-18 10-30 27-30Z"/><path d="M51 62c4-14 14-20 27-20s23 6 27 20" fill="none" stroke="#fff" stroke-opacity=".28" stroke-width="3"/><path d="M56 118c14 8 32 7 44-2" fill="none" stroke="#000" stroke-opacity=".18" stroke-width="3" stroke-linecap="round"/>`,
  ],
}

/** @type {Record<string, string>} */
export const EYES = {
  open: `<g class="eyes"><ellipse cx="66" cy="73" rx="3" ry="3.8"/><ellipse cx="91" cy="73" rx="3" ry="3.8"/></g>`,
  wide: `<g class="eyes"><ellipse cx="66" cy="73" rx="3.4" ry="4.6"/><ellipse cx="91" cy="73" rx="3.4" ry="4.6"/></g>`,
  full: `<g class="eyes"><ellipse cx="66" cy="73" rx="3.6" ry="4.8"/><ellipse cx="91" cy="73" rx="3.6" ry="4.8"/></g><g fill="#fff"><circle cx="67.4" cy="71.2" r="1.3"/><circle cx="92.4" cy="71.2" r="1.3"/></g>`,
  smiling: `<g fill="none" stroke="${INK}" stroke-width="3" stroke-linecap="round"><path d="M61 74q5-6 10 0"/><path d="M86 74q5-6 10 0"/></g>`,
}

/** @type {Record<string, (lips: string) => string>} */
export const MOUTHS = {
  soft: c => `<path d="M69 94q9 5 18 0" fill="none" stroke="${c}" stroke-width="3" stroke-linecap="round"/>`,
  smiling: c => `<path d="M66 91q12 13 25 0q-12 4-25 0Z" fill="${c}" stroke="${c}" stroke-width="2.5" stroke-linejoin="round"/>`,
  tight: c => `<path d="M70 97q8-4 17 0" fill="none" stroke="${c}" stroke-width="3" stroke-linecap="round"/>`,
  open: c => `<path d="M69 98q9-11 19 0q-9 5-19 0Z" fill="${c}" stroke="${c}" stroke-width="2.5" stroke-linejoin="round"/>`,
}

/** @type {Record<string, string>} */
export const NOSES = {
  button: 'M78 76q-5 9 1 10', straight: 'M79 70l-4 14q2 3 6 2', broad: 'M73 84q2 4 5 2q4 2 6-2', hooked: 'M80 68q-1 6-6 15q3 4 7 2',
}

/** @type {Record<string, string>} */
export const GLASSES = {
  round: `<g fill="#fff" fill-opacity=".28" stroke="#6d2f58" stroke-width="2.6"><circle cx="65.5" cy="73" r="10.5"/><circle cx="91.5" cy="73" r="10.5"/><path d="M76 71q2.5-3 5 0M55 71l-8-3M102 71l7-3" fill="none"/></g>`,
  square: `<g fill="#fff" fill-opacity=".22" stroke="${INK}" stroke-width="3"><rect x="54" y="65" width="21" height="16" rx="4"/><rect x="82" y="65" width="21" height="16" rx="4"/><path d="M75 70q3.5-3 7 0M54 69l-7-1M103 69l6-1" fill="none"/></g>`,
}

/** @type {Record<string, (hair: string) => string>} */
export const BEARDS = {
  full: h => `<path fill="${h}" d="M48 74c2 8 6 12 10 11 6-2 12-3 20-3s14 1 20 3c4 1 8-3 10-11 1 22-12 39-30 39S47 96 48 74Z"/>`,
  stubble: h => `<path fill="${h}" opacity=".28" d="M48 78c4 8 10 8 16 8 4-2 9-2 14-2s10 0 14 2c6 0 12 0 16-8 0 18-13 31-30 31S48 96 48 78Z"/>`,
  moustache: h => `<path fill="${h}" d="M61 92c1-6 9-9 17-4 8-5 16-2 17 4-5 2-12 2-17-1-5 3-12 3-17 1Z"/>`,
}

/**
 * @param {string | undefined} kind
 * @param {string} skin
 * @param {string} clothes
 */
export function collar(kind, skin, clothes) {
  if (kind === 'v') return `<path d="M62 120l16 20 16-20-6 -3-10 6-10-6Z" fill="${skin}"/>`
  if (kind === 'shirt') return '<path d="M58 121l18 16-14 8-12-20Zm40 0-18 16 14 8 12-20Z" fill="#fff" opacity=".75"/>'
  if (kind === 'turtleneck') {
    return `<path d="M62 112q16 9 32 0v16q-16 9-32 0Z" fill="${clothes}"/><path d="M62 119q16 9 32 0" fill="none" stroke="#000" stroke-opacity=".18" stroke-width="2"/>`
  }
  return ''
}

/** @type {Record<string, (skin: string, shade: string, clothes: string) => string>} the arm, the phone, the hand */
export const PHONES = {
  mobile: (skin, shade, clothes) => arm(clothes)
    + `<rect x="106" y="50" width="12" height="48" rx="4.5" fill="${INK}" stroke="#fff" stroke-opacity=".4" stroke-width="1.6" transform="rotate(7 112 74)"/>`
    + `<path d="M112 78c8-6 21-1 20 12-1 11-11 16-18 12-6-4-9-19-2-24Z" fill="${skin}"/>`
    + fingers('M112 82c5-2 9 0 11 3M110 89c6-1 10 1 11 4M111 96c5-1 8 1 9 3', shade),
  corded: (skin, shade, clothes) => arm(clothes)
    + `<path d="M112 52C127 62 126 92 108 106" fill="none" stroke="${INK}" stroke-width="10" stroke-linecap="round"/>`
    + `<ellipse cx="111" cy="55" rx="7" ry="9.5" fill="${INK}" transform="rotate(-28 111 55)"/><ellipse cx="104" cy="107" rx="9" ry="6.5" fill="${INK}" transform="rotate(-38 104 107)"/>`
    + `<path d="M103 112c-8 2-8 9-2 9s6 8-1 8-6 8 0 9 5 8-1 8-6 8 0 9 5 6 2 9" fill="none" stroke="${INK}" stroke-width="2.6" stroke-linecap="round"/>`
    + `<path d="M113 82c8-5 20 0 19 12-1 10-11 14-17 10-5-4-8-18-2-22Z" fill="${skin}"/>`
    + fingers('M113 85c5-2 9 0 11 3M112 92c5-1 9 1 10 4M113 99c4-1 7 0 8 2', shade),
}

/** @param {string} clothes */
const arm = clothes => `<path d="M138 170C143 140 137 120 126 104" fill="none" stroke="${clothes}" stroke-width="23" stroke-linecap="round"/>`

/**
 * @param {string} path
 * @param {string} shade
 */
const fingers = (path, shade) => `<path d="${path}" fill="none" stroke="${shade}" stroke-width="2" stroke-linecap="round"/>`
