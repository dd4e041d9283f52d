import { Checkbox, Form, Input, Modal, Select } from 'antd'
import { FailureAlert } from '#renderer/ui/index.ts'
import { usernamePattern } from '#shared/account/account.ts'
import { catalogue, departmentName } from '#shared/catalogue/index.ts'
import { type Role, roleNames, roles } from '#shared/core/actor.ts'
import type { AccountRow } from '#shared/ipc/views.ts'
import { useSaveAccount } from './mutations.ts'
import { PasswordFields } from './password-fields.tsx'

interface Props {
  /** Null for a new account. */
  readonly account: AccountRow | null
  readonly onClose: () => void
}

interface Values {
  readonly username: string
  readonly displayName: string
  readonly roles: readonly Role[]
  readonly departmentId?: string | null
  readonly password: string
}

/** A new account, or another name, roles or department of one. */
export function AccountDialog({ account, onClose }: Props) {
  const [form] = Form.useForm<Values>()
  const { open, change, busy, failure } = useSaveAccount()
  const reviews = (Form.useWatch('roles', form) ?? account?.roles ?? []).includes('reviewer')
  const finish = async (values: Values) => {
    const profile = {
      displayName: values.displayName.trim(),
      roles: values.roles,
      departmentId: values.departmentId ?? null,
    }
    const done =
      account === null
        ? await open(values.username.trim().toLowerCase(), profile, values.password)
        : await change(account.accountId, profile)
    if (done !== null) onClose()
  }
  return (
    <Modal
      open
      style={{ top: 24 }}
      title={account === null ? '新建账号' : `修改账号 ${account.username}`}
      okText="保存"
      cancelText="取消"
      confirmLoading={busy}
      okButtonProps={{ 'data-testid': 'account-save' }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Values>
        className="form-tight"
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          username: account?.username ?? '',
          displayName: account?.displayName ?? '',
          roles: account?.roles ?? [],
          departmentId: account?.departmentId ?? undefined,
          password: '',
        }}
        onFinish={finish}
      >
        <div className="form-pair">
          {account === null && (
            <Form.Item
              name="username"
              label="用户名"
              extra="小写字母、数字或 . _ -，建后不能改"
              rules={[
                { required: true, message: '请填写用户名。' },
                {
                  transform: (value: string) => value.trim().toLowerCase(),
                  pattern: usernamePattern,
                  message: '用户名须为 2—30 位小写字母、数字或 . _ -，以字母或数字开头。',
                },
              ]}
            >
              <Input data-testid="account-username" maxLength={30} autoComplete="off" className="mono" autoFocus />
            </Form.Item>
          )}
          <Form.Item
            name="displayName"
            label="姓名"
            rules={[{ required: true, whitespace: true, message: '请填写姓名：文书和经过中记录的经办人。' }]}
          >
            <Input data-testid="account-name" maxLength={30} autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item name="roles" label="岗位" rules={[{ required: true, message: '请至少选择一个岗位。' }]}>
          <Checkbox.Group
            options={roles.map((role) => ({
              value: role,
              label: <span data-testid={`account-role-${role}`}>{roleNames[role]}</span>,
            }))}
          />
        </Form.Item>
        <Form.Item
          name="departmentId"
          label="所属部门"
          extra="部门审核人员只能看到、决定本部门的事项"
          rules={[
            { required: reviews, message: '部门审核人员须指定所属部门：各事项由原实施部门决定（实施方案三(三)）。' },
          ]}
        >
          <Select
            allowClear
            placeholder="不属于审批部门的不选"
            data-testid="account-department"
            options={catalogue.departments
              .filter((department) => department.kind === 'approving')
              .map((department) => ({ value: department.id, label: departmentName(department) }))}
          />
        </Form.Item>
        {account === null && <PasswordFields label="初始密码" />}
      </Form>
      <FailureAlert failure={failure} />
    </Modal>
  )
}
