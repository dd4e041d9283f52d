import { Alert, Button, Form, Input } from 'antd'
import { useState } from 'react'
import { queryClient, useSend } from '#renderer/api/index.ts'
import { FailureAlert } from '#renderer/ui/failure-alert.tsx'
import { GateFrame } from './gate-frame.tsx'
import { repeatRule } from './repeat-rule.ts'

/** After the first administrator: start empty, or with demonstration data that says everywhere what it is. */
export default function DemoOffer({ onDone }: { readonly onDone: () => void }) {
  const { send, busy, failure } = useSend('demo.load')
  const [made, setMade] = useState<readonly string[] | null>(null)
  const load = async ({ password }: { password: string }) => {
    const loaded = await send({ password })
    if (loaded === null) return
    setMade(loaded.accounts)
    await queryClient.invalidateQueries()
  }
  if (made !== null) {
    return (
      <GateFrame title="演示数据已载入">
        <p>以下演示账号均使用刚才设定的密码：</p>
        <ul className="demo-accounts" data-testid="demo-accounts">
          {made.map((username) => (
            <li key={username} className="mono">
              {username}
            </li>
          ))}
        </ul>
        <Button type="primary" size="large" block onClick={onDone} autoFocus data-testid="demo-continue">
          开始使用
        </Button>
      </GateFrame>
    )
  }
  return (
    <GateFrame title="是否载入演示数据？">
      <Form layout="vertical" requiredMark={false} onFinish={load}>
        <Alert
          className="failure-alert"
          type="info"
          title="演示数据含各岗位的演示账号和若干办件，屏幕和文书上均标明“演示”，供熟悉操作用。正式使用请不要载入。"
        />
        <FailureAlert failure={failure} />
        <Form.Item
          name="password"
          label="演示账号的密码"
          rules={[{ required: true, message: '请为演示账号设定一个密码' }]}
        >
          <Input.Password autoFocus autoComplete="new-password" data-testid="demo-password" />
        </Form.Item>
        <Form.Item name="repeat" label="再输一次密码" dependencies={['password']} rules={[repeatRule('password')]}>
          <Input.Password autoComplete="new-password" data-testid="demo-repeat" />
        </Form.Item>
        <Button htmlType="submit" type="primary" block size="large" loading={busy} data-testid="demo-load">
          载入演示数据
        </Button>
        <Button block size="large" className="gate-second" onClick={onDone} disabled={busy} data-testid="demo-skip">
          不载入，直接使用
        </Button>
      </Form>
    </GateFrame>
  )
}
