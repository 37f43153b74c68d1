// Brings up Vosk with a model, in a worker: from the cache, or else over the network.

import LoadVosk from '../../vendor/lichess-vosk-browser@0.0.3/vosk.js'
import { Trouble } from '../trouble.js'
import { files, unzipped } from './archive.js'
import { download } from './download.js'
import { ModelCache } from './model-cache.js'

/** @import { Model, Vosk } from '../../vendor/lichess-vosk-browser@0.0.3/vosk.js' */
/** @typedef {{loading: (done: number, total: number | null) => void, building: () => void}} News */

const EMPTY = Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0) // the smallest module there is
const FOLDER = '/model'
const MEMORY = /out of memory|OOM|bad_alloc|allocation failed/i // as browsers, Emscripten and C++ put it

/** @param {unknown} error */
export const outOfMemory = (error) => MEMORY.test(String(error))

/**
 * @param {string} modelAddress @param {string} wasmAddress @param {News} news of bytes that have come
 * @returns {Promise<{vosk: Vosk, model: Model}>} rejects with a Trouble
 */
export async function loaded(modelAddress, wasmAddress, news) {
  mayRun()
  news.loading(0, null)
  const cache = new ModelCache(modelAddress)
  const kept = await keptModel(cache)
  const progress = summed(kept ? 1 : 2, news.loading)
  const [wasm, archive] = await Promise.all([
    download(wasmAddress, progress(0)),
    kept ?? download(modelAddress, progress(1)),
  ])
  news.building()
  const tar = await unzipped(archive)
  const content = files(tar)
  if (!kept) await cache.put(tar)
  return built(wasm, content, cache)
}

/** Throws a Trouble where WebAssembly isn't, or is forbidden by the page's policy or the browser's. */
function mayRun() {
  if (typeof WebAssembly !== 'object') throw new Trouble('no_wasm')
  try {
    new WebAssembly.Module(EMPTY)
  } catch (error) {
    throw new Trouble('wasm_forbidden', String(error))
  }
}

/** @param {ModelCache} cache */
async function keptModel(cache) {
  const tar = await cache.get()
  try {
    return tar && files(tar) && tar
  } catch {
    return null // it is fetched again, and that takes its place
  }
}

/** Progress of several files as one. @param {number} count @param {News['loading']} tell */
function summed(count, tell) {
  const all = Array.from({ length: count }, () => ({ done: 0, total: /** @type {number | null} */ (null) }))
  return (/** @type {number} */ i) => (/** @type {number} */ done, /** @type {number | null} */ total) => {
    all[i] = { done, total }
    const known = all.every((one) => one.total !== null)
    tell(all.reduce((sum, one) => sum + one.done, 0), known ? all.reduce((sum, one) => sum + (one.total ?? 0), 0) : null)
  }
}

/**
 * @param {Uint8Array<ArrayBuffer>} wasm @param {Map<string, Uint8Array<ArrayBuffer>>} content @param {ModelCache} cache
 * @returns {Promise<{vosk: Vosk, model: Model}>}
 */
async function built(wasm, content, cache) {
  /** @type {string[]} what Kaldi says, which is about its files only */
  const said = []
  const listen = (/** @type {string} */ line) => void (said.push(line) > 5 && said.shift())
  const vosk = await LoadVosk({ wasmBinary: wasm.buffer, print: listen, printErr: listen })
  vosk.SetLogLevel(-1)
  try {
    for (const [name, bytes] of content) written(vosk, `${FOLDER}/${name}`, bytes)
    const model = new vosk.Model(FOLDER)
    for (const name of content.keys()) vosk.FS.unlink(`${FOLDER}/${name}`) // Vosk has read them all: half the memory back
    return { vosk, model }
  } catch (error) {
    await cache.forget()
    throw outOfMemory(error) ? error : new Trouble('model_broken', [error, ...said].join(' '))
  }
}

/** @param {Vosk} vosk @param {string} path @param {Uint8Array} bytes */
function written(vosk, path, bytes) {
  vosk.FS.mkdirTree(path.slice(0, path.lastIndexOf('/')))
  vosk.FS.writeFile(path, bytes, { canOwn: true })
}
