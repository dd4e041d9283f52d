import { Checkbox, Form, Input, Select } from 'antd'
import type { Agent } from '#shared/case/case-file.ts'
import {
  type Check,
  checkIdentityDocument,
  checkPhone,
  IDENTITY_DOCUMENT_TYPES,
  isIdentityDocumentType,
} from '#shared/identity/index.ts'
import { useCase, useEdited } from '../case-context.ts'

const nobody: Agent = { name: '', idType: '居民身份证', idNo: { personal: '' }, phone: { personal: '' } }

/** 委托代理人 (行政许可法 第29条): nobody, or who comes for the applicant. Checked as typed, saved as typed. */
export function AgentPart() {
  const { file, editable, parts, today } = useCase()
  const typed = useEdited(parts, 'agent')
  const agent = typed?.type === 'set-agent' ? typed.agent : file.agent
  const set = (next: Agent | null) => parts.edit('agent', { type: 'set-agent', agent: next })
  const idCheck =
    agent !== null && agent.idNo.personal !== '' && isIdentityDocumentType(agent.idType)
      ? checkIdentityDocument(agent.idType, agent.idNo.personal, today)
      : null
  const phoneCheck = agent !== null && agent.phone.personal !== '' ? checkPhone(agent.phone.personal) : null
  const keep = { onFocus: () => parts.focus('agent'), onBlur: () => parts.blur('agent') }
  return (
    <fieldset className="choice-part" id="part-agent" disabled={!editable}>
      <legend>委托代理</legend>
      <Checkbox
        checked={agent !== null}
        disabled={!editable}
        onChange={(event) => set(event.target.checked ? nobody : null)}
        data-testid="agent-toggle"
      >
        由委托代理人办理
      </Checkbox>
      {agent !== null && (
        <Form layout="vertical" component="div" className="agent-fields" disabled={!editable}>
          <Form.Item label="代理人姓名">
            <Input
              value={agent.name}
              maxLength={60}
              {...keep}
              onChange={(event) => set({ ...agent, name: event.target.value })}
              data-testid="agent-name"
            />
          </Form.Item>
          <Form.Item label="证件类型">
            <Select
              value={agent.idType}
              options={IDENTITY_DOCUMENT_TYPES.map((type) => ({ value: type, label: type }))}
              onChange={(idType) => set({ ...agent, idType })}
              data-testid="agent-id-type"
            />
          </Form.Item>
          <Form.Item label="证件号码" {...finding(idCheck)}>
            <Input
              className="mono"
              value={agent.idNo.personal}
              maxLength={40}
              {...keep}
              onChange={(event) => set({ ...agent, idNo: { personal: event.target.value } })}
              data-testid="agent-id-no"
            />
          </Form.Item>
          <Form.Item label="联系电话" {...finding(phoneCheck)}>
            <Input
              className="mono"
              value={agent.phone.personal}
              maxLength={40}
              {...keep}
              onChange={(event) => set({ ...agent, phone: { personal: event.target.value } })}
              data-testid="agent-phone"
            />
          </Form.Item>
        </Form>
      )}
    </fieldset>
  )
}

function finding(check: Check | null) {
  if (check === null) return {}
  return check.ok
    ? check.warnings.length === 0
      ? {}
      : { validateStatus: 'warning' as const, help: check.warnings.join('；') }
    : { validateStatus: 'error' as const, help: check.message }
}
