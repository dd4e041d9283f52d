import { ReloadOutlined } from '@ant-design/icons'
import { Button, Flex, Table } from 'antd'
import { Answered, StatusTag, type Tone } from '#renderer/ui/index.ts'
import type { Printer } from '#shared/ipc/views.ts'
import { usePrinters } from './queries.ts'

const states: Readonly<Record<Printer['state'], readonly [Tone, string]>> = {
  idle: ['done', '空闲'],
  busy: ['running', '正在打印'],
  stopped: ['refused', '已停止'],
}

/** The printers that this machine's operating system knows. */
export function Printers() {
  const asked = usePrinters()
  return (
    <>
      <Flex justify="space-between" align="center" style={{ marginBottom: 8 }}>
        <span className="quiet">打印机在操作系统中添加；没有打印机的，文书可另存为 PDF 后在别处打印，再登记。</span>
        <Button icon={<ReloadOutlined />} data-testid="printers-again" onClick={asked.again}>
          重新查找
        </Button>
      </Flex>
      <Answered asked={asked}>
        {(printers) => (
          <Table<Printer>
            size="small"
            rowKey="name"
            pagination={false}
            dataSource={[...printers]}
            locale={{ emptyText: '本机没有打印机' }}
            columns={[
              { title: '打印机', render: (_, printer) => printer.displayName },
              { title: '系统名称', render: (_, printer) => <span className="mono">{printer.name}</span> },
              { title: '默认', width: 90, render: (_, printer) => (printer.isDefault ? '是' : '') },
              {
                title: '状态',
                width: 120,
                render: (_, printer) => {
                  const [tone, text] = states[printer.state]
                  return <StatusTag tone={tone}>{text}</StatusTag>
                },
              },
            ]}
          />
        )}
      </Answered>
    </>
  )
}
