// Which microphone the learner chose in the check before the call. Kept in this browser only.

import { keepsake } from './keepsake.js'

const KEY = 'belwijs.microphone'

/** @returns {string | null} the browser's id of the device */
export const chosenMicrophone = () => keepsake('localStorage').getItem(KEY)

/** @param {string} id */
export const chooseMicrophone = (id) => keepsake('localStorage').setItem(KEY, id)
