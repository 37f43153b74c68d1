// What happens when a page is shown: the call begins, the debrief is drawn, the lesson's lines can be heard.

import '../player/call.js'
import '../player/debrief.js'
import '../player/dictation.js'
import '../player/mic-check.js'
import '../player/portrait-element.js'
import { reading } from '../lesson/reading.js'
import { recogniserFor } from '../player/recognisers.js'
import { switches } from '../player/switches.js'
import { tell } from '../theme.js'
import { keeping } from './handout.js'
import { PackageEngine } from './engine.js'

/** @import { BelwijsCall } from '../player/call.js' */
/** @import { Debrief } from '../player/debrief.js' */
/** @import { Desk } from './desk.js' */

let leave = () => {}

/** @param {Document} page @param {Desk} desk @param {() => string} path of the page */
export function enter(page, desk, path) {
  leave()
  leave = () => {}
  tell()
  switches(page)
  const data = JSON.parse(page.querySelector('#call-data, #debrief-data')?.textContent ?? 'null')
  const call = /** @type {BelwijsCall | null} */ (page.querySelector('belwijs-call'))
  if (call) call.open(data, new PackageEngine(desk, data.player, data.call), recogniserFor(data.player))
  const debrief = /** @type {Debrief | null} */ (page.querySelector('belwijs-debrief'))
  if (debrief) {
    debrief.show(data.report, data.player, new PackageEngine(desk, data.player))
    debrief.before(keeping(desk, data.player))
  }
  const lesson = path()
  if (page.querySelector('.lesson')) leave = reading(page, (part) => desk.post(`${lesson}/place`, { part }))
}
