import { Alert, Flex, Table, Typography } from 'antd'
import { FactGrid } from '#renderer/ui/case-view/index.ts'
import { catalogue, type SourceEntry } from '#shared/catalogue/index.ts'
import { FactLabel } from './fact-label.tsx'

/** Which edition of the catalogue this is, what is not settled in it, and the texts behind it. */
export function Edition() {
  return (
    <Flex vertical gap={16}>
      <FactGrid
        facts={[
          { key: 'title', label: '名称', value: catalogue.title, wide: true },
          { key: 'version', label: '版本', value: catalogue.version },
          { key: 'from', label: '生效', value: catalogue.effectiveFrom },
          { key: 'plan', label: '依据', value: catalogue.plan },
          { key: 'asOf', label: '资料截止', value: catalogue.asOf },
        ]}
      />
      <Alert
        type="warning"
        showIcon
        title="本版目录的已知不足"
        description={
          <ul style={{ margin: 0, paddingInlineStart: 20 }}>
            {catalogue.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        }
      />
      <Table
        size="small"
        rowKey="rule"
        pagination={false}
        dataSource={[...catalogue.rules]}
        columns={[
          { title: '总则', dataIndex: 'rule' },
          {
            title: '来源',
            width: 380,
            render: (_, rule) => (
              <>
                {rule.source} <FactLabel confidence={rule.confidence} verified={null} />
              </>
            ),
          },
        ]}
      />
      <Table<SourceEntry>
        size="small"
        rowKey="key"
        pagination={false}
        dataSource={[...catalogue.sources]}
        columns={[
          { title: '引用的法律法规', dataIndex: 'law' },
          { title: '文号', dataIndex: 'doc' },
          {
            title: '核对',
            width: 240,
            render: (_, source) => (
              <>
                <FactLabel confidence={source.verified === 'text' ? 'high' : 'medium'} verified={source.verified} />
                {source.note !== null && <Typography.Text type="secondary"> {source.note}</Typography.Text>}
              </>
            ),
          },
        ]}
      />
    </Flex>
  )
}
