// The briefing page: the drawing, the microphone check, and the switches that the call reads.

import './mic-check.js'
import './portrait-element.js'
import './socket-recognisers.js'
import { switches } from './switches.js'

switches(document)
