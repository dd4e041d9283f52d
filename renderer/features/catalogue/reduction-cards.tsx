import { QuestionCircleOutlined } from '@ant-design/icons'
import { Card, Flex, Popover, Typography } from 'antd'
import type { ReactNode } from 'react'
import type { Reductions } from '#shared/catalogue/index.ts'

interface Figure {
  readonly id: string
  readonly title: string
  readonly unit: string
  readonly before: number
  readonly after: number
  readonly percent: number
  readonly note: string | null
  readonly method: string
}

function figuresOf({ materials, fields, time, visits }: Reductions): readonly Figure[] {
  const calendar = time.calendarItems.map((limit) => limit.text).join('；')
  return [
    {
      id: 'materials',
      title: '减材料',
      unit: '份',
      before: materials.separate,
      after: materials.handIn,
      percent: materials.percent,
      note: `合并后 ${materials.merged} 份，其中 ${materials.merged - materials.handIn} 份共享取得`,
      method: materials.label,
    },
    {
      id: 'fields',
      title: '减填表要素',
      unit: '项',
      before: fields.separate,
      after: fields.merged,
      percent: fields.percent,
      note: `其中 ${fields.merged - fields.byHand} 项可共享回填，手填 ${fields.byHand} 项`,
      method: fields.label,
    },
    {
      id: 'time',
      title: '减时限',
      unit: '工作日',
      before: time.serial,
      after: time.parallel,
      percent: time.percent,
      note:
        calendar === '' ? (time.shortestPromised === null ? '未公布承诺时限，按法定时限' : null) : `另有：${calendar}`,
      method: time.label,
    },
    {
      id: 'visits',
      title: '减跑动',
      unit: '次',
      before: visits.separate,
      after: visits.merged,
      percent: visits.percent,
      note: '按申请、领证计',
      method: visits.label,
    },
  ]
}

/** The four reductions of the choice, before → after; computed from the catalogue and labelled so. */
export function ReductionCards({ figures }: { figures: Reductions }) {
  return (
    <div>
      <Flex gap={8}>
        {figuresOf(figures).map((figure) => (
          <Card key={figure.id} size="small" style={{ flex: 1, minWidth: 0 }} data-testid={`reduction-${figure.id}`}>
            <Flex justify="space-between" align="center">
              <Typography.Text type="secondary">{figure.title}</Typography.Text>
              <Popover
                title={`${figure.title}的算法`}
                content={<Method>{figure.method}</Method>}
                placement="bottomRight"
              >
                <QuestionCircleOutlined tabIndex={0} aria-label={`${figure.title}的算法`} />
              </Popover>
            </Flex>
            <Flex align="baseline" gap={6} className="tabular">
              <Typography.Text type="secondary" style={{ fontSize: 16 }}>
                {figure.before}
              </Typography.Text>
              <Typography.Text type="secondary">→</Typography.Text>
              <Typography.Text strong style={{ fontSize: 22 }}>
                {figure.after}
              </Typography.Text>
              <Typography.Text type="secondary">{figure.unit}</Typography.Text>
              <Typography.Text strong style={{ marginLeft: 'auto' }}>
                {figure.percent === 0 ? '不减' : `−${figure.percent}%`}
              </Typography.Text>
            </Flex>
            <Typography.Text type="secondary" style={{ fontSize: 12 }} ellipsis={{ tooltip: figure.note }}>
              {figure.note}
            </Typography.Text>
          </Card>
        ))}
      </Flex>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        以上为“分别办理 → 一并办理”，按目录数据计算，非官方统计。
      </Typography.Text>
    </div>
  )
}

function Method({ children }: { children: ReactNode }) {
  return <div style={{ maxWidth: 360 }}>{children}</div>
}
