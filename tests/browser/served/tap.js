// When the microphone becomes loud after a while of quiet; a worklet of the tests, beside the player's own.
const LOUD = 0.05
const QUIET = 0.5 // s; longer than any pause inside a reply

registerProcessor('tap', class extends AudioWorkletProcessor {
  quietSince = -QUIET

  process([[samples]]) {
    samples?.forEach((x, i) => {
      if (Math.abs(x) < LOUD) return
      const at = currentTime + i / sampleRate
      if (at - this.quietSince > QUIET) this.port.postMessage(at)
      this.quietSince = at
    })
    return true
  }
})
