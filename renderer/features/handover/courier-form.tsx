import { Alert, Button, Checkbox, ConfigProvider, Form, Input } from 'antd'
import { FailureAlert, formTheme } from '#renderer/ui/index.ts'
import type { Delivery } from '#shared/case/case-file.ts'
import { checkPhone } from '#shared/identity/index.ts'
import type { LicenceHolder } from '#shared/licence/licence-state.ts'
import { checkWaybill } from '#shared/waybill/index.ts'
import { type ParcelValues, usePrepareParcel } from './mutations.ts'
import { parcelOffer } from './parcel-offer.ts'

interface Props {
  readonly caseId: string
  readonly delivery: Delivery
  readonly holder: LicenceHolder
}

/** 寄递: whom it goes to and the waybill on the envelope. It leaves the window with the next batch. */
export function CourierForm({ caseId, delivery, holder }: Props) {
  const [form] = Form.useForm<ParcelValues>()
  const { prepare, busy, failure, clear } = usePrepareParcel(caseId)
  const waybill = checkWaybill(Form.useWatch('waybillNo', form) ?? '')
  const doubtful = waybill.ok && !waybill.strict
  const offer = parcelOffer(delivery, holder)
  return (
    <ConfigProvider theme={formTheme}>
      <Form<ParcelValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ ...offer.values, waybillNo: '', acceptWaybillWarning: false }}
        onFinish={async (values) =>
          void (await prepare({ ...values, acceptWaybillWarning: doubtful && values.acceptWaybillWarning }))
        }
      >
        <div className="handover-grid">
          <Form.Item
            name="recipient"
            label="收件人"
            rules={[{ required: true, whitespace: true, message: '请填写收件人。' }]}
          >
            <Input data-testid="parcel-recipient" maxLength={60} />
          </Form.Item>
          <Form.Item
            name="phone"
            label="联系电话"
            validateTrigger="onBlur"
            extra={offer.phoneHint}
            rules={[
              {
                validator: (_, value: string) => {
                  const phone = checkPhone(value)
                  return phone.ok ? Promise.resolve() : Promise.reject(new Error(phone.message))
                },
              },
            ]}
          >
            <Input data-testid="parcel-phone" maxLength={30} className="mono" autoComplete="off" />
          </Form.Item>
        </div>
        <Form.Item
          name="address"
          label="收件地址"
          extra={offer.addressHint}
          rules={[{ required: true, whitespace: true, message: '请填写收件地址。' }]}
        >
          <Input data-testid="parcel-address" maxLength={200} autoComplete="off" />
        </Form.Item>
        <Form.Item
          name="waybillNo"
          label="邮件号"
          validateTrigger="onBlur"
          extra="扫描面单条码，或按面单填写：13 位数字，或 EA123456785CN 的形式"
          rules={[
            {
              validator: (_, value: string) => {
                const check = checkWaybill(value)
                return check.ok ? Promise.resolve() : Promise.reject(new Error(check.message))
              },
            },
          ]}
        >
          <Input
            data-testid="parcel-waybill"
            maxLength={30}
            className="mono"
            autoComplete="off"
            style={{ width: 320 }}
          />
        </Form.Item>
        {doubtful && (
          <Alert
            type="warning"
            showIcon
            data-testid="waybill-warning"
            style={{ marginBottom: 12 }}
            title={waybill.warnings.join('；')}
            description={
              <Form.Item
                name="acceptWaybillWarning"
                valuePropName="checked"
                style={{ marginBottom: 0 }}
                rules={[
                  {
                    validator: (_, checked: boolean) =>
                      checked ? Promise.resolve() : Promise.reject(new Error('请改正邮件号，或者核对面单后勾选。')),
                  },
                ]}
              >
                <Checkbox data-testid="parcel-accept-warning">已与面单逐位核对，仍使用此邮件号</Checkbox>
              </Form.Item>
            }
          />
        )}
        <FailureAlert failure={failure} onClose={clear} />
        <Button type="primary" htmlType="submit" loading={busy} data-testid="parcel-prepare">
          登记寄递，列入待交寄
        </Button>
      </Form>
    </ConfigProvider>
  )
}
