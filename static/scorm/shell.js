// The page that an LMS opens. It shows the course at once, and starts behind it what grades and what hears.

import { WasmRecogniser } from '../player/recogniser-wasm.js'
import { useRecognisers } from '../player/recognisers.js'
import { shared } from '../player/shared-recogniser.js'
import { keepsake } from '../player/keepsake.js'
import { Desk } from './desk.js'
import { Guide } from './guide.js'
import { connect } from './lms/connect.js'
import { Kept } from './lms/kept.js'
import { reacher } from './lms/reach.js'
import { Saving } from './lms/saving.js'
import { SavedState } from './lms/saved-state.js'
import { Notices } from './notices.js'
import { Python } from './python.js'
import { View } from './view.js'

/** @import { Language, Told } from './ports.js' */

const PYODIDE = new URL('../vendor/pyodide@314.0.7/', import.meta.url).href
const MODULE = 'course.scorm.inside.host'
const REACH = 'static/icon.svg' // small, and no page

const told = /** @type {Told} */ (JSON.parse(document.getElementById('package')?.textContent ?? 'null'))

/** One recogniser for a language, whoever listens with it. @param {Told} told */
function recognisers({ recognisers: addresses }) {
  const made = new Map(Object.entries(addresses).map(([language, address]) => [language, new WasmRecogniser(address)]))
  const shares = new Map([...made].map(([language, whole]) => [language, shared(whole)]))
  const none = shared(new WasmRecogniser('none')) // never asked for: pages without a recogniser offer no microphone
  useRecognisers(({ language }) => (shares.get(language) ?? none)())
  return async (/** @type {Language} */ language) => made.get(language)?.open()
}

async function start() {
  const saved = new SavedState()
  const notices = new Notices()
  const view = new View([saved, notices.element])
  const lms = await connect(window, { prefer: told.edition })
  const unsaved = new Kept(keepsake('sessionStorage'), `${told.course}.${told.part}.${lms?.learner.id}`)
  const saving = new Saving(lms, { reach: reacher(REACH), connection: window, kept: unsaved })
  const python = new Python({ vendor: PYODIDE, archives: told.archives, module: MODULE })
  const desk = new Desk(python, saving, told, { kept: saving.resumed ?? '', lms })
  const guide = new Guide(view, desk, notices, told)
  addEventListener('pagehide', () => saving.leave())
  addEventListener('pageshow', (event) => event.persisted && location.reload()) // its session with the LMS is over
  const language = wished(lms?.languageWish ?? null)
  const listen = recognisers(told)
  guide.onpage = (shown) => saved.watch(saving, shown)
  guide.onready = async () => {
    const shown = /** @type {Language} */ (document.documentElement.lang)
    await Promise.allSettled([desk.warm(shown), listen(shown)]) // what goes wrong is told to who needs it
    performance.mark('belwijs:ready')
  }
  const { reason } = saving.suspending
  guide.begin(lms?.location ?? '', language, saving.resumed === null && reason !== 'empty' ? reason : null)
}

/** The language to begin in: the learner's own where the package has it. @param {Language | null} wish @returns {Language} */
function wished(wish) {
  const own = [wish, ...navigator.languages.map((one) => one.slice(0, 2))]
  return told.languages.find((one) => own[0] === one) ?? told.languages.find((one) => own.includes(one)) ?? told.languages[0]
}

start()
