import type { z } from 'zod'
import { spellCitation } from './citation.ts'
import * as schema from './schema.ts'
import type { Catalogue, FieldEntry, MaterialEntry, PermitItem, SourceEntry } from './types.ts'

/** The data files as they come from disk, not yet checked. */
export interface CatalogueFiles {
  readonly meta: unknown
  readonly sources: unknown
  readonly departments: unknown
  readonly fields: unknown
  readonly materials: unknown
  readonly industries: unknown
  readonly items: readonly unknown[]
  readonly exemptions: unknown
  readonly remedies: unknown
}

/**
 * Checks the data files and makes a frozen Catalogue of them: citations spelled out, dictionary facts filled in.
 * Throws (it is a defect of the data) on a bad shape, an id named twice, or an id that nothing declares.
 */
export function loadCatalogue(files: CatalogueFiles): Catalogue {
  const sources = schema.sourcesFile.parse(files.sources)
  const byKey = new Map<string, SourceEntry>(sources.map((source) => [source.key, source]))
  const cite = <T>(value: T): T => spellSources(byKey, value)

  const departments = cite(schema.departmentsFile.parse(files.departments))
  const fields = cite(schema.fieldsFile.parse(files.fields))
  const materials = schema.materialsFile.parse(files.materials)
  const items = files.items.map((file) => completeItem(cite(schema.itemFile.parse(file)), fields, materials))
  const industries = cite(schema.industriesFile.parse(files.industries))
  const exemptionQuestions = cite(schema.exemptionsFile.parse(files.exemptions))
  const remedies = schema.remediesFile.parse(files.remedies)

  const departmentIds = declared('department', ids(departments))
  const itemIds = declared('item', ids(items))
  declared(
    'source',
    sources.map((source) => source.key),
  )
  declared('field', ids(fields))
  declared('material', ids(materials))
  declared('industry', ids(industries))
  declared('exemption question', ids(exemptionQuestions))
  for (const item of items) {
    departmentIds(item.departmentId)
    declared(
      `field of ${item.id}`,
      item.fields.map((field) => field.fieldId),
    )
    declared(
      `material of ${item.id}`,
      item.materials.map((material) => material.materialId),
    )
  }
  for (const industry of industries) {
    for (const id of [industry.leadDepartmentId, ...industry.cooperatingDepartmentIds]) departmentIds(id)
    for (const entry of industry.items) itemIds(entry.itemId)
  }
  for (const question of exemptionQuestions) {
    const asked = declared(`item of ${question.id}`, question.appliesTo)
    for (const id of question.appliesTo) itemIds(id)
    for (const answer of question.answers) for (const each of answer.consequences) asked(each.itemId)
  }
  for (const remedy of remedies) departmentIds(remedy.departmentId)
  const answerable = declared(
    'remedy',
    remedies.map((remedy) => remedy.departmentId),
  )
  for (const item of items) answerable(item.departmentId)

  const meta = schema.metaFile.parse(files.meta)
  return freeze({
    ...meta,
    sources,
    departments,
    items,
    industries,
    fields,
    materials,
    exemptionQuestions,
    remedies,
  })
}

/** Fills an item's entries with the dictionary's facts wherever the item does not say otherwise. */
function completeItem(
  file: z.output<typeof schema.itemFile>,
  fields: readonly FieldEntry[],
  materials: readonly MaterialEntry[],
): PermitItem {
  const fieldById = new Map(fields.map((field) => [field.id, field]))
  const materialById = new Map(materials.map((material) => [material.id, material]))
  return {
    ...file,
    fields: file.fields.map((entry) => {
      const own = typeof entry === 'string' ? { id: entry } : entry
      const known = fieldById.get(own.id)
      if (known === undefined) throw new Error(`catalogue: ${file.id} names unknown field ${own.id}`)
      return {
        fieldId: own.id,
        required: own.required ?? known.required,
        source: own.source ?? known.source,
        confidence: own.confidence ?? known.confidence,
      }
    }),
    materials: file.materials.map(({ id, originalCount, copyCount, ...own }) => {
      const known = materialById.get(id)
      if (known === undefined) throw new Error(`catalogue: ${file.id} names unknown material ${id}`)
      return {
        ...own,
        materialId: id,
        originalCount: originalCount ?? known.originalCount,
        copyCount: copyCount ?? known.copyCount,
      }
    }),
  }
}

/** Returns a check that throws unless the id is one of `list`; throws at once if the list names one twice. */
function declared(what: string, list: readonly string[]): (id: string) => void {
  const known = new Set(list)
  if (known.size !== list.length) throw new Error(`catalogue: a ${what} is declared twice`)
  return (id) => {
    if (!known.has(id)) throw new Error(`catalogue: unknown ${what} ${id}`)
  }
}

function ids(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map((entry) => entry.id)
}

function spellSources<T>(sources: ReadonlyMap<string, SourceEntry>, value: T): T {
  const walk = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(walk)
    if (typeof node !== 'object' || node === null) return node
    return Object.fromEntries(
      Object.entries(node).map(([key, child]) => [
        key,
        key === 'source' && typeof child === 'string' ? spellCitation(sources, child) : walk(child),
      ]),
    )
  }
  // The walk keeps every key and changes only the text of `source`, so the type is unchanged.
  return walk(value) as T
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) freeze(child)
  }
  return value
}
