import { Alert, Checkbox } from 'antd'
import { departmentNameOf } from '#renderer/ui/case-view/index.ts'
import { StatusTag } from '#renderer/ui/index.ts'
import {
  applyExemptions,
  catalogue,
  effectiveLimit,
  type ItemBlock,
  type SelectableItem,
  selectableItems,
} from '#shared/catalogue/index.ts'
import { useCase } from '../case-context.ts'
import { useWanted } from '../use-wanted.ts'

/** The permits of the industry: 必办 ticked, 按需办理 never ticked for the applicant; what exempts or bars is told. */
export function PermitChoice({ industryId }: { readonly industryId: string }) {
  const { file, gaps } = useCase()
  const exemptions = applyExemptions(catalogue, industryId, file.exemptionAnswers)
  const offered = selectableItems(catalogue, industryId, exemptions)
  const problem = gaps.find((gap) => gap.about === 'selection')
  return (
    <section className="choice-part" id="part-selection">
      <h2 className="panel-title">许可事项</h2>
      <div className="permits">
        {offered.map((each) => (
          <Permit key={each.item.id} offered={each} />
        ))}
      </div>
      {problem !== undefined && (
        <Alert
          className="choice-problem"
          type="warning"
          showIcon
          title={problem.problem}
          data-testid="selection-problem"
        />
      )}
    </section>
  )
}

function Permit({ offered: { item, requirement, excluded, block } }: { readonly offered: SelectableItem }) {
  const { file, editable, give } = useCase()
  const [chosen, choose] = useWanted(file.itemIds.includes(item.id), (wanted) =>
    give((newest) => ({
      type: 'choose-items',
      itemIds: wanted ? [...newest.itemIds, item.id] : newest.itemIds.filter((id) => id !== item.id),
    })),
  )
  const limit = effectiveLimit(item)
  return (
    <div className="permit">
      <Checkbox
        checked={chosen}
        disabled={!editable || (excluded !== null && !chosen)}
        onChange={(event) => choose(event.target.checked)}
        data-testid={`item-${item.id}`}
      >
        <span className="permit-name">{item.name}</span>
      </Checkbox>
      <StatusTag tone={requirement === 'mandatory' ? 'todo' : 'idle'}>
        {requirement === 'mandatory' ? '必办' : '按需办理'}
      </StatusTag>
      <span className="quiet permit-department">{departmentNameOf(item.departmentId)}</span>
      <span className="quiet permit-limit" title={limit.text}>
        {limit.kind === 'promised' ? '承诺' : '法定'} {limit.totalDays}
        {limit.unit === 'working' ? ' 个工作日' : ' 日'}
      </span>
      {excluded !== null && (
        <p className="consequence">
          不需要许可：{excluded.reason}
          {excluded.targetBody !== null && `请到${excluded.targetBody}办理。`}
          <span className="quiet">　依据：{excluded.source}</span>
        </p>
      )}
      {block !== null && <Blocked block={block} />}
    </div>
  )
}

/** What stands against the permit, and the applicant's right to apply all the same (行政许可法 第32条第五项). */
function Blocked({ block }: { readonly block: ItemBlock }) {
  const { file, editable, give } = useCase()
  const [insists, insist] = useWanted(file.insisted.includes(block.itemId), (wanted) =>
    give({ type: 'insist', itemId: block.itemId, insists: wanted }),
  )
  return (
    <div className="consequence consequence-block">
      {block.reason}
      {block.targetBody !== null && `请到${block.targetBody}办理。`}
      <span className="quiet">　依据：{block.source}</span>
      {block.effect !== 'elsewhere' && (
        <div>
          <Checkbox
            checked={insists}
            disabled={!editable}
            onChange={(event) => insist(event.target.checked)}
            data-testid={`insist-${block.itemId}`}
          >
            申请人坚持申请
          </Checkbox>
          <span className="quiet">{block.ifInsisted}</span>
        </div>
      )}
      {block.effect === 'elsewhere' && <p className="quiet consequence-more">坚持申请的：{block.ifInsisted}</p>}
    </div>
  )
}
