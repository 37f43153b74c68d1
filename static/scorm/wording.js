// The words of the package's own page, in the language of who reads.

import en from './texts/shell.en.js'
import nl from './texts/shell.nl.js'

/** @param {string} language */
export function texts(language) {
  return language === 'en' ? en : nl
}
