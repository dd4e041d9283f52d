export { CaseNo, MainAndQuiet } from './cells.tsx'
export { PagedTable, queuePageSize } from './paged-table.tsx'
export { QueueHead, type QueueTab } from './queue-head.tsx'
export { type Queue, useQueue } from './use-queue.ts'
