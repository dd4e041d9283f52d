import { Button, Form, Input } from 'antd'
import { queryClient, useSend } from '#renderer/api/index.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { unsavedNow } from '#renderer/ui/unsaved.ts'
import type { AccountRow } from '#shared/ipc/views.ts'
import { GateFrame } from './gate-frame.tsx'
import { useSessionAction } from './use-session-action.ts'

/** The desk is locked; the same person goes on, or it is signed out for another. */
export default function LockScreen({ account }: { readonly account: AccountRow }) {
  const [form] = Form.useForm<{ password: string }>()
  const { run, busy, failure } = useSessionAction('session.unlock')
  const signOut = useSend('session.sign-out')
  const submit = async (values: { password: string }) => {
    if (await run(values)) return
    form.setFieldValue('password', '')
    form.focusField('password')
  }
  const leave = async () => {
    const session = await signOut.send(null)
    if (session !== null) queryClient.setQueryData(['session.state', null], session)
  }
  return (
    <div className="lock-screen" data-testid="lock-screen">
      <GateFrame title={`${account.displayName}，窗口已锁定`}>
        <Form form={form} layout="vertical" size="large" requiredMark={false} onFinish={submit}>
          <FailureAlert failure={failure ?? signOut.failure} />
          <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
            <Input.Password autoFocus autoComplete="off" data-testid="unlock-password" />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={busy} data-testid="unlock">
            解锁
          </Button>
          <Button type="link" block onClick={leave} disabled={unsavedNow()} data-testid="lock-sign-out">
            换人登录
          </Button>
          {unsavedNow() && <p className="quiet">还有内容未保存，请先解锁。</p>}
        </Form>
      </GateFrame>
    </div>
  )
}
