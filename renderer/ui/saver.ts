import { IntentIds } from '#renderer/api/index.ts'
import type { SavedState } from './saved-state.ts'

/** Saves one batch. `commitId` is the same whenever the same batch is tried again. Throws when it was not saved. */
export type SendBatch<V> = (changed: Readonly<Record<string, V>>, commitId: string) => Promise<void>

export interface SaverOptions {
  /** Milliseconds of quiet after the last keystroke. */
  readonly quietMs: number
  /** Milliseconds until a save that failed is tried again. */
  readonly retryMs: number
  /** `one`: each key is a batch of its own; `all`: everything changed goes together. */
  readonly batch: 'one' | 'all'
  /** The sentence for whatever `send` threw, and whether trying again may help. */
  readonly explain: (thrown: unknown) => { readonly why: string; readonly again: boolean }
  /** The desk's clock, `09:31:05`. */
  readonly clock: () => string
}

interface Edit<V> {
  readonly value: V
  readonly saved: boolean
}

/**
 * Holds what was typed until it is safe. Text is dropped from here only after the office said that it is stored, and then
 * only when the person has left the field; a save that fails keeps it and is tried again.
 */
export class Saver<V> {
  readonly #send: SendBatch<V>
  readonly #options: SaverOptions
  readonly #edits = new Map<string, Edit<V>>()
  readonly #listeners = new Set<() => void>()
  readonly #ids = new IntentIds()
  #focused: string | null = null
  #state: SavedState = { kind: 'nothing' }
  #timer: ReturnType<typeof setTimeout> | undefined
  #running: Promise<boolean> | null = null
  #failedBatch: Readonly<Record<string, V>> | null = null

  constructor(send: SendBatch<V>, options: SaverOptions) {
    this.#send = send
    this.#options = options
  }

  /** Typed and maybe not yet stored; undefined when the stored value stands. */
  readonly edited = (key: string): V | undefined => this.#edits.get(key)?.value

  readonly state = (): SavedState => this.#state

  readonly dirty = (): boolean => [...this.#edits.values()].some((edit) => !edit.saved)

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Something was typed; it is saved after a moment of quiet. */
  edit(key: string, value: V): void {
    this.#edits.set(key, { value, saved: false })
    this.#tell({ kind: 'typing' })
    this.#later(this.#options.quietMs)
  }

  /** Forgets an edit that is no longer wanted, e.g. of a part that was taken off the form. */
  drop(key: string): void {
    this.#edits.delete(key)
    this.#tell(this.#state)
  }

  /** Something else of the same record was stored, by a click: the page may say so unless something is still typed. */
  noteSaved(): void {
    if (!this.dirty()) this.#tell({ kind: 'saved', at: this.#options.clock() })
  }

  focus(key: string): void {
    this.#focused = key
  }

  /** The person left the field: it is saved now, and shows what is stored as soon as it is. */
  blur(key: string): void {
    if (this.#focused === key) this.#focused = null
    if (this.#edits.get(key)?.saved === true) this.drop(key)
    else if (this.#edits.has(key)) void this.flush()
  }

  /** Saves everything now. False when something could not be saved. */
  readonly flush = async (): Promise<boolean> => {
    clearTimeout(this.#timer)
    for (;;) {
      if (this.#running !== null) await this.#running
      else if (!this.dirty()) return true
      else if (!(await this.#saveNext())) return false
    }
  }

  #saveNext(): Promise<boolean> {
    this.#running = this.#save().finally(() => {
      this.#running = null
    })
    return this.#running
  }

  async #save(): Promise<boolean> {
    // What may have been stored although no answer came is sent again as it was, under its own id.
    const batch = this.#failedBatch ?? this.#changed()
    this.#tell({ kind: 'saving' })
    try {
      await this.#send(batch, this.#ids.idFor(JSON.stringify(batch)))
    } catch (thrown) {
      const { why, again } = this.#options.explain(thrown)
      this.#failedBatch = again ? batch : null
      if (again) this.#later(this.#options.retryMs)
      else this.#ids.settle()
      this.#tell({ kind: 'failed', why })
      return false
    }
    this.#ids.settle()
    this.#failedBatch = null
    for (const [key, value] of Object.entries(batch)) this.#stored(key, value)
    this.#tell(this.dirty() ? { kind: 'typing' } : { kind: 'saved', at: this.#options.clock() })
    return true
  }

  #changed(): Readonly<Record<string, V>> {
    const dirty = [...this.#edits].filter(([, edit]) => !edit.saved).map(([key, edit]) => [key, edit.value] as const)
    return Object.fromEntries(this.#options.batch === 'one' ? dirty.slice(0, 1) : dirty)
  }

  #stored(key: string, value: V): void {
    if (this.#edits.get(key)?.value !== value) return
    if (this.#focused === key) this.#edits.set(key, { value, saved: true })
    else this.#edits.delete(key)
  }

  #later(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.flush(), ms)
  }

  #tell(state: SavedState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
