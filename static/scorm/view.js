// Shows pages in the one page that stays open: what a browser does at each link, without letting go of Python, the
// recogniser and the LMS.

/** @typedef {{title: string, anchor?: string, quiet?: boolean}} Shown */

const LATER = 'not all' // the medium of a stylesheet that is only fetched: browsers do that when there is time

/** A page's file doesn't come. */
export class NotHere extends Error {}

export class View {
  /** @type {string | null} the file that is shown, when it is one that stands ready */
  file = null
  /** @type {(page: Document) => Promise<void>} settles when the page is whole */
  onshown = async () => {}

  /** @param {HTMLElement[]} own what stays on every page, before its main part */
  constructor(own) {
    this.own = own
  }

  /** Rejects with NotHere. @param {string} file @param {string} [anchor] */
  async ready(file, anchor) {
    if (this.file === file) return this.to(anchor)
    const answer = await fetch(file).catch(() => null)
    if (!answer?.ok) throw new NotHere(file)
    await this.page(await answer.text(), anchor)
    this.file = file
  }

  /** @param {string} html a whole page @param {string} [anchor] @param {boolean} [still] the reader stays where they are */
  async page(html, anchor, still = false) {
    const next = new DOMParser().parseFromString(html, 'text/html')
    await dressed(next)
    const top = scrollY
    document.title = next.title
    document.documentElement.lang = next.documentElement.lang
    document.body.className = next.body.className
    document.body.replaceChildren(...next.body.childNodes)
    this.file = null
    await this.adopt()
    if (still) scrollTo(0, top)
    else this.to(anchor, true)
  }

  /** The page as it stands is one of ours: put in what every page has. */
  adopt() {
    document.querySelector('main')?.prepend(...this.own)
    return this.onshown(document)
  }

  /** @param {Record<string, string>} parts HTML by the id of what it replaces */
  parts(parts) {
    for (const [id, html] of Object.entries(parts)) {
      const there = document.getElementById(id)
      const next = new DOMParser().parseFromString(html, 'text/html').getElementById(id)
      if (there && next && there.outerHTML !== next.outerHTML) there.replaceWith(document.adoptNode(next))
    }
  }

  /** Go to a place in the page; to its top when there is none. @param {string} [anchor] @param {boolean} [fresh] a new page */
  to(anchor, fresh = false) {
    const place = anchor ? document.getElementById(anchor) : null
    const goal = place ?? (fresh ? document.querySelector('main') : null)
    if (!goal) return
    if (!goal.matches('a, button, input, select, textarea')) goal.tabIndex = -1
    goal.focus({ preventScroll: true })
    if (place) place.scrollIntoView()
    else scrollTo(0, 0)
  }
}

/** The stylesheets of the next page, and only those; the new ones are there before it is shown. @param {Document} next */
async function dressed(next) {
  const wanted = new Set(sheets(next).map((sheet) => sheet.getAttribute('href')))
  const there = new Map(sheets(document).map((sheet) => [sheet.getAttribute('href'), sheet]))
  const coming = [...wanted].filter((href) => href && !there.has(href)).map((href) => loaded(String(href)))
  await Promise.all(coming)
  for (const [href, sheet] of there) {
    const worn = wanted.has(href) || 'stays' in sheet.dataset
    if (worn && sheet.media === LATER) sheet.media = 'all'
    sheet.disabled = !worn && sheet.media !== LATER
  }
}

/** Have stylesheets of later pages here, should the connection go. @param {string[]} hrefs */
export function fetched(hrefs) {
  const there = new Set(sheets(document).map((sheet) => sheet.getAttribute('href')))
  return Promise.all(hrefs.filter((href) => !there.has(href)).map((href) => loaded(href, LATER)))
}

/** @param {Document} page */
function sheets(page) {
  return /** @type {HTMLLinkElement[]} */ ([...page.querySelectorAll('link[rel=stylesheet]')])
}

/**
 * @param {string} href @param {string} [media]
 * @returns {Promise<void>} also when it doesn't come: a page without its looks can be read, and the next one tries again
 */
function loaded(href, media = 'all') {
  return new Promise((done) => {
    const link = document.createElement('link')
    link.rel = 'stylesheet'
    link.media = media
    link.href = href
    link.onload = () => done()
    link.onerror = () => done(link.remove())
    document.head.append(link)
  })
}
