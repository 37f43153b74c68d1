// Where the reader is: shown beside the text, and kept, so that the lesson opens there the next time.

const SETTLE = 1500 // ms in one part before it is kept: who scrolls past doesn't read

/**
 * @param {HTMLElement | null} rail
 * @param {(part: string) => Promise<unknown>} store
 * @returns {() => void} stops looking
 */
export function remember(rail, store) {
  const links = /** @type {HTMLAnchorElement[]} */ ([...(rail?.querySelectorAll('a') ?? [])])
  const parts = links.map((link) => document.getElementById(link.hash.slice(1))).filter((part) => part !== null)
  let waiting = 0
  let kept = ''
  const look = () => {
    const here = parts.filter((part) => part.getBoundingClientRect().top < innerHeight / 2).at(-1)
    for (const link of links) {
      if (here && link.hash === `#${here.id}`) link.setAttribute('aria-current', 'true')
      else link.removeAttribute('aria-current')
    }
    clearTimeout(waiting)
    if (here && here.id !== kept) waiting = window.setTimeout(() => keep(here.id), SETTLE)
  }
  const keep = (/** @type {string} */ part) => {
    kept = part
    store(part).catch(() => {
      kept = '' // tried again at the next look
    })
  }
  addEventListener('scroll', look, { passive: true })
  look()
  return () => {
    clearTimeout(waiting)
    removeEventListener('scroll', look)
  }
}
