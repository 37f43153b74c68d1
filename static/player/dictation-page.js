// A page of the web course with a field to dictate into.

import './dictation.js'
import './socket-recognisers.js'
