import { useState } from 'react'

/**
 * Shows a choice the moment it is made, and what is stored once that is known: the answer, or the old value when the
 * choice was refused. `give` resolves when the page has the new file.
 */
export function useWanted<T>(stored: T, give: (value: T) => Promise<unknown>): readonly [T, (value: T) => void] {
  const [wanted, setWanted] = useState<{ readonly value: T } | null>(null)
  const choose = (value: T) => {
    const mine = { value }
    setWanted(mine)
    void give(value).finally(() => setWanted((latest) => (latest === mine ? null : latest)))
  }
  return [wanted === null ? stored : wanted.value, choose]
}
