import { Tabs } from 'antd'
import { navigate, Page } from '#renderer/ui/index.ts'
import { About } from './about.tsx'
import { Accounts } from './accounts.tsx'
import { DemoData } from './demo-data.tsx'
import { HallForm } from './hall-form.tsx'
import { NumberPatterns } from './number-patterns.tsx'
import { Printers } from './printers.tsx'

/** 设置, of the administrator: accounts, the hall, printers, number patterns, demonstration data, this program. */
export default function SettingsPage({ rest }: { readonly rest: readonly string[] }) {
  return (
    <Page title="设置">
      <Tabs
        activeKey={rest[0] ?? 'accounts'}
        onChange={(key) => navigate('settings', key)}
        destroyOnHidden
        items={[
          { key: 'accounts', label: <span data-testid="tab-accounts">账号</span>, children: <Accounts /> },
          { key: 'hall', label: <span data-testid="tab-hall">办事大厅</span>, children: <HallForm /> },
          { key: 'printers', label: <span data-testid="tab-printers">打印机</span>, children: <Printers /> },
          { key: 'numbers', label: <span data-testid="tab-numbers">编号格式</span>, children: <NumberPatterns /> },
          { key: 'demo', label: <span data-testid="tab-demo">演示数据</span>, children: <DemoData /> },
          { key: 'about', label: <span data-testid="tab-about">关于</span>, children: <About /> },
        ]}
      />
    </Page>
  )
}
