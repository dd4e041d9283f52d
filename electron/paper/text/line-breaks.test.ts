import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceLines, breakLines } from './line-breaks.ts'

/** Chinese characters count two, all others one. */
const measure = (text: string): number => [...text].reduce((sum, each) => sum + (each > '\u2e80' ? 2 : 1), 0)
const NO_START = /^[，。、；：？！）》〉】〕」』”’…—·％%,.;:?!)\]}～]/u
const NO_END = /[（《〈【〔「『“‘([{￥]$/u

describe('breaking lines', () => {
  it('puts no closing mark at the head of a line and no opening one at its end', () => {
    expect(breakLines('依照行政许可法，决定受理', 14, measure)).toEqual(['依照行政许可', '法，决定受理'])
    expect(breakLines('依照本法《细则》决定（受理）。', 10, measure)).toEqual([
      '依照本法',
      '《细则》决',
      '定（受',
      '理）。',
    ])
  })

  it('keeps numbers, words and dates whole', () => {
    expect(breakLines('许可证编号JY12310810001234号', 18, measure)).toEqual(['许可证编号', 'JY12310810001234号'])
    expect(breakLines('有效期至2031年11月23日止', 16, measure)).toEqual(['有效期至', '2031年11月23日止'])
  })

  it('cuts a date after its year when the line is too short for the whole of it', () => {
    expect(breakLines('2026年12月22日', 11, measure)).toEqual(['2026年', '12月22日'])
  })

  it('cuts a number that is longer than a line rather than let it run out of its place', () => {
    expect(breakLines('91231081MA1B0K3X4A', 10, measure)).toEqual(['91231081MA', '1B0K3X4A'])
  })

  it('holds line ends and the indent of a paragraph', () => {
    expect(breakLines('一二三四\n五六', 6, measure, 2)).toEqual(['一二', '三四', '五六'])
    expect(breakLines('', 6, measure)).toEqual([''])
  })

  it('counts characters beyond the basic plane as one', () => {
    expect(breakLines('李𬱖王𠅤', 4, measure)).toEqual(['李𬱖', '王𠅤'])
  })

  it('evens out centred lines without adding one', () => {
    expect(breakLines('绥芬河市市场监督管理局', 18, measure)).toEqual(['绥芬河市市场监督管', '理局'])
    expect(balanceLines('绥芬河市市场监督管理局', 18, measure)).toEqual(['绥芬河市市场', '监督管理局'])
  })

  it('loses nothing and never exceeds the width', () => {
    const character = fc.constantFrom(...'药店许可证，。（）《》“”ab1-3 2026年11月24日')
    fc.assert(
      fc.property(fc.string({ unit: character, maxLength: 80 }), fc.integer({ min: 4, max: 40 }), (text, width) => {
        const lines = breakLines(text, width, measure)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width)
      }),
    )
  })

  it('minds both rules in every text whose pieces are no wider than a line', () => {
    const piece = fc.constantFrom('药', '店。', '（许', '可）', '《法》，', 'a1、', '“证', '照”')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: 8, max: 30 }), (pieces, width) => {
        for (const [index, line] of breakLines(pieces.join(''), width, measure).entries()) {
          expect(index > 0 && NO_START.test(line) ? `${index}: ${line}` : '').toBe('')
          expect(NO_END.test(line) ? `${index}: ${line}` : '').toBe('')
        }
      }),
    )
  })
})
