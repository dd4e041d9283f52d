import {
  AppstoreOutlined,
  AuditOutlined,
  BarChartOutlined,
  EditOutlined,
  FolderOpenOutlined,
  FormOutlined,
  IdcardOutlined,
  SendOutlined,
  SettingOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useAsk } from '#renderer/api/index.ts'
import { hrefOf } from '#renderer/ui/router.ts'
import type { Feature, FeatureId } from './routes.tsx'

const icons: Readonly<Record<FeatureId, ReactNode>> = {
  intake: <FormOutlined />,
  correction: <EditOutlined />,
  approval: <AuditOutlined />,
  licence: <IdcardOutlined />,
  handover: <SendOutlined />,
  archive: <FolderOpenOutlined />,
  supervision: <BarChartOutlined />,
  catalogue: <AppstoreOutlined />,
  settings: <SettingOutlined />,
}

/** The day's work, in its order, with what waits. */
export function Rail({ features, current }: { readonly features: readonly Feature[]; readonly current: FeatureId }) {
  const counts = useAsk('work.counts', null)
  return (
    <nav className="rail" aria-label="工作">
      <div className="rail-brand">
        <span className="rail-name">综窗</span>
        <span className="rail-motto">一业一证 · 证照联办</span>
      </div>
      {features.map((feature) => {
        const count = counts.status === 'ready' ? (feature.count?.(counts.value) ?? 0) : 0
        return (
          <a
            key={feature.id}
            className="rail-link"
            href={hrefOf(feature.id)}
            title={feature.name}
            aria-current={feature.id === current ? 'page' : undefined}
            data-testid={`rail-${feature.id}`}
          >
            {icons[feature.id]}
            <span className="rail-label">{feature.name}</span>
            {count > 0 && (
              <span className="rail-count" data-testid={`rail-count-${feature.id}`}>
                {count}
              </span>
            )}
          </a>
        )
      })}
    </nav>
  )
}
