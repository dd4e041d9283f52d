import { QueryClientProvider } from '@tanstack/react-query'
import { App, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { ask, queryClient } from '#renderer/api/index.ts'
import { theme } from '#renderer/ui/theme.ts'
import { CrashBoundary } from './crash-boundary.tsx'
import { OfficeGate } from './office-gate.tsx'
import { styleNonce } from './style-nonce.ts'

dayjs.locale('zh-cn')

// Asked beside the office's own state, not after it.
void queryClient.prefetchQuery({ queryKey: ['session.state', null], queryFn: () => ask('session.state', null) })

/** The page: language, look, cache, and the gates in their order (office, session, shell). */
export function Application() {
  return (
    <ConfigProvider locale={zhCN} theme={theme} csp={{ nonce: styleNonce }} button={{ autoInsertSpace: false }}>
      <App className="application">
        <CrashBoundary>
          <QueryClientProvider client={queryClient}>
            <OfficeGate />
          </QueryClientProvider>
        </CrashBoundary>
      </App>
    </ConfigProvider>
  )
}
