import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'

/** Narrows a list of cases by name, USCC or case number. */
export function CaseFilter({ value, onChange }: { readonly value: string; readonly onChange: (text: string) => void }) {
  return (
    <Input
      className="list-filter"
      allowClear
      prefix={<SearchOutlined />}
      placeholder="名称、信用代码、办件号"
      value={value}
      onChange={(event) => onChange(event.target.value)}
      data-testid="case-filter"
    />
  )
}
