import { Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import { FactGrid } from '#renderer/ui/case-view/index.ts'
import type { PermitItem, TimeSpan } from '#shared/catalogue/index.ts'
import { catalogue, decidingBodyOf, effectiveLimit, limitText, remedyOf, remedyText } from '#shared/catalogue/index.ts'
import { FactLabel, Source } from './fact-label.tsx'

const units: Readonly<Record<TimeSpan['unit'], string>> = { month: '个月', day: '日', 'working-day': '个工作日' }

function spanText(span: TimeSpan | null): string {
  return span === null ? '未规定' : `${span.amount}${units[span.unit]}`
}

/** Everything that the catalogue knows of one permit, each statement with its source and how far it was checked. */
export function ItemFacts({ item }: { item: PermitItem }) {
  const deciding = decidingBodyOf(catalogue, item.id)
  const limit = effectiveLimit(item)
  const rows: { label: string; children: ReactNode }[] = [
    { label: '法定名称', children: `${item.officialName}（证件：${item.certificateName}）` },
    {
      label: '决定机关',
      children: (
        <>
          {deciding.name}
          {item.decidingAuthority !== null && (
            <div>
              {deciding.note} <Source {...item.decidingAuthority} />
            </div>
          )}
        </>
      ),
    },
    {
      label: '法定依据',
      children: item.legalBasis.map((fact) => (
        <div key={fact.source}>
          <Source {...fact} />
        </div>
      )),
    },
    {
      label: '法定时限',
      children: (
        <>
          {limitText(item.statutoryLimit)}；<Source {...item.statutoryLimit} />
          {item.statutoryLimit.note !== null && <div>{item.statutoryLimit.note}</div>}
        </>
      ),
    },
    {
      label: '承诺时限',
      children:
        item.promisedLimit === null ? (
          <Typography.Text type="warning">{limit.label}</Typography.Text>
        ) : (
          <>
            {limitText(item.promisedLimit)}；<Source {...item.promisedLimit} />
          </>
        ),
    },
    {
      label: '有效期',
      children: (
        <>
          {item.validity.years === null ? '未规定固定期限' : `${item.validity.years} 年`}；<Source {...item.validity} />
          {item.validity.note !== null && <div>{item.validity.note}</div>}
        </>
      ),
    },
    {
      label: '现场核查',
      children: (
        <>
          {inspectionNames[item.inspection.mode]}；<Source {...item.inspection} />
          {item.inspection.note !== null && <div>{item.inspection.note}</div>}
        </>
      ),
    },
    {
      label: '延续',
      children:
        item.renewal === null ? (
          '未见规定'
        ) : (
          <>
            届满前最早 {spanText(item.renewal.earliest)}、最迟 {spanText(item.renewal.latest)}提出；
            <Source {...item.renewal} />
            {item.renewal.lateEffect !== null && <div>{item.renewal.lateEffect}</div>}
          </>
        ),
    },
    ...(item.rules.length === 0
      ? []
      : [
          {
            label: '特别规则',
            children: (
              <Flex vertical gap={4}>
                {item.rules.map((rule) => (
                  <div key={rule.rule}>
                    {rule.rule} <Typography.Text type="secondary">{rule.source}</Typography.Text>{' '}
                    <FactLabel confidence={rule.confidence} verified={rule.verified} />
                  </div>
                ))}
              </Flex>
            ),
          },
        ]),
    { label: '救济途径', children: remedyText(remedyOf(catalogue, item.departmentId)) },
  ]
  return <FactGrid facts={rows.map(({ label, children }) => ({ key: label, label, value: children, wide: true }))} />
}

const inspectionNames: Readonly<Record<PermitItem['inspection']['mode'], string>> = {
  none: '不需要',
  mandatory: '应当现场核查',
  discretionary: '需要核实时现场核查',
}
