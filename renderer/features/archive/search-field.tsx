import { SearchOutlined } from '@ant-design/icons'
import { Input } from 'antd'

interface Props {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder: string
}

/** The text that narrows the list while it is typed. */
export function SearchField({ value, onChange, placeholder }: Props) {
  return (
    <Input
      prefix={<SearchOutlined />}
      allowClear
      data-testid="queue-text"
      aria-label="筛选"
      placeholder={placeholder}
      value={value}
      maxLength={60}
      onChange={(event) => onChange(event.target.value)}
      style={{ width: 360 }}
    />
  )
}
