import { PaperClipOutlined } from '@ant-design/icons'
import { Button, Flex, Table, Tag, Typography } from 'antd'
import { type Attachment, type CaseFile, type MaterialMark, materialMarkNames } from '#shared/case/case-file.ts'
import { catalogue, itemOf, type MergedMaterial, mergeMaterials } from '#shared/catalogue/index.ts'

interface Props {
  readonly file: CaseFile
  readonly itemIds: readonly string[]
  readonly onOpen: (attachment: Attachment) => void
}

const colours: Readonly<Record<MaterialMark['kind'], string>> = {
  'original-checked': 'green',
  'copy-kept': 'green',
  'by-sharing': 'blue',
  deferred: 'gold',
  'not-acceptable': 'red',
}

/** The materials that the given items need, how the window marked each, and their files. */
export function MaterialsView({ file, itemIds, onOpen }: Props) {
  const materials = mergeMaterials(catalogue, itemIds, { includePractice: true }).filter(
    (material) => !material.practiceOnly || file.materials[material.id] !== undefined || hasFiles(file, material.id),
  )
  return (
    <Table<MergedMaterial>
      size="small"
      rowKey="id"
      pagination={false}
      dataSource={[...materials]}
      columns={[
        { title: '序号', width: 56, align: 'right', render: (_, __, index) => index + 1 },
        {
          title: '材料',
          render: (_, material) => (
            <>
              {material.name}
              {itemIds.length > 1 && (
                <div>
                  <Typography.Text type="secondary" style={{ fontSize: 12 }}>
                    {material.neededBy.map((need) => itemOf(catalogue, need.itemId).name).join('、')}
                  </Typography.Text>
                </div>
              )}
            </>
          ),
        },
        {
          title: '核验',
          width: 150,
          render: (_, material) => <Mark material={material} mark={file.materials[material.id]} />,
        },
        {
          title: '文件',
          width: 200,
          render: (_, material) => (
            <Flex vertical align="start">
              {(file.attachments[material.id] ?? []).map((attachment) => (
                <Button
                  key={attachment.sha256}
                  type="link"
                  size="small"
                  icon={<PaperClipOutlined />}
                  data-testid={`attachment-${attachment.sha256.slice(0, 8)}`}
                  onClick={() => onOpen(attachment)}
                  style={{ paddingInline: 0, maxWidth: 190 }}
                >
                  <Typography.Text ellipsis={{ tooltip: attachment.fileName }} style={{ color: 'inherit' }}>
                    {attachment.fileName}
                  </Typography.Text>
                </Button>
              ))}
              {!hasFiles(file, material.id) && <Typography.Text type="secondary">—</Typography.Text>}
            </Flex>
          ),
        },
      ]}
    />
  )
}

function hasFiles(file: CaseFile, materialId: string): boolean {
  return (file.attachments[materialId] ?? []).length > 0
}

function Mark({ material, mark }: { material: MergedMaterial; mark: MaterialMark | undefined }) {
  if (mark === undefined) {
    if (material.producedInCase) return <Typography.Text type="secondary">本案登记产生</Typography.Text>
    return <Typography.Text type="secondary">{material.unconditional ? '未标注' : '按条件，未提交'}</Typography.Text>
  }
  return (
    <>
      <Tag color={colours[mark.kind]}>{materialMarkNames[mark.kind]}</Tag>
      {mark.kind === 'deferred' && (
        <div>
          {mark.promisedBy}承诺 {mark.until} 前补交
        </div>
      )}
      {mark.kind === 'not-acceptable' && <div>{mark.reason}</div>}
    </>
  )
}
