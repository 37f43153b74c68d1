// What the parts of the package's page agree on. Types only. See course/scorm/inside/desk.py for what Python answers.

/** @typedef {import('./lms/ports.js').Language} Language */

/**
 * What the package says of itself, in #package.
 * @typedef {object} Told
 * @property {'1.2' | '2004'} edition
 * @property {string} course its name
 * @property {string} part of the course that this unit shows: all, a module, or module/call
 * @property {string} folder where Python finds the course, once it is unpacked
 * @property {Language[]} languages
 * @property {string[]} archives that Python unpacks
 * @property {Partial<Record<Language, string>>} recognisers address of each language's model
 * @property {Record<string, string>} pages file of each page that stands ready, by its path
 */

/**
 * One interaction as Python tells it; see record.py.
 * @typedef {object} Told1
 * @property {string} id
 * @property {import('./lms/ports.js').Interaction['type']} type
 * @property {any} response
 * @property {any} [correct]
 * @property {import('./lms/ports.js').Interaction['result']} result
 * @property {string} description
 */

/** @typedef {{done: boolean, score: number | null, location: string, suspend: string, interactions: Told1[], left_out: boolean}} Record1 */

/**
 * What Python answers: a page, or a page that stands ready with parts that replace those in it, or parts of the page that
 * is open, or another address, or a value.
 * @typedef {object} Answer
 * @property {string} [page] HTML
 * @property {string} [static] a file
 * @property {Record<string, string>} [parts] HTML by the id of what it replaces
 * @property {string} [to] a path
 * @property {any} [json]
 * @property {Record1} [record] what the LMS must know now
 */

export {}
