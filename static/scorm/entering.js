// What happens when a page is shown: the call begins, the debrief is drawn, the lesson's lines can be heard. What a page
// needs is fetched when the first such page is shown, so that the very first one has little to wait for.

import { reading } from '../lesson/reading.js'
import { switches } from '../player/switches.js'
import { tell } from '../theme.js'
import { fetched } from './view.js'

/** @import { Desk } from './desk.js' */

let leave = () => {}
let pages = 0

/** @type {Record<string, () => Promise<unknown>>} what an element of a page needs, by its selector */
const NEEDS = {
  'belwijs-portrait': () => import('../player/portrait-element.js'),
  'belwijs-dictation': () => import('../player/dictation.js'),
  'belwijs-mic-check': () => import('../player/mic-check.js'),
}

/** What the pages of a call wear: it may end without a connection. */
const WORN = ['call', 'note', 'debrief'].map((name) => `static/css/${name}.css`)

/** Fetch ahead what later pages need. */
export function ahead() {
  return Promise.allSettled([...Object.values(NEEDS).map((need) => need()), import('./visiting.js'), fetched(WORN)])
}

/** @param {Document} page @param {Desk} desk @param {() => string} path of the page */
export async function enter(page, desk, path) {
  const mine = ++pages
  leave()
  leave = () => {}
  tell()
  switches(page)
  const lesson = path()
  if (page.querySelector('.lesson')) leave = reading(page, (part) => desk.post(`${lesson}/place`, { part }))
  const needed = Object.entries(NEEDS).filter(([selector]) => page.querySelector(selector))
  await Promise.all(needed.map(([, need]) => need()))
  if (!page.querySelector('belwijs-call, belwijs-debrief')) return
  const { visit } = await import('./visiting.js')
  if (mine === pages) visit(page, desk) // else the learner has gone on meanwhile
}
