import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Alert, Button, Form, Input, Modal, Select } from 'antd'
import { FailureAlert } from '#renderer/ui/index.ts'
import type { Defect } from '#shared/case/case-state.ts'
import { useCase } from '../case-context.ts'
import { knownDefects } from './known-defects.ts'

interface CorrectionDialogProps {
  readonly onClose: () => void
  readonly onGive: (defects: Defect[]) => Promise<void>
}

interface DefectRow {
  /** `material:<id>` or `field:<id>`. */
  readonly subject: string
  readonly problem: string
  readonly remedy: string
}

/** 补正: all defects in one notice, and only once (行政许可法 第32条第四项). What the window knows is filled in. */
export function CorrectionDialog({ onClose, onGive }: CorrectionDialogProps) {
  const { gaps, materials, form: fields, busy, failure } = useCase()
  const [form] = Form.useForm<{ defects: DefectRow[] }>()
  const subjects = [
    { label: '材料', options: materials.map((each) => ({ value: `material:${each.id}`, label: each.name })) },
    { label: '表单', options: fields.map((each) => ({ value: `field:${each.id}`, label: each.label })) },
  ]
  const rows = knownDefects(gaps, materials).map(
    ({ about, id, problem, remedy }): DefectRow => ({ subject: `${about}:${id}`, problem, remedy }),
  )
  const give = async () => {
    const values = await form.validateFields().catch(() => null)
    if (values !== null) await onGive((values.defects ?? []).map(defectOf))
  }
  return (
    <Modal
      open
      centered
      width={1080}
      title="一次告知补正"
      onCancel={onClose}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" loading={busy} onClick={give} data-testid="correction-give">
            作出补正告知
          </Button>
        </>
      }
    >
      <Alert
        className="failure-alert"
        type="info"
        title="须一次告知全部需要补正的内容，不得再次要求补正（行政许可法第32条第四项）。下列为窗口已发现的，请核对措辞并补充。"
      />
      <FailureAlert failure={failure} />
      <Form form={form} initialValues={{ defects: rows }} className="defects" requiredMark={false}>
        <Form.List name="defects">
          {(items, { add, remove }) => (
            <>
              <div className="defect defect-head">
                <span>材料或填写项</span>
                <span>存在的问题</span>
                <span>如何补正</span>
              </div>
              {items.map(({ key, name }) => (
                <div key={key} className="defect" data-testid={`defect-${name}`}>
                  <Form.Item name={[name, 'subject']} rules={[{ required: true, message: '请选择' }]}>
                    <Select options={subjects} showSearch={{ optionFilterProp: 'label' }} placeholder="请选择" />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'problem']}
                    rules={[{ required: true, whitespace: true, message: '请写明存在的问题' }]}
                  >
                    <Input.TextArea className="grows" rows={1} maxLength={500} aria-label="存在的问题" />
                  </Form.Item>
                  <Form.Item
                    name={[name, 'remedy']}
                    rules={[{ required: true, whitespace: true, message: '请写明如何补正' }]}
                  >
                    <Input.TextArea className="grows" rows={1} maxLength={500} aria-label="如何补正" />
                  </Form.Item>
                  <Button type="text" icon={<DeleteOutlined />} aria-label="删除本条" onClick={() => remove(name)} />
                </div>
              ))}
              <Button icon={<PlusOutlined />} onClick={() => add({ problem: '', remedy: '' })} data-testid="defect-add">
                添加一条
              </Button>
            </>
          )}
        </Form.List>
      </Form>
    </Modal>
  )
}

function defectOf({ subject, problem, remedy }: DefectRow): Defect {
  const at = subject.indexOf(':')
  return { about: subject.startsWith('field') ? 'field' : 'material', id: subject.slice(at + 1), problem, remedy }
}
