import { Button, Input } from 'antd'
import { useState } from 'react'
import { ask, failureOf, useDesk } from '#renderer/api/index.ts'
import { FailureAlert } from '#renderer/ui/index.ts'
import { textOf } from '#shared/case/field-value.ts'
import { catalogue, fieldOf } from '#shared/catalogue/index.ts'
import { checkUscc } from '#shared/identity/index.ts'
import type { Failure } from '#shared/ipc/channel.ts'
import type { SharedSubject } from '#shared/ipc/views.ts'
import { useCase, useEdited } from '../case-context.ts'
import { useWanted } from '../use-wanted.ts'
import { sharedChanges } from './shared-changes.ts'

/** 证照联办: the business licence together with the permits, or already held; then its number brings what sharing knows. */
export function BusinessLicencePart() {
  const { file, editable, give } = useCase()
  const [mode, choose] = useWanted(file.businessLicence, (wanted) =>
    give({ type: 'set-business-licence', mode: wanted }),
  )
  return (
    <fieldset className="choice-part" disabled={!editable}>
      <legend>营业执照</legend>
      <div className="answers">
        <label className="answer" data-testid="business-licence-together">
          <input
            type="radio"
            name="business-licence"
            checked={mode === 'together'}
            onChange={() => choose('together')}
          />
          一并办理（证照联办）
        </label>
        <label className="answer" data-testid="business-licence-held">
          <input type="radio" name="business-licence" checked={mode === 'held'} onChange={() => choose('held')} />
          已有营业执照
        </label>
      </div>
      {mode === 'held' && <HeldLicence />}
    </fieldset>
  )
}

type Outcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'filled'
      readonly subject: SharedSubject
      readonly filled: number
      readonly kept: readonly string[]
    }

function HeldLicence() {
  const { file, editable, fields, give } = useCase()
  const typed = useEdited(fields, 'uscc')
  const desk = useDesk()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' })
  const text = textOf(typed ?? file.form.uscc?.value)
  const check = text.trim() === '' ? null : checkUscc(text)

  const share = async () => {
    if (check?.ok !== true) return
    setBusy(true)
    setFailure(null)
    try {
      await fields.flush()
      const subject = await ask('case.sharing', { uscc: check.value })
      if (subject === null) {
        setOutcome({ kind: 'unknown' })
        return
      }
      let { changes, kept } = sharedChanges(file, subject, catalogue)
      const done = await give((newest) => {
        const found = sharedChanges(newest, subject, catalogue)
        changes = found.changes
        kept = found.kept
        return { type: 'fill-fields', source: subject.source, values: changes }
      })
      if (done === null) return
      setOutcome({
        kind: 'filled',
        subject,
        filled: Object.keys(changes).length,
        kept: kept.map((id) => fieldOf(catalogue, id).label),
      })
    } catch (thrown) {
      setFailure(failureOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="held-licence">
      <label htmlFor="held-uscc">统一社会信用代码</label>
      <Input
        id="held-uscc"
        className="mono"
        value={text}
        disabled={!editable || desk === null}
        maxLength={30}
        status={check?.ok === false ? 'error' : ''}
        onChange={(event) => fields.edit('uscc', event.target.value)}
        onFocus={() => fields.focus('uscc')}
        onBlur={() => fields.blur('uscc')}
        onPressEnter={(event) => {
          event.stopPropagation()
          void share()
        }}
        data-testid="held-uscc"
      />
      <Button onClick={share} loading={busy} disabled={!editable || check?.ok !== true} data-testid="action-sharing">
        取共享数据
      </Button>
      <FailureAlert failure={failure} />
      {check?.ok === false && <p className="field-problem">{check.message}</p>}
      {check?.ok === true &&
        check.warnings.map((line) => (
          <p key={line} className="field-warning">
            {line}
          </p>
        ))}
      {outcome.kind === 'unknown' && (
        <p className="quiet" data-testid="sharing-result">
          共享和本窗口档案中都没有该主体，请按执照填写表单。
        </p>
      )}
      {outcome.kind === 'filled' && (
        <p className="sharing-result" data-testid="sharing-result">
          已从{outcome.subject.sourceName}填入 {outcome.filled} 项，表单中不再询问。
          {outcome.kept.length > 0 && `窗口已填写、与其不同而未改动的：${outcome.kept.join('、')}，请核对。`}
        </p>
      )}
    </div>
  )
}
