import { ArrowLeftOutlined } from '@ant-design/icons'
import { Button, Flex } from 'antd'

/** A page's title with the way back before it. */
export function BackTitle({ title, back, onBack }: { title: string; back: string; onBack: () => void }) {
  return (
    <Flex align="center" gap={8}>
      <Button type="text" icon={<ArrowLeftOutlined />} aria-label={back} data-testid="action-back" onClick={onBack} />
      {title}
    </Flex>
  )
}
