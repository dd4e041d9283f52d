const focusable = 'input:not([disabled]), textarea:not([disabled]), button:not([disabled]), [tabindex="0"]'

/** Brings an element into view and puts the focus on the first control in it. `intake-step` is the whole step. */
export function focusTarget(id: string): void {
  const element = document.getElementById(id)
  if (element === null) return
  if (id === 'intake-step') element.scrollTo({ top: 0 })
  else element.scrollIntoView({ block: 'center' })
  const control = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable)
  if (control instanceof HTMLElement) control.focus({ preventScroll: true })
}

/** True while a dialog lies over the page: its keys are its own. */
export function dialogOpen(): boolean {
  return [...document.querySelectorAll<HTMLElement>('.ant-modal-wrap')].some((each) => each.style.display !== 'none')
}

/** Moves the focus to the next control for typing or choosing inside `root`, after `from`. */
export function focusNext(root: HTMLElement, from: Element): void {
  const controls = [...root.querySelectorAll<HTMLElement>('input:not([disabled]), textarea:not([disabled])')]
  const next = controls.find(
    (control) => (from.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  if (next === undefined) return
  next.focus()
  next.scrollIntoView({ block: 'nearest' })
}
