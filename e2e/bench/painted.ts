import type { Page } from '@playwright/test'

/** Milliseconds of the wall clock (since the epoch, with fractions), the same for this process and for every page. */
export function wallClock(): number {
  return performance.timeOrigin + performance.now()
}

/** When the page had painted the largest of what it shows (LCP), in the wall clock. Attaching to it does not count. */
export function paintedAt(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1)
          if (last === undefined) return
          observer.disconnect()
          resolve(performance.timeOrigin + last.startTime)
        })
        observer.observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
}

/** Milliseconds from a click on one element until another is there and enabled, measured in the page itself. */
export function fromClickTo(page: Page, clicked: string, wanted: string): Promise<number> {
  return page.evaluate(
    ([from, to]) =>
      new Promise<number>((resolve) => {
        const begun = performance.now()
        const look = () => {
          const found = document.querySelector(`[data-testid="${to}"]`)
          if (found === null || found.matches(':disabled')) requestAnimationFrame(look)
          else resolve(performance.now() - begun)
        }
        document.querySelector<HTMLElement>(`[data-testid="${from}"]`)?.click()
        requestAnimationFrame(look)
      }),
    [clicked, wanted] as const,
  )
}
