// A model that was fetched before, kept in IndexedDB. Where the browser refuses that (private windows, blocked storage,
// a full disk), there is no cache, and no trouble.

const STORE = 'model'
const OPENING = 3000 // ms: some browsers never answer in private windows

/**
 * A model has a database of its own, so that loading one reads no other. Its file name holds its name and version,
 * `<name>.<hash>.tar.gz`: all courses on a site, at whatever address, share it, and a new version takes the place of the old.
 * @param {string} address @returns {{name: string, version: string}}
 */
export function identity(address) {
  const { pathname, href } = new URL(address)
  const found = pathname.match(/([^/]+)\.([0-9a-f]{8,64})\.tar\.gz$/)
  return found ? { name: found[1], version: found[2] } : { name: pathname, version: href }
}

export class ModelCache {
  /** @param {string} address of the archive @param {{indexedDB?: IDBFactory}} [means] */
  constructor(address, means = globalThis) {
    const { name, version } = identity(address)
    this.name = `belwijs-model-${name}`
    this.version = version
    this.means = means
  }

  /** @returns {Promise<Uint8Array<ArrayBuffer> | null>} the tar as it was kept; null: fetch it */
  async get() {
    return this.#with('readonly', (store, answer) => {
      store.get('version').onsuccess = ({ target }) => {
        if (result(target) !== this.version) return answer(null)
        store.get('tar').onsuccess = ({ target }) => answer(result(target) ?? null)
      }
    })
  }

  /** @param {Uint8Array<ArrayBuffer>} tar @returns {Promise<boolean | null>} whether it is kept */
  async put(tar) {
    return this.#with('readwrite', (store, answer) => {
      store.put(tar, 'tar')
      store.put(this.version, 'version')
      store.transaction.oncomplete = () => answer(true)
    })
  }

  async forget() {
    return this.#with('readwrite', (store, answer) => {
      store.clear()
      store.transaction.oncomplete = () => answer(true)
    })
  }

  /**
   * @template T
   * @param {IDBTransactionMode} mode @param {(store: IDBObjectStore, answer: (value: T | null) => void) => void} act
   * @returns {Promise<T | null>} null when the browser won't
   */
  async #with(mode, act) {
    const db = await this.#open().catch(() => null)
    if (!db) return null
    try {
      return await new Promise((answer, failed) => {
        const transaction = db.transaction(STORE, mode)
        transaction.onabort = () => failed(transaction.error)
        act(transaction.objectStore(STORE), answer)
      })
    } catch {
      return null
    } finally {
      db.close()
    }
  }

  /** @returns {Promise<IDBDatabase>} */
  #open() {
    return new Promise((done, failed) => {
      const request = /** @type {IDBFactory} */ (this.means.indexedDB).open(this.name, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(STORE)
      request.onsuccess = () => done(request.result)
      request.onerror = request.onblocked = () => failed(request.error)
      setTimeout(failed, OPENING)
    })
  }
}

/** @param {EventTarget | null} request */
const result = (request) => /** @type {IDBRequest} */ (request).result
