import { useSyncExternalStore } from 'react'

/** What the page may claim about the text that was typed. `at` is the desk's clock as `09:31:05`. */
export type SavedState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'failed'; readonly why: string }

let state: SavedState = { kind: 'nothing' }
const listeners = new Set<() => void>()

/** Told by whatever saves; shown beside the form and in the status line. */
export function tellSavedState(next: SavedState): void {
  state = next
  for (const listener of listeners) listener()
}

export function useSavedState(): SavedState {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => state,
  )
}

/** The state in words. */
export function savedStateText(current: SavedState): string {
  switch (current.kind) {
    case 'nothing':
      return ''
    case 'typing':
      return '有改动，待保存'
    case 'saving':
      return '正在保存…'
    case 'saved':
      return `已保存 ${current.at}`
    case 'failed':
      return `未能保存：${current.why}`
  }
}
