import { Button, Form, Input, Modal, Radio } from 'antd'
import { FailureAlert } from '#renderer/ui/index.ts'
import { applyExemptions, catalogue } from '#shared/catalogue/index.ts'
import { citeFormally } from '#shared/papers/citation.ts'
import { type CaseIntent, useCase } from '../case-context.ts'

type Decline = Extract<CaseIntent, { type: 'decline' }>

type Told = Omit<Decline, 'type'>

interface DeclineDialogProps {
  readonly onClose: () => void
  readonly onGive: (command: Decline) => Promise<void>
}

const bases: Readonly<Record<Decline['kind'], string>> = {
  'not-a-permit': '《中华人民共和国行政许可法》第三十二条第一款第一项',
  'not-our-power': '《中华人民共和国行政许可法》第三十二条第一款第二项',
}

/** 不予受理: kind, reason, basis, and the body to go to where the power is another's. */
export function DeclineDialog({ onClose, onGive }: DeclineDialogProps) {
  const { file, busy, failure } = useCase()
  const [form] = Form.useForm<Told>()
  const kind = Form.useWatch('kind', form)
  const outcome = file.industryId === null ? null : applyExemptions(catalogue, file.industryId, file.exemptionAnswers)
  const found = outcome?.excluded[0] ?? outcome?.blocks[0] ?? null
  const first: Decline['kind'] =
    outcome?.excluded[0] === undefined && found?.effect === 'elsewhere' ? 'not-our-power' : 'not-a-permit'
  const give = async () => {
    const values = await form.validateFields().catch(() => null)
    if (values === null) return
    const body = values.bodyToGoTo?.trim() ?? ''
    await onGive({ ...values, type: 'decline', bodyToGoTo: body === '' ? null : body })
  }
  return (
    <Modal
      open
      centered
      width={720}
      title="不予受理"
      onCancel={onClose}
      afterOpenChange={(shown) => shown && form.focusField('reason')}
      footer={
        <>
          <Button onClick={onClose}>取消</Button>
          <Button type="primary" danger loading={busy} onClick={give} data-testid="decline-give">
            作出不予受理决定
          </Button>
        </>
      }
    >
      <FailureAlert failure={failure} />
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          kind: first,
          reason: found?.reason ?? '',
          basis:
            found === null
              ? bases[first]
              : `${bases[first]}；${citeFormally([{ source: found.source, verified: null }])}`,
          bodyToGoTo: found?.targetBody ?? '',
        }}
        onValuesChange={(changed: Partial<Told>) => {
          if (changed.kind !== undefined && found === null) form.setFieldValue('basis', bases[changed.kind])
        }}
      >
        <Form.Item name="kind" label="情形">
          <Radio.Group
            options={[
              { value: 'not-a-permit', label: '依法不需要取得行政许可' },
              { value: 'not-our-power', label: '不属于本机关职权范围' },
            ]}
            data-testid="decline-kind"
          />
        </Form.Item>
        <Form.Item
          name="reason"
          label="理由"
          rules={[{ required: true, whitespace: true, message: '请写明不予受理的理由' }]}
        >
          <Input.TextArea rows={3} maxLength={1000} data-testid="decline-reason" />
        </Form.Item>
        <Form.Item name="basis" label="依据" rules={[{ required: true, whitespace: true, message: '请写明依据' }]}>
          <Input.TextArea className="grows" rows={1} maxLength={500} data-testid="decline-basis" />
        </Form.Item>
        <Form.Item
          name="bodyToGoTo"
          label={kind === 'not-our-power' ? '应当向哪个行政机关申请' : '可以向哪个机关办理（如备案机关）'}
          rules={[
            {
              required: kind === 'not-our-power',
              whitespace: true,
              message: '不属于本机关职权的，须告知应当向哪个行政机关申请（行政许可法第32条第二项）',
            },
          ]}
        >
          <Input maxLength={100} data-testid="decline-body" />
        </Form.Item>
      </Form>
    </Modal>
  )
}
