// What the tests ask of the recogniser in the browser; see ../test_hearing_here.py.

import { WasmRecogniser } from '../static/player/recogniser-wasm.js'
import { shared } from '../static/player/shared-recogniser.js'

const FRAME = 320 // samples: 20 ms, as the microphone gives them

/** @param {string} base64 PCM16 */
const samples = (base64) => new Int16Array(Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer)

/** One reply from its first frame to its words; times in ms. */
async function reply(recogniser, base64) {
  const sound = samples(base64)
  const partials = []
  const began = performance.now()
  const hearing = recogniser.start()
  hearing.onpartial = (text) => partials.push(text)
  for (let at = 0; at < sound.length; at += FRAME) hearing.push(sound.subarray(at, at + FRAME))
  const words = await hearing.end()
  return { words, partials, took: performance.now() - began, lasts: sound.length / 16 }
}

/** Loads a model and hears replies, one after another. The answer of a failure is the code of its Trouble. */
globalThis.heard = async (model, replies, means = {}) => {
  const recogniser = new WasmRecogniser(model, means)
  const progress = []
  recogniser.onprogress = (done, total) => progress.push([done, total])
  const began = performance.now()
  try {
    await recogniser.open()
    const loading = performance.now() - began
    const all = []
    for (const one of replies) all.push(await reply(recogniser, one))
    return { loading, progress, replies: all }
  } catch (trouble) {
    return { code: trouble.code, message: trouble.message }
  } finally {
    recogniser.close()
  }
}

/** Every worker that is made from now on. */
function workers() {
  const made = []
  const Real = Worker
  globalThis.Worker = class extends Real {
    constructor(...how) {
      super(...how)
      made.push(this)
    }
  }
  return made
}

/** A reply whose worker dies when it is half said. */
globalThis.heardInSpite = async (model, base64) => {
  const made = workers()
  const sound = samples(base64)
  const recogniser = new WasmRecogniser(model)
  const told = []
  recogniser.onconnection = (...news) => told.push(news)
  await recogniser.open()
  const hearing = recogniser.start()
  hearing.push(sound.subarray(0, sound.length / 2))
  await new Promise((heard) => (hearing.onpartial = heard))
  made[0].dispatchEvent(new ErrorEvent('error', { message: 'unreachable' }))
  hearing.push(sound.subarray(sound.length / 2))
  const words = await hearing.end()
  recogniser.close()
  return { words, workers: made.length, told }
}

/** A reply after one that was taken back with most of it unheard. */
globalThis.heardAfter = async (model, dropped, base64) => {
  const recogniser = new WasmRecogniser(model)
  await recogniser.open()
  const first = recogniser.start()
  let late = 0
  for (let times = 0; times < 10; times++) first.push(samples(dropped))
  first.end().catch(() => {})
  first.onpartial = () => late++
  first.cancel()
  const answer = await reply(recogniser, base64)
  recogniser.close()
  return { ...answer, late }
}

/** The microphone check, then the call, on one model. How many workers there were, and what the call heard. */
globalThis.heardByShares = async (model, base64) => {
  const made = workers()
  const share = shared(new WasmRecogniser(model))
  const check = share()
  await check.open()
  await reply(check, base64)
  check.close()
  const call = share()
  await call.open()
  return { workers: made.length, ...(await reply(call, base64)) }
}

document.documentElement.dataset.ready = 'yes'
