import { z } from 'zod'
import type { Aggregate } from '#shared/core/aggregate.ts'
import { accept, refuse } from '#shared/core/refusal.ts'
import { drawingProblem } from '#shared/papers/drawable.ts'

/** What the hall calls itself on its papers, and how its desks behave. One stream, `hall`. */
export interface HallSettings {
  readonly windowName: string
  readonly address: string
  readonly phone: string
  /** The issuer printed on the licence and the seal that is stamped on it (plan 二(五)). */
  readonly issuer: string
  readonly sealName: string
  /** Where the licence's QR code leads; empty while the hall has no public look-up. */
  readonly lookupAddress: string
  /** Minutes without a touch until the desk locks. */
  readonly idleLockMinutes: number
}

export interface HallState extends HallSettings {
  readonly demoLoaded: boolean
}

export const hallSettings = z.object({
  windowName: z.string().trim().min(1, '请填写窗口名称').max(60),
  address: z.string().trim().max(100),
  phone: z.string().trim().max(40),
  issuer: z.string().trim().min(1, '请填写发证机关').max(60),
  sealName: z.string().trim().min(1, '请填写印章名称').max(60),
  lookupAddress: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, message: '查询网址须以 https:// 开头' }).max(100),
  ]),
  idleLockMinutes: z.number().int().min(1, '最少1分钟').max(120, '最多120分钟'),
})

export const hallCommand = z.discriminatedUnion('type', [
  z.object({ type: z.literal('configure'), settings: hallSettings }),
])

export type HallCommand = z.infer<typeof hallCommand> | { readonly type: 'note-demo-data' }

export type HallEvent =
  | { readonly type: 'hall-configured'; readonly settings: HallSettings }
  | { readonly type: 'demo-data-loaded' }

export const hall: Aggregate<HallState, HallCommand, HallEvent> = {
  name: 'hall',
  initial: {
    windowName: '“一业一证、证照联办”综合窗口',
    address: '',
    phone: '',
    issuer: '中国（黑龙江）自由贸易试验区绥芬河片区行政审批局',
    sealName: '中国（黑龙江）自由贸易试验区绥芬河片区行政审批局审批专用章',
    lookupAddress: '',
    idleLockMinutes: 10,
    demoLoaded: false,
  },
  numbers: () => [],

  decide(state, command) {
    switch (command.type) {
      case 'configure':
        return undrawableSetting(command.settings) ?? accept({ type: 'hall-configured', settings: command.settings })
      case 'note-demo-data':
        return state.demoLoaded
          ? refuse('demo-loaded', '演示数据已经载入过，不能重复载入。')
          : accept({ type: 'demo-data-loaded' })
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'hall-configured':
        return { ...state, ...event.settings }
      case 'demo-data-loaded':
        return { ...state, demoLoaded: true }
    }
  },
}

/** Names and addresses of the hall stand on every paper: one that cannot be drawn would stop them all. */
function undrawableSetting({ windowName, address, phone, issuer, sealName }: HallSettings) {
  return drawingProblem({ windowName, address, phone, issuer, sealName })
}
