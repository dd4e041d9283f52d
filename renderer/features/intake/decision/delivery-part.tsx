import { Form, Input } from 'antd'
import { PersonalText } from '#renderer/ui/index.ts'
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
    delivery.kind === 'courier' && delivery.phone.personal !== '' ? checkPhone(delivery.phone.personal) : null
  if (!editable) return <ChosenDelivery delivery={delivery} />
  return (
    <fieldset className="choice-part" id="part-delivery">
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
        <Form layout="vertical" component="div" className="agent-fields">
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

function ChosenDelivery({ delivery }: { readonly delivery: Delivery }) {
  return (
    <section className="choice-part">
      <h2 className="panel-title">领取方式</h2>
      {delivery.kind === 'pickup' ? (
        '窗口领取'
      ) : (
        <span className="personal-text">
          免费寄递　{delivery.recipient}　
          <PersonalText kind="phone" label="收件人电话" value={delivery.phone.personal} />
          {delivery.address.personal}
        </span>
      )}
    </section>
  )
}
