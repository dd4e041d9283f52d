import type { DemoApplication, DemoSubject } from './applications.ts'

/** How far a demonstration case is taken. */
export type DemoStage = 'draft' | 'received' | 'correcting' | 'accepted' | 'part-decided' | 'decided' | 'issued'

export interface DemoCase extends DemoApplication {
  readonly stage: DemoStage
}

function subject(name: string, uscc: string | null, entityType: string, person: string, door: number): DemoSubject {
  return { name: `绥芬河市演示${name}`, uscc, entityType, person, address: `黑龙江省绥芬河市演示路${door}号` }
}

const limited = '有限责任公司'
const individual = '个体工商户'

/** A case of nearly every industry, spread over the desk's work. The numbers are those of the synthetic sharing records. */
export const demoCases: readonly DemoCase[] = [
  {
    stage: 'draft',
    industryId: 'swimming-pool',
    itemIds: ['high-risk-sport', 'public-place-hygiene'],
    subject: subject('游泳馆', null, limited, '演示丁', 4),
    delivery: 'pickup',
  },
  {
    stage: 'received',
    industryId: 'hotel',
    itemIds: ['hotel-special-trade', 'public-place-hygiene'],
    subject: subject('旅店', null, limited, '演示戊', 5),
    delivery: 'pickup',
  },
  {
    stage: 'correcting',
    industryId: 'farm-supplies',
    itemIds: ['seed-business', 'pesticide-business'],
    subject: subject('农资专业合作社', '93231081MA0000T36A', '农民专业合作社', '演示丙', 3),
    delivery: 'pickup',
  },
  {
    stage: 'accepted',
    industryId: 'entertainment',
    itemIds: ['entertainment-venue', 'food-operation', 'public-place-hygiene'],
    subject: subject('歌舞厅', null, limited, '演示己', 6),
    delivery: 'pickup',
  },
  {
    stage: 'part-decided',
    industryId: 'supermarket',
    itemIds: ['food-operation', 'tobacco-retail', 'public-place-hygiene'],
    subject: subject('便利超市', '92231081MA0000T1XJ', individual, '演示乙', 2),
    delivery: 'courier',
  },
  {
    stage: 'decided',
    industryId: 'pharmacy',
    itemIds: ['drug-retail', 'medical-device-class3', 'food-operation'],
    subject: subject('大药房有限公司', '91231081MA0000T28M', limited, '演示甲', 1),
    delivery: 'pickup',
  },
  {
    stage: 'issued',
    industryId: 'pharmacy',
    itemIds: ['drug-retail'],
    subject: subject('大药房有限公司', '91231081MA0000T28M', limited, '演示甲', 7),
    delivery: 'courier',
  },
]
