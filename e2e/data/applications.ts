import { mobile, residentId, uscc } from './identities.ts'

/** A whole application as it lies on the counter: who, what for, and everything that the form asks. */
export interface Application {
  readonly industryId: string
  readonly businessLicence: 'together' | 'held'
  /** Question id → answer id. */
  readonly exemptions: Readonly<Record<string, string>>
  readonly itemIds: readonly string[]
  /** Field id → text, chosen options, or lines. Fields that the form does not show are not typed. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>
}

interface Subject {
  /** Makes every number of the application its own, 1 to 99. */
  readonly serial: number
  readonly name: string
  readonly person: string
  readonly address: string
}

const shopAllowed = { 'food-scope': 'other', 'foreign-investment': 'no', 'near-school': 'no' }

/** 药店 with its three permits. */
export function pharmacy(subject: Subject, businessLicence: Application['businessLicence']): Application {
  const { serial, person } = subject
  return {
    industryId: 'pharmacy',
    businessLicence,
    exemptions: { 'food-scope': 'other' },
    itemIds: ['drug-retail', 'medical-device-class3', 'food-operation'],
    fields: {
      ...subjectFields(subject),
      ...foodFields(serial, '食品销售经营者', '食品销售（散装食品和预包装食品）'),
      businessScope: '药品零售；第三类医疗器械经营；食品销售',
      responsiblePersonName: person,
      responsiblePersonIdNo: residentId('19820314', serial),
      qualityHeadName: '孙慧敏',
      qualityHeadIdNo: residentId('19880722', serial + 200),
      qualityHeadQualification: '药学本科，执业药师',
      drugBusinessMode: '零售',
      drugCategoryScope: ['处方药', '甲类非处方药', '乙类非处方药'],
      drugBusinessScope: ['中成药', '化学药'],
      pharmacists: ['孙慧敏，资格证 HLJ20150123，注册证 231121010456，执业药师'],
      drugInfoSystem: '已安装药品追溯与进销存系统，与扫码设备联通',
      deviceBusinessMode: '零售',
      deviceScope: ['6815 注射穿刺器械', '6866 医用高分子材料及制品'],
      deviceInfoSystem: '计算机信息管理系统覆盖采购、验收、贮存、销售全过程',
      deviceOrgStructure: '设质量管理组、采购组、销售组',
    },
  }
}

/** 超市 with its three permits, of which none is 必办. */
export function supermarket(subject: Subject, businessLicence: Application['businessLicence']): Application {
  return {
    industryId: 'supermarket',
    businessLicence,
    exemptions: shopAllowed,
    itemIds: ['food-operation', 'tobacco-retail', 'public-place-hygiene'],
    fields: {
      ...subjectFields(subject),
      ...foodFields(subject.serial, '食品销售经营者', '食品销售（散装食品和预包装食品）'),
      ...hygieneFields('商场（店）、书店'),
      businessScope: '食品销售；卷烟零售；日用百货销售',
      premisesOwnership: '租赁',
      distanceDeclaration: '周边二百米内无中小学和幼儿园',
      tobaccoFormat: '超市',
      tobaccoScope: ['卷烟零售'],
      tobaccoSeparateFromDwelling: '是',
      tobaccoForeignInvested: '否',
    },
  }
}

/** 歌舞娱乐场所 with its three permits of three departments. */
export function entertainment(subject: Subject, businessLicence: Application['businessLicence']): Application {
  const { serial, person } = subject
  return {
    industryId: 'entertainment',
    businessLicence,
    exemptions: { ...shopAllowed, 'prohibited-place': 'no' },
    itemIds: ['entertainment-venue', 'food-operation', 'public-place-hygiene'],
    fields: {
      ...subjectFields(subject),
      ...foodFields(serial, '餐饮服务经营者', '餐饮服务（热食类/冷食类/生食类/半成品/自制饮品制售等）'),
      ...hygieneFields('游艺厅、舞厅、音乐厅'),
      businessScope: '歌舞娱乐活动；餐饮服务',
      businessHours: '每日13:00至次日2:00',
      floorsUsed: '二层、三层',
      distanceDeclaration: '距最近的学校约八百米，不在居民楼内',
      venueType: '歌舞娱乐场所',
      investors: [`${person}，${residentId('19820314', serial)}`],
      privateRoomCount: '18',
      venueCapacity: '220',
      songSystem: '雷石KTV点播系统',
    },
  }
}

function subjectFields({ serial, name, person, address }: Subject): Application['fields'] {
  return {
    applicantName: name,
    uscc: uscc(serial),
    entityType: '有限责任公司',
    registeredAddress: address,
    registeredCapital: '50',
    operatingTerm: '长期',
    legalRepName: person,
    legalRepIdType: '居民身份证',
    legalRepIdNo: residentId('19820314', serial),
    legalRepPhone: mobile(1000 + serial),
    premisesAddress: address,
    premisesArea: '186.5',
    contactName: person,
    contactPhone: mobile(2000 + serial),
    employees: '9',
    shareholders: [`${person}，${residentId('19820314', serial)}，50万元，货币，2030年12月31日前`],
    liaisonName: '赵丽',
    liaisonIdNo: residentId('19930506', serial + 100),
    liaisonPhone: mobile(3000 + serial),
    duplicateCount: '1',
  }
}

function foodFields(serial: number, form: string, item: string): Application['fields'] {
  return {
    foodMainForm: form,
    foodItems: [item],
    foodOnline: '否',
    foodSafetyManagerName: '刘佳',
    foodSafetyManagerIdNo: residentId('19900118', serial + 300),
  }
}

function hygieneFields(place: string): Application['fields'] {
  return {
    hygienePlaceType: place,
    hygieneManagerName: '刘佳',
    serviceStaffCount: '6',
    healthCertCount: '6',
    hasCentralAC: '否',
    waterSupply: '集中式供水',
  }
}
