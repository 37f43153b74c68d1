// Where the learner goes: links and forms of our own pages, by what stands behind the # of the one address.

/**
 * @typedef {object} Going
 * @property {(path: string, anchor: string) => void} visit
 * @property {(path: string, form: Record<string, unknown>) => void} send
 * @property {(anchor: string) => void} jump within the page
 */

const OURS = '#/'

/** @param {Going} going */
export function route(going) {
  const visit = () => going.visit(...taken(location.hash))
  addEventListener('hashchange', () => location.hash.startsWith(OURS) && visit())
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[href^="#"]')
    if (!link || event.defaultPrevented) return
    const href = link.getAttribute('href') ?? ''
    if (!href.startsWith(OURS)) {
      event.preventDefault()
      going.jump(href.slice(1))
    } else if (href === location.hash) visit() // the browser would do nothing
  })
  document.addEventListener('submit', (event) => {
    const form = event.target
    const action = form instanceof HTMLFormElement ? form.getAttribute('action') : null
    if (!action?.startsWith(OURS) || event.defaultPrevented) return
    event.preventDefault()
    going.send(taken(action)[0], fields(/** @type {HTMLFormElement} */ (form), event.submitter))
  })
}

/** Go to a path without a step back to where one was. @param {string} path */
export function replace(path) {
  history.replaceState(null, '', `#${path}`)
}

/** The path and the place in the page that stand in a hash. @param {string} hash @returns {[string, string]} */
export function taken(hash) {
  const [path, anchor = ''] = hash.replace(/^#/, '').split('#')
  return [path, anchor]
}

/** @param {HTMLFormElement} form @param {HTMLElement | null} submitter @returns {Record<string, string[]>} */
function fields(form, submitter) {
  const data = new FormData(form, submitter)
  return Object.fromEntries([...new Set(data.keys())].map((key) => [key, data.getAll(key).map(String)]))
}
