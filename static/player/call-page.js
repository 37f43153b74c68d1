// The call's page in the web course: hands what stands in the page to <belwijs-call>, over HTTP and a WebSocket.

import './call.js'
import './socket-recognisers.js'
import { HttpEngine } from './engine-http.js'
import { recogniserFor } from './recognisers.js'

/** @import { BelwijsCall } from './call.js' */
/** @import { CallData } from './ports.js' */

const data = /** @type {CallData} */ (JSON.parse(document.getElementById('call-data')?.textContent ?? 'null'))
const call = /** @type {BelwijsCall | null} */ (document.querySelector('belwijs-call'))
call?.open(data, new HttpEngine(data.player, data.call), recogniserFor(data.player))
