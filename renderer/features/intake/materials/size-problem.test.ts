import { expect, test } from 'vitest'
import { largestFile, sizeProblem } from './size-problem.ts'

test('an empty file and one over 50 MB are refused by name', () => {
  expect(sizeProblem('空.pdf', 0)).toMatchObject([{ ok: false, fileName: '空.pdf' }])
  expect(sizeProblem('大.pdf', largestFile + 1)).toMatchObject([{ ok: false, fileName: '大.pdf' }])
})

test('a file of exactly 50 MB is let through', () => {
  expect(sizeProblem('刚好.pdf', largestFile)).toEqual([])
})
