import { App, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { ask, failureOf } from '#renderer/api/index.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import type { Failure } from '#shared/ipc/channel.ts'
import { repeatRule } from './repeat-rule.ts'

interface ChangeValues {
  readonly current: string
  readonly next: string
}

export default function ChangePassword({ onClose }: { readonly onClose: () => void }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<ChangeValues>()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const change = async () => {
    const values = await form.validateFields().catch(() => null)
    if (values === null) return
    setBusy(true)
    setFailure(null)
    try {
      await ask('session.change-password', { current: values.current, next: values.next })
      message.success('密码已修改')
      onClose()
    } catch (thrown) {
      setFailure(failureOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal
      open
      title="修改密码"
      okText="修改"
      confirmLoading={busy}
      okButtonProps={{ id: 'password-save' }}
      onOk={change}
      onCancel={onClose}
    >
      <Form form={form} layout="vertical" requiredMark={false}>
        <FailureAlert failure={failure} />
        <Form.Item name="current" label="现在的密码" rules={[{ required: true, message: '请填写现在的密码' }]}>
          <Input.Password autoFocus autoComplete="off" data-testid="password-current" />
        </Form.Item>
        <Form.Item name="next" label="新密码" rules={[{ required: true, message: '请填写新密码' }]}>
          <Input.Password autoComplete="new-password" data-testid="password-next" />
        </Form.Item>
        <Form.Item name="repeat" label="再输一次新密码" dependencies={['next']} rules={[repeatRule('next')]}>
          <Input.Password autoComplete="new-password" data-testid="password-repeat" />
        </Form.Item>
      </Form>
    </Modal>
  )
}
