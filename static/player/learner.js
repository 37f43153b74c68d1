// How the learner replies: by voice, by typing because they like to, or by typing because there is no microphone.
// Opens the microphone and the recogniser, and says what is wrong with them.

/** @import { Listening } from './listening.js' */
/** @import { Microphone, MicrophoneTrouble } from './capture.js' */
/** @import { PlayerSettings, Recogniser, Screen } from './ports.js' */

const ASKING = 700 // ms after which the browser must be asking the learner

export class Learner {
  /** @type {'speak' | 'type' | 'none'} none: they would speak, but there is no microphone */
  #mode = 'speak'
  /** @type {string | null} why there is no microphone */
  trouble = null
  /** @type {Promise<void> | null} */
  #opening = null

  /**
   * @param {object} parts
   * @param {Microphone} parts.microphone
   * @param {Recogniser} parts.recogniser
   * @param {Screen} parts.screen
   * @param {PlayerSettings} parts.settings
   * @param {() => string | null} parts.device the microphone that the learner chose
   * @param {Listening} listening
   * @param {(event: 'microphone_came' | 'microphone_went' | 'recogniser_went') => void} tell
   */
  constructor(parts, listening, tell) {
    this.parts = parts
    this.listening = listening
    this.tell = tell
    if (!parts.settings.recogniser || parts.settings.typing) this.mode = 'type'
    parts.microphone.onlost = (code) => this.#noMicrophone(code)
    parts.microphone.onmuted = (muted) => parts.screen.noticed(muted ? 'muted' : null)
  }

  get mode() {
    return this.#mode
  }

  /** Who types is not listened to. */
  set mode(mode) {
    this.#mode = mode
    this.parts.microphone.mute(mode === 'type')
  }

  /** Microphone and recogniser, for who would speak. It never fails: what goes wrong is shown, and typing is left. */
  async listen() {
    const { recogniser, screen, settings } = this.parts
    if (!settings.recogniser) return screen.noticed('no_recogniser')
    if (this.mode === 'type') return
    recogniser.open().catch((trouble) => this.noRecogniser(trouble.code))
    this.#opening ??= this.#open().finally(() => (this.#opening = null))
    await this.#opening
  }

  /** @param {string} code of a Trouble */
  noRecogniser(code) {
    if (code === 'closed' || this.mode === 'type') return
    this.mode = 'type'
    this.#draft(code)
    this.tell('recogniser_went')
  }

  async #open() {
    const { microphone, screen, device } = this.parts
    if (microphone.working) return
    const asking = setTimeout(() => screen.noticed('asking'), ASKING)
    try {
      await microphone.open(device())
      this.mode = this.mode === 'type' ? 'type' : 'speak' // the learner may have chosen while the browser asked
      this.trouble = null
      screen.noticed(null)
      this.tell('microphone_came')
    } catch (trouble) {
      this.#noMicrophone(/** @type {MicrophoneTrouble} */ (trouble).code)
    } finally {
      clearTimeout(asking)
    }
  }

  /** @param {string} code of a MicrophoneTrouble */
  #noMicrophone(code) {
    if (this.mode === 'type') return
    this.mode = 'none'
    this.trouble = code
    this.#draft(code)
    this.tell('microphone_went')
  }

  /** What was understood so far is not lost: it stands ready to be typed on. @param {string} code */
  #draft(code) {
    const { screen } = this.parts
    const heard = this.listening.cancel()
    if (heard) screen.drafted(heard)
    screen.heard(null)
    screen.noticed(code)
  }
}

/** Whether the microphone can be opened without asking. */
export async function allowed() {
  try {
    const { state } = await navigator.permissions.query({ name: /** @type {PermissionName} */ ('microphone') })
    return state === 'granted'
  } catch {
    return false
  }
}
