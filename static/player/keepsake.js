// Storage that never fails: where the browser keeps nothing (private windows, foreign frames), the page's memory does.

/** @typedef {Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>} Keep */

/** @returns {Keep} */
export function memory() {
  /** @type {Map<string, string>} */
  const kept = new Map()
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  }
}

/** @param {'sessionStorage' | 'localStorage'} name @returns {Keep} */
export function keepsake(name) {
  try {
    const storage = globalThis[name]
    storage.setItem('belwijs.try', '1')
    storage.removeItem('belwijs.try')
    return storage
  } catch {
    return memory()
  }
}
