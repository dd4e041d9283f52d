import { readFileSync } from 'node:fs'
import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { isDrawable, undrawable, undrawableIn } from '#shared/papers/coverage.ts'
import { pharmacyLicence } from '../testing/licence-samples.ts'
import { fontFilesOfPackages } from './font-files.ts'

describe('what the paper fonts can draw', () => {
  it('is told for every code point exactly as the character maps of both fonts have it', () => {
    const files = fontFilesOfPackages()
    const [regular, bold] = [files.regular, files.bold].map((file) => new Set(create(readFileSync(file)).characterSet))
    const wrong: string[] = []
    for (let codePoint = 0x20; codePoint <= 0x10ffff; codePoint++) {
      const held = regular?.has(codePoint) === true && bold?.has(codePoint) === true
      if (isDrawable(codePoint) !== held) wrong.push(codePoint.toString(16))
    }
    expect(wrong).toEqual([])
  }, 30_000)

  it('includes the rare characters of names and leaves out what must be asked about', () => {
    expect(undrawable('李䶮、王㛃、赵𬱖、钱𬍛、喆堃犇䲜𠅤、阿依古丽·买买提\nПётр')).toEqual([])
    expect(undrawable('𮧵记𰻝面馆𮧵\u0007')).toEqual(['𮧵', '𰻝', '\u0007'])
  })

  it('is asked for every text of a paper', () => {
    const paper = pharmacyLicence()
    expect(undrawableIn(paper)).toEqual([])
    expect(undrawableIn({ ...paper, permits: paper.permits.map((permit) => ({ ...permit, scope: '𰻝面' })) })).toEqual([
      '𰻝',
    ])
  })
})
