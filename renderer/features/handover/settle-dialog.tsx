import { Form, Input, Modal } from 'antd'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FailureAlert } from '#renderer/ui/index.ts'
import type { LocalDate } from '#shared/core/time.ts'
import type { ParcelView } from '#shared/ipc/views.ts'
import { useSettleParcel } from './mutations.ts'

export interface Settling {
  readonly kind: 'deliver' | 'return'
  readonly parcel: ParcelView
}

interface Values {
  readonly on: LocalDate
  readonly text: string
}

interface Props {
  readonly settling: Settling
  readonly today: LocalDate
  readonly onClose: () => void
}

/** How a parcel ended: delivered to whom on which day, or back and why. A returned licence waits at the window again. */
export function SettleDialog({ settling, today, onClose }: Props) {
  const { kind, parcel } = settling
  const [form] = Form.useForm<Values>()
  const { deliver, giveBack, busy, failure } = useSettleParcel(parcel.parcelId)
  const delivered = kind === 'deliver'
  return (
    <Modal
      open
      title={`${delivered ? '登记妥投' : '登记退回'} ${parcel.waybillNo}`}
      okText={delivered ? '登记妥投' : '登记退回'}
      cancelText="取消"
      confirmLoading={busy}
      okButtonProps={{ 'data-testid': 'action-settle' }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <p>
        {parcel.licenceNo}，{parcel.holderName}，收件人 {parcel.recipient}
      </p>
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ on: today, text: delivered ? parcel.recipient : '' }}
        onFinish={async ({ on, text }) => {
          const done = delivered ? await deliver(on, text.trim()) : await giveBack(on, text.trim())
          if (done !== null) onClose()
        }}
      >
        <Form.Item
          name="on"
          label={delivered ? '妥投日期' : '退回日期'}
          rules={[{ required: true, message: '请填写日期。' }]}
        >
          <DateField testId="settle-on" max={today} />
        </Form.Item>
        <Form.Item
          name="text"
          label={delivered ? '签收人' : '退回原因'}
          rules={[{ required: true, whitespace: true, message: delivered ? '请填写签收人。' : '请填写退回原因。' }]}
          extra={delivered ? undefined : '退回的证照重新列入“待出证”，可改为窗口领取或再次寄递。'}
        >
          <Input data-testid="settle-text" maxLength={delivered ? 60 : 300} />
        </Form.Item>
      </Form>
      <FailureAlert failure={failure} />
    </Modal>
  )
}
