import { App, Form, Modal } from 'antd'
import { FailureAlert } from '#renderer/ui/index.ts'
import type { AccountRow } from '#shared/ipc/views.ts'
import { useSaveAccount } from './mutations.ts'
import { PasswordFields } from './password-fields.tsx'

/** Another password for someone who forgot theirs; the reset is recorded. */
export function PasswordDialog({ account, onClose }: { account: AccountRow; onClose: () => void }) {
  const { message } = App.useApp()
  const [form] = Form.useForm<{ password: string }>()
  const { resetPassword, busy, failure } = useSaveAccount()
  return (
    <Modal
      open
      title={`重置“${account.displayName}”的密码`}
      okText="重置"
      cancelText="取消"
      confirmLoading={busy}
      okButtonProps={{ 'data-testid': 'account-save' }}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={async ({ password }) => {
          const done = await resetPassword(account, password)
          if (done === null) return
          void message.success('密码已重置')
          onClose()
        }}
      >
        <PasswordFields label="新密码" />
      </Form>
      <FailureAlert failure={failure} />
    </Modal>
  )
}
