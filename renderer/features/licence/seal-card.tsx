import { Button, Card, Flex, Popconfirm, Typography } from 'antd'
import { timeText } from '#renderer/ui/case-view/index.ts'
import { FailureAlert, StatusTag } from '#renderer/ui/index.ts'
import { isSealed } from '#shared/licence/licence.ts'
import type { IssuedLicence } from '#shared/licence/licence-state.ts'
import { useSeal } from './mutations.ts'
import { useHall } from './queries.ts'

interface Props {
  readonly caseId: string
  readonly licence: IssuedLicence
  readonly mayAct: boolean
}

/** 用印: the hall's own seal is put on the paper by hand; here it is only recorded. */
export function SealCard({ caseId, licence, mayAct }: Props) {
  const { seal, busy, failure, clear } = useSeal(caseId)
  const hall = useHall()
  const sealName = hall.status === 'ready' ? hall.value.sealName : ''
  const printed = licence.printings.length > 0
  const sealed = isSealed(licence)
  return (
    <Card
      size="small"
      title="三、用印"
      extra={sealed ? <StatusTag tone="done">已用印</StatusTag> : <StatusTag tone="todo">待用印</StatusTag>}
    >
      <Flex vertical gap={8}>
        {licence.sealings.map((sealing) => (
          <div key={sealing.at} data-testid="sealing">
            第 {sealing.sheet} 次打印：{timeText(sealing.at)} {sealing.by}
          </div>
        ))}
        {!sealed && (
          <Typography.Text type="secondary">
            纸面印章处为“样章／待盖章”：本系统不生成可以充当印章的图样。请在纸上加盖“{sealName}”，再登记用印。
          </Typography.Text>
        )}
        <FailureAlert failure={failure} onClose={clear} />
        {mayAct && !sealed && (
          <Popconfirm
            title="纸上已加盖印章？"
            description={sealName}
            okText="已盖，登记"
            cancelText="未盖"
            okButtonProps={{ 'data-testid': 'confirm-seal' }}
            onConfirm={async () => void (await seal())}
          >
            <Button type="primary" block disabled={!printed} loading={busy} data-testid="action-seal">
              {printed ? '登记用印…' : '先登记打印，再用印'}
            </Button>
          </Popconfirm>
        )}
      </Flex>
    </Card>
  )
}
