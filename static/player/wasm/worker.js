// The worker that recognises speech. It takes {type: 'load', model, wasm}, then for each reply {type: 'start', reply}, frames of
// PCM16 at 16 kHz, and {type: 'end'} or {type: 'cancel'}; it tells what a server's socket would, and that it is alive.
// What it tells about a reply carries the number that came with its start.

import { Trouble } from '../trouble.js'
import { Decoder } from './decoder.js'
import { loaded, outOfMemory } from './load.js'

/** @import { Command } from '../kept-hearing.js' */
/** @typedef {{type: 'load', model: string, wasm: string}} Load */

const NEWS = 3200 // samples between two looks at the partial text: a fifth of a second, as on the server

// tsc has no library for a worker's scope beside that of a page
const page = /** @type {{postMessage: (message: object) => void, onmessage: ((event: MessageEvent) => void) | null}} */ (
  /** @type {unknown} */ (self))

/** @type {Awaited<ReturnType<typeof loaded>> | null} */
let ear = null
/** @type {Decoder | null} */
let decoder = null
let reply = 0
let heard = 0
let text = ''
/** @type {(Command | Int16Array)[]} what has come and not been done yet */
let waiting = []
const turns = new MessageChannel() // lets messages in between two pieces of work, so that a cancelled reply is dropped
let turning = false
turns.port1.onmessage = () => work()

page.onmessage = ({ data }) => {
  if (data.type === 'load') return void load(data)
  if (data.type === 'cancel') waiting = waiting.filter((one) => 'type' in one && one.type === 'start')
  waiting.push(data)
  turn()
}

/** @param {Load} addresses */
async function load({ model, wasm }) {
  try {
    ear = await loaded(model, wasm, {
      loading: (done, total) => page.postMessage({ type: 'loading', done, total }),
      building: () => page.postMessage({ type: 'building' }),
    })
    page.postMessage({ type: 'ready' })
  } catch (error) {
    fail(error, 'no_start')
  }
}

function turn() {
  if (turning || !waiting.length) return
  turning = true
  turns.port2.postMessage(null)
}

/** One thing of what is waiting. */
function work() {
  turning = false
  const next = waiting.shift()
  try {
    if (next instanceof Int16Array) hear(next)
    else if (next?.type === 'start') start(next.reply)
    else if (next?.type === 'end') end()
    else if (next?.type === 'cancel') free()
  } catch (error) {
    fail(error, 'crashed')
  }
  turn()
}

/** @param {number} number of the reply */
function start(number) {
  free()
  reply = number
  heard = 0
  text = ''
  if (ear) decoder = new Decoder(ear.vosk, ear.model)
}

/** @param {Int16Array} samples */
function hear(samples) {
  decoder?.hear(samples)
  const before = Math.floor(heard / NEWS)
  heard += samples.length
  const now = decoder && Math.floor(heard / NEWS) > before ? decoder.partial() : text
  if (now === text) return page.postMessage({ type: 'taken', reply })
  text = now
  page.postMessage({ type: 'partial', reply, text })
}

function end() {
  const words = decoder?.finish() ?? []
  free()
  page.postMessage({ type: 'words', reply, words })
}

function free() {
  decoder?.free()
  decoder = null
}

/** Whatever it was, it is told as a Trouble; the page ends this worker. @param {unknown} error @param {string} otherwise */
function fail(error, otherwise) {
  const code = error instanceof Trouble ? error.code : outOfMemory(error) ? 'memory' : otherwise
  page.postMessage({ type: 'trouble', code, message: error instanceof Error ? error.message : String(error) })
}
