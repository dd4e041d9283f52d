import { sharingRecords, sharingSourceName } from '#electron/demo/sharing.ts'
import { textOf } from '#shared/case/field-value.ts'
import { checkUscc } from '#shared/identity/index.ts'
import type { SharedSubject } from '#shared/ipc/views.ts'
import type { Office } from './office.ts'

/**
 * What is known of a subject before anything is typed: from its own archive (plan 二(三): 一档管理、多方使用), else, where the
 * demonstration data is loaded, from its labelled records. No sharing platform is connected, so there is nothing else.
 */
export async function sharedSubject(office: Office, text: string): Promise<SharedSubject | null> {
  const check = checkUscc(text)
  if (!check.ok) return null
  return (await fromArchive(office, check.value)) ?? (await fromDemonstration(office, check.value))
}

async function fromArchive({ store, catalogue }: Office, uscc: string): Promise<SharedSubject | null> {
  const caseId = await store.queries.latestCaseOfUscc(uscc)
  if (caseId === null) return null
  const { state } = await store.state('case', caseId)
  if (state.phase === 'absent') return null
  const { form } = state.file
  const filled = catalogue.fields.flatMap((field) => {
    const value = field.prefillableBySharing ? form[field.id]?.value : undefined
    return value === undefined || textOf(value).trim() === '' ? [] : [[field.id, value] as const]
  })
  if (filled.length === 0) return null
  const number = 'receipt' in state ? state.receipt.caseNo : ''
  return { source: 'archive', sourceName: `本窗口一企一档（${number}）`, values: Object.fromEntries(filled) }
}

async function fromDemonstration({ store }: Office, uscc: string): Promise<SharedSubject | null> {
  const values = sharingRecords[uscc]
  if (values === undefined || !(await store.state('hall', 'hall')).state.demoLoaded) return null
  return { source: 'sharing', sourceName: sharingSourceName, values: { ...values, uscc } }
}
