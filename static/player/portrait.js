// A caller's portrait: traits and a mood in, one SVG string out. Pure: no document, no chance, no clock.
// Every face is built on the same grid (160 x 160) in the same order, so any trait goes with any other.
// Only known traits are drawn; an unknown one falls back to the first of its table, so data never becomes markup.

import { BEARDS, CLOTHES, EYES, GLASSES, HAIR, HEADS, INK, MOODS, MOUTHS, NOSES, PHONES, SKIN, STYLES, collar } from './portrait-parts.js'

/**
 * @typedef {object} Traits
 * @property {string} [skin] light, rose, ochre, olive, brown, dark
 * @property {string} [hair] white, grey, black, brown, chestnut, blond, red; with a headscarf: a colour of clothes
 * @property {string} [style] short, side_parting, bob, long, ponytail, waves, curls, bald, bun, headscarf
 * @property {string} [head] oval, round, long, square
 * @property {string} [nose] button, straight, broad, hooked
 * @property {string | number} [age] young, middle, old; or years
 * @property {string | boolean} [glasses] round, square
 * @property {string | boolean} [beard] full, stubble, moustache
 * @property {boolean} [freckles]
 * @property {boolean} [earring]
 * @property {string} [collar] round, v, shirt, turtleneck
 * @property {string} [clothes] aubergine, fir, mustard, slate, clay, cream
 * @property {string} [phone] mobile, corded
 * @property {string} [temper] anger turns the brows; any other doesn't
 */
/** @typedef {'relieved' | 'calm' | 'tense' | 'upset'} Mood */

/**
 * @template Value
 * @param {Record<string, Value>} table
 * @param {unknown} id
 * @returns {Value}
 */
function pick(table, id) {
  const known = typeof id === 'string' && Object.hasOwn(table, id)
  return table[known ? id : Object.keys(table)[0]]
}

/** @param {unknown} age */
const years = age => (typeof age === 'number' ? (age < 40 ? 'young' : age < 60 ? 'middle' : 'old') : age)

/**
 * @param {unknown} age
 * @param {string} shade
 */
function ageLines(age, shade) {
  const lines = /** @type {Record<string, string>} */ ({
    middle: `stroke-width="1.8"><path d="M62 86q-2 5 0 8M95 86q2 5 0 8"/>`,
    old: `stroke-width="2"><path d="M66 50q12-4 25 0M60 84q-2 7 1 11M97 84q2 7-1 11M59 80q6 3 11 1M87 81q6 2 11-1"/>`,
  })[String(years(age))]
  return lines ? `<g fill="none" stroke="${shade}" stroke-linecap="round" ${lines}</g>` : ''
}

/** @param {string} shade */
const freckles = shade => {
  const dots = [[60, 82], [64, 85], [68, 82], [89, 82], [93, 85], [97, 82]]
  return `<g fill="${shade}">${dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="1.3"/>`).join('')}</g>`
}

/**
 * @param {number} x
 * @param {1 | -1} side
 * @param {{tilt: number, lift: number}} mood
 * @param {boolean} angry
 * @param {string} ink
 * @param {number} width
 */
function brow(x, side, mood, angry, ink, width) {
  const tilt = angry ? -mood.tilt : mood.tilt
  const y = 62 - mood.lift
  const path = `M${x - side * 7} ${y + tilt / 2}Q${x} ${y - 4} ${x + side * 7} ${y - tilt / 2}`
  return `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-linecap="round"/>`
}

/** @param {string} text */
const escaped = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)

/**
 * The drawing inside the arch.
 * @param {Traits} traits
 * @param {string} mood
 */
export function face(traits, mood = 'calm') {
  const now = pick(MOODS, Object.hasOwn(MOODS, mood) ? mood : 'calm')
  const [skin, shade] = pick(SKIN, traits.skin)
  const covered = traits.style === 'headscarf'
  const bald = traits.style === 'bald'
  const dark = traits.skin === 'dark' || traits.skin === 'brown'
  const hair = covered ? pick({ ...CLOTHES, ...HAIR }, traits.hair) : pick(HAIR, traits.hair)
  const clothes = pick(CLOTHES, traits.clothes)
  const [behind, front] = pick(STYLES, traits.style)(hair)
  const browInk = traits.hair === 'white' ? '#9d9296' : covered ? INK : bald ? '#6d6266' : dark ? '#1d1013' : hair
  const browWidth = bald || traits.beard ? 4 : 3.2
  const angry = traits.temper === 'anger'
  const lips = traits.beard === 'full' || traits.beard === true ? '#f3d9cf' : dark ? '#3a1614' : '#8c3a38'
  const ears = covered || traits.style === 'bob' || traits.style === 'long' ? ''
    : `<ellipse cx="47" cy="74" rx="5" ry="8" fill="${skin}"/><ellipse cx="109" cy="74" rx="5" ry="8" fill="${skin}"/>`
  const turned = `<g transform="rotate(${now.turn} 78 120)">`
  return turned + behind + '</g>'
    + `<path d="M8 166c3-30 30-40 57-47q13 9 26 0c27 7 54 17 57 47Z" fill="${clothes}"/>`
    + `<path d="M65 98h26v21q-13 13-26 0Z" fill="${skin}"/><path d="M65 104q13 14 26 0v6q-13 12-26 0Z" fill="${shade}" opacity=".7"/>`
    + collar(traits.collar, skin, clothes)
    + turned + ears + `<path d="${pick(HEADS, traits.head)}" fill="${skin}"/>`
    + `<g fill="#d9503f" opacity="${dark ? now.flush * .6 : now.flush}"><ellipse cx="59" cy="86" rx="6.5" ry="4.5"/><ellipse cx="97" cy="86" rx="6.5" ry="4.5"/></g>`
    + (traits.freckles ? freckles(shade) : '') + ageLines(traits.age, shade)
    + (traits.beard ? pick(BEARDS, traits.beard)(bald ? HAIR.grey : hair) : '')
    + `<g fill="${INK}">${EYES[now.eyes]}</g>`
    + brow(66, 1, now, angry, browInk, browWidth) + brow(91, -1, now, angry, browInk, browWidth)
    + `<path d="${pick(NOSES, traits.nose)}" fill="none" stroke="${shade}" stroke-width="2.8" stroke-linecap="round" stroke-linejoin="round"/>`
    + `<g class="mouth">${MOUTHS[now.mouth](lips)}</g>` + front
    + (traits.earring ? '<circle cx="46" cy="86" r="4" fill="none" stroke="#f2b33d" stroke-width="2.4"/>' : '')
    + (traits.glasses ? pick(GLASSES, traits.glasses) : '') + '</g>'
    + pick(PHONES, traits.phone)(skin, shade, clothes)
}

/**
 * The whole portrait.
 * @param {Traits} traits
 * @param {string} [mood]  relieved, calm, tense, upset
 * @param {string} [label]  what it shows, for who doesn't see it; empty: decoration only
 * @returns {string}
 */
export function portrait(traits, mood = 'calm', label = '') {
  const name = label ? `role="img" aria-label="${escaped(label)}"` : 'aria-hidden="true"'
  const tone = Object.hasOwn(MOODS, mood) ? mood : 'calm'
  return `<svg class="face face-${tone}" viewBox="0 0 160 160" ${name}><path class="face-arch" d="M4 160V80a76 76 0 0 1 152 0v80Z"/>`
    + `<g class="face-in">${face(traits, tone)}</g></svg>`
}
