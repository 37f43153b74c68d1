// An Ogg file with one stream of Opus, taken apart (RFC 3533, RFC 7845).

const HEADER = 27 // bytes of a page's header before its table of segments
export const RATE = 48_000 // samples a second, in which Opus counts

/** @param {ArrayBuffer} file */
export const isOgg = (file) => new TextDecoder().decode(file.slice(0, 4)) === 'OggS'

/**
 * @param {ArrayBuffer} file
 * @returns {{packets: Uint8Array[], skip: number, end: number}} the sound's packets; how many samples at 48 kHz come before
 *   the sound, and at which it ends, these included. Throws RangeError where it ends too early.
 */
export function opened(file) {
  const view = new DataView(file)
  const packets = [new Uint8Array()]
  let end = 0
  for (let at = 0; at < file.byteLength; ) {
    const table = new Uint8Array(file, at + HEADER, view.getUint8(at + HEADER - 1))
    end = Number(view.getBigInt64(at + 6, true))
    at += HEADER + table.length
    for (const length of table) {
      const before = packets.pop() ?? new Uint8Array()
      packets.push(joined(before, new Uint8Array(file, at, length)))
      if (length < 255) packets.push(new Uint8Array()) // a segment of 255 goes on in the next
      at += length
    }
  }
  const [head, , ...sound] = packets.slice(0, -1)
  return { packets: sound, skip: new DataView(head.buffer).getUint16(10, true), end }
}

/** How long it sounds, in samples at 48 kHz. @param {{skip: number, end: number}} opened */
export const samples = ({ skip, end }) => Math.max(0, end - skip)

/** @param {Uint8Array} before @param {Uint8Array} more */
function joined(before, more) {
  const both = new Uint8Array(before.length + more.length)
  both.set(before)
  both.set(more, before.length)
  return both
}

