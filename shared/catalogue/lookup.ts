import type {
  Catalogue,
  Department,
  DepartmentId,
  FieldEntry,
  FieldId,
  Industry,
  IndustryId,
  ItemId,
  MaterialEntry,
  MaterialId,
  PermitItem,
} from './types.ts'

/** 营业执照（设立登记）: not a permit, but it takes part in 证照联办 as an item. */
export const BUSINESS_LICENCE_ID: ItemId = 'business-licence'

function find<T extends { readonly id: string }>(what: string, entries: readonly T[], id: string): T {
  const found = entries.find((entry) => entry.id === id)
  if (found === undefined) throw new Error(`catalogue: unknown ${what} ${id}`)
  return found
}

/** The item with this id. Throws when there is none: ids come from the catalogue, so that is a bug. */
export function itemOf(catalogue: Catalogue, id: ItemId): PermitItem {
  return find('item', catalogue.items, id)
}

/** The industry with this id; throws when there is none. */
export function industryOf(catalogue: Catalogue, id: IndustryId): Industry {
  return find('industry', catalogue.industries, id)
}

/** The department with this id; throws when there is none. */
export function departmentOf(catalogue: Catalogue, id: DepartmentId): Department {
  return find('department', catalogue.departments, id)
}

/** The dictionary entry of a form field; throws when there is none. */
export function fieldOf(catalogue: Catalogue, id: FieldId): FieldEntry {
  return find('field', catalogue.fields, id)
}

/** The dictionary entry of a material; throws when there is none. */
export function materialOf(catalogue: Catalogue, id: MaterialId): MaterialEntry {
  return find('material', catalogue.materials, id)
}

/** The given items in the catalogue's own order, each once; throws on an unknown id. */
export function itemsOf(catalogue: Catalogue, ids: readonly ItemId[]): readonly PermitItem[] {
  const wanted = new Set(ids)
  for (const id of wanted) itemOf(catalogue, id)
  return catalogue.items.filter((item) => wanted.has(item.id))
}

/** The items a case works on: the chosen permits, and the business licence before them when 证照联办 is chosen. */
export function caseItemIds(permitIds: readonly ItemId[], withBusinessLicence: boolean): readonly ItemId[] {
  return withBusinessLicence ? [BUSINESS_LICENCE_ID, ...permitIds] : permitIds
}

/** The body's name to print: the local body where it is known, otherwise the plan's word for the department. */
export function departmentName(department: Department): string {
  return department.localBody ?? department.name
}

/**
 * Who decides the item, to be printed on papers. A configured deciding authority (such as the delegating body,
 * 行政许可法24) comes before the department that the plan names.
 */
export function decidingBodyOf(
  catalogue: Catalogue,
  id: ItemId,
): { readonly name: string; readonly note: string | null } {
  const item = itemOf(catalogue, id)
  return {
    name: item.decidingAuthority?.name ?? departmentName(departmentOf(catalogue, item.departmentId)),
    note: item.decidingAuthority?.note ?? null,
  }
}
