import { Tag } from 'antd'

/** A case number, and that it is demonstration data if it is. */
export function CaseNo({ caseNo, demo }: { caseNo: string | null; demo: boolean }) {
  return (
    <span className="case-no">
      {caseNo ?? '未编号'} {demo && <Tag color="gold">演示</Tag>}
    </span>
  )
}

/** What is read and, quiet behind it, what is looked up; one line, so that every row keeps its 40 pixels. */
export function MainAndQuiet({ first, second }: { first: string; second: string }) {
  return (
    <span className="one-line" title={second === '' ? first : `${first}，${second}`}>
      {first === '' ? '—' : first} {second !== '' && <span className="quiet one-line-second">{second}</span>}
    </span>
  )
}
