// The part of a package that saves, by itself; see ../test_saving.py.

import { connect } from '../static/scorm/lms/connect.js'
import { keepsake } from '../static/player/keepsake.js'
import { Kept } from '../static/scorm/lms/kept.js'
import { reacher } from '../static/scorm/lms/reach.js'
import { Saving } from '../static/scorm/lms/saving.js'
import '../static/scorm/lms/saved-state.js'

const lms = await connect(window)
const kept = new Kept(keepsake('sessionStorage'), `package.${lms?.learner.id}`)
const saving = new Saving(lms, { reach: reacher('static/icon.svg'), connection: window, kept })
document.querySelector('belwijs-saved').watch(saving, 'nl')
addEventListener('pagehide', () => saving.leave())
globalThis.put = (suspend, score = null) =>
  saving.put({ done: score !== null, score, location: suspend, suspend, interactions: [] })
globalThis.found = saving.resumed
document.body.dataset.ready = ''
