// The page of the player: its buttons and choices, the log and the table beside the package.

import { Log } from './log.js'
import { showNow } from './now.js'
import { Player } from './player.js'
import { Wording } from './wording.js'

/** @template {Element} E @param {string} selector @param {new () => E} kind @returns {E} */
function the(selector, kind) {
  const found = document.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`no ${selector}`)
  return found
}

const told = JSON.parse(the('#told', HTMLScriptElement).textContent ?? '')
const wording = new Wording(told.words, told.language)
const tools = the('[data-tools]', HTMLFormElement)
const frame = the('iframe', HTMLIFrameElement)
const log = new Log(the('.playing-log tbody', HTMLElement), the('[data-last]', HTMLElement), wording)

/** @param {string} name */
const chosen = (name) => String(new FormData(tools).get(name) ?? '')
const strict = () => told.version !== '1.2' || chosen('strict') !== ''

const player = new Player({
  frame,
  version: told.version,
  runtime: told.runtime,
  units: told.units,
  strict,
  review: () => chosen('review') !== '',
  tell: (line) => {
    log.add(line)
    later()
  },
  lost,
})

function lost() {
  the('[data-lost]', HTMLElement).hidden = false
}

let waiting = false

/** Show what is known, once for all calls of a moment. */
function later() {
  if (waiting) return
  waiting = true
  requestAnimationFrame(() => {
    waiting = false
    const { values, unsaved } = player.known
    showNow(the('[data-now]', HTMLElement), { version: told.version, values, unsaved, strict: strict() }, wording)
  })
}

/** @param {string} address */
async function posted(address) {
  const answer = await fetch(address, { method: 'POST' })
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
}

/** Browsers tell a page of a connection that is gone and is back; so does this. @param {string} name */
async function connect(name) {
  await posted(`/connection/${name}`)
  player.told('connection_now', name)
  const away = name === 'offline' || name === 'silent'
  try {
    frame.contentWindow?.dispatchEvent(new Event(away ? 'offline' : 'online'))
  } catch {
    // the package shows a page of another site just now: nobody there listens
  }
}

function download() {
  const held = { scorm: told.version, units: told.units, lines: log.lines, values: player.known.values }
  const address = URL.createObjectURL(new Blob([JSON.stringify(held, null, 2)], { type: 'application/json' }))
  const link = Object.assign(document.createElement('a'), { href: address, download: 'scorm-log.json' })
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000) // ms: the browser has read it by then
}

/** @type {Record<string, () => unknown>} */
const ACTS = {
  reopen: () => player.open(player.unit),
  afresh: () => player.open(player.unit, () => posted('/afresh')),
  download,
  unit: () => player.open(Number(chosen('unit'))),
  size: () => the('#package', HTMLElement).setAttribute('data-size', chosen('size')),
  connection: () => connect(chosen('connection')).catch(lost),
  review: () => player.open(player.unit),
  strict: later,
}

document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest('button') : null
  if (button?.dataset.do) ACTS[button.dataset.do]()
  if (button?.dataset.language) turn(button.dataset.language)
})
tools.addEventListener('change', ({ target }) => ACTS[/** @type {HTMLInputElement} */ (target).name]?.())
tools.addEventListener('submit', (event) => event.preventDefault())
for (const one of document.querySelectorAll('input[name=show]')) {
  one.addEventListener('change', () => {
    the('.playing-log table', HTMLElement).dataset.show = /** @type {HTMLInputElement} */ (one).value
  })
}

/** @param {string} language */
function turn(language) {
  wording.turn(language)
  log.again()
  later()
}

/** The page may be loaded again while the learning system is away. */
async function begin() {
  const { connection } = await (await fetch('/kept/0', { cache: 'no-store' })).json()
  the('select[name=connection]', HTMLSelectElement).value = connection
  await player.open(0)
}

begin().catch(lost)
