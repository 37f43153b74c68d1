// The note after the call: the learner's own words with what was found on them, and the place to write or improve it.

import { element } from '../element.js'
import { icon } from '../icons.js'
import { noteForm } from './note-form.js'
import { pointing } from './pointing.js'
import { cuts } from './spans.js'
import { capital, quote } from './words.js'

/** @typedef {import('./report.js').Desk} Desk */
/** @typedef {import('./report.js').Note} Note */
/** @typedef {import('./report.js').NoteFinding} NoteFinding */

const SIGNS = { good: '✓', try: '!', doubt: '?' }

/** @param {Desk} desk */
export function note(desk) {
  const { report: { note }, say } = desk
  if (!note) return null
  return element('section', { class: 'section near', 'aria-labelledby': 'note' },
    element('div', { class: 'card noted' },
      element('h2', { id: 'note', tabindex: -1 }, say('note')),
      note.text === null ? element('p', { class: 'up3' }, say('note_none')) : read(desk, note, note.text),
      noteForm(desk, note)))
}

/**
 * @param {Desk} desk
 * @param {Note} note
 * @param {string} text
 */
function read({ say }, note, text) {
  const all = note.findings.map((finding, at) => ({ finding, at }))
  const [good, better] = [all.filter(one => one.finding.wanted), all.filter(one => !one.finding.wanted)]
  const body = element('div', { class: 'sheet' },
    element('p', { class: 'mine' }, ...marked(note, text)),
    element('ul', { class: 'notes' }, ...better.map(({ finding, at }) => remark(say, finding, at)), ...lacking(say, note)),
    good.length > 0 && element('ul', { class: 'points kept' }, ...good.map(({ finding, at }) => kept(say, finding, at))))
  pointing(body)
  return body
}

/**
 * What is there as it should be: short, for nothing has to be done about it.
 * @param {import('./words.js').Say} say
 * @param {NoteFinding} finding
 * @param {number} at
 */
function kept(say, { item, quote, why }, at) {
  return element('li', { id: `remark-${at}`, 'data-note': at },
    element('span', { class: 'ic good' }, icon('check')),
    element('div', {},
      quote && element('span', { class: 'hidden-visually' }, `${say('about_words', { words: quote })} `),
      element('h3', {}, capital(item ?? '')), element('p', { class: 'small' }, why)))
}

/**
 * @param {Note} note
 * @param {string} text
 * @returns {import('../element.js').Child[]}
 */
function marked(note, text) {
  const letters = [...text] // places count whole characters, and so does this
  const found = note.findings.map(({ wanted, places }) => ({ tone: /** @type {'good' | 'try'} */ (wanted ? 'good' : 'try'), spans: places }))
  return cuts(letters.length, found).map(({ from, to, tones, signs, notes }) => {
    const words = letters.slice(from, to).join('')
    if (!tones.length) return words
    const described = notes.map(at => `remark-${at}`).join(' ')
    return element('mark', { class: tones.join(' '), 'aria-describedby': described, 'data-notes': notes.join(' ') }, words,
      signs.length > 0 && element('sup', { 'aria-hidden': 'true' }, signs.map(tone => SIGNS[tone]).join('')))
  })
}

/**
 * @param {import('./words.js').Say} say
 * @param {NoteFinding} finding
 * @param {number} at
 */
function remark(say, finding, at) {
  return element('li', { class: 'try', id: `remark-${at}`, 'data-note': at },
    finding.quote && element('span', { class: 'hidden-visually' }, `${say('about_words', { words: finding.quote })} `),
    ...told(say, finding))
}

/**
 * What to add, and what could not be known.
 * @param {import('./words.js').Say} say
 * @param {Note} note
 */
function lacking(say, note) {
  const missing = note.next_steps.filter(step => !step.places.length)
  return [
    ...missing.map(finding => element('li', { class: 'try' }, ...told(say, finding))),
    note.unheard && element('li', { class: 'doubt' }, ...told(say, { ...note.unheard, instead: null })),
    note.more_steps > 0 && element('li', { class: 'try' }, say(note.more_steps > 1 ? 'note_more' : 'note_more_one', { n: note.more_steps })),
  ].filter(one => one instanceof Node)
}

/**
 * @param {import('./words.js').Say} say
 * @param {Pick<NoteFinding, 'title' | 'why' | 'instead'>} finding
 */
function told(say, { title, why, instead }) {
  return [element('b', {}, title), why, instead && element('span', { class: 'instead' }, say('note_instead', { text: quote(instead) }))]
}

