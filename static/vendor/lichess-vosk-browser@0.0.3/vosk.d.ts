// What the player uses of vosk.js.

export interface Model {}

export interface Recognizer {
  SetWords(on: 0 | 1): void
  /** Samples as 32-bit floats from -32768 to 32767. @returns whether Kaldi has ended a piece: take its Result */
  AcceptWaveform(address: number, samples: number): boolean
  PartialResult(): string
  Result(): string
  FinalResult(): string
  delete(): void
}

export interface Vosk {
  FS: {
    mkdirTree(path: string): void
    writeFile(path: string, bytes: Uint8Array, options: { canOwn: boolean }): void
    unlink(path: string): void
  }
  HEAPF32: Float32Array
  Model: new (folder: string) => Model
  Recognizer: new (model: Model, rate: number) => Recognizer
  SetLogLevel(level: number): void
  _malloc(bytes: number): number
  _free(address: number): void
}

export default function LoadVosk(options: {
  wasmBinary: ArrayBuffer
  print: (line: string) => void
  printErr: (line: string) => void
}): Promise<Vosk>
