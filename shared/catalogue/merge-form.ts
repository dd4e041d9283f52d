import { itemsOf } from './lookup.ts'
import type { Catalogue, Confidence, FieldEntry, FieldGroup, ItemId } from './types.ts'

export interface FieldNeed {
  readonly itemId: ItemId
  readonly required: boolean
  readonly source: string
  readonly confidence: Confidence
}

/** A datum of the one form (一表申请), with every item that needs it. `required` when any of them requires it. */
export interface MergedField extends FieldEntry {
  /** `group`, or `item:<itemId>` for what a single item asks; stable, fit for a key. */
  readonly groupId: string
  readonly groupLabel: string
  readonly neededBy: readonly FieldNeed[]
}

export interface MergedFieldGroup {
  readonly id: string
  readonly label: string
  readonly fields: readonly MergedField[]
}

export const fieldGroupLabels: Readonly<Record<FieldGroup, string>> = {
  subject: '申请主体',
  legalRep: '法定代表人（负责人、经营者）',
  premises: '经营场所',
  contact: '联系人',
  staff: '人员',
  licence: '营业执照登记',
  item: '事项专有内容',
}

const groupOrder: readonly FieldGroup[] = ['subject', 'legalRep', 'premises', 'contact', 'staff', 'licence', 'item']

/**
 * The one form of the chosen items: each datum once (plan 二(三), 一套材料、一次填报), grouped, in an order that does not depend
 * on the order of `itemIds`. Every field names the items that need it, as 行政许可法29 asks of a form.
 */
export function mergeForm(catalogue: Catalogue, itemIds: readonly ItemId[]): readonly MergedField[] {
  const items = itemsOf(catalogue, itemIds)
  const merged = catalogue.fields.flatMap((field): MergedField[] => {
    const neededBy = items.flatMap((item) =>
      item.fields
        .filter((own) => own.fieldId === field.id)
        .map(({ required, source, confidence }) => ({ itemId: item.id, required, source, confidence })),
    )
    const first = items.find((item) => item.id === neededBy[0]?.itemId)
    if (first === undefined) return []
    const single = field.group === 'item' && neededBy.length === 1
    return [
      {
        ...field,
        required: neededBy.some((need) => need.required),
        groupId: single ? `item:${first.id}` : field.group,
        groupLabel: single ? first.name : fieldGroupLabels[field.group],
        neededBy,
      },
    ]
  })
  return groupOrder.flatMap((group) => {
    const inGroup = merged.filter((field) => field.group === group)
    return group === 'item'
      ? byItem(
          inGroup,
          items.map((item) => item.id),
        )
      : inGroup
  })
}

/** The merged form cut into its groups, in the order of the form. */
export function groupForm(fields: readonly MergedField[]): readonly MergedFieldGroup[] {
  const groups = new Map<string, MergedField[]>()
  for (const field of fields) {
    const group = groups.get(field.groupId)
    if (group === undefined) groups.set(field.groupId, [field])
    else group.push(field)
  }
  return [...groups.values()].flatMap((list) => {
    const [first] = list
    return first === undefined ? [] : [{ id: first.groupId, label: first.groupLabel, fields: list }]
  })
}

function byItem(fields: readonly MergedField[], itemIds: readonly ItemId[]): readonly MergedField[] {
  const shared = fields.filter((field) => field.neededBy.length > 1)
  const own = itemIds.flatMap((id) =>
    fields.filter((field) => field.neededBy.length === 1 && field.neededBy[0]?.itemId === id),
  )
  return [...shared, ...own]
}
