import { Button, Form, Input } from 'antd'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { usernamePattern } from '#shared/account/account.ts'
import { GateFrame } from './gate-frame.tsx'
import { repeatRule } from './repeat-rule.ts'
import { useSessionAction } from './use-session-action.ts'

interface FirstStartValues {
  readonly username: string
  readonly displayName: string
  readonly password: string
  readonly desk: string
}

/** The very first start: the administrator, and the code of this desk. */
export default function FirstStart({ onMade }: { readonly onMade: () => void }) {
  const { run, busy, failure } = useSessionAction('session.create-administrator', onMade)
  return (
    <GateFrame title="首次使用：建立系统管理员">
      <Form
        layout="vertical"
        requiredMark={false}
        initialValues={{ desk: '01' }}
        onFinish={({ username, displayName, password, desk }: FirstStartValues) =>
          run({ username, displayName, password, desk })
        }
      >
        <FailureAlert failure={failure} />
        <Form.Item
          name="desk"
          label="窗口号"
          extra="写入本机编出的每一个办件号和文号，各窗口不得重复。"
          rules={[{ required: true, pattern: /^\d{2}$/, message: '窗口号为两位数字，如 01' }]}
        >
          <Input maxLength={2} className="input-short" data-testid="first-desk" />
        </Form.Item>
        <Form.Item name="displayName" label="管理员姓名" rules={[{ required: true, message: '请填写姓名' }]}>
          <Input autoFocus maxLength={30} data-testid="first-display-name" />
        </Form.Item>
        <Form.Item
          name="username"
          label="用户名"
          rules={[
            { required: true, message: '请填写用户名' },
            {
              transform: (value: unknown) =>
                String(value ?? '')
                  .trim()
                  .toLowerCase(),
              pattern: usernamePattern,
              message: '2—30 位小写字母、数字或 . _ -，以字母或数字开头',
            },
          ]}
        >
          <Input autoComplete="off" spellCheck={false} maxLength={30} data-testid="first-username" />
        </Form.Item>
        <Form.Item name="password" label="密码" rules={[{ required: true, message: '请填写密码' }]}>
          <Input.Password autoComplete="new-password" data-testid="first-password" />
        </Form.Item>
        <Form.Item name="repeat" label="再输一次密码" dependencies={['password']} rules={[repeatRule('password')]}>
          <Input.Password autoComplete="new-password" data-testid="first-repeat" />
        </Form.Item>
        <Button type="primary" htmlType="submit" size="large" block loading={busy} data-testid="first-create">
          建立并登录
        </Button>
      </Form>
    </GateFrame>
  )
}
