import { describe, expect, it } from 'vitest'
import { administrator, contextFor, give, morningOf, refusalOf, run } from '#shared/case/testing/index.ts'
import { hall, hallCommand, hallSettings } from './hall.ts'

const context = contextFor(administrator, morningOf('2026-11-24'), { streamId: 'hall' })
const { demoLoaded: _, ...settings } = hall.initial

describe('the hall', () => {
  it('begins with the plan’s window, issuer and seal, and with no address to look a licence up', () => {
    expect(hall.initial).toMatchObject({
      issuer: '中国（黑龙江）自由贸易试验区绥芬河片区行政审批局',
      sealName: '中国（黑龙江）自由贸易试验区绥芬河片区行政审批局审批专用章',
      lookupAddress: '',
      demoLoaded: false,
    })
    expect(hallSettings.safeParse(settings).success).toBe(true)
  })

  it('takes new settings whole, also after the demonstration data came', () => {
    const moved = { ...settings, address: '绥芬河市示范街1号', idleLockMinutes: 5 }
    const steps = [{ type: 'note-demo-data' } as const, { type: 'configure', settings: moved } as const]
    const { state } = run(
      hall,
      steps.map((command) => ({ command, context })),
    )
    expect(state).toEqual({ ...moved, demoLoaded: true })
  })

  it('takes no name that its papers could not show', () => {
    const command = { type: 'configure', settings: { ...settings, windowName: '\u{F0000}窗口' } } as const
    expect(refusalOf(give(hall, hall.initial, command, context).decision)).toMatchObject({
      code: 'undrawable',
      about: ['windowName'],
    })
  })

  it('loads its demonstration data once', () => {
    const { state } = run(hall, [{ command: { type: 'note-demo-data' }, context }])
    expect(refusalOf(give(hall, state, { type: 'note-demo-data' }, context).decision)).toEqual({
      code: 'demo-loaded',
      message: '演示数据已经载入过，不能重复载入。',
    })
  })

  it.each([
    [{ windowName: ' ' }, '请填写窗口名称'],
    [{ issuer: '' }, '请填写发证机关'],
    [{ sealName: '' }, '请填写印章名称'],
    [{ lookupAddress: 'javascript:alert(1)' }, undefined],
    [{ lookupAddress: 'suifenhe' }, undefined],
    [{ idleLockMinutes: 0 }, '最少1分钟'],
    [{ idleLockMinutes: 121 }, '最多120分钟'],
    [{ idleLockMinutes: 1.5 }, undefined],
  ])('refuses the settings %o', (changed, message) => {
    const parsed = hallSettings.safeParse({ ...settings, ...changed })
    expect(parsed.success).toBe(false)
    if (message !== undefined) expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message)
  })

  it('takes an address on the net as the licence’s look-up', () => {
    const parsed = hallSettings.safeParse({ ...settings, lookupAddress: 'https://example.gov.cn/licence' })
    expect(parsed.success).toBe(true)
  })

  it('lets no page say that the demonstration data came', () => {
    expect(hallCommand.safeParse({ type: 'note-demo-data' }).success).toBe(false)
  })
})
