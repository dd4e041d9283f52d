import { useGive, useSend } from '#renderer/api/index.ts'

/** 制证: the office puts the content together and gives the number, once. */
export function useIssue(caseId: string) {
  const sending = useSend('licence.issue')
  return { ...sending, issue: () => sending.send({ caseId }) }
}

export interface Printed {
  /** Digest of the very bytes that went to the paper. */
  readonly sha256: string
  readonly printer: string
}

/** 登记打印: once the sheet is in the clerk's hand. Every print after the first says why. */
export function useRecordPrinting(caseId: string) {
  const sending = useSend('licence.record-printing')
  return {
    ...sending,
    record: (printed: Printed, reason: string | null) => sending.send({ caseId, ...printed, reason }),
  }
}

/** 登记用印: the stream of a licence has the id of its case. */
export function useSeal(caseId: string) {
  const give = useGive()
  return { ...give, seal: () => give.send({ aggregate: 'licence', streamId: caseId, command: { type: 'seal' } }) }
}
