import { Button, Form, Input } from 'antd'
import { useEffect } from 'react'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { navigate } from '#renderer/ui/router.ts'
import { GateFrame } from './gate-frame.tsx'
import { useSessionAction } from './use-session-action.ts'

interface SignInValues {
  readonly username: string
  readonly password: string
}

interface SignInProps {
  /** Called once the page stands and nothing else is to do: what comes after signing in can be fetched meanwhile. */
  readonly onIdle: () => void
}

export default function SignIn({ onIdle }: SignInProps) {
  const [form] = Form.useForm<SignInValues>()
  const { run, busy, failure } = useSessionAction('session.sign-in')
  // Whoever signs in begins at their own first page, not where somebody else left.
  useEffect(() => {
    navigate()
    const waiting = requestIdleCallback(onIdle)
    return () => cancelIdleCallback(waiting)
  }, [onIdle])
  const submit = async (values: SignInValues) => {
    if (await run(values)) return
    form.setFieldValue('password', '')
    form.focusField('password')
  }
  return (
    <GateFrame title="登录">
      <Form form={form} layout="vertical" size="large" requiredMark={false} onFinish={submit}>
        <FailureAlert failure={failure} />
        <Form.Item name="username" label="用户名" rules={[{ required: true, message: '请填写用户名' }]}>
          <Input autoFocus autoComplete="off" spellCheck={false} data-testid="sign-in-username" />
        </Form.Item>
        <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
          <Input.Password autoComplete="off" data-testid="sign-in-password" />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={busy} data-testid="sign-in">
          登录
        </Button>
      </Form>
    </GateFrame>
  )
}
