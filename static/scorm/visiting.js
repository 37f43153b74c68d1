// A call and its debrief, once their page is shown.

import '../player/call.js'
import '../player/debrief.js'
import { recogniserFor } from '../player/recognisers.js'
import { PackageEngine } from './engine.js'
import { keeping } from './handout.js'

/** @import { BelwijsCall } from '../player/call.js' */
/** @import { Debrief } from '../player/debrief.js' */
/** @import { Desk } from './desk.js' */

/** @param {Document} page @param {Desk} desk */
export function visit(page, desk) {
  const data = JSON.parse(page.querySelector('#call-data, #debrief-data')?.textContent ?? 'null')
  const call = /** @type {BelwijsCall | null} */ (page.querySelector('belwijs-call'))
  if (call) call.open(data, new PackageEngine(desk, data.player, data.call), recogniserFor(data.player))
  const debrief = /** @type {Debrief | null} */ (page.querySelector('belwijs-debrief'))
  if (!debrief) return
  debrief.show(data.report, data.player, new PackageEngine(desk, data.player))
  debrief.before(keeping(desk, data.player))
}
