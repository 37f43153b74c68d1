// The icons of static/icons.svg, the sprite that the templates use too.

const SPRITE = new URL('../icons.svg', import.meta.url).href
const SVG = 'http://www.w3.org/2000/svg'

/**
 * An icon for beside words; it has no name of its own, so never let it stand alone.
 * @param {string} name  id of a symbol in icons.svg
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const picture = document.createElementNS(SVG, 'svg')
  picture.setAttribute('class', 'i')
  picture.setAttribute('aria-hidden', 'true')
  const use = document.createElementNS(SVG, 'use')
  use.setAttribute('href', `${SPRITE}#${name}`)
  picture.append(use)
  return picture
}
