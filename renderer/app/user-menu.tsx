import { DownOutlined, UserOutlined } from '@ant-design/icons'
import { App, Button, Dropdown } from 'antd'
import { lazy, Suspense, useState } from 'react'
import { failureLine, queryClient, useAccount, useSend } from '#renderer/api/index.ts'
import { flushAll } from '#renderer/ui/unsaved.ts'
import { roleNames } from '#shared/core/actor.ts'

const ChangePassword = lazy(() => import('../features/session/change-password.tsx'))

/** Lock, sign out, change the password. What is typed is saved first. */
export function UserMenu() {
  const account = useAccount()
  const { message } = App.useApp()
  const lock = useSend('session.lock')
  const signOut = useSend('session.sign-out')
  const [changing, setChanging] = useState(false)

  const leave = async (how: typeof lock | typeof signOut) => {
    if (!(await flushAll())) {
      message.error('有内容还没有保存，请保存后再离开。')
      return
    }
    const session = await how.send(null)
    if (session !== null) queryClient.setQueryData(['session.state', null], session)
    else if (how.failure !== null) message.error(failureLine(how.failure))
  }
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            {
              key: 'who',
              disabled: true,
              label: account.roles.map((role) => roleNames[role]).join('、'),
            },
            { type: 'divider' },
            { key: 'lock', label: <span data-testid="menu-lock">锁定窗口</span> },
            { key: 'password', label: <span data-testid="menu-password">修改密码</span> },
            { key: 'out', label: <span data-testid="menu-sign-out">退出登录</span> },
          ],
          onClick: ({ key }) => {
            if (key === 'lock') void leave(lock)
            if (key === 'out') void leave(signOut)
            if (key === 'password') setChanging(true)
          },
        }}
      >
        <Button type="text" icon={<UserOutlined />} data-testid="user-menu">
          {account.displayName} <DownOutlined />
        </Button>
      </Dropdown>
      {changing && (
        <Suspense>
          <ChangePassword onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </>
  )
}
