import { PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Popconfirm, Table, Tag } from 'antd'
import { useState } from 'react'
import { useAccount } from '#renderer/api/index.ts'
import { departmentNameOf } from '#renderer/ui/case-view/index.ts'
import { Answered, FailureAlert, StatusTag } from '#renderer/ui/index.ts'
import { roleNames } from '#shared/core/actor.ts'
import type { AccountRow } from '#shared/ipc/views.ts'
import { AccountDialog } from './account-dialog.tsx'
import { useSaveAccount } from './mutations.ts'
import { PasswordDialog } from './password-dialog.tsx'
import { useAccounts } from './queries.ts'

type Editing =
  | { readonly kind: 'new' }
  | { readonly kind: 'change'; readonly account: AccountRow }
  | { readonly kind: 'password'; readonly account: AccountRow }

/** Everyone who may sign in, with what they may do. */
export function Accounts() {
  const asked = useAccounts()
  const own = useAccount()
  const saving = useSaveAccount()
  const [editing, setEditing] = useState<Editing | null>(null)
  const close = () => setEditing(null)
  return (
    <>
      <Flex justify="space-between" align="center" style={{ marginBottom: 8 }}>
        <span className="quiet">一人一个账号；岗位决定能办什么，由系统检查，不只是隐藏按钮。</span>
        <Button
          type="primary"
          icon={<PlusOutlined />}
          data-testid="account-add"
          onClick={() => setEditing({ kind: 'new' })}
        >
          新建账号
        </Button>
      </Flex>
      <FailureAlert failure={saving.failure} onClose={saving.clear} />
      <Answered asked={asked}>
        {(accounts) => (
          <Table<AccountRow>
            size="small"
            rowKey="accountId"
            pagination={{ pageSize: 50, hideOnSinglePage: true }}
            dataSource={[...accounts]}
            onRow={(row) => ({ className: 'row', 'data-testid': `account-row-${row.username}` })}
            columns={[
              { title: '用户名', width: 160, render: (_, row) => <span className="mono">{row.username}</span> },
              {
                title: '姓名',
                width: 170,
                render: (_, row) => (
                  <>
                    {row.displayName} {row.demo && <Tag color="gold">演示</Tag>}
                  </>
                ),
              },
              {
                title: '岗位',
                render: (_, row) => row.roles.map((role) => <Tag key={role}>{roleNames[role]}</Tag>),
              },
              {
                title: '所属部门',
                width: 220,
                render: (_, row) => (row.departmentId === null ? '—' : departmentNameOf(row.departmentId)),
              },
              {
                title: '状态',
                width: 90,
                render: (_, row) => (
                  <StatusTag tone={row.disabled ? 'idle' : 'done'}>{row.disabled ? '已停用' : '使用中'}</StatusTag>
                ),
              },
              {
                title: '操作',
                width: 250,
                render: (_, row) => (
                  <Flex gap={4}>
                    <Button
                      size="small"
                      type="link"
                      data-testid={`account-edit-${row.username}`}
                      onClick={() => setEditing({ kind: 'change', account: row })}
                    >
                      修改
                    </Button>
                    <Button
                      size="small"
                      type="link"
                      data-testid={`account-reset-${row.username}`}
                      onClick={() => setEditing({ kind: 'password', account: row })}
                    >
                      重置密码
                    </Button>
                    <Switch row={row} own={row.accountId === own.accountId} saving={saving} />
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Answered>
      {(editing?.kind === 'new' || editing?.kind === 'change') && (
        <AccountDialog account={editing.kind === 'new' ? null : editing.account} onClose={close} />
      )}
      {editing?.kind === 'password' && <PasswordDialog account={editing.account} onClose={close} />}
    </>
  )
}

interface SwitchProps {
  readonly row: AccountRow
  readonly own: boolean
  readonly saving: ReturnType<typeof useSaveAccount>
}

function Switch({ row, own, saving }: SwitchProps) {
  if (row.disabled) {
    return (
      <Button
        size="small"
        type="link"
        data-testid={`account-enable-${row.username}`}
        onClick={() => void saving.enable(row.accountId)}
      >
        启用
      </Button>
    )
  }
  return (
    <Popconfirm
      title={`停用“${row.displayName}”的账号？`}
      description="停用后不能登录，已办的事和记录不变，可随时启用。"
      okText="停用"
      cancelText="取消"
      okButtonProps={{ 'data-testid': 'confirm-disable' }}
      onConfirm={async () => void (await saving.disable(row.accountId))}
    >
      <Button size="small" type="link" danger disabled={own} data-testid={`account-disable-${row.username}`}>
        停用
      </Button>
    </Popconfirm>
  )
}
