import type { SharedSubject } from '#shared/ipc/views.ts'

/** Shown wherever one of these records fills a field. */
export const sharingSourceName = '演示共享数据'

/**
 * Subjects that do not exist, by USCC, as a registration body would share them. All numbers are synthetic: their district is
 * right and their check characters agree, and the ID numbers are of people born on 1 January 1900.
 */
export const sharingRecords: Readonly<Record<string, SharedSubject['values']>> = {
  '91231081MA0000T28M': {
    applicantName: '绥芬河市演示大药房有限公司',
    entityType: '有限责任公司',
    registeredAddress: '黑龙江省绥芬河市演示路1号',
    registeredCapital: '100',
    businessScope: '药品零售；第三类医疗器械经营；食品销售。',
    operatingTerm: '长期',
    legalRepName: '演示甲',
    legalRepIdType: '居民身份证',
    legalRepIdNo: { personal: '231081190001010019' },
  },
  '92231081MA0000T1XJ': {
    applicantName: '绥芬河市演示便利超市',
    entityType: '个体工商户',
    registeredAddress: '黑龙江省绥芬河市演示路2号',
    registeredCapital: '10',
    businessScope: '食品销售；烟草制品零售；日用百货销售。',
    operatingTerm: '长期',
    legalRepName: '演示乙',
    legalRepIdType: '居民身份证',
    legalRepIdNo: { personal: '231081190001010019' },
  },
  '93231081MA0000T36A': {
    applicantName: '绥芬河市演示农资专业合作社',
    entityType: '农民专业合作社',
    registeredAddress: '黑龙江省绥芬河市演示路3号',
    registeredCapital: '50',
    businessScope: '农药零售；农作物种子经营。',
    operatingTerm: '长期',
    legalRepName: '演示丙',
    legalRepIdType: '港澳居民居住证',
    legalRepIdNo: { personal: '810000190001010018' },
  },
}
