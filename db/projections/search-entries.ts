import type { Database } from '../driver.ts'
import {
  type Findable,
  findableCase,
  findableLicence,
  findableParcel,
  initialsOf,
  type Term,
} from '../search/findable.ts'
import { gramsOf, initialGramsOf } from '../search/grams.ts'
import type { Change, ProjectionTools, Projector } from './projector.ts'

/** What can be found, and by which words. Written only when one of the words changed. */
export const searchEntries: Projector = {
  name: 'search-entries',
  version: 1,
  tables: ['search_entry', 'search_term', 'search_gram'],
  prepare(tools) {
    const writer = entryWriter(tools.db)
    return (change) => {
      const found = findablesOf(change, tools)
      if (found === null || same(found.before, found.after)) return
      writer.write(found.kind, change.streamId, found.caseId, found.before, found.after)
    }
  },
}

function findablesOf(change: Change, { keyedHash }: ProjectionTools) {
  switch (change.aggregate) {
    case 'case': {
      if (!mayChange(change)) return null
      const before = findableCase(change.before, keyedHash)
      return { kind: 'case', caseId: change.streamId, before, after: findableCase(change.after, keyedHash) }
    }
    case 'licence': {
      const before = findableLicence(change.before)
      return { kind: 'licence', caseId: change.streamId, before, after: findableLicence(change.after) }
    }
    case 'parcel': {
      if (change.after.phase === 'absent') return null
      const before = findableParcel(change.before, keyedHash)
      return {
        kind: 'parcel',
        caseId: change.after.content.caseId,
        before,
        after: findableParcel(change.after, keyedHash),
      }
    }
    case 'courier-batch':
    case 'account':
    case 'hall':
      return null
  }
}

const findableFields: readonly string[] = [
  'applicantName',
  'uscc',
  'legalRepName',
  'legalRepIdNo',
  'legalRepPhone',
  'contactPhone',
]

/** Most keystrokes fill fields by which nobody searches; those cost nothing here. */
function mayChange(change: Extract<Change, { aggregate: 'case' }>): boolean {
  return change.events.some((event) => {
    switch (event.type) {
      case 'fields-filled':
        return findableFields.some((field) => field in event.values)
      case 'case-opened':
      case 'industry-chosen':
      case 'exemption-answered':
      case 'items-chosen':
      case 'business-licence-set':
      case 'material-marked':
      case 'file-attached':
      case 'file-detached':
      case 'all-items-decided':
        return false
      default:
        return true
    }
  })
}

function same(before: Findable | null, after: Findable | null): boolean {
  return JSON.stringify(before) === JSON.stringify(after)
}

function entryWriter(db: Database) {
  const find = db.prepare('SELECT id FROM search_entry WHERE kind = ? AND ref_id = ?').pluck()
  const insert = db.prepare('INSERT INTO search_entry (kind, ref_id, case_id, names, initials) VALUES (?, ?, ?, ?, ?)')
  const update = db.prepare('UPDATE search_entry SET names = ?, initials = ? WHERE id = ?')
  const remove = db.prepare('DELETE FROM search_entry WHERE id = ?')
  const insertTerm = db.prepare('INSERT OR IGNORE INTO search_term (kind, value, entry) VALUES (?, ?, ?)')
  const removeTerm = db.prepare('DELETE FROM search_term WHERE kind = ? AND value = ? AND entry = ?')
  const removeGrams = db.prepare('DELETE FROM search_gram WHERE rowid = ?')
  const insertGrams = db.prepare('INSERT INTO search_gram (rowid, g) VALUES (?, ?)')

  const writeNames = (entry: number, before: Names | null, after: Names | null) => {
    if (before !== null && before.grams !== '') removeGrams.run(entry)
    if (after !== null && after.grams !== '') insertGrams.run(entry, after.grams)
  }

  return {
    write(kind: string, refId: string, caseId: string, before: Findable | null, after: Findable | null): void {
      const known = find.get(kind, refId)
      const isKnown = typeof known === 'number'
      const old = before === null ? null : namesOf(before)
      const now = after === null ? null : namesOf(after)
      const entry = isKnown
        ? known
        : Number(insert.run(kind, refId, caseId, now?.joined, now?.initials).lastInsertRowid)
      const kept = new Set(after?.terms.map(nameOfTerm))
      const had = new Set(before?.terms.map(nameOfTerm))
      for (const term of before?.terms ?? []) {
        if (!kept.has(nameOfTerm(term))) removeTerm.run(term.kind, term.value, entry)
      }
      for (const term of after?.terms ?? []) {
        if (!had.has(nameOfTerm(term))) insertTerm.run(term.kind, term.value, entry)
      }
      if (old?.joined === now?.joined && old?.initials === now?.initials) return
      writeNames(entry, old, now)
      if (now === null) remove.run(entry)
      else if (isKnown) update.run(now.joined, now.initials, entry)
    },
  }
}

interface Names {
  readonly joined: string
  readonly initials: string
  readonly grams: string
}

function namesOf(found: Findable): Names {
  const names = found.names.map((name) => name.text)
  const initials = initialsOf(found.names)
  const words = new Set([...names.flatMap(gramsOf), ...initials.flatMap(initialGramsOf)])
  return { joined: names.join('\n'), initials: initials.join('\n'), grams: [...words].join(' ') }
}

function nameOfTerm({ kind, value }: Term): string {
  return `${kind} ${value}`
}
