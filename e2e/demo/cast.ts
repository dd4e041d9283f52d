import { entertainment, pharmacy } from '#e2e/data/applications.ts'
import { mobile, residentId, waybill } from '#e2e/data/identities.ts'

// Who comes to the counter in the play. None of them exists; all numbers are made up with right check digits.

const year = new Date().getFullYear()
const pharmacySerial = 71
const entertainmentSerial = 72

/** The pharmacy that has its business licence already; its licence goes by courier, and one of its permits is refused. */
export const pharmacyCase = {
  application: pharmacy(
    { serial: pharmacySerial, name: '绥芬河市惠民大药房有限公司', person: '李晓梅', address: '绥芬河市通天路66号1层' },
    'held',
  ),
  refused: {
    itemId: 'food-operation',
    facts: '现场核查发现散装食品区与药品陈列区未作物理分隔，且无防尘、防蝇设施。',
    reasons: '经营条件不符合食品安全标准，申请人在约定的期限内未完成整改。',
    basis: '《中华人民共和国食品安全法》第三十三条、《食品经营许可和备案管理办法》',
  },
  permitNumbers: { 'drug-retail': '黑DB4530071', 'medical-device-class3': `黑绥食药监械经营许${year}0071号` },
  parcel: {
    recipient: '李晓梅',
    phone: mobile(1000 + pharmacySerial),
    address: '黑龙江省绥芬河市通天路66号1层惠民大药房',
    waybillNo: waybill(20261124),
  },
} as const

/** The song and dance hall whose business licence is handled together with the permits; collected at the counter. */
export const entertainmentCase = {
  application: entertainment(
    {
      serial: entertainmentSerial,
      name: '绥芬河市金色年华歌舞厅有限公司',
      person: '王海涛',
      address: '绥芬河市新兴街18号',
    },
    'together',
  ),
  permitNumbers: {
    'entertainment-venue': '231081160012',
    'food-operation': 'JY22310810000720',
    'public-place-hygiene': `绥卫公证字〔${year}〕第072号`,
  },
  collectorIdNo: residentId('19820314', entertainmentSerial),
} as const

export const courier = '张师傅（邮政速递）'
