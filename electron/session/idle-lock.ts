/** Calls back once nobody has touched the desk for the given minutes. */
export interface IdleLock {
  start(minutes: number, onIdle: () => void): void
  touch(): void
  stop(): void
}

const minute = 60_000

/** With a timer of the process; after the machine slept, it calls back at once on waking. */
export function idleLock(): IdleLock {
  let timer: NodeJS.Timeout | null = null
  let length = 0
  let onIdle = () => {}
  const stop = () => {
    if (timer !== null) clearTimeout(timer)
    timer = null
  }
  const wait = () => {
    stop()
    timer = setTimeout(() => {
      timer = null
      onIdle()
    }, length)
    timer.unref()
  }
  return {
    start(minutes, callBack) {
      length = minutes * minute
      onIdle = callBack
      wait()
    },
    touch() {
      if (timer !== null) wait()
    },
    stop,
  }
}
