import { Button, Result, Space } from 'antd'
import { useState } from 'react'
import { ask, failureOf, faultText, queryClient } from '#renderer/api/index.ts'
import { unsavedNow } from '#renderer/ui/unsaved.ts'
import type { Fault } from '#shared/ipc/channel.ts'

/** The store can't be used: what happened, that nothing was overwritten, and the ways on. */
export function FaultScreen({ fault }: { readonly fault: Fault }) {
  const [busy, setBusy] = useState(false)
  const { title, detail } = faultText(fault)
  const retry = async () => {
    setBusy(true)
    try {
      const state = await ask('office.retry', null)
      queryClient.setQueryData(['office.state', null], state)
      if (state.fault === null) await queryClient.invalidateQueries()
    } catch (thrown) {
      failureOf(thrown)
    } finally {
      setBusy(false)
    }
  }
  return (
    <main className="gate" data-testid="fault-screen" data-fault={fault.code}>
      <Result
        status="error"
        title={title}
        subTitle={
          <>
            {detail}
            {unsavedNow() && <p>屏幕上尚未保存的内容仍保留着，恢复后会继续保存。</p>}
          </>
        }
        extra={
          <Space>
            <Button type="primary" loading={busy} onClick={retry} data-testid="fault-retry">
              重试
            </Button>
            <Button onClick={() => void ask('office.open-data-folder', null)} data-testid="fault-open-folder">
              打开数据文件夹
            </Button>
          </Space>
        }
      />
    </main>
  )
}
