import { Tag, Tooltip } from 'antd'
import type { Confidence, Verified } from '#shared/catalogue/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'

type Checked = 'text' | 'excerpt' | 'open'

const names: Readonly<Record<Checked, string>> = { text: '已核对条文', excerpt: '有公开摘录', open: '待核' }
const colours: Readonly<Record<Checked, string>> = { text: 'green', excerpt: 'blue', open: 'gold' }

/** How far a statement was checked: by how its source was seen, or, where nobody recorded that, by its confidence. */
function checkedOf(confidence: Confidence, verified: Verified | null): Checked {
  if (verified === 'text') return 'text'
  if (verified === 'excerpt') return 'excerpt'
  if (verified === 'unverified') return 'open'
  return confidence === 'high' ? 'text' : confidence === 'medium' ? 'excerpt' : 'open'
}

/** The label that every fact of the catalogue carries; the tooltip says what it means. */
export function FactLabel({ confidence, verified }: { confidence: Confidence; verified: Verified | null }) {
  const checked = checkedOf(confidence, verified)
  const meaning =
    verified === null
      ? catalogue.confidenceScale[confidence]
      : `${catalogue.verifiedScale[verified]}；可信度：${catalogue.confidenceScale[confidence]}`
  return (
    <Tooltip title={meaning}>
      <Tag color={colours[checked]} variant="outlined">
        {names[checked]}
      </Tag>
    </Tooltip>
  )
}

/** A source with its label, as one line. */
export function Source(props: { source: string; confidence: Confidence; verified: Verified | null }) {
  return (
    <span>
      {props.source} <FactLabel confidence={props.confidence} verified={props.verified} />
    </span>
  )
}

const fieldNames: Readonly<Record<Confidence, string>> = { high: '法条列为载明事项', medium: '按惯例', low: '待核' }

/**
 * The label of a form field's need. A field is modelled from what the law lists; no official form was copied, so it never
 * says that a text was compared.
 */
export function FieldLabel({ confidence }: { confidence: Confidence }) {
  const checked = checkedOf(confidence, null)
  return (
    <Tooltip title={confidence === 'high' ? catalogue.confidenceScale.fields : catalogue.confidenceScale[confidence]}>
      <Tag color={colours[checked]} variant="outlined">
        {fieldNames[confidence]}
      </Tag>
    </Tooltip>
  )
}
