// Draws a call for its author: Graphviz makes a picture of the text on the page. Included only while previewing.

/**
 * @typedef {{ status: string, output?: string, errors: { message: string }[] }} Drawn
 * @typedef {{ render(text: string, options: { format: string }): Drawn }} Graphviz
 */

const UNITS = 15 // of the picture in a rem: its letters of 14 get the size of small running text
const box = /** @type {HTMLElement} */ (document.querySelector('.picture'))
const save = /** @type {HTMLAnchorElement} */ (document.querySelector('[data-save]'))

/** @returns {Promise<string>} the picture as Graphviz makes it: black on white, with sizes of its own */
async function drawn() {
  const { instance } = await import(box.dataset.graphviz ?? '')
  const graphviz = /** @type {Graphviz} */ (await instance())
  const { output, errors } = graphviz.render(document.querySelector('.dot')?.textContent ?? '', { format: 'svg' })
  if (output === undefined) throw new Error(errors.map(one => one.message).join('; '))
  return output
}

/** @param {string} text  the picture; on the page it gets the page's colours and grows with its letters */
function show(text) {
  const svg = /** @type {any} */ (new DOMParser().parseFromString(text, 'image/svg+xml').documentElement)
  const { width, height } = /** @type {SVGSVGElement} */ (svg).viewBox.baseVal
  svg.setAttribute('width', `${width / UNITS}rem`)
  svg.setAttribute('height', `${height / UNITS}rem`)
  svg.setAttribute('role', 'img')
  svg.setAttribute('aria-label', box.dataset.label ?? '')
  svg.querySelector('.graph').prepend(...svg.querySelectorAll('.barred')) // these cross labels: under them, then
  box.append(document.adoptNode(svg))
  box.hidden = false
}

/** @param {string} text  saved as it was made, to be printed or sent */
function offer(text) {
  save.href = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }))
  save.hidden = false
}

/** The beginning is in view; after a save, what was in view before. */
function takePlace() {
  const begin = box.querySelector('.begin')?.getBoundingClientRect()
  const middle = begin ? begin.top - box.getBoundingClientRect().top - box.clientHeight / 2 : 0
  box.scrollTo(history.state ?? { left: 0, top: middle })
  box.addEventListener('scrollend', () => history.replaceState({ left: box.scrollLeft, top: box.scrollTop }, ''))
}

/** @param {unknown} error */
function tell(error) {
  console.error(error)
  document.querySelector('[data-failed]')?.removeAttribute('hidden')
}

drawn()
  .then(text => {
    show(text)
    offer(text)
    takePlace()
  })
  .catch(tell)
