import { Alert, Button, Form } from 'antd'
import { useState } from 'react'
import { queryClient, useDesk } from '#renderer/api/index.ts'
import { FailureAlert } from '#renderer/ui/index.ts'
import { useLoadDemo } from './mutations.ts'
import { PasswordFields } from './password-fields.tsx'

/** Demonstration data: made up, marked everywhere, loaded once. */
export function DemoData() {
  const desk = useDesk()
  const { send, busy, failure, clear } = useLoadDemo()
  const [made, setMade] = useState<readonly string[] | null>(null)
  if (made !== null) {
    return (
      <Alert
        type="success"
        showIcon
        data-testid="demo-accounts"
        title="演示数据已载入，下列演示账号使用刚才设定的密码："
        description={<span className="mono">{made.join('、')}</span>}
      />
    )
  }
  if (desk?.demoLoaded === true) {
    return (
      <Alert
        type="info"
        showIcon
        data-testid="demo-loaded"
        title="本机已载入演示数据，不能重复载入。"
        description="演示办件和账号均为虚构，屏幕和文书上都标明“演示”。演示账号可在“账号”中停用。"
      />
    )
  }
  return (
    <Form<{ password: string }>
      layout="vertical"
      requiredMark={false}
      style={{ maxWidth: 560 }}
      onFinish={async ({ password }) => {
        const loaded = await send({ password })
        if (loaded === null) return
        setMade(loaded.accounts)
        await queryClient.invalidateQueries()
      }}
    >
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        title="演示数据含各岗位的演示账号和若干虚构办件，载入后不能删除；正式办公的机器请不要载入。"
      />
      <PasswordFields label="演示账号的密码" />
      <FailureAlert failure={failure} onClose={clear} />
      <Button type="primary" htmlType="submit" loading={busy} data-testid="demo-load">
        载入演示数据
      </Button>
    </Form>
  )
}
