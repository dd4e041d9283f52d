/** Cuts a font down to the given code points. Takes 1 to 2 ms, since the face stays in the subsetter's memory. */
export type Subsetter = (codePoints: Iterable<number>) => Uint8Array

type Pointer = number

/** The calls of harfbuzz-subset.wasm that are used here. */
interface Harfbuzz {
  readonly memory: WebAssembly.Memory
  _initialize(): void
  malloc(size: number): Pointer
  hb_blob_create(data: Pointer, length: number, mode: number, userData: Pointer, destroy: Pointer): Pointer
  hb_blob_destroy(blob: Pointer): void
  hb_blob_get_data(blob: Pointer, length: Pointer): Pointer
  hb_blob_get_length(blob: Pointer): number
  hb_face_create(blob: Pointer, index: number): Pointer
  hb_face_destroy(face: Pointer): void
  hb_face_reference_blob(face: Pointer): Pointer
  hb_set_add(set: Pointer, value: number): void
  hb_subset_input_create_or_fail(): Pointer
  hb_subset_input_destroy(input: Pointer): void
  hb_subset_input_get_flags(input: Pointer): number
  hb_subset_input_set_flags(input: Pointer, flags: number): void
  hb_subset_input_set(input: Pointer, which: number): Pointer
  hb_subset_input_unicode_set(input: Pointer): Pointer
  hb_subset_or_fail(face: Pointer, input: Pointer): Pointer
}

const MEMORY_MODE_WRITABLE = 2
const DROP_TABLE_TAGS = 3
const FLAG_NO_HINTING = 0x1
const FLAG_NO_LAYOUT_CLOSURE = 0x200

/**
 * Layout tables are dropped: no substitution may swap a digit for its half-width form behind our back, and vertical
 * metrics are not used.
 */
const DROPPED_TABLES = ['GSUB', 'GPOS', 'GDEF', 'BASE', 'vhea', 'vmtx', 'VORG']

const tagOf = (name: string): number => [...name].reduce((tag, letter) => ((tag << 8) | letter.charCodeAt(0)) >>> 0, 0)

/**
 * Loads a font into its own instance of the compiled subsetter: its heap ends near 64 MiB, so fonts do not share one.
 * @throws when memory cannot be had or a subset fails.
 */
export async function createSubsetter(module: WebAssembly.Module, font: Uint8Array): Promise<Subsetter> {
  const instance = await WebAssembly.instantiate(module, {})
  // The module's exports are untyped; this is the interface of the pinned version.
  const hb = instance.exports as unknown as Harfbuzz
  hb._initialize()
  const data = hb.malloc(font.byteLength)
  if (data === 0) throw new Error('no memory for the font in the subsetter')
  new Uint8Array(hb.memory.buffer).set(font, data)
  const blob = hb.hb_blob_create(data, font.byteLength, MEMORY_MODE_WRITABLE, 0, 0)
  const face = hb.hb_face_create(blob, 0)

  return (codePoints) => {
    const input = hb.hb_subset_input_create_or_fail()
    if (input === 0) throw new Error('no memory for a subset')
    hb.hb_subset_input_set_flags(input, hb.hb_subset_input_get_flags(input) | FLAG_NO_HINTING | FLAG_NO_LAYOUT_CLOSURE)
    const dropped = hb.hb_subset_input_set(input, DROP_TABLE_TAGS)
    for (const name of DROPPED_TABLES) hb.hb_set_add(dropped, tagOf(name))
    const wanted = hb.hb_subset_input_unicode_set(input)
    for (const codePoint of codePoints) hb.hb_set_add(wanted, codePoint)
    const subset = hb.hb_subset_or_fail(face, input)
    hb.hb_subset_input_destroy(input)
    if (subset === 0) throw new Error('the font could not be subset')
    const result = hb.hb_face_reference_blob(subset)
    const start = hb.hb_blob_get_data(result, 0)
    const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(result))
    hb.hb_blob_destroy(result)
    hb.hb_face_destroy(subset)
    return bytes
  }
}
