import type { Catalogue } from '#shared/catalogue/index.ts'
import { BUSINESS_LICENCE_ID, mergeForm, mergeMaterials } from '#shared/catalogue/index.ts'
import type { Actor } from '#shared/core/actor.ts'
import { hasRole } from '#shared/core/actor.ts'
import type { CaseDetail, ParcelView } from '#shared/ipc/views.ts'
import { masked, maskFile, maskText } from './mask.ts'

const open: readonly CaseDetail['state']['phase'][] = ['draft', 'received', 'correcting']

/** A case as this person may see it: whole for a clerk while it is filled in, masked for everyone else and later on. */
export function caseFor(detail: CaseDetail, actor: Actor, catalogue: Catalogue): CaseDetail {
  const { state, parcel } = detail
  if (hasRole(actor, 'clerk') && open.includes(state.phase)) return detail
  const file = maskFile(state.file, catalogue)
  // Who writes the parcel's label needs the phone and the address that the applicant chose.
  const seen = hasRole(actor, 'clerk', 'issuer') ? { ...file, delivery: state.file.delivery } : file
  return {
    ...detail,
    state: { ...state, file: seen },
    licence: masked(detail.licence),
    parcel: parcel === null ? null : parcelFor(parcel, actor),
  }
}

function writesLabels(actor: Actor): boolean {
  return hasRole(actor, 'clerk', 'issuer')
}

/** A parcel as this person may see it: who writes its label needs phone and address, nobody else does. */
export function parcelFor(parcel: ParcelView, actor: Actor): ParcelView {
  if (writesLabels(actor)) return parcel
  return { ...parcel, phone: maskText(parcel.phone, 'phone'), address: maskText(parcel.address, 'address') }
}

/**
 * A case as the reviewer of one permit sees it: the fields and papers that this permit needs, its own decision and, since no
 * permit is granted before it, that on the business licence. Nothing of the other departments' work (plan 三(三)).
 */
export function caseForReviewer(detail: CaseDetail, itemId: string, catalogue: Catalogue): CaseDetail {
  const { state } = detail
  const file = maskFile(state.file, catalogue)
  const fields = new Set(mergeForm(catalogue, [itemId]).map((field) => field.id))
  const materials = new Set(mergeMaterials(catalogue, [itemId], { includePractice: true }).map((each) => each.id))
  const own = {
    ...file,
    form: only(file.form, fields),
    materials: only(file.materials, materials),
    attachments: only(file.attachments, materials),
  }
  const kept = (each: { readonly itemId: string }) => each.itemId === itemId || each.itemId === BUSINESS_LICENCE_ID
  return {
    ...detail,
    state: 'items' in state ? { ...state, file: own, items: state.items.filter(kept) } : { ...state, file: own },
    licence: null,
    parcel: null,
    papers: detail.papers.filter((paper) => 'itemId' in paper.ref && paper.ref.itemId === itemId),
    history: [],
  }
}

function only<T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keys.has(key)))
}
