import { Collapse } from 'antd'
import { useState } from 'react'
import { MaterialsView } from '#renderer/ui/case-view/index.ts'
import { AttachmentDialog } from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/case/case-file.ts'
import { chosenItemIds } from '#shared/case/chosen-items.ts'
import { PRACTICE_NOTE } from '#shared/catalogue/index.ts'
import { useCase } from '../case-context.ts'
import { MarkRest } from '../materials/mark-rest.tsx'
import { MaterialRow } from '../materials/material-row.tsx'
import { NextStep } from '../next-step.tsx'

/** Step 3, 材料: one list, each paper once, marked and with its files. What only habit asks is apart (行政许可法 第31条). */
export function MaterialsStep() {
  const { materials, file, editable } = useCase()
  const asked = materials.filter((material) => !material.practiceOnly)
  const habits = materials.filter((material) => material.practiceOnly)
  const always = asked.filter((material) => material.unconditional)
  const conditional = asked.filter((material) => !material.unconditional)
  if (!editable) return <ReadOnlyMaterials />
  if (materials.length === 0) {
    return (
      <>
        <p className="quiet">请先在“行业与情形”中选择行业和许可事项，材料清单随所选事项生成。</p>
        <NextStep to="decision" />
      </>
    )
  }
  return (
    <>
      <div className="materials-head">
        <h2 className="panel-title">
          应当提交（{always.length}）<span className="quiet">　每份材料只收一次；文件可拖放到所在行</span>
        </h2>
        <MarkRest materials={always} />
      </div>
      <div className="material-list">
        {always.map((material) => (
          <MaterialRow key={material.id} material={material} />
        ))}
      </div>
      {conditional.length > 0 && (
        <>
          <h2 className="panel-title">符合所列情形的提交（{conditional.length}）</h2>
          <div className="material-list">
            {conditional.map((material) => (
              <MaterialRow key={material.id} material={material} />
            ))}
          </div>
        </>
      )}
      {habits.length > 0 && (
        <Collapse
          className="habits"
          defaultActiveKey={habits.some((material) => file.materials[material.id] !== undefined) ? ['habits'] : []}
          items={[
            {
              key: 'habits',
              label: (
                <span data-testid="materials-practice">{`窗口常见要求（${habits.length}）：${PRACTICE_NOTE}`}</span>
              ),
              children: (
                <div className="material-list">
                  {habits.map((material) => (
                    <MaterialRow key={material.id} material={material} />
                  ))}
                </div>
              ),
            },
          ]}
        />
      )}
      <NextStep to="decision" />
    </>
  )
}

function ReadOnlyMaterials() {
  const { detail, file } = useCase()
  const [shown, setShown] = useState<Attachment | null>(null)
  return (
    <section className="choice-part">
      <MaterialsView file={file} itemIds={chosenItemIds(file)} onOpen={setShown} />
      {shown !== null && (
        <AttachmentDialog
          caseId={detail.caseId}
          sha256={shown.sha256}
          fileName={shown.fileName}
          onClose={() => setShown(null)}
        />
      )}
    </section>
  )
}
