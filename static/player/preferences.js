// What a learner likes to hear and see during a call. Kept in this browser only.

const KEY = 'belwijs.preferences'

/** @typedef {{captions: boolean, band: boolean, murmur: boolean, ring: boolean}} Preferences  band: the patient's voice as through a telephone */

/** @type {Preferences} */
const USUAL = { captions: true, band: true, murmur: true, ring: true }

/** @returns {Preferences} */
export function preferences() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    const known = Object.entries(USUAL).map(([name, usual]) => [name, typeof kept?.[name] === 'boolean' ? kept[name] : usual])
    return Object.fromEntries(known)
  } catch {
    return { ...USUAL }
  }
}

/**
 * @param {keyof Preferences} name
 * @param {boolean} value
 */
export function prefer(name, value) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...preferences(), [name]: value }))
  } catch {
    // a browser that keeps nothing: the usual stands
  }
}
