import { describe, expect, it } from 'vitest'
import { remedyOf } from './remedy.ts'

const input = {
  itemName: '食品经营许可',
  department: '绥芬河市市场监督管理局',
  remedy: { reviewAuthority: '绥芬河市人民政府', court: '绥芬河市人民法院', reviewUrl: null },
} as const

describe('the remedy of a permit', () => {
  it('in a decision gives sixty days for reconsideration and six months for a suit, from receipt', () => {
    expect(remedyOf(input, 'decision')).toEqual({
      itemName: '食品经营许可',
      department: '绥芬河市市场监督管理局',
      text:
        '如不服本决定，可以自收到本决定书之日起六十日内向绥芬河市人民政府申请行政复议，' +
        '或者自收到本决定书之日起六个月内直接向绥芬河市人民法院提起行政诉讼。',
    })
  })

  it('names the deciding department wherever the paper is not that department’s own', () => {
    for (const occasion of ['licence', 'future-decision'] as const) {
      expect(remedyOf(input, occasion).text).toContain('绥芬河市市场监督管理局就该事项作出的行政许可决定')
    }
  })

  it('before the decision tells that failure to act goes to reconsideration first', () => {
    expect(remedyOf(input, 'future-decision').text).toContain('未履行法定职责的，应当先向绥芬河市人民政府申请行政复议')
    expect(remedyOf(input, 'decision').text).not.toContain('应当先')
  })

  it('gives the internet channel where there is one', () => {
    const remedy = { ...input.remedy, reviewUrl: 'https://xzfy.example' }
    expect(remedyOf({ ...input, remedy }, 'decision').text).toContain('（互联网申请渠道：https://xzfy.example）')
  })
})
