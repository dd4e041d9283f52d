import { refused } from '#electron/ipc/failures.ts'
import { localDateOf } from '#shared/calendar/index.ts'
import { decidingBodyOf, industryOf, itemOf } from '#shared/catalogue/index.ts'
import { maskId } from '#shared/identity/index.ts'
import type { IssuedLicence } from '#shared/licence/licence-state.ts'
import { collectionPaper, licencePaper, type Paper } from '#shared/papers/index.ts'
import { issuedLicence } from '../licence.ts'
import type { Office } from '../office.ts'
import { hallAt } from './case-at.ts'
import { noticeFacts, remedyFacts } from './facts.ts'

const withoutLookup = '二维码载明证号与查询码；网上查询开通后可查询各项许可的最新状态'

/** 行业综合许可证 as it was issued; drawn anew it gives the same bytes. */
export async function licence(office: Office, caseId: string): Promise<Paper> {
  const { catalogue } = office
  const issued = await issuedLicence(office, caseId)
  const { content } = issued
  const hall = await hallAt(office, issued.issuedAt)
  const paper = licencePaper({
    licenceNo: issued.licenceNo,
    version: issued.version,
    uscc: content.holder.uscc,
    name: content.holder.name,
    personInCharge: content.holder.personInCharge,
    premises: content.holder.premises,
    industry: industryOf(catalogue, content.industryId).name,
    permits: content.permits.map((permit) => ({
      itemName: permit.name,
      permitNo: permit.permitNo,
      scope: permit.scope,
      validFrom: permit.validFrom,
      validTo: permit.validTo,
      department: decidingBodyOf(catalogue, permit.itemId).name,
      remedy: remedyFacts(catalogue, itemOf(catalogue, permit.itemId).departmentId),
    })),
    issuedOn: issued.issuedOn,
    drawnAt: issued.issuedAt,
    qrText: lookupText(issued, hall.settings.lookupAddress),
    hasOwnSeal: hall.configured,
    demo: content.demo,
    catalogueVersion: catalogue.version,
  })
  const { issuer, sealName, lookupAddress } = hall.settings
  return { ...paper, issuer, sealName, lookupNote: lookupAddress === '' ? withoutLookup : paper.lookupNote }
}

/** What the code on the licence says: the look-up's address with the token, or where there is none, number and token. */
export function lookupText({ licenceNo, token }: Pick<IssuedLicence, 'licenceNo' | 'token'>, address: string): string {
  if (address === '') return `行业综合许可证 ${licenceNo} 查询码 ${token}`
  const url = new URL(address)
  url.searchParams.set('t', token)
  return url.href
}

/** 领证登记表: who took the licence at the counter, identity checked and signed for. */
export async function collection(office: Office, caseId: string): Promise<Paper> {
  const { licenceNo, content, handover } = await issuedLicence(office, caseId)
  if (handover === null || handover.kind !== 'pickup') {
    throw refused({ code: 'paper-absent', message: '该证照没有在窗口领取的记录。' })
  }
  const { state } = await office.store.state('case', caseId)
  if (state.phase !== 'decided') throw new Error('A licence that was handed over belongs to a decided case')
  const { at, by, collector } = handover
  const { file, receipt } = state
  const date = localDateOf(at)
  return collectionPaper({
    ...(await noticeFacts(office, { file, caseNo: receipt.caseNo, number: licenceNo, date, at })),
    documents: [{ name: content.demo ? '行业综合许可证（演示）' : '行业综合许可证', number: licenceNo, copies: 1 }],
    collector: {
      name: collector.name,
      idKind: collector.idType,
      idMasked: maskId(collector.idNo.personal),
      relation: collector.relation === 'self' ? '法定代表人（负责人、经营者）本人' : '委托代理人',
      authorisation: collector.relation === 'self' ? null : '授权委托书',
    },
    collectedAt: at,
    officerName: by,
    signaturePng: drawnSignature(handover.signature.personal),
  })
}

function drawnSignature(signature: string): string | null {
  return signature.startsWith('data:image/png;base64,') ? signature : null
}
