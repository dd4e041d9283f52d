import type { Delivery } from '#shared/case/case-file.ts'
import type { LicenceHolder } from '#shared/licence/licence-state.ts'

export interface ParcelOffer {
  readonly values: { readonly recipient: string; readonly phone: string; readonly address: string }
  /** Shown where the office gave a value masked, so that nobody sends a parcel to asterisks. */
  readonly phoneHint: string | undefined
  readonly addressHint: string | undefined
}

/** What the envelope is filled in with: the delivery chosen with the application, or else the holder and the premises. */
export function parcelOffer(delivery: Delivery, holder: LicenceHolder): ParcelOffer {
  if (delivery.kind === 'pickup') {
    const values = { recipient: holder.personInCharge, phone: '', address: holder.premises }
    return { values, phoneHint: '申请时未留寄递信息，请向申请人问明', addressHint: '已带入经营场所地址，请核对' }
  }
  const phone = delivery.phone.personal
  const address = delivery.address.personal
  return {
    values: { recipient: delivery.recipient, phone: whole(phone), address: whole(address) },
    phoneHint: hint(phone),
    addressHint: hint(address),
  }
}

function isMasked(value: string): boolean {
  return value.includes('*')
}

function whole(value: string): string {
  return isMasked(value) ? '' : value
}

function hint(value: string): string | undefined {
  return isMasked(value) ? `申请时填写：${value}（已遮蔽），请向申请人问明后填写` : undefined
}
