// The microphone: opened, watched, and cut into frames by the worklet. Any native rate will do.

/** @import { Frame } from './ports.js' */

/**
 * Why there is no microphone: refused by the learner or the browser, missing, busy in another program, insecure
 * (plain http), framed (another site's page around this one gives it no leave), gone (unplugged or withdrawn while it was open), no_connection (the page's own worklet can't be had), or
 * broken (anything else).
 * @typedef {'refused' | 'missing' | 'busy' | 'insecure' | 'framed' | 'gone' | 'no_connection' | 'broken'} MicrophoneCode
 */

export class MicrophoneTrouble extends Error {
  /** @param {MicrophoneCode} code @param {string} [detail] */
  constructor(code, detail) {
    super(`microphone ${code}${detail ? `: ${detail}` : ''}`)
    this.code = code
  }
}

/** @type {Record<string, MicrophoneCode>} names of DOMException */
const CODES = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
}

export class Microphone {
  /** @type {(frame: Frame) => void} */
  onframe = () => {}
  /** @type {(code: MicrophoneCode) => void} called once, when an open microphone stops for good */
  onlost = () => {}
  /** @type {(muted: boolean) => void} a key on the headset, or the system, silences the microphone */
  onmuted = () => {}
  /** @type {MediaStream | null} */
  #stream = null
  /** @type {AudioNode[]} */
  #nodes = []
  /** @type {AudioWorkletNode | null} */
  #worklet = null
  /** @type {object | null} */
  #opening = null

  /**
   * @param {AudioContext} context
   * @param {AudioNode} played all that the page plays: the detector's reference
   * @param {{endOfReplyMs: number}} settings
   */
  constructor(context, played, settings) {
    this.context = context
    this.played = played
    this.settings = settings
  }

  get working() {
    return this.#worklet !== null
  }

  /** Gets the worklet, which needs the server; better before the call than in it. */
  async prepare() {
    try {
      await this.context.audioWorklet.addModule(new URL('./capture-worklet.js', import.meta.url))
    } catch (error) {
      throw new MicrophoneTrouble(this.context.audioWorklet ? 'no_connection' : 'insecure', String(error))
    }
  }

  /** @param {string | null} [device] wished device; another serves when it isn't there */
  async open(device) {
    this.close()
    const opening = (this.#opening = {})
    const stream = await ask(device)
    if (this.#opening !== opening) return stop(stream) // closed, or opened again, while the browser was asking
    this.#stream = stream
    const [track] = stream.getAudioTracks()
    track.onended = () => this.#lose()
    track.onmute = () => this.onmuted(true)
    track.onunmute = () => this.onmuted(false)
    try {
      await this.#connect(stream)
    } catch (error) {
      this.close()
      if (error instanceof MicrophoneTrouble) throw error
      throw new MicrophoneTrouble('broken', String(error))
    }
    if (track.readyState === 'ended') this.#lose()
  }

  close() {
    for (const node of this.#nodes) node.disconnect()
    if (this.#worklet) {
      this.played.disconnect(this.#worklet)
      this.#worklet.port.onmessage = null
    }
    if (this.#stream) stop(this.#stream)
    this.#opening = null
    this.#stream = this.#worklet = null
    this.#nodes = []
  }

  /** @param {boolean} on */
  mute(on) {
    for (const track of this.#stream?.getTracks() ?? []) track.enabled = !on
  }

  /** @param {'force' | 'reset' | 'false_alarm'} order */
  tell(order) {
    this.#worklet?.port.postMessage(order)
  }

  /** @param {MediaStream} stream */
  async #connect(stream) {
    await this.prepare()
    const processorOptions = this.settings
    const worklet = new AudioWorkletNode(this.context, 'belwijs-capture', {
      numberOfInputs: 2,
      processorOptions,
    })
    const source = this.context.createMediaStreamSource(stream)
    source.connect(worklet, 0, 0)
    this.played.connect(worklet, 0, 1)
    worklet.connect(this.context.destination) // silent; not every browser runs a node that leads nowhere
    worklet.port.onmessage = ({ data }) => this.onframe(data)
    this.#worklet = worklet
    this.#nodes = [source, worklet]
  }

  #lose() {
    if (!this.#stream) return
    this.close()
    this.onlost('gone')
  }
}

/** @param {string | null} [device] @returns {Promise<MediaStream>} */
async function ask(device) {
  if (!navigator.mediaDevices || !globalThis.AudioWorkletNode) throw new MicrophoneTrouble('insecure')
  // Gain control stays on: a soft voice on a laptop's microphone is the commonest trouble.
  const audio = { echoCancellation: true, noiseSuppression: true, autoGainControl: true }
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: device ? { ...audio, deviceId: device } : audio })
  } catch (error) {
    const { name, message } = /** @type {DOMException} */ (error)
    const code = CODES[name] ?? 'broken'
    throw new MicrophoneTrouble(code === 'refused' && framed() ? 'framed' : code, message)
  }
}

/** Whether it is the page around this one that withholds the microphone. Browsers that don't tell are believed. */
function framed() {
  const { permissionsPolicy, featurePolicy } = /** @type {any} */ (document)
  return window.parent !== window && (permissionsPolicy ?? featurePolicy)?.allowsFeature('microphone') === false
}

/** @param {MediaStream} stream */
function stop(stream) {
  for (const track of stream.getTracks()) {
    track.onended = null
    track.stop()
  }
}

/** The microphones to choose from; nameless until one was opened. @returns {Promise<MediaDeviceInfo[]>} */
export async function microphones() {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? []
  return devices.filter((one) => one.kind === 'audioinput' && one.deviceId)
}
