import { DeleteOutlined } from '@ant-design/icons'
import { Button, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { FailureAlert, navigate } from '#renderer/ui/index.ts'
import { useCase } from '../case-context.ts'

/** 作废草稿: never silent; it wants a reason and stays in the log. */
export function DiscardButton() {
  const { decide, busy, failure } = useCase()
  const [open, setOpen] = useState(false)
  const [form] = Form.useForm<{ reason: string }>()
  const discard = async () => {
    const values = await form.validateFields().catch(() => null)
    if (values === null) return
    if ((await decide({ type: 'discard', reason: values.reason })) !== null) navigate('intake')
  }
  return (
    <>
      <Button icon={<DeleteOutlined />} onClick={() => setOpen(true)} data-testid="action-discard">
        作废草稿
      </Button>
      <Modal
        open={open}
        title="作废草稿"
        okText="作废"
        onCancel={() => setOpen(false)}
        afterOpenChange={(shown) => shown && form.focusField('reason')}
        footer={
          <>
            <Button onClick={() => setOpen(false)}>取消</Button>
            <Button danger type="primary" loading={busy} onClick={discard} data-testid="discard-confirm">
              作废
            </Button>
          </>
        }
      >
        <p>作废后不能再办理，填写的内容和附件保留在记录中。</p>
        <FailureAlert failure={failure} />
        <Form form={form} layout="vertical" requiredMark={false}>
          <Form.Item
            name="reason"
            label="作废原因"
            rules={[{ required: true, whitespace: true, message: '请写明作废原因，如：申请人不再办理' }]}
          >
            <Input maxLength={300} onPressEnter={discard} data-testid="discard-reason" />
          </Form.Item>
        </Form>
      </Modal>
    </>
  )
}
