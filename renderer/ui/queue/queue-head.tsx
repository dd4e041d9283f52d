import { SearchOutlined } from '@ant-design/icons'
import { Badge, Flex, Input, Tabs } from 'antd'

export interface QueueTab<K extends string> {
  readonly key: K
  readonly label: string
  /** The total of the very query behind the tab; undefined while it is asked. */
  readonly count?: number | undefined
}

interface QueueHeadProps<K extends string> {
  readonly tabs: readonly QueueTab<K>[]
  readonly active: K
  readonly onActive: (key: K) => void
  readonly text: string
  readonly onText: (text: string) => void
  readonly placeholder: string
}

/** The tabs of a queue with their counts, and the text that narrows it as one types. */
export function QueueHead<K extends string>({ tabs, active, onActive, text, onText, placeholder }: QueueHeadProps<K>) {
  return (
    <Flex className="queue-head" align="center" justify="space-between" gap={16}>
      <Tabs
        activeKey={active}
        onChange={(key) => {
          const tab = tabs.find((each) => each.key === key)
          if (tab !== undefined) onActive(tab.key)
        }}
        items={tabs.map((tab) => ({
          key: tab.key,
          label: (
            <span data-testid={`tab-${tab.key}`}>
              {tab.label}{' '}
              {tab.count !== undefined && (
                <Badge
                  count={tab.count}
                  showZero
                  overflowCount={9999}
                  color={tab.key === active ? '#1D5BB8' : '#8A93A1'}
                />
              )}
            </span>
          ),
        }))}
      />
      <Input
        prefix={<SearchOutlined />}
        allowClear
        data-testid="queue-text"
        aria-label="筛选"
        placeholder={placeholder}
        value={text}
        maxLength={60}
        onChange={(event) => onText(event.target.value)}
        style={{ width: 320 }}
      />
    </Flex>
  )
}
