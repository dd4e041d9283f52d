import { casePhaseNames } from '#shared/case/case-state.ts'
import { type Catalogue, industryOf } from '#shared/catalogue/index.ts'
import type { SearchHit } from '#shared/ipc/views.ts'
import { parcelPhaseNames } from '#shared/parcel/parcel-state.ts'
import type { Database } from '../driver.ts'
import type { Keyring } from '../personal/keys.ts'
import type { LicenceQueue } from '../store-types.ts'
import { type Probe, probesOf } from './classify.ts'
import { wantedGrams, wantedInitialGrams } from './grams.ts'

export const mostHits = 20

interface Entry {
  readonly id: number
  readonly kind: SearchHit['kind']
  readonly ref_id: string
  readonly case_id: string
  readonly names: string
}

interface HitRow {
  readonly title: string
  readonly number: string | null
  readonly industry_id: string | null
  readonly phase: string
}

const licencePhases: Readonly<Record<string, string>> = {
  'to-print': '待打印',
  'to-seal': '待用印',
  'to-hand-over': '待出证',
  'handed-over': '已出证',
} satisfies Record<Exclude<LicenceQueue, 'to-issue'>, string>

export const searchStatements = {
  whole: `SELECT e.* FROM search_term t JOIN search_entry e ON e.id = t.entry
    WHERE t.kind = ? AND t.value = ? ORDER BY t.entry DESC LIMIT ${mostHits}`,
  begins: `SELECT e.* FROM search_term t JOIN search_entry e ON e.id = t.entry
    WHERE t.kind = ? AND t.value >= ? AND t.value < ? LIMIT ${mostHits}`,
  name: `SELECT e.* FROM search_gram g JOIN search_entry e ON e.id = g.rowid
    WHERE search_gram MATCH ? AND instr(e.names, ?) > 0 ORDER BY g.rowid DESC LIMIT ${mostHits}`,
  initials: `SELECT e.* FROM search_gram g JOIN search_entry e ON e.id = g.rowid
    WHERE search_gram MATCH ? AND instr(e.initials, ?) > 0 ORDER BY g.rowid DESC LIMIT ${mostHits}`,
} as const

/** The global search: at most 20 things, each told once and why; exact numbers come before names, names before initials. */
export function makeSearch(db: Database, catalogue: Catalogue, hash: Keyring['keyedHash']) {
  const whole = db.prepare<[string, string], Entry>(searchStatements.whole)
  const begins = db.prepare<[string, string, string], Entry>(searchStatements.begins)
  const byName = db.prepare<[string, string], Entry>(searchStatements.name)
  const byInitials = db.prepare<[string, string], Entry>(searchStatements.initials)
  const rows = {
    case: db.prepare<[string], HitRow>(
      'SELECT applicant_name AS title, case_no AS number, industry_id, phase FROM case_row WHERE case_id = ?',
    ),
    licence: db.prepare<[string], HitRow>(
      'SELECT holder_name AS title, licence_no AS number, industry_id, queue AS phase FROM licence_row WHERE case_id = ?',
    ),
    parcel: db.prepare<[string], HitRow>(
      'SELECT holder_name AS title, waybill_no AS number, NULL AS industry_id, phase FROM parcel_row WHERE parcel_id = ?',
    ),
  }

  const found = (probe: Probe): readonly { readonly entry: Entry; readonly why: string }[] => {
    switch (probe.kind) {
      case 'term': {
        const { term, value, why } = probe
        const entries = probe.whole ? whole.all(term, value) : begins.all(term, value, `${value}\u{10ffff}`)
        return entries.map((entry) => ({ entry, why }))
      }
      case 'name':
        return byName
          .all(allOf(wantedGrams(probe.piece)), probe.piece)
          .map((entry) => ({ entry, why: nameWhy(entry, probe.piece) }))
      case 'initials':
        return byInitials
          .all(allOf(wantedInitialGrams(probe.letters)), probe.letters)
          .map((entry) => ({ entry, why: '拼音首字母' }))
    }
  }

  return (text: string): readonly SearchHit[] => {
    const hits = new Map<number, SearchHit>()
    for (const probe of probesOf(text, hash)) {
      for (const { entry, why } of found(probe)) {
        if (hits.has(entry.id)) continue
        const row = rows[entry.kind].get(entry.ref_id)
        if (row !== undefined) hits.set(entry.id, hitOf(entry, row, why, catalogue))
        if (hits.size === mostHits) return [...hits.values()]
      }
    }
    return [...hits.values()]
  }
}

/** The first name of an entry is the subject's or the recipient's; the others are people who act for it. */
function nameWhy(entry: Entry, piece: string): string {
  const [first = ''] = entry.names.split('\n')
  if (!first.includes(piece)) return '法定代表人或代理人姓名'
  return entry.kind === 'parcel' ? '收件人' : '名称'
}

function allOf(grams: readonly string[]): string {
  return grams.map((gram) => `"${gram}"`).join(' AND ')
}

function hitOf(entry: Entry, row: HitRow, why: string, catalogue: Catalogue): SearchHit {
  const industry =
    row.industry_id === null || row.industry_id === '' ? null : industryOf(catalogue, row.industry_id).name
  const detail = [industry, phaseName(entry.kind, row.phase)].filter((part) => part !== null).join(' · ')
  const { kind, case_id: caseId } = entry
  return { kind, caseId, title: row.title || '（未填名称）', number: row.number ?? '', detail, why }
}

function phaseName(kind: SearchHit['kind'], phase: string): string {
  const names: Readonly<Record<string, string>> =
    kind === 'case' ? casePhaseNames : kind === 'licence' ? licencePhases : parcelPhaseNames
  return names[phase] ?? phase
}
