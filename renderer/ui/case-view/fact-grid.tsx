import type { ReactNode } from 'react'

export interface Fact {
  readonly key: string
  readonly label: ReactNode
  readonly value: ReactNode
  /** Takes the whole width: long texts. */
  readonly wide?: boolean
}

interface Props {
  readonly title?: ReactNode
  readonly facts: readonly Fact[]
  /** `one`: a single column, for a panel at the side. */
  readonly columns?: 'one' | 'two'
}

/** Labels and values in columns that line up from one group to the next. */
export function FactGrid({ title, facts, columns = 'two' }: Props) {
  return (
    <section className="fact-group">
      {title !== undefined && <h3 className="fact-title">{title}</h3>}
      <dl className={`facts facts-${columns}`}>
        {facts.map((fact) => (
          <div key={fact.key} className={fact.wide === true ? 'fact fact-wide' : 'fact'}>
            <dt>{fact.label}</dt>
            <dd>{fact.value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
