import { describe, expect, it } from 'vitest'
import { catalogue } from '#shared/catalogue/index.ts'
import { hall } from '#shared/hall/hall.ts'
import { type AnyEvent, describeEvent } from './describe.ts'
import { acceptedCase, decidedCase, subjectOf } from './testing/index.ts'

const subject = subjectOf(0)
const { receipt, acceptance, items } = acceptedCase('shop', ['food-operation'], { businessLicence: 'held' }).state
const { state: decided } = decidedCase('shop', ['food-operation'], { businessLicence: 'held' })
const stamp = { at: '2026-11-24T02:00:00.000Z', on: '2026-11-24', by: '王收件' }
const idNo = { personal: subject.idNo }
const phone = { personal: subject.phone }
const address = { personal: '黑龙江省绥芬河市示范街99号' }
const parcel = {
  ...{ caseId: 'case-1', licenceNo: '绥综许〔2026〕2-0100001', holderName: subject.name, recipient: subject.person },
  ...{ phone, address, waybillNo: 'EA123456785CN', demo: false },
}
const content = {
  ...{ caseId: 'case-1', caseNo: receipt.caseNo, industryId: 'shop', demo: false, permits: [] },
  holder: { uscc: subject.uscc, name: subject.name, personInCharge: subject.person, premises: subject.address },
}
const { demoLoaded: __, ...settings } = hall.initial

/** One event of every type, and a part of what the history says of it. */
const told: { readonly [T in AnyEvent['type']]: readonly [Extract<AnyEvent, { type: T }>, string] } = {
  'case-opened': [
    { type: 'case-opened', at: stamp.at, by: '王收件', desk: '01', demo: true, catalogueVersion: '2022-1' },
    '演示数据',
  ],
  'industry-chosen': [
    { type: 'industry-chosen', industryId: 'pharmacy', itemIds: ['drug-retail'] },
    '选择行业：药店，预选事项：药品零售许可',
  ],
  'exemption-answered': [
    { type: 'exemption-answered', questionId: 'food-scope', answer: 'other', itemIds: [] },
    '打算经营哪些食品',
  ],
  'items-chosen': [{ type: 'items-chosen', itemIds: [] }, '选择许可事项：无'],
  'applicant-insisted': [
    { type: 'applicant-insisted', itemId: 'tobacco-retail', insists: true },
    '坚持申请“烟草零售许可证”',
  ],
  'business-licence-set': [{ type: 'business-licence-set', mode: 'together' }, '证照联办'],
  'fields-filled': [
    { type: 'fields-filled', source: 'sharing', values: { legalRepIdNo: idNo, legalRepPhone: phone } },
    '共享取得：法定代表人证件号码、法定代表人联系电话',
  ],
  'agent-set': [
    { type: 'agent-set', agent: { name: '代办人', idType: '居民身份证', idNo, phone } },
    '登记委托代理人：代办人',
  ],
  'material-marked': [
    {
      type: 'material-marked',
      materialId: 'floorPlan',
      mark: { kind: 'deferred', promisedBy: '张示范甲', until: '2026-12-08' },
    },
    '张示范甲承诺于 2026-12-08 前补交',
  ],
  'file-attached': [
    {
      type: 'file-attached',
      materialId: 'floorPlan',
      attachment: { sha256: 'a'.repeat(64), fileName: '布局.pdf', mediaType: 'application/pdf', size: 1, pages: 1 },
    },
    '附件“布局.pdf”存入材料“经营场所（仓库）平面布局图”',
  ],
  'file-detached': [{ type: 'file-detached', materialId: 'floorPlan', sha256: 'a'.repeat(64) }, '移除一个附件'],
  'delivery-chosen': [
    { type: 'delivery-chosen', delivery: { kind: 'courier', recipient: subject.person, phone, address } },
    '寄递',
  ],
  'case-received': [{ type: 'case-received', receipt }, 'SFH20261124010001'],
  'correction-requested': [
    {
      type: 'correction-requested',
      correction: {
        ...{ noticeNo: '绥综补〔2026〕0100001号', ...stamp },
        defects: [{ about: 'field', id: 'uscc', problem: '未填写。', remedy: '请填写。' }],
      },
    },
    '一次性告知补正 1 项，绥综补〔2026〕0100001号',
  ],
  'case-declined': [
    {
      type: 'case-declined',
      decline: {
        ...{ kind: 'not-a-permit', noticeNo: '绥综不受〔2026〕0100001号', ...stamp },
        ...{ reason: '无须许可。', basis: '第24条', bodyToGoTo: null },
      },
    },
    '决定不予受理',
  ],
  'case-discarded': [{ type: 'case-discarded', reason: '重复' }, '作废草稿：重复'],
  'case-accepted': [{ type: 'case-accepted', acceptance, items }, '限于 2026-12-08 前办结'],
  'item-granted': [
    {
      type: 'item-granted',
      itemId: 'food-operation',
      grant: {
        ...stamp,
        noticeNo: '绥综准〔2026〕0100001号',
        permitNo: 'JY1',
        scope: '甲',
        validFrom: '2026-11-24',
        validTo: null,
      },
    },
    '准予“食品经营许可”，证号 JY1',
  ],
  'item-refused': [
    {
      type: 'item-refused',
      itemId: 'food-operation',
      refusal: {
        ...stamp,
        noticeNo: '绥综不准〔2026〕0100001号',
        facts: '甲',
        reasons: '不合条件',
        basis: '丙',
        remedies: '丁',
      },
    },
    '不予许可“食品经营许可”，绥综不准〔2026〕0100001号：不合条件',
  ],
  'all-items-decided': [{ type: 'all-items-decided', on: decided.decidedOn }, '汇集至综合窗口'],
  'licence-issued': [
    { type: 'licence-issued', licenceNo: parcel.licenceNo, version: 1, content, ...stamp, token: 'secret-token' },
    '发证，证号 绥综许〔2026〕2-0100001，载明 0 项许可',
  ],
  'licence-printed': [
    { type: 'licence-printed', printing: { ...stamp, sha256: 'a'.repeat(64), printer: '甲', reason: '卡纸' } },
    '补打证照，原因：卡纸',
  ],
  'licence-sealed': [{ type: 'licence-sealed', sealing: { ...stamp, sheet: 1 } }, '用印登记（第 1 次打印的证照）'],
  'licence-handed-over': [
    {
      type: 'licence-handed-over',
      handover: {
        ...{ kind: 'pickup', ...stamp, signature: { personal: 'M0 0L123456 10' } },
        collector: { name: '代办人', relation: 'agent', idType: '居民身份证', idNo },
      },
    },
    '窗口出证，领取人 代办人（代理人）',
  ],
  'licence-came-back': [
    { type: 'licence-came-back', parcelId: 'p', reason: '拒收', at: stamp.at },
    '证照回到窗口：拒收',
  ],
  'parcel-prepared': [{ type: 'parcel-prepared', content: parcel, at: stamp.at, by: '王收件' }, '邮件号 EA123456785CN'],
  'parcel-dispatched': [{ type: 'parcel-dispatched', batchNo: 'JJ1', at: stamp.at, by: '王收件' }, '批次 JJ1'],
  'parcel-delivered': [
    { type: 'parcel-delivered', on: '2026-11-27', receivedBy: '门卫', by: '王收件' },
    '妥投（2026-11-27），签收人 门卫',
  ],
  'parcel-returned': [
    { type: 'parcel-returned', on: '2026-11-27', reason: '拒收', by: '王收件' },
    '退回（2026-11-27）：拒收',
  ],
  'batch-handed': [
    {
      type: 'batch-handed',
      batch: { ...stamp, batchNo: 'JJ1', courier: '周师傅', parcels: [{ parcelId: 'p', content: parcel }] },
    },
    '批次 JJ1 共 1 件交 周师傅',
  ],
  'account-opened': [
    {
      type: 'account-opened',
      ...{
        username: 'sun',
        displayName: '孙审核',
        roles: ['reviewer'],
        departmentId: 'market-regulation',
        demo: false,
      },
    },
    '开设账号 sun（孙审核），绥芬河市市场监督管理局',
  ],
  'account-changed': [
    { type: 'account-changed', displayName: '孙审核', roles: ['reviewer'], departmentId: null },
    '修改账号：孙审核',
  ],
  'account-disabled': [{ type: 'account-disabled' }, '停用账号'],
  'account-enabled': [{ type: 'account-enabled' }, '启用账号'],
  'hall-configured': [{ type: 'hall-configured', settings }, '修改大厅设置'],
  'demo-data-loaded': [{ type: 'demo-data-loaded' }, '载入演示数据'],
}

describe('the history in plain Chinese', () => {
  it.each(Object.entries(told))('tells %s', (_, [event, part]) => {
    const text = describeEvent(event, catalogue)
    expect(text).toContain(part)
    for (const secret of [subject.idNo, subject.phone, address.personal, '123456 10', 'secret-token']) {
      expect(text).not.toContain(secret)
    }
  })

  it('says when the date of the whole case is not known yet', () => {
    const unknown = { type: 'case-accepted', acceptance: { ...acceptance, overall: null }, items } as const
    expect(describeEvent(unknown, catalogue)).toContain('届满日期待放假安排公布后计算')
  })

  it('tells the other side of what may go two ways', () => {
    const texts = [
      { type: 'agent-set', agent: null } as const,
      { type: 'applicant-insisted', itemId: 'tobacco-retail', insists: false } as const,
      { type: 'material-marked', materialId: 'floorPlan', mark: null } as const,
      { type: 'material-marked', materialId: 'floorPlan', mark: { kind: 'not-acceptable', reason: '不清' } } as const,
      { type: 'delivery-chosen', delivery: { kind: 'pickup' } } as const,
      {
        type: 'licence-handed-over',
        handover: { kind: 'courier', at: stamp.at, by: '王收件', parcelId: 'p', waybillNo: 'EA123456785CN' },
      } as const,
    ].map((event) => describeEvent(event, catalogue))
    expect(texts).toEqual([
      '改为本人申请',
      '申请人不再坚持申请“烟草零售许可证”',
      '取消材料标记：经营场所（仓库）平面布局图',
      '核对材料“经营场所（仓库）平面布局图”：不予认可，不清',
      '领取方式：窗口领取',
      '寄递出证，邮件号 EA123456785CN',
    ])
  })
})
