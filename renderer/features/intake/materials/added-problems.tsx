import { Alert } from 'antd'

interface AddedProblemsProps {
  readonly problems: readonly string[]
  readonly onClose: () => void
}

/** Files that were refused, each by its name; the others were kept. */
export function AddedProblems({ problems, onClose }: AddedProblemsProps) {
  if (problems.length === 0) return null
  return (
    <Alert
      className="material-problems"
      type="error"
      showIcon
      closable={{ onClose }}
      data-testid="file-problems"
      title={
        <ul className="plain-list">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      }
    />
  )
}
