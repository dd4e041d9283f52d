const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' })

/** The time of day by the hall's clock, with seconds: `09:31:05`. */
export function deskClock(at: Date): string {
  return clock.format(at)
}
