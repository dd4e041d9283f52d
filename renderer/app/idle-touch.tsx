import { useEffect } from 'react'
import { ask, failureOf } from '#renderer/api/index.ts'

const everyMs = 15_000

/** Tells the office that somebody is at the desk, so that it does not lock. At most once in 15 seconds. */
export function IdleTouch() {
  useEffect(() => {
    let last = 0
    const touch = () => {
      const now = performance.now()
      if (last !== 0 && now - last < everyMs) return
      last = now
      ask('session.touch', null).catch((thrown: unknown) => failureOf(thrown))
    }
    const kinds = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const
    for (const kind of kinds) window.addEventListener(kind, touch, { passive: true, capture: true })
    return () => {
      for (const kind of kinds) window.removeEventListener(kind, touch, { capture: true })
    }
  }, [])
  return null
}
