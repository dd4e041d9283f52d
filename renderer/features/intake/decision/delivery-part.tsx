import { Form, Input } from 'antd'
import type { Delivery } from '#shared/case/case-file.ts'
import { fieldText } from '#shared/case/field-value.ts'
import { checkPhone } from '#shared/identity/index.ts'
import { useCase, useEdited } from '../case-context.ts'

/** How the applicant receives the licence (plan 二(五)): at the window, or by courier, free of charge. */
export function DeliveryPart() {
  const { file, editable, parts } = useCase()
  const typed = useEdited(parts, 'delivery')
  const delivery = typed?.type === 'choose-delivery' ? typed.delivery : file.delivery
  const set = (next: Delivery) => parts.edit('delivery', { type: 'choose-delivery', delivery: next })
  const keep = { onFocus: () => parts.focus('delivery'), onBlur: () => parts.blur('delivery') }
  const byCourier = (): Delivery => ({
    kind: 'courier',
    recipient: fieldText(file, 'contactName') || fieldText(file, 'legalRepName'),
    phone: { personal: fieldText(file, 'contactPhone') || fieldText(file, 'legalRepPhone') },
    address: { personal: fieldText(file, 'premisesAddress') },
  })
  const phone =
    delivery.kind === 'courier' && editable && delivery.phone.personal !== ''
      ? checkPhone(delivery.phone.personal)
      : null
  return (
    <fieldset className="choice-part" id="part-delivery" disabled={!editable}>
      <legend>领取方式</legend>
      <div className="answers">
        <label className="answer" data-testid="delivery-pickup">
          <input
            type="radio"
            name="delivery"
            checked={delivery.kind === 'pickup'}
            onChange={() => set({ kind: 'pickup' })}
          />
          窗口领取
        </label>
        <label className="answer" data-testid="delivery-courier">
          <input type="radio" name="delivery" checked={delivery.kind === 'courier'} onChange={() => set(byCourier())} />
          免费寄递
        </label>
      </div>
      {delivery.kind === 'courier' && (
        <Form layout="vertical" component="div" className="agent-fields" disabled={!editable}>
          <Form.Item label="收件人">
            <Input
              value={delivery.recipient}
              maxLength={60}
              {...keep}
              onChange={(event) => set({ ...delivery, recipient: event.target.value })}
              data-testid="delivery-recipient"
            />
          </Form.Item>
          <Form.Item
            label="联系电话"
            {...(phone?.ok === false ? { validateStatus: 'error' as const, help: phone.message } : {})}
          >
            <Input
              className="mono"
              value={delivery.phone.personal}
              maxLength={40}
              {...keep}
              onChange={(event) => set({ ...delivery, phone: { personal: event.target.value } })}
              data-testid="delivery-phone"
            />
          </Form.Item>
          <Form.Item label="寄递地址" className="field-wide">
            <Input
              value={delivery.address.personal}
              maxLength={200}
              {...keep}
              onChange={(event) => set({ ...delivery, address: { personal: event.target.value } })}
              data-testid="delivery-address"
            />
          </Form.Item>
        </Form>
      )}
    </fieldset>
  )
}
