import { DatePicker, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { type MaterialMark, materialMarkNames } from '#shared/case/case-file.ts'
import { fieldText } from '#shared/case/field-value.ts'
import type { MergedMaterial } from '#shared/catalogue/index.ts'
import { useCase, useEdited } from '../case-context.ts'
import { useWanted } from '../use-wanted.ts'

type Kind = MaterialMark['kind']

const kinds: readonly Kind[] = ['original-checked', 'copy-kept', 'by-sharing', 'deferred', 'not-acceptable']

/**
 * How the window marked a paper. A deferral wants who promises and until when, a rejection its reason: the mark is saved
 * once it is whole, and until then says what is missing.
 */
export function MarkControl({ material }: { readonly material: MergedMaterial }) {
  const { file, editable, give, parts } = useCase()
  const key = `mark:${material.id}`
  const typed = useEdited(parts, key)
  const [started, setStarted] = useState<MaterialMark | null>(null)
  const [stored, store] = useWanted(file.materials[material.id] ?? null, (wanted) =>
    give({ type: 'mark-material', materialId: material.id, mark: wanted }),
  )
  const edited = typed?.type === 'mark-material' ? typed.mark : null
  const mark = started ?? edited ?? stored

  const choose = (kind: Kind | undefined) => {
    const begun =
      kind === undefined ? null : beginning(kind, fieldText(file, 'legalRepName') || fieldText(file, 'applicantName'))
    parts.drop(key)
    if (begun !== null && !isWhole(begun)) {
      setStarted(begun)
      return
    }
    setStarted(null)
    store(begun)
  }
  const type = (next: MaterialMark) => {
    if (!isWhole(next)) {
      parts.drop(key)
      setStarted(next)
      return
    }
    setStarted(null)
    parts.edit(key, { type: 'mark-material', materialId: material.id, mark: next })
  }
  const keep = { onFocus: () => parts.focus(key), onBlur: () => parts.blur(key) }
  return (
    <div className="material-mark">
      <Select<Kind>
        className={`mark-select mark-${mark?.kind ?? 'none'}`}
        value={mark?.kind ?? null}
        placeholder="核验情况"
        allowClear
        disabled={!editable}
        onChange={choose}
        options={kinds
          .filter((kind) => kind !== 'by-sharing' || material.obtainableBySharing)
          .map((kind) => ({ value: kind, label: materialMarkNames[kind] }))}
        aria-label={`${material.name} 核验情况`}
        data-testid={`mark-${material.id}`}
      />
      {mark?.kind === 'deferred' && (
        <div className="mark-more">
          <Input
            value={mark.promisedBy}
            placeholder="承诺人"
            aria-label="承诺人"
            disabled={!editable}
            maxLength={60}
            {...keep}
            onChange={(event) => type({ ...mark, promisedBy: event.target.value })}
            data-testid={`mark-promised-by-${material.id}`}
          />
          <DatePicker
            value={mark.until === '' ? null : dayjs(mark.until)}
            placeholder="补交期限"
            disabled={!editable}
            onChange={(date) => type({ ...mark, until: date === null ? '' : date.format('YYYY-MM-DD') })}
            data-testid={`mark-until-${material.id}`}
          />
        </div>
      )}
      {mark?.kind === 'not-acceptable' && (
        <Input
          value={mark.reason}
          placeholder="不予认可的原因"
          aria-label="不予认可的原因"
          disabled={!editable}
          maxLength={500}
          {...keep}
          onChange={(event) => type({ ...mark, reason: event.target.value })}
          data-testid={`mark-reason-${material.id}`}
        />
      )}
      {started !== null && <p className="field-warning">{missingOf(started)}后保存</p>}
    </div>
  )
}

function beginning(kind: Kind, applicant: string): MaterialMark {
  if (kind === 'deferred') return { kind, promisedBy: applicant, until: '' }
  return kind === 'not-acceptable' ? { kind, reason: '' } : { kind }
}

function isWhole(mark: MaterialMark): boolean {
  if (mark.kind === 'deferred') return mark.promisedBy.trim() !== '' && mark.until !== ''
  return mark.kind !== 'not-acceptable' || mark.reason.trim() !== ''
}

function missingOf(mark: MaterialMark): string {
  if (mark.kind !== 'deferred') return '填写原因'
  return mark.promisedBy.trim() === '' ? '填写承诺人' : '选择补交期限'
}
