import { Form, Input } from 'antd'

/** A new password, typed twice; the office holds it against its own rules. */
export function PasswordFields({ label }: { label: string }) {
  return (
    <div className="form-pair">
      <Form.Item
        name="password"
        label={label}
        extra="至少 8 位，不能与用户名相同"
        rules={[
          { required: true, message: '请设定密码。' },
          { min: 8, message: '密码至少 8 位。' },
        ]}
      >
        <Input.Password data-testid="account-password" autoComplete="new-password" maxLength={200} />
      </Form.Item>
      <Form.Item
        name="repeat"
        label="再输一次"
        dependencies={['password']}
        rules={[
          ({ getFieldValue }) => ({
            validator: (_, value: string | undefined) =>
              value === getFieldValue('password')
                ? Promise.resolve()
                : Promise.reject(new Error('两次输入的密码不一致。')),
          }),
        ]}
      >
        <Input.Password data-testid="account-password-repeat" autoComplete="new-password" maxLength={200} />
      </Form.Item>
    </div>
  )
}
