import { useDesk } from '#renderer/api/index.ts'

/** Which desk this is, and whether demonstration data is in the store. */
export function DeskBadge() {
  const desk = useDesk()
  if (desk === null) return <span />
  return (
    <span className="desk-badge">
      {desk.demoLoaded && (
        <span className="demo-label" data-testid="demo-label">
          演示数据
        </span>
      )}
      <span data-testid="desk">{desk.desk} 号窗口</span>
    </span>
  )
}
