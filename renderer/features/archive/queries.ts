import { useAsk } from '#renderer/api/index.ts'
import { queuePageSize } from '#renderer/ui/queue/index.ts'

/** A page of the subjects, narrowed by name, pinyin initials, credit code or the end of a phone. */
export function useSubjects(text: string, page: number) {
  return useAsk('archive.list', { text, page, pageSize: queuePageSize }, { keep: true })
}

/** Everything that is kept of one subject (一档管理). */
export function useSubject(subjectId: string) {
  return useAsk('archive.subject', { subjectId })
}

/** Whose archive a case belongs to; refused while a draft names nobody yet. */
export function useSubjectOfCase(caseId: string) {
  return useAsk('archive.subject-of-case', { caseId })
}

export function useCase(caseId: string) {
  return useAsk('case.detail', { caseId })
}
