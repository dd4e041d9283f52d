import { Alert, Table } from 'antd'
import { useDesk } from '#renderer/api/index.ts'
import { numberPatterns, writeNumber } from '#shared/core/numbering.ts'

type Series = keyof typeof numberPatterns

const seriesNames: Readonly<Record<Series, string>> = {
  case: '办件编号',
  receipt: '收件凭证文号',
  acceptance: '受理通知书文号',
  correction: '补正材料告知书文号',
  decline: '不予受理决定书文号',
  grant: '准予行政许可决定书文号',
  refusal: '不予行政许可决定书文号',
  licence: '行业综合许可证编号',
  batch: '交寄批次号',
}

const series = Object.keys(numberPatterns) as readonly Series[]

/** How numbers are written: a proposal, since no rule is published for them. Shown, not changed. */
export function NumberPatterns() {
  const desk = useDesk()
  return (
    <>
      <Alert
        type="info"
        showIcon
        style={{ marginBottom: 8 }}
        title="以下为我方建议格式，非官方：国家和本地均未公布这些编号的规则。"
        description="每个编号含窗口号，两个窗口断网时也不会重号；编号只给一次，不回收。单项许可证的编号由各部门按自己的规则给出，本系统只记录。"
      />
      <Table<Series>
        size="small"
        rowKey={(each) => each}
        pagination={false}
        dataSource={[...series]}
        columns={[
          { title: '编号', width: 240, render: (_, each) => seriesNames[each] },
          { title: '格式', render: (_, each) => <span className="mono">{numberPatterns[each]}</span> },
          {
            title: '今日本窗口的样例',
            render: (_, each) =>
              desk === null ? (
                ''
              ) : (
                <span className="mono">
                  {writeNumber(
                    { series: each, ...(each === 'licence' ? { industry: 1 } : {}) },
                    desk.today,
                    desk.desk,
                    1,
                  )}
                </span>
              ),
          },
        ]}
      />
      <p className="quiet">
        {'{year}'} 年；{'{day}'} 年月日；{'{desk}'} 窗口号；{'{industry}'} 行业序号；{'{serial:n}'} n 位流水号。
      </p>
    </>
  )
}
