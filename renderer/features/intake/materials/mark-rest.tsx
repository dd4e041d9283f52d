import { Button, Select } from 'antd'
import { useState } from 'react'
import { materialMarkNames } from '#shared/case/case-file.ts'
import type { MergedMaterial } from '#shared/catalogue/index.ts'
import { useCase } from '../case-context.ts'

const kinds = ['original-checked', 'copy-kept'] as const

/** Marks everything that has no mark yet in one go, for a complete set of papers. */
export function MarkRest({ materials }: { readonly materials: readonly MergedMaterial[] }) {
  const { file, editable, give } = useCase()
  const [kind, setKind] = useState<(typeof kinds)[number]>('original-checked')
  const [busy, setBusy] = useState(false)
  const rest = materials.filter((material) => file.materials[material.id] === undefined && !material.producedInCase)
  if (!editable || rest.length === 0) return null
  const mark = async () => {
    setBusy(true)
    for (const material of rest) {
      if ((await give({ type: 'mark-material', materialId: material.id, mark: { kind } })) === null) break
    }
    setBusy(false)
  }
  return (
    <div className="mark-rest">
      <span className="quiet">其余 {rest.length} 份标为</span>
      <Select
        value={kind}
        onChange={setKind}
        options={kinds.map((each) => ({ value: each, label: materialMarkNames[each] }))}
        aria-label="其余材料标为"
        data-testid="mark-rest-kind"
      />
      <Button onClick={mark} loading={busy} data-testid="mark-rest">
        标注
      </Button>
    </div>
  )
}
