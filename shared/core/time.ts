/** An instant as ISO 8601 in UTC, e.g. `2026-11-24T01:30:00.000Z`. Comes in as a value; the rules never read a clock. */
export type Instant = string

/** A day of the hall's calendar (Asia/Shanghai) as `YYYY-MM-DD`. */
export type LocalDate = string
