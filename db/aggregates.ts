import { account } from '#shared/account/account.ts'
import { caseAggregate } from '#shared/case/case.ts'
import type { Aggregate, AggregateName } from '#shared/core/aggregate.ts'
import { hall } from '#shared/hall/hall.ts'
import { licenceAggregate } from '#shared/licence/licence.ts'
import { courierBatchAggregate } from '#shared/parcel/courier-batch.ts'
import { parcelAggregate } from '#shared/parcel/parcel.ts'
import type { Commands, Events, States } from './store-types.ts'

const registry: { readonly [A in AggregateName]: Aggregate<States[A], Commands[A], Events[A]> } = {
  case: caseAggregate,
  licence: licenceAggregate,
  parcel: parcelAggregate,
  'courier-batch': courierBatchAggregate,
  account,
  hall,
}

export interface AnyMessage {
  readonly type: string
}

export type AnyAggregate = Aggregate<unknown, AnyMessage, AnyMessage>

/**
 * The rules of an aggregate, its own types set aside: the store carries states, commands and events without looking inside.
 * Requests are typed where they enter (`StoreRequest`), and a stream holds only what its own rules wrote.
 */
export function rulesOf(name: AggregateName): AnyAggregate {
  return registry[name] as unknown as AnyAggregate
}
