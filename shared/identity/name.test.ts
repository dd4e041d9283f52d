import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  countCodePoints,
  maskId,
  maskName,
  maskPhone,
  nameInitials,
  normaliseForSearch,
  normaliseName,
} from './index.ts'

describe('masks', () => {
  it.each([
    ['231081190001010019', '231081********0019'],
    ['11010519491231002X', '110105********002X'],
    ['RUS231081900101', 'RUS231*****0101'],
    ['H12345678', 'H1*****78'],
    ['12345', '1***5'],
    ['1234', '****'],
    ['', ''],
  ])('of the number %j is %j', (number, masked) => {
    expect(maskId(number)).toBe(masked)
  })

  it.each([
    ['13812341234', '138****1234'],
    ['0453-3921234', '0453-***1234'],
    ['010-62345678-801', '010-****5678'],
    ['+79241234567', '+79*****4567'],
    ['3921234', '39***34'],
    ['110', '***'],
  ])('of the phone %j is %j', (phone, masked) => {
    expect(maskPhone(phone)).toBe(masked)
  })

  it.each([
    ['张三', '张*'],
    ['欧阳修远', '欧***'],
    ['买买提·吐尔逊', '买**·***'],
    ['𠮷野家', '𠮷**'],
    ['', ''],
  ])('of the name %j is %j', (name, masked) => {
    expect(maskName(name)).toBe(masked)
  })

  it('never show the whole of anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        expect(maskId(text)).toMatch(/\*/)
        expect(maskPhone(text)).toMatch(/\*/)
      }),
    )
  })
})

describe('names', () => {
  it.each([
    ['  张　三 ', '张三'],
    ['买买提•吐尔逊', '买买提·吐尔逊'],
    ['买买提 ‧ 吐尔逊', '买买提·吐尔逊'],
    ['买买提・吐尔逊', '买买提·吐尔逊'],
    ['买买提･吐尔逊', '买买提·吐尔逊'],
    ['张\u200B三\uFEFF', '张三'],
    ['绥芬河市北方(自贸区) 药店', '绥芬河市北方（自贸区）药店'],
    ['ＡＢＣ超市', 'ABC超市'],
    ['IVANOV   IVAN', 'IVANOV IVAN'],
    ['Smith (Jr)', 'Smith (Jr)'],
    ['Иванов Иван', 'Иванов Иван'],
  ])('%j is stored as %j', (typed, stored) => {
    expect(normaliseName(typed)).toBe(stored)
  })

  it('do not change when normalised again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text))
      }),
    )
  })

  it('are counted by code points, so a rare character is one', () => {
    expect(countCodePoints('𠮷野')).toBe(2)
    expect('𠮷野'.length).toBe(3)
    expect(normaliseName('𬭳 三')).toBe('𬭳三')
  })

  it('are searched without brackets, spaces, case and punctuation', () => {
    expect(normaliseForSearch('绥芬河市 北方（自贸区）ＡＢＣ-超市·1店！')).toBe('绥芬河市北方自贸区abc超市1店')
    expect(normaliseForSearch('买买提·吐尔逊')).toBe(normaliseForSearch('买买提•吐尔逊'))
    expect(normaliseForSearch('\uE000三')).toBe('\uE000三')
  })
})

describe('pinyin for search', () => {
  const subject = (text: string) => nameInitials(text, { person: false })
  const person = (text: string) => nameInitials(text, { person: true })

  it('reads words, not characters', () => {
    expect(subject('重庆火锅店')).toEqual({ initials: ['cqhgd'], pinyin: ['chongqinghuoguodian'] })
    expect(subject('银行').initials).toEqual(['yh'])
    expect(subject('厦门').initials).toEqual(['xm'])
  })

  it('reads what follows the administrative division by itself', () => {
    expect(subject('绥芬河市长江大药房').initials).toEqual(['sfhscjdyf', 'sfhszjdyf'])
    expect(subject('黑龙江省绥芬河市长白山药店').initials[0]).toBe('hljssfhscbsyd')
  })

  it('reads surnames as surnames, and keeps the other reading', () => {
    expect(person('单雄信')).toEqual({ initials: ['sxx', 'dxx'], pinyin: ['shanxiongxin', 'danxiongxin'] })
    expect(person('仇英').initials[0]).toBe('qy')
    expect(person('解晓东').initials[0]).toBe('xxd')
    expect(person('张三')).toEqual({ initials: ['zs'], pinyin: ['zhangsan'] })
  })

  it('does not read company names as surnames', () => {
    expect(subject('乐购超市').initials).toEqual(['lgcs'])
  })

  it('keeps letters and digits, drops dots and brackets, writes ü as v', () => {
    expect(subject('ABC超市（2店）')).toEqual({ initials: ['abccs2d'], pinyin: ['abcchaoshi2dian'] })
    expect(person('买买提·吐尔逊').initials).toEqual(['mmttex'])
    expect(person('吕布').pinyin).toEqual(['lvbu'])
    expect(subject('').initials).toEqual([''])
  })
})
