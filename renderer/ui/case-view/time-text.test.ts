import { expect, it } from 'vitest'
import { timeText } from './time-text.ts'

it('shows the time of Beijing, also across midnight of UTC', () => {
  expect(timeText('2026-11-24T01:30:00.000Z')).toBe('2026-11-24 09:30')
  expect(timeText('2026-11-24T16:05:00.000Z')).toBe('2026-11-25 00:05')
})

it('shows nothing for a text that is no time', () => {
  expect(timeText('')).toBe('')
})
