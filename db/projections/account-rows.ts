import type { AccountState } from '#shared/account/account.ts'
import type { Projector } from './projector.ts'
import { type Row, tableWriter } from './table-writer.ts'

/** One row an account. */
export const accountRows: Projector = {
  name: 'account-rows',
  version: 1,
  tables: ['account_row'],
  prepare({ db }) {
    const writer = tableWriter(db, 'account_row', ['account_id'])
    return (change) => {
      if (change.aggregate !== 'account') return
      writer.write(rowOf(change.streamId, change.before), rowOf(change.streamId, change.after))
    }
  },
}

function rowOf(accountId: string, state: AccountState): Row | null {
  if (state.phase === 'absent') return null
  return {
    account_id: accountId,
    username: state.username,
    display_name: state.displayName,
    roles: JSON.stringify(state.roles),
    department_id: state.departmentId,
    disabled: state.disabled ? 1 : 0,
    demo: state.demo ? 1 : 0,
  }
}
