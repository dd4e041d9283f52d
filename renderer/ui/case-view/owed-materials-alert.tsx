import { Alert } from 'antd'
import { useDesk } from '#renderer/api/use-desk.ts'
import type { CaseFile } from '#shared/case/case-file.ts'
import { owedMaterials } from '#shared/case/owed-materials.ts'
import { catalogue } from '#shared/catalogue/index.ts'

/** What was promised for later (容缺后补), so that nobody decides, prints or hands over without knowing; nothing when nothing is owed. */
export function OwedMaterialsAlert({ file }: { readonly file: CaseFile }) {
  const desk = useDesk()
  const owed = owedMaterials(file, catalogue)
  if (owed.length === 0) return null
  const late = desk === null ? [] : owed.filter((material) => material.until < desk.today)
  return (
    <Alert
      className="failure-alert"
      type="warning"
      showIcon
      data-testid="owed-materials"
      title={
        late.length === 0
          ? `受理时容缺 ${owed.length} 份材料，请留意承诺的补交日期。`
          : `受理时容缺 ${owed.length} 份材料，其中 ${late.length} 份已过承诺的补交日期。`
      }
      description={
        <ul className="plain-list">
          {owed.map(({ id, name, promisedBy, until }) => (
            <li key={id}>
              {name}：{promisedBy}承诺 {until} 前补交
            </li>
          ))}
        </ul>
      }
    />
  )
}
