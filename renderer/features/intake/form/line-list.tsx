import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Input } from 'antd'

interface LineListProps {
  readonly id: string
  readonly label: string
  readonly lines: readonly string[]
  readonly disabled: boolean
  readonly onChange: (lines: readonly string[]) => void
  readonly onFocus: () => void
  readonly onBlur: () => void
}

/** A list with one entry a line, such as shareholders or pharmacists. */
export function LineList({ id, label, lines, disabled, onChange, onFocus, onBlur }: LineListProps) {
  const texts = lines.length === 0 ? [''] : lines
  const rows = texts.map((line, at) => ({ line, at, key: `line-${at}` }))
  return (
    <div className="line-list" data-testid={`field-${id}`}>
      {rows.map(({ line, at, key }) => (
        <div key={key} className="line">
          <Input
            id={at === 0 ? `input-${id}` : `input-${id}-${at}`}
            aria-label={`${label} 第 ${at + 1} 行`}
            value={line}
            disabled={disabled}
            maxLength={400}
            onFocus={onFocus}
            onBlur={onBlur}
            onChange={(event) => onChange(texts.with(at, event.target.value.replaceAll('\n', ' ')))}
            data-testid={`field-${id}-${at}`}
          />
          {rows.length > 1 && !disabled && (
            <Button
              type="text"
              icon={<DeleteOutlined />}
              aria-label={`删除第 ${at + 1} 行`}
              onClick={() => onChange(texts.filter((_, other) => other !== at))}
            />
          )}
        </div>
      ))}
      {!disabled && (
        <Button
          type="link"
          size="small"
          icon={<PlusOutlined />}
          onClick={() => onChange([...texts, ''])}
          data-testid={`add-line-${id}`}
        >
          添加一行
        </Button>
      )}
    </div>
  )
}
