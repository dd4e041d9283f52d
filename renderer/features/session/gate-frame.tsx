import type { ReactNode } from 'react'
import { useDesk } from '#renderer/api/index.ts'

/** The quiet page around signing in: what this is, which desk, and a card. */
export function GateFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const desk = useDesk()
  return (
    <main className="gate">
      <div className="gate-head">
        <p className="gate-name">综窗</p>
        <p className="gate-motto">“一业一证、证照联办”综合服务窗口</p>
        <p className="quiet">中国（黑龙江）自由贸易试验区绥芬河片区</p>
      </div>
      <section className="gate-card">
        <h1 className="gate-title">{title}</h1>
        {children}
      </section>
      {desk !== null && (
        <p className="quiet">
          {desk.desk === '' ? '' : `${desk.desk} 号窗口　`}
          {desk.today}　综窗 {desk.version}
        </p>
      )}
    </main>
  )
}
