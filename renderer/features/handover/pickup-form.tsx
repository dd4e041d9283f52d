import { Button, Checkbox, ConfigProvider, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import { FailureAlert, formTheme, SignaturePad } from '#renderer/ui/index.ts'
import type { Agent } from '#shared/case/case-file.ts'
import type { LocalDate } from '#shared/core/time.ts'
import { IDENTITY_DOCUMENT_TYPES } from '#shared/identity/index.ts'
import { collectorNumber } from './collector-number.ts'
import { type CollectorValues, useHandOver } from './mutations.ts'

interface Props {
  readonly caseId: string
  /** The person in charge, as the licence names them. */
  readonly holder: string
  readonly agent: Agent | null
  readonly today: LocalDate
  readonly onDone: () => void
}

type Values = Omit<CollectorValues, 'signature'>

/** 窗口领取: who collects, the document that was seen, and the signature. */
export function PickupForm({ caseId, holder, agent, today, onDone }: Props) {
  const [form] = Form.useForm<Values>()
  const byAgent = Form.useWatch('relation', form) === 'agent'
  const { handOver, busy, failure, clear } = useHandOver(caseId)
  const [signature, setSignature] = useState<string | null>(null)
  const [unsigned, setUnsigned] = useState(false)
  const [warnings, setWarnings] = useState<readonly string[]>([])
  const finish = async (values: Values) => {
    setUnsigned(signature === null)
    if (signature === null) return
    const number = collectorNumber(values.idType, values.idNo, today)
    const done = await handOver({ ...values, idNo: number.value, signature })
    if (done !== null) onDone()
  }
  return (
    <ConfigProvider theme={formTheme}>
      <Form<Values>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ relation: 'self', name: holder, idType: '居民身份证', idNo: '', identityChecked: false }}
        onValuesChange={(changed: Partial<Values>) => {
          if (changed.relation === 'self') form.setFieldValue('name', holder)
          // What was ticked was ticked for another person.
          if (changed.relation !== undefined) form.setFieldValue('identityChecked', false)
          if (changed.relation === 'agent') {
            form.setFieldsValue({ name: agent?.name ?? '', ...(agent === null ? {} : { idType: agent.idType }) })
          }
          if (changed.idType !== undefined && form.getFieldValue('idNo') !== '') void form.validateFields(['idNo'])
        }}
        onFinish={finish}
      >
        <div className="handover-grid">
          <div>
            <Form.Item name="relation" label="领取人">
              <Radio.Group
                options={[
                  { value: 'self', label: <span data-testid="collector-self">负责人本人</span> },
                  { value: 'agent', label: <span data-testid="collector-agent">代理人（附委托书）</span> },
                ]}
              />
            </Form.Item>
            <Form.Item
              name="name"
              label="领取人姓名"
              rules={[{ required: true, whitespace: true, message: '请填写领取人姓名。' }]}
            >
              <Input data-testid="collector-name" maxLength={60} />
            </Form.Item>
            <Form.Item name="idType" label="证件类型">
              <Select
                data-testid="collector-id-type"
                options={IDENTITY_DOCUMENT_TYPES.map((type) => ({ value: type, label: type }))}
              />
            </Form.Item>
            <Form.Item
              name="idNo"
              label="证件号码"
              validateTrigger="onBlur"
              dependencies={['idType']}
              extra={warnings.length === 0 ? undefined : <span className="quiet">{warnings.join('；')}</span>}
              rules={[
                ({ getFieldValue }) => ({
                  validator: (_, value: string) => {
                    const number = collectorNumber(String(getFieldValue('idType')), value, today)
                    setWarnings(number.warnings)
                    return number.problem === null ? Promise.resolve() : Promise.reject(new Error(number.problem))
                  },
                }),
              ]}
            >
              <Input data-testid="collector-id-no" maxLength={30} className="mono" autoComplete="off" />
            </Form.Item>
          </div>
          <div>
            <Form.Item
              label="领取人签名"
              {...(unsigned && signature === null
                ? { validateStatus: 'error' as const, help: '请领取人在屏幕上签名。' }
                : {})}
            >
              <SignaturePad onChange={setSignature} />
            </Form.Item>
            <Form.Item
              name="identityChecked"
              valuePropName="checked"
              rules={[
                {
                  validator: (_, checked: boolean) =>
                    checked
                      ? Promise.resolve()
                      : Promise.reject(new Error(`请核验领取人证件原件${byAgent ? '和授权委托书' : ''}后勾选。`)),
                },
              ]}
            >
              <Checkbox data-testid="identity-checked">{`已核验身份（看过证件原件，人证一致）${byAgent ? '，并看过授权委托书' : ''}`}</Checkbox>
            </Form.Item>
          </div>
        </div>
        <FailureAlert failure={failure} onClose={clear} />
        <Button type="primary" htmlType="submit" loading={busy} data-testid="action-hand-over">
          登记领证，交付证照
        </Button>
      </Form>
    </ConfigProvider>
  )
}
