import { Table, Tag, Tooltip, Typography } from 'antd'
import {
  catalogue,
  itemOf,
  type MaterialBasis,
  type MaterialNeed,
  type MergedMaterial,
  mergeMaterials,
} from '#shared/catalogue/index.ts'
import { FactLabel } from './fact-label.tsx'

const bases: Readonly<Record<MaterialBasis, { readonly name: string; readonly colour: string }>> = {
  regulation: { name: '法定', colour: 'blue' },
  guide: { name: '外地指南', colour: 'cyan' },
  practice: { name: '窗口习惯', colour: 'gold' },
}

/** The one list of materials (一单): each paper once, with every permit that needs it and on what basis. */
export function MaterialList({ itemIds }: { itemIds: readonly string[] }) {
  const materials = mergeMaterials(catalogue, itemIds, { includePractice: true })
  return (
    <Table<MergedMaterial>
      size="small"
      className="top-rows"
      rowKey="id"
      pagination={false}
      dataSource={[...materials]}
      columns={[
        { title: '序号', width: 56, align: 'right', render: (_, __, index) => index + 1 },
        {
          title: '材料',
          render: (_, material) => (
            <>
              <Typography.Text strong={material.unconditional}>{material.name}</Typography.Text>
              {material.producedInCase && <Tag style={{ marginLeft: 8 }}>本案登记产生，不用提交</Tag>}
              {material.practiceNote !== null && (
                <div>
                  <Typography.Text type="warning">{material.practiceNote}</Typography.Text>
                </div>
              )}
              {material.conditions.map((condition) => (
                <div key={condition}>
                  <Typography.Text type="secondary">仅在：{condition}</Typography.Text>
                </div>
              ))}
            </>
          ),
        },
        {
          title: <Tooltip title={catalogue.materialCountsNote}>份数（默认）</Tooltip>,
          width: 112,
          align: 'right',
          render: (_, material) => countText(material),
        },
        {
          title: '取得',
          width: 96,
          render: (_, material) => (material.obtainableBySharing ? <Tag color="green">可共享</Tag> : '申请人提交'),
        },
        {
          title: '哪些事项需要、依据什么',
          width: 460,
          render: (_, material) => material.neededBy.map((need) => <Need key={need.itemId} need={need} />),
        },
      ]}
    />
  )
}

function countText({ originalCount, copyCount }: MergedMaterial): string {
  const parts = [originalCount > 0 ? `原件 ${originalCount}` : null, copyCount > 0 ? `复印件 ${copyCount}` : null]
  return parts.filter((part) => part !== null).join('、') || '—'
}

function Need({ need }: { need: MaterialNeed }) {
  const basis = bases[need.basis]
  return (
    <div>
      {itemOf(catalogue, need.itemId).name}{' '}
      <Tooltip title={catalogue.basisScale[need.basis]}>
        <Tag color={basis.colour}>{basis.name}</Tag>
      </Tooltip>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {need.source}
        {need.stage === null ? '' : `（${need.stage}阶段）`}
      </Typography.Text>{' '}
      <FactLabel confidence={need.confidence} verified={need.verified} />
    </div>
  )
}
