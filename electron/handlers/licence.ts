import { randomBytes } from 'node:crypto'
import { refused } from '#electron/ipc/failures.ts'
import type { HandlersOf } from '#electron/ipc/handlers.ts'
import { licenceContent } from '#shared/licence/content.ts'
import type { LicenceState } from '#shared/licence/licence-state.ts'
import { give } from './give.ts'
import type { Office } from './office.ts'
import type { DrawPaper } from './papers/drawn-papers.ts'

/** 128 random bits say nothing by themselves and cannot be guessed (plan 二(二): the public look-up behind the QR code). */
const tokenBytes = 16

export function licenceHandlers(office: Office, drawPaper: DrawPaper): HandlersOf<'licence'> {
  const { store, catalogue } = office
  return {
    'licence.list': ({ queue, text, page, pageSize }) => store.queries.licences({ queue, text, page, pageSize }),
    'licence.issue': async ({ commitId, caseId }, { actor }) => {
      const { state } = await store.state('case', caseId)
      const made = licenceContent(caseId, state, catalogue)
      if (!made.ok) throw refused(made.refusal)
      const token = randomBytes(tokenBytes).toString('base64url')
      return give(store, {
        commitId,
        aggregate: 'licence',
        streamId: caseId,
        command: { type: 'issue', content: made.content, token },
        actor,
      })
    },
    'licence.record-printing': async ({ commitId, caseId, sha256, printer, reason }, { actor }) => {
      // What is recorded as printed is the licence itself, not whatever the page says was printed.
      const licence = await drawPaper({ kind: 'licence', caseId })
      if (licence.sha256 !== sha256) {
        throw refused({
          code: 'not-this-licence',
          message: '所登记的文件与本证照不一致，不能登记为打印。请重新预览、打印后再登记。',
        })
      }
      return give(store, {
        commitId,
        aggregate: 'licence',
        streamId: caseId,
        command: { type: 'record-printing', sha256, printer, reason },
        actor,
      })
    },
  }
}

/** The licence of a case. Refused while it was not issued. */
export async function issuedLicence(
  { store }: Pick<Office, 'store'>,
  caseId: string,
): Promise<Extract<LicenceState, { phase: 'issued' }>> {
  const { state } = await store.state('licence', caseId)
  if (state.phase === 'issued') return state
  throw refused({ code: 'licence-absent', message: '该办件还没有发证，请先在“制证”中生成行业综合许可证。' })
}
