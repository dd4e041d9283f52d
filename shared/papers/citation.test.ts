import { expect, test } from 'vitest'
import { catalogue } from '#shared/catalogue/index.ts'
import { citeFormally } from './citation.ts'

const fact = (source: string, verified: 'text' | 'unverified' | null = 'text') => ({ source, verified })

test('an article is cited with its law, without the notes on editions', () => {
  expect(
    citeFormally([
      fact('中华人民共和国食品安全法 第35条（2021-04-29修正文本（2025-09-12再次修正，未见改动第35条的依据））'),
    ]),
  ).toBe('《中华人民共和国食品安全法》第35条')
})

test('what is not settled is marked, whether a note or the check of the source says so', () => {
  expect(citeFormally([fact('烟草专卖许可证管理办法 第13、22条（条号待核）（工业和信息化部令第37号）')])).toBe(
    '《烟草专卖许可证管理办法》第13、22条（待核）',
  )
  expect(citeFormally([fact('药品管理法实施条例 第12条', 'unverified')])).toBe('《药品管理法实施条例》第12条（待核）')
})

test('each article is cited once, and a plan keeps its own form', () => {
  const sources = [fact('体育法 第105条；绥自贸规〔2022〕3号附件2'), fact('体育法 第105条')]
  expect(citeFormally(sources)).toBe('《体育法》第105条；绥自贸规〔2022〕3号附件2')
})

test.each(catalogue.items)(
  'the basis of $name is short enough to be read, and has no bracket left open',
  ({ legalBasis }) => {
    const cited = citeFormally(legalBasis)
    expect(cited).not.toBe('')
    expect(cited).not.toMatch(/修正文本|国务院令/)
    expect([...cited].filter((each) => each === '（').length).toBe([...cited].filter((each) => each === '）').length)
  },
)
