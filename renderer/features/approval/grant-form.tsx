import { Button, Checkbox, Form, Input, Modal } from 'antd'
import { useState } from 'react'
import { itemName, validityOf } from '#renderer/ui/case-view/index.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FailureAlert } from '#renderer/ui/index.ts'
import type { CaseFile } from '#shared/case/case-file.ts'
import type { LocalDate } from '#shared/core/time.ts'
import { checkUscc } from '#shared/identity/index.ts'
import { appliedScope, isNumberedByCreditCode, validToOf } from './grant-defaults.ts'
import type { Deciding, GrantValues } from './mutations.ts'

interface Props {
  readonly itemId: string
  readonly file: CaseFile
  readonly today: LocalDate
  readonly deciding: Deciding
  readonly onDone: () => void
}

/** 准予许可: number, scope and term. The term comes from the catalogue and can be changed. */
export function GrantForm({ itemId, file, today, deciding, onDone }: Props) {
  const [form] = Form.useForm<GrantValues>()
  const [toConfirm, setToConfirm] = useState<GrantValues | null>(null)
  const byCreditCode = isNumberedByCreditCode(itemId)
  const numberName = byCreditCode ? '统一社会信用代码' : '许可证编号'
  const confirmed = async (values: GrantValues) => {
    const done = await deciding.grant(values)
    setToConfirm(null)
    if (done !== null) onDone()
  }
  return (
    <>
      <Form<GrantValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{
          permitNo: '',
          scope: appliedScope(file, itemId),
          validFrom: today,
          validTo: validToOf(itemId, today),
        }}
        onValuesChange={(changed: Partial<GrantValues>) => {
          if (changed.validFrom !== undefined) form.setFieldValue('validTo', validToOf(itemId, changed.validFrom))
        }}
        onFinish={(values) =>
          setToConfirm({ ...values, permitNo: byCreditCode ? normalUscc(values.permitNo) : values.permitNo.trim() })
        }
      >
        <Form.Item
          name="permitNo"
          label={numberName}
          validateTrigger="onBlur"
          rules={[
            {
              validator: (_, value: string) => {
                const problem = numberProblem(value, byCreditCode)
                return problem === null ? Promise.resolve() : Promise.reject(new Error(problem))
              },
            },
          ]}
          extra={byCreditCode ? undefined : '按本部门的编号规则填写，本系统不生成'}
        >
          <Input data-testid="grant-permit-no" maxLength={60} autoFocus className="mono" />
        </Form.Item>
        <Form.Item
          name="scope"
          label="许可范围"
          rules={[{ required: true, whitespace: true, message: '请填写许可范围：行业综合许可证上要印明许可内容。' }]}
          extra="已按申请内容带入，请核对修改"
        >
          <Input.TextArea data-testid="grant-scope" maxLength={300} rows={2} />
        </Form.Item>
        <Form.Item dependencies={['validFrom', 'validTo']} noStyle>
          {({ getFieldValue, setFieldValue }) => {
            const from = getFieldValue('validFrom') as LocalDate | null
            const endless = getFieldValue('validTo') === null
            return (
              <>
                <div className="form-pair">
                  <Form.Item
                    name="validFrom"
                    label="有效期起"
                    rules={[{ required: true, message: '请填写有效期起始日。' }]}
                  >
                    <DateField testId="grant-valid-from" />
                  </Form.Item>
                  <Form.Item name="validTo" label="有效期止">
                    <DateField testId="grant-valid-to" min={from ?? undefined} disabled={endless} />
                  </Form.Item>
                </div>
                <div className="term-line">
                  <Checkbox
                    data-testid="grant-no-term"
                    checked={endless}
                    onChange={(event) =>
                      setFieldValue('validTo', event.target.checked ? null : (validToOf(itemId, from ?? today) ?? from))
                    }
                  >
                    无固定期限
                  </Checkbox>
                  <span className="quiet">{termNote(itemId)}</span>
                </div>
              </>
            )
          }}
        </Form.Item>
        <FailureAlert failure={deciding.failure} onClose={deciding.clear} />
        <Button type="primary" htmlType="submit" block data-testid="action-grant" style={{ marginTop: 12 }}>
          准予许可…
        </Button>
      </Form>
      <Modal
        open={toConfirm !== null}
        title={`准予“${itemName(itemId)}”`}
        okText="作出准予决定"
        cancelText="再看看"
        confirmLoading={deciding.busy}
        okButtonProps={{ 'data-testid': 'confirm-grant' }}
        onOk={() => toConfirm !== null && confirmed(toConfirm)}
        onCancel={() => setToConfirm(null)}
      >
        {toConfirm !== null && (
          <>
            <p>
              {numberName}：<strong className="mono">{toConfirm.permitNo}</strong>
            </p>
            <p>许可范围：{toConfirm.scope}</p>
            <p>有效期：{validityOf(toConfirm.validFrom, toConfirm.validTo)}</p>
            <p>决定作出后即生效并编文号，不能在此撤回。</p>
          </>
        )}
      </Modal>
    </>
  )
}

function termNote(itemId: string): string {
  const to = validToOf(itemId, '2026-01-01')
  return to === null ? '目录未见固定期限的规定' : '按目录的有效年限算出，可修改'
}

function normalUscc(text: string): string {
  const check = checkUscc(text)
  return check.ok ? check.value : text.trim()
}

function numberProblem(value: string, byCreditCode: boolean): string | null {
  if (byCreditCode) {
    const check = checkUscc(value)
    return check.ok ? null : check.message
  }
  return value.trim() === '' ? '请填写许可证编号：准予许可的，应当颁发许可证件（行政许可法第39条）。' : null
}
