import { type LicencePaper, licencePaper } from '#shared/papers/index.ts'

const REMEDY = { reviewAuthority: '绥芬河市人民政府', court: '绥芬河市人民法院', reviewUrl: null } as const
const MARKET = '绥芬河市市场监督管理局'

/** A pharmacy with three permits, with the hall's own seal to be set. */
export function pharmacyLicence(change: Partial<LicencePaper> = {}): LicencePaper {
  const built = licencePaper({
    licenceNo: '绥综许〔2026〕01-000001',
    version: 1,
    uscc: '91231081MA1B0K3X4A',
    name: '绥芬河市康泽堂大药房有限公司',
    personInCharge: '李䶮',
    premises: '黑龙江省绥芬河市通天路18号龙江进出口加工园A座101号',
    industry: '药店',
    permits: [
      {
        itemName: '药品零售许可',
        permitNo: '黑DA4530001',
        scope: '处方药、非处方药：中药饮片、中成药、化学药、生物制品（不含冷藏冷冻药品）',
        validFrom: '2026-11-24',
        validTo: '2031-11-23',
        department: MARKET,
        remedy: REMEDY,
      },
      {
        itemName: '第三类医疗器械经营许可',
        permitNo: '黑绥药监械经营许20260012号',
        scope: '零售：6846植入材料和人工器官（角膜接触镜及其护理用液）',
        validFrom: '2026-11-24',
        validTo: '2031-11-23',
        department: '牡丹江市市场监督管理局',
        remedy: { ...REMEDY, reviewAuthority: '牡丹江市人民政府' },
      },
      {
        itemName: '食品经营许可',
        permitNo: 'JY12310810001234',
        scope: '预包装食品（含冷藏冷冻食品）销售、保健食品销售、特殊医学用途配方食品销售',
        validFrom: '2026-11-24',
        validTo: '2031-11-23',
        department: MARKET,
        remedy: REMEDY,
      },
    ],
    issuedOn: '2026-11-24',
    drawnAt: '2026-11-24T02:00:00.000Z',
    qrText: 'https://ywyz.suifenhe.example/q/SFH-2026-000001?v=1',
    hasOwnSeal: true,
    demo: false,
    catalogueVersion: '2022-1',
  })
  return { ...built, ...change }
}

const LONG_SCOPE =
  '经营面积一千二百平方米，含预包装食品散装食品销售、热食类食品制售、冷食类食品制售、自制饮品制售与特殊食品销售等项目共计六十字整'

/** The hardest sheet: eight permits, each with a scope of sixty characters, and long names everywhere. */
export function crowdedLicence(): LicencePaper {
  const base = pharmacyLicence()
  const [first] = base.permits
  const [remedy] = base.remedies
  if (first === undefined || remedy === undefined) throw new Error('the sample has permits')
  const count = Array.from({ length: 8 }, (_, index) => index)
  return {
    ...base,
    name: '中俄合资绥芬河市远东国际经济贸易综合保税区跨境电子商务产业发展股份有限公司第一百二十八连锁便民服务分公司',
    personInCharge: '亚历山大·谢尔盖耶维奇·普希金娜—科瓦廖娃（Alexandra Pushkina-Kovaleva）',
    premises:
      '黑龙江省牡丹江市绥芬河市中国（黑龙江）自由贸易试验区绥芬河片区综合保税区内陆港大道与互市贸易路交叉口西北侧国际商贸城第三期七号楼地上一层一百零一至一百一十八号商铺及地下一层仓储区',
    permits: count.map((index) => ({
      ...first,
      itemName: index % 2 === 0 ? '公共场所卫生许可（除饮用水外）' : '互联网上网服务营业场所经营许可',
      permitNo: `黑绥卫公证字〔2026〕第23108100${index}号`,
      scope: LONG_SCOPE,
      department: '绥芬河市文化广电和旅游体育局',
    })),
    remedies: count.map(() => remedy),
  }
}
