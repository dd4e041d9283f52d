import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { clerk } from '#shared/case/testing/index.ts'
import { faultOf } from './fault.ts'
import { draft } from './testing/main-job.ts'
import { type Office, openOffice } from './testing/office.ts'

let office: Office
beforeEach(() => {
  office = openOffice()
})
afterEach(() => office.close())

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]))

const stored = () => filesIn(join(office.folder, 'attachments'))
const scan = Buffer.from('%PDF-1.7 a scan of a lease '.repeat(1000))
const sha256 = createHash('sha256').update(scan).digest('hex')

const codeOf = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    return faultOf(error)?.code
  }
  return 'none'
}

it('bytes come back as they were put, lie encrypted, and lie there once', () => {
  expect(office.store.attachments.put(scan)).toBe(sha256)
  expect(office.store.attachments.put(scan)).toBe(sha256)
  const [file, ...others] = stored()
  expect(others).toEqual([])
  expect(file).not.toContain(sha256)
  expect(readFileSync(file ?? '').includes('lease')).toBe(false)
  office = office.reopen()
  expect(office.store.attachments.get(sha256).equals(scan)).toBe(true)
})

it.each([
  ['gone', (file: string) => rmSync(file)],
  ['cut short', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100))],
  [
    'changed',
    (file: string) => {
      const bytes = readFileSync(file)
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
      writeFileSync(file, bytes)
    },
  ],
  ['empty', (file: string) => writeFileSync(file, '')],
])('a file that is %s is reported as missing, not handed out', (_, harm) => {
  office.store.attachments.put(scan)
  harm(stored()[0] ?? '')
  expect(codeOf(() => office.store.attachments.get(sha256))).toBe('attachment-missing')
})

it('another file in its place is not taken for it', () => {
  office.store.attachments.put(scan)
  const [first = ''] = stored()
  const other = office.store.attachments.put(Buffer.from('another'))
  const second = stored().find((file) => file !== first) ?? ''
  writeFileSync(second, readFileSync(first))
  expect(codeOf(() => office.store.attachments.get(other))).toBe('attachment-missing')
})

it('what a crash left half-written is swept at the start, and finished files stay', () => {
  office.store.attachments.put(scan)
  const half = join(office.folder, 'attachments', 'tmp', 'half')
  writeFileSync(half, 'half')
  office = office.reopen()
  expect(stored()).toHaveLength(1)
  expect(office.store.attachments.has(sha256)).toBe(true)
})

it('a case names the file that was attached, and the file is there before the event', () => {
  const caseId = draft(office)
  const { state } = office.store.state('case', caseId)
  if (state.phase !== 'draft') throw new Error('No draft')
  const [materialId = ''] = Object.keys(state.file.materials)
  const stop = office.store.onCommit(() => expect(office.store.attachments.has(sha256)).toBe(true))
  const request = {
    commitId: randomUUID(),
    caseId,
    materialId,
    actor: clerk,
    fileName: '租赁合同.pdf',
    mediaType: 'application/pdf',
    pages: 3,
    bytes: scan,
  }
  const outcome = office.store.attach(request)
  expect(outcome).toMatchObject({
    kind: 'done',
    events: [
      {
        type: 'file-attached',
        materialId,
        attachment: { sha256, fileName: '租赁合同.pdf', size: scan.length, pages: 3 },
      },
    ],
  })
  expect(office.store.attach(request)).toEqual(outcome)
  stop()
})
