// Everything that the page plays goes through here: one audio context, and one node that is also the reference by
// which the microphone tells the learner from the loudspeaker.

const WAKING = 1500 // ms

export class Speaker {
  context = new AudioContext({ latencyHint: 'interactive' })
  out = this.context.createGain()
  /** the system, not the learner, took the sound away, or gave it back @type {(away: boolean) => void} */
  onaway = () => {}
  #asleep = false

  constructor() {
    this.out.connect(this.context.destination)
    this.context.onstatechange = () => {
      if (!this.#asleep && this.context.state !== 'closed') this.onaway(this.context.state !== 'running')
    }
  }

  get awake() {
    return this.context.state === 'running'
  }

  /** Sound needs a gesture of the learner first. @returns {Promise<boolean>} whether there is sound now */
  async wake() {
    this.#asleep = false
    const late = new Promise((done) => setTimeout(done, WAKING))
    await Promise.race([this.context.resume().catch(() => {}), late])
    return this.awake
  }

  /** Time stands still: what plays goes on at the next wake(). */
  async sleep() {
    this.#asleep = true
    await this.context.suspend().catch(() => {})
  }

  /** Seconds on the context's clock. */
  get now() {
    return this.context.currentTime
  }

  /** Seconds between playing and hearing: a headset without a wire may take a quarter of one. */
  get latency() {
    return Math.min(0.5, this.context.outputLatency || this.context.baseLatency || 0)
  }
}
