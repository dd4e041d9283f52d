import { useDesk } from '#renderer/api/index.ts'
import { savedStateText, useSavedState } from '#renderer/ui/saved-state.ts'
import { weekdayName } from '#shared/calendar/format.ts'

/** The last line: where commits go, what waits, what is saved, which day it is. */
export function StatusLine() {
  const desk = useDesk()
  const saved = useSavedState()
  return (
    <footer className="status-line">
      <span className={`saved saved-${saved.kind}`} data-testid="status-saved">
        {savedStateText(saved)}
      </span>
      {desk !== null && (
        <>
          <span data-testid="status-hub">同步：{desk.hub}</span>
          <span data-testid="status-pending">待上传 {desk.pending}</span>
          <span className="status-right">
            {desk.today} {weekdayName(desk.today)}
          </span>
          <span>综窗 {desk.version}</span>
        </>
      )}
    </footer>
  )
}
