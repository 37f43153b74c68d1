// The interface's words, with their blanks filled in, and numbers as the language writes them.

/** @typedef {keyof typeof import('../texts/debrief.nl.js').default} Key */
/** @typedef {(key: Key, values?: Record<string, string | number>) => string} Say */

/**
 * @param {Record<Key, string>} texts
 * @returns {Say}
 */
export function sayer(texts) {
  return (key, values = {}) => texts[key].replace(/\{(\w+)\}/g, (blank, name) => String(values[name] ?? blank))
}

/** @param {string} text  the first letter as a capital */
export const capital = text => text.slice(0, 1).toLocaleUpperCase() + text.slice(1)

/** @param {string} text  in the quotation marks of both languages, unless it has them */
export const quote = text => (/^[“"]/.test(text) ? text : `“${text}”`)

/**
 * @param {string} language
 * @param {number} value
 */
export function decimal(language, value) {
  const digits = value < 20 ? 1 : 0 // 4.9 syllables a second, 160 words a minute
  return new Intl.NumberFormat(language === 'nl' ? 'nl-BE' : 'en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
}

/**
 * @param {string} language
 * @param {(string | number)[]} things
 */
export const listed = (language, things) => new Intl.ListFormat(language, { type: 'conjunction' }).format(things.map(String))
