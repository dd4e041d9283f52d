import { App, Button, Form, Input, InputNumber } from 'antd'
import { Answered, FailureAlert } from '#renderer/ui/index.ts'
import { type HallSettings, type HallState, hallSettings } from '#shared/hall/hall.ts'
import { useConfigureHall } from './mutations.ts'
import { useHall } from './queries.ts'

/** What the hall is called on its papers, and how its desks behave. */
export function HallForm() {
  return <Answered asked={useHall()}>{(hall) => <Fields hall={hall} />}</Answered>
}

function Fields({ hall }: { hall: HallState }) {
  const { message } = App.useApp()
  const { configure, busy, failure, clear } = useConfigureHall()
  return (
    <Form<HallSettings>
      className="form-tight"
      layout="vertical"
      requiredMark={false}
      initialValues={hall}
      style={{ maxWidth: 720 }}
      onFinish={async (values) => {
        const done = await configure(hallSettings.parse(values))
        if (done !== null) void message.success('已保存，之后出具的文书按新内容印制')
      }}
    >
      <Form.Item name="windowName" label="窗口名称" rules={[ruleOf('windowName')]}>
        <Input data-testid="hall-window-name" maxLength={60} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="address" label="窗口地址" rules={[ruleOf('address')]}>
          <Input data-testid="hall-address" maxLength={100} />
        </Form.Item>
        <Form.Item name="phone" label="咨询电话" rules={[ruleOf('phone')]}>
          <Input data-testid="hall-phone" maxLength={40} />
        </Form.Item>
      </div>
      <Form.Item name="issuer" label="发证机关（印在证照上）" rules={[ruleOf('issuer')]}>
        <Input data-testid="hall-issuer" maxLength={60} />
      </Form.Item>
      <Form.Item
        name="sealName"
        label="印章名称（实施方案二(五)）"
        extra="只记名称：本系统不保存、不生成印章图样，证照上的印章由专人加盖"
        rules={[ruleOf('sealName')]}
      >
        <Input data-testid="hall-seal-name" maxLength={60} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item
          name="lookupAddress"
          label="二维码查询网址"
          extra="没有公众查询网站的留空，二维码只载证号与查询码"
          rules={[ruleOf('lookupAddress')]}
        >
          <Input data-testid="hall-lookup" maxLength={100} placeholder="https://" className="mono" />
        </Form.Item>
        <Form.Item name="idleLockMinutes" label="无操作自动锁定（分钟）" rules={[ruleOf('idleLockMinutes')]}>
          <InputNumber data-testid="hall-idle-lock" min={1} max={120} precision={0} />
        </Form.Item>
      </div>
      <FailureAlert failure={failure} onClose={clear} />
      <Button type="primary" htmlType="submit" loading={busy} data-testid="hall-save">
        保存
      </Button>
    </Form>
  )
}

/** The contract's own rule of one setting, so that page and office never differ. */
function ruleOf(name: keyof HallSettings) {
  return {
    validator: (_: unknown, value: unknown) => {
      const read = hallSettings.shape[name].safeParse(value)
      return read.success
        ? Promise.resolve()
        : Promise.reject(new Error(read.error.issues[0]?.message ?? '填写不符合要求。'))
    },
  }
}
