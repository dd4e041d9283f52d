import { useDeferredValue, useState } from 'react'

export interface Queue<K extends string> {
  readonly queue: K
  readonly text: string
  readonly page: number
  readonly setQueue: (queue: K) => void
  readonly setText: (text: string) => void
  readonly setPage: (page: number) => void
  /** The text that is asked for: it follows the typing without holding it up. */
  readonly asked: string
}

/** Where one is in a list; another tab or another text begins at its first page. */
export function useQueue<K extends string>(first: K): Queue<K> {
  const [queue, setQueue] = useState<K>(first)
  const [text, setText] = useState('')
  const [page, setPage] = useState(1)
  const asked = useDeferredValue(text.trim())
  return {
    queue,
    text,
    page,
    asked,
    setQueue: (next) => {
      setQueue(next)
      setPage(1)
    },
    setText: (next) => {
      setText(next)
      setPage(1)
    },
    setPage,
  }
}
