import {
  acceptancePaper,
  collectionPaper,
  correctionPaper,
  courierBatchPaper,
  declinePaper,
  dispatchPaper,
  grantPaper,
  type ItemFacts,
  type LimitFacts,
  type NoticeFacts,
  type NoticePaper,
  oneTimeNoticePaper,
  receiptPaper,
  refusalPaper,
} from '#shared/papers/index.ts'

const MARKET = '绥芬河市市场监督管理局'
const REMEDY = { reviewAuthority: '绥芬河市人民政府', court: '绥芬河市人民法院', reviewUrl: null } as const
const DRUG: ItemFacts = { name: '药品零售许可', department: MARKET, remedy: REMEDY }
const FOOD: ItemFacts = { name: '食品经营许可', department: MARKET, remedy: REMEDY }
const DEVICE: ItemFacts = {
  name: '第三类医疗器械经营许可',
  department: '牡丹江市市场监督管理局',
  remedy: { ...REMEDY, reviewAuthority: '牡丹江市人民政府' },
}

export const FACTS: NoticeFacts = {
  caseNo: 'SFH-W1-20261124-0001',
  number: '绥综受〔2026〕W1-0001号',
  date: '2026-11-24',
  drawnAt: '2026-11-24T02:00:00.000Z',
  demo: false,
  catalogueVersion: '2022-1',
  industry: '药店',
  applicant: {
    name: '绥芬河市康泽堂大药房有限公司',
    uscc: '91231081MA1B0K3X4A',
    personInCharge: '李䶮',
    premises: '黑龙江省绥芬河市通天路18号龙江进出口加工园A座101号',
    phoneMasked: '138****5678',
    agentName: '王㛃',
  },
  hall: {
    name: '绥芬河市政务服务中心“一业一证、证照联办”综合窗口',
    windowAddress: '绥芬河市迎新街159号一楼',
    phone: '0453-3920000',
    issuer: '中国（黑龙江）自由贸易试验区绥芬河片区行政审批局',
    sealName: '行政许可受理专用章',
  },
  qrText: 'SFH-W1-20261124-0001',
}

const limit = (text: string, due: string): LimitFacts => ({
  text,
  kind: 'statutory',
  unit: 'working',
  unsettled: false,
  start: '2026-11-24',
  due,
})

export const MATERIALS = [
  '营业执照副本',
  '法定代表人身份证明',
  '经营场所、仓库的产权证明或者租赁合同',
  '执业药师资格证书及聘用合同',
  '质量管理制度文件目录',
  '主要经营设施、设备清单',
] as const

/** One of each notice, of a pharmacy case. */
export const NOTICES: Readonly<Record<NoticePaper['kind'], NoticePaper>> = {
  receipt: receiptPaper({
    ...FACTS,
    itemNames: [DRUG.name, DEVICE.name, FOOD.name],
    materials: MATERIALS.map((name, index) => ({
      name,
      form: index % 2 === 0 ? '原件核验，留存复印件' : '共享获取',
      count: 1,
      note: '',
    })),
    receivedAt: '2026-11-24T01:05:00.000Z',
    receiverName: '赵𬱖',
  }),
  'one-time-notice': oneTimeNoticePaper({
    ...FACTS,
    situation: '新办，已领取营业执照',
    items: [DRUG, DEVICE, FOOD].map((item) => ({
      ...item,
      requirement: item === DRUG ? '必办' : '按需办理',
      limitText: '法定20个工作日（承诺时限未公布）',
      legalBasis: '《中华人民共和国药品管理法》第五十一条、第五十二条',
      conditions: ['有依法经过资格认定的药师或者其他药学技术人员', '有与所经营药品相适应的营业场所、设备和卫生环境'],
    })),
    materials: MATERIALS.map((name) => ({
      name,
      form: '复印件',
      count: 1,
      neededBy: [DRUG.name, FOOD.name],
      basis: '《药品经营和使用质量监督管理办法》第十条',
    })),
    steps: [
      '申请人在综合窗口提交一张申请表和一套材料。',
      '窗口当场或者五个工作日内作出受理、补正或者不予受理的处理。',
      '受理后各审批部门并联审批，需要现场核查的，一次联合核查。',
      '各部门决定汇集到综合窗口，颁发行业综合许可证，可以到窗口领取或者免费寄递。',
    ],
    overallLimitText: '20个工作日（按各事项最长法定时限）',
  }),
  acceptance: acceptancePaper({
    ...FACTS,
    acceptedOn: '2026-11-24',
    deemed: false,
    items: [DRUG, DEVICE, FOOD].map((item) => ({
      ...item,
      legalBasis: '《中华人民共和国药品管理法》第五十一条',
      limit: limit('20个工作日', '2026-12-22'),
    })),
    overall: limit('20个工作日', '2026-12-22'),
    deferred: [{ name: '质量管理制度文件目录', promisedBy: '2026-12-04' }],
  }),
  correction: correctionPaper({
    ...FACTS,
    defects: [
      {
        subject: '经营场所、仓库的产权证明或者租赁合同',
        itemNames: [DRUG.name, FOOD.name],
        problem: '租赁合同未载明租赁期限，且出租人未签字',
        howToMend: '补交出租人签字、载明租赁期限的租赁合同',
        basis: '《药品经营和使用质量监督管理办法》第十条',
      },
      {
        subject: '申请表“经营面积”',
        itemNames: [DRUG.name],
        problem: '与平面图不一致（申请表120平方米，平面图98平方米）',
        howToMend: '核对后更正其中一处并签字确认',
        basis: '《中华人民共和国行政许可法》第三十一条',
      },
    ],
  }),
  decline: declinePaper({
    ...FACTS,
    items: [
      {
        ...DEVICE,
        reason: '该事项由设区的市级药品监督管理部门实施，不属于本行政机关职权范围。',
        basis: '《医疗器械监督管理条例》第四十二条；《中华人民共和国行政许可法》第三十二条第一款第二项',
        goTo: '牡丹江市市场监督管理局',
      },
    ],
  }),
  grant: grantPaper({
    ...FACTS,
    item: DRUG,
    legalBasis: '《中华人民共和国药品管理法》第五十一条',
    permitNo: '黑DA4530001',
    scope: '处方药、非处方药：中药饮片、中成药、化学药、生物制品（不含冷藏冷冻药品）',
    validityText: '2026年12月10日至2031年12月9日',
    acceptedOn: '2026-11-24',
    decidedOn: '2026-12-10',
  }),
  refusal: refusalPaper({
    ...FACTS,
    item: FOOD,
    facts: '2026年12月2日现场核查发现，食品贮存区与药品阴凉区共用一室，未作分隔，且未设置防鼠、防虫设施。',
    reason: '经营场所不具备与经营的食品品种、数量相适应的贮存条件，不符合食品经营许可的法定条件。',
    legalBasis: '《中华人民共和国食品安全法》第三十三条第一款第一项、第三十五条',
    acceptedOn: '2026-11-24',
    decidedOn: '2026-12-10',
  }),
  collection: collectionPaper({
    ...FACTS,
    qrText: null,
    documents: [
      { name: '行业综合许可证（正本）', number: '绥综许〔2026〕01-000001', copies: 1 },
      { name: '准予行政许可决定书', number: '绥市监许准〔2026〕0001号', copies: 2 },
    ],
    collector: {
      name: '王㛃',
      idKind: '居民身份证',
      idMasked: '231081********0019',
      relation: '委托代理人',
      authorisation: '授权委托书（2026年12月11日）',
    },
    collectedAt: '2026-12-11T03:30:00.000Z',
    officerName: '赵𬱖',
    signaturePng: null,
  }),
  'courier-batch': courierBatchPaper({
    batchNo: '绥交寄〔2026〕W1-0001号',
    date: '2026-12-11',
    drawnAt: FACTS.drawnAt,
    demo: false,
    catalogueVersion: '2022-1',
    hall: FACTS.hall,
    carrier: '中国邮政速递物流（EMS）',
    senderName: '赵𬱖',
    parcels: [0, 1, 2].map((index) => ({
      waybillNo: index === 2 ? '1012345678901' : 'EA123456785CN',
      recipient: '绥芬河市康泽堂大药房有限公司（王㛃）',
      phoneMasked: '138****5678',
      address: '黑龙江省绥芬河市通天路18号龙江进出口加工园A座101号',
      contents: '行业综合许可证 绥综许〔2026〕01-000001',
      weightText: '120克',
    })),
  }),
  dispatch: dispatchPaper({
    ...FACTS,
    acceptedOn: '2026-11-24',
    items: [DRUG, DEVICE, FOOD].map((item, index) => ({
      name: item.name,
      department: item.department,
      role: index === 0 ? 'lead' : 'cooperating',
      limit: limit('20个工作日', '2026-12-22'),
      materials: MATERIALS,
    })),
    overall: limit('20个工作日', '2026-12-22'),
  }),
}
