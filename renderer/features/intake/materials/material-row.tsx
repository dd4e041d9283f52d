import { Tooltip } from 'antd'
import { useState } from 'react'
import { ask, failureLine, failureOf, invalidate } from '#renderer/api/index.ts'
import { itemName } from '#renderer/ui/case-view/index.ts'
import { FileDropZone, StatusTag } from '#renderer/ui/index.ts'
import type { MaterialBasis, MergedMaterial } from '#shared/catalogue/index.ts'
import type { AddedFile } from '#shared/ipc/contract.ts'
import { useCase } from '../case-context.ts'
import { AddedProblems } from './added-problems.tsx'
import { MarkControl } from './mark-control.tsx'
import { MaterialFiles } from './material-files.tsx'
import { sizeProblem } from './size-problem.ts'

const bases: Readonly<Record<MaterialBasis, string>> = { regulation: '法规', guide: '指南', practice: '惯例' }

/** One paper: what it is and who needs it, how the window marked it, and its files. Files can be dropped on the row. */
export function MaterialRow({ material }: { readonly material: MergedMaterial }) {
  const { detail, editable } = useCase()
  const { caseId } = detail
  const [problems, setProblems] = useState<readonly string[]>([])
  const [busy, setBusy] = useState(false)

  const add = async (adding: () => Promise<readonly AddedFile[]>) => {
    setBusy(true)
    setProblems([])
    try {
      const added = await adding()
      setProblems(added.flatMap((each) => (each.ok ? [] : [`“${each.fileName}”：${each.message}`])))
    } catch (thrown) {
      setProblems([failureLine(failureOf(thrown))])
    } finally {
      setBusy(false)
      await invalidate(['case'])
    }
  }
  const pick = () => add(() => ask('attachment.pick', { caseId, materialId: material.id }))
  const drop = (dropped: readonly File[]) =>
    add(async () => {
      const tooBig = dropped.flatMap((each) => sizeProblem(each.name, each.size))
      const kept = dropped.filter((each) => sizeProblem(each.name, each.size).length === 0)
      const files = await Promise.all(
        kept.map(async (each) => ({ fileName: each.name, bytes: new Uint8Array(await each.arrayBuffer()) })),
      )
      const added = files.length === 0 ? [] : await ask('attachment.add', { caseId, materialId: material.id, files })
      return [...tooBig, ...added]
    })
  return (
    <FileDropZone disabled={!editable || busy} onFiles={drop} testId={`material-${material.id}`}>
      <div className="material" id={`material-${material.id}`}>
        <div className="material-name">
          <span>{material.name}</span> <StatusTag tone="idle">{material.kind}</StatusTag>
          <div className="material-facts">
            <NeededBy material={material} />
            <span>
              {material.originalCount > 0 && `原件 ${material.originalCount}`}
              {material.originalCount > 0 && material.copyCount > 0 && '、'}
              {material.copyCount > 0 && `复印件 ${material.copyCount}`}
            </span>
            {material.conditions.length > 0 && (
              <span className="material-condition">情形：{material.conditions.join('；')}</span>
            )}
            {material.producedInCase && <span>本案办理营业执照，无须提交</span>}
            {material.note !== null && (
              <span className="material-note" title={material.note}>
                {material.note}
              </span>
            )}
          </div>
        </div>
        <MarkControl material={material} />
        <MaterialFiles material={material} busy={busy} onPick={pick} />
        <AddedProblems problems={problems} onClose={() => setProblems([])} />
      </div>
    </FileDropZone>
  )
}

function NeededBy({ material }: { readonly material: MergedMaterial }) {
  return (
    <Tooltip
      classNames={{ root: 'reason-tooltip' }}
      title={
        <ul className="reason-lines">
          {material.neededBy.map((need) => (
            <li key={need.itemId}>
              {itemName(need.itemId)}〔{bases[need.basis]}〕{need.source}
              {need.condition !== null && `；${need.condition}`}
              {need.verified === 'text' ? '' : '（未核对原文）'}
            </li>
          ))}
        </ul>
      }
    >
      <span className="field-need">
        {material.neededBy.length > 1
          ? `${material.neededBy.length} 个事项共用`
          : material.neededBy.map((need) => itemName(need.itemId)).join('')}
      </span>
    </Tooltip>
  )
}
