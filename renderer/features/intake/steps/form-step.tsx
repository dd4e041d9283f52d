import { ConfigProvider } from 'antd'
import { type KeyboardEvent, useRef } from 'react'
import { FormView } from '#renderer/ui/case-view/index.ts'
import { formTheme } from '#renderer/ui/index.ts'
import { chosenItemIds } from '#shared/case/chosen-items.ts'
import { groupForm } from '#shared/catalogue/index.ts'
import { useCase } from '../case-context.ts'
import { focusNext } from '../focus-target.ts'
import { FieldCell } from '../form/field-cell.tsx'
import { NextStep } from '../next-step.tsx'

/** Step 2, 表单: every datum of every chosen permit, once. Enter goes on to the next field. */
export function FormStep() {
  const { form, file, editable } = useCase()
  const root = useRef<HTMLFormElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const { target } = event
    if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return
    if (!(target instanceof HTMLInputElement) || root.current === null) return
    // A choice that is open takes Enter for itself; a ticked box has the space bar.
    if (target.role === 'combobox' && target.getAttribute('aria-expanded') === 'true') return
    event.preventDefault()
    event.stopPropagation()
    focusNext(root.current, target)
  }
  if (!editable) {
    return (
      <section className="choice-part">
        <FormView file={file} itemIds={chosenItemIds(file)} />
      </section>
    )
  }
  if (file.itemIds.length === 0) {
    return (
      <>
        <p className="quiet">请先在“行业与情形”中选择行业和许可事项，表单随所选事项生成。</p>
        <NextStep to="materials" />
      </>
    )
  }
  return (
    <ConfigProvider theme={formTheme}>
      <form ref={root} onKeyDownCapture={onKeyDown} onSubmit={(event) => event.preventDefault()}>
        {groupForm(form).map((group) => (
          <section key={group.id} className="form-group" aria-label={group.label}>
            <h2 className="form-group-title">{group.label}</h2>
            <div className="form-grid">
              {group.fields.map((field) => (
                <FieldCell key={field.id} field={field} />
              ))}
            </div>
          </section>
        ))}
      </form>
      <NextStep to="materials" />
    </ConfigProvider>
  )
}
