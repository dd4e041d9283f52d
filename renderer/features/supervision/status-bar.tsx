import { Flex } from 'antd'
import { type DueLevel, dueLevelNames, dueLevels, type LevelCounts } from './overview.ts'

interface Props {
  readonly counts: LevelCounts
  /** What the full width stands for: the whole, or the largest of the bars that are compared. */
  readonly total: number
  /** Also names each part below the bar. */
  readonly named?: boolean
}

/** One bar, cut by how near the end is; the figures stand in words beside it, since colour alone says nothing. */
export function StatusBar({ counts, total, named = false }: Props) {
  const parts = dueLevels.filter((level) => counts[level] > 0)
  const text = parts.map((level) => `${dueLevelNames[level]} ${counts[level]}`).join('，')
  return (
    <div>
      <div className="due-bar" role="img" aria-label={text === '' ? '没有' : text}>
        {parts.map((level) => (
          <span
            key={level}
            className={`due-part due-part-${level}`}
            style={{ width: `${(counts[level] * 100) / Math.max(1, total)}%` }}
          />
        ))}
      </div>
      {named && (
        <Flex gap={24} style={{ marginTop: 8 }}>
          {dueLevels.map((level) => (
            <Legend key={level} level={level} count={counts[level]} />
          ))}
        </Flex>
      )}
    </div>
  )
}

function Legend({ level, count }: { level: DueLevel; count: number }) {
  return (
    <span data-testid={`due-${level}`}>
      <span className={`due-dot due-part-${level}`} /> {dueLevelNames[level]}{' '}
      <strong className="tabular">{count}</strong>
    </span>
  )
}
