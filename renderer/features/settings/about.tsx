import { FolderOpenOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useDesk } from '#renderer/api/index.ts'
import { FactGrid } from '#renderer/ui/case-view/index.ts'
import { FailureAlert } from '#renderer/ui/index.ts'
import { builtinCalendar, coveredYears } from '#shared/calendar/index.ts'
import { catalogue } from '#shared/catalogue/index.ts'
import { useOpenDataFolder } from './mutations.ts'

/** This program, the data that it counts with, and under what terms it is used. */
export function About() {
  const desk = useDesk()
  const folder = useOpenDataFolder()
  return (
    <>
      <FactGrid
        facts={[
          { key: 'name', label: '名称', wide: true, value: '综窗：“一业一证、证照联办”综合窗口工作台' },
          {
            key: 'version',
            label: '版本',
            wide: true,
            value: <span data-testid="about-version">{desk?.version ?? ''}</span>,
          },
          { key: 'desk', label: '本机窗口', wide: true, value: desk === null ? '' : `${desk.desk} 号，${desk.hub}` },
          {
            key: 'catalogue',
            label: '事项目录',
            wide: true,
            value: `${catalogue.plan}，版本 ${catalogue.version}，${catalogue.effectiveFrom} 起；${catalogue.asOf}`,
          },
          {
            key: 'calendar',
            label: '节假日数据',
            wide: true,
            value: `${builtinCalendar.version}，含 ${coveredYears(builtinCalendar).join('、')} 年`,
          },
          { key: 'licence', label: '许可', wide: true, value: 'Apache License 2.0（见安装目录 LICENSE）' },
          {
            key: 'fonts',
            label: '字体',
            wide: true,
            value: 'Noto Sans SC、Noto Serif SC，SIL Open Font License 1.1；其他组件的许可见安装目录 NOTICE',
          },
        ]}
      />
      <FailureAlert failure={folder.failure} />
      <Button
        icon={<FolderOpenOutlined />}
        loading={folder.busy}
        data-testid="open-data-folder"
        onClick={() => void folder.send(null)}
      >
        打开数据文件夹
      </Button>
    </>
  )
}
