import { Button, Form, Input, Modal, Typography } from 'antd'
import { useState } from 'react'
import { itemName } from '#renderer/ui/case-view/index.ts'
import { FailureAlert } from '#renderer/ui/index.ts'
import { catalogue, remedyOf, remedyOpenPoints, remedyText } from '#shared/catalogue/index.ts'
import type { Deciding, RefusalValues } from './mutations.ts'
import { hasOpenSource, offeredBasis } from './refusal-basis.ts'

interface Props {
  readonly itemId: string
  readonly departmentId: string
  readonly applicantName: string
  readonly deciding: Deciding
  readonly onDone: () => void
}

const article = '（行政许可法第38条第二款）'

/** 不予许可: facts, reasons and basis, none of which may be missing, with the remedies as they will be printed. */
export function RefuseForm({ itemId, departmentId, applicantName, deciding, onDone }: Props) {
  const [form] = Form.useForm<RefusalValues>()
  const basis = Form.useWatch('basis', form) ?? ''
  const [toConfirm, setToConfirm] = useState<RefusalValues | null>(null)
  const remedy = remedyOf(catalogue, departmentId)
  const confirmed = async (values: RefusalValues) => {
    const done = await deciding.refuse(values)
    setToConfirm(null)
    if (done !== null) onDone()
  }
  return (
    <>
      <Form<RefusalValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ facts: '', reasons: '', basis: offeredBasis(itemId) }}
        onFinish={setToConfirm}
      >
        <Form.Item name="facts" label="查明的事实" rules={[needed('请写明查明的事实')]}>
          <Input.TextArea data-testid="refuse-facts" maxLength={2000} rows={2} autoFocus />
        </Form.Item>
        <Form.Item name="reasons" label="不予许可的理由" rules={[needed('请写明不予许可的理由')]}>
          <Input.TextArea data-testid="refuse-reasons" maxLength={2000} rows={2} />
        </Form.Item>
        <Form.Item
          name="basis"
          label="法律依据"
          rules={[needed('请写明法律依据')]}
          extra={
            hasOpenSource(basis) ? (
              <Typography.Text type="warning">标“待核”的条文请核对后删去该标记，否则会照样印出。</Typography.Text>
            ) : undefined
          }
        >
          <Input.TextArea data-testid="refuse-basis" maxLength={1000} rows={3} />
        </Form.Item>
        <div className="remedies" data-testid="refuse-remedies">
          <strong>救济途径（随决定书告知）</strong>
          <div>{remedyText(remedy)}</div>
          {remedyOpenPoints(remedy).map((point) => (
            <Typography.Text key={point} type="warning">
              {point}
            </Typography.Text>
          ))}
        </div>
        <FailureAlert failure={deciding.failure} onClose={deciding.clear} />
        <Button danger type="primary" htmlType="submit" block data-testid="action-refuse" style={{ marginTop: 12 }}>
          不予许可…
        </Button>
      </Form>
      <Modal
        open={toConfirm !== null}
        title={`不予许可“${itemName(itemId)}”`}
        okText="作出不予决定"
        cancelText="再看看"
        confirmLoading={deciding.busy}
        okButtonProps={{ danger: true, 'data-testid': 'confirm-refuse' }}
        onOk={() => toConfirm !== null && confirmed(toConfirm)}
        onCancel={() => setToConfirm(null)}
      >
        {toConfirm !== null && (
          <>
            <p>申请人：{applicantName}</p>
            <p>理由：{toConfirm.reasons}</p>
            <p>依据：{toConfirm.basis}</p>
            <p>决定作出后即编文号并告知申请人，不能在此撤回。</p>
          </>
        )}
      </Modal>
    </>
  )
}

function needed(what: string) {
  return { required: true, whitespace: true, message: `${what}${article}` }
}
