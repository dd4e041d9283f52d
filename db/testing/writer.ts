import { randomUUID } from 'node:crypto'
import { clerk, draftCommands, subjectOf } from '#shared/case/testing/index.ts'
import { pharmacy } from './main-job.ts'
import { openOffice } from './office.ts'

/**
 * A process that works without end and says on its output what was acknowledged, until it is killed: `commit <id> <stream>
 * <version>` once a command is done, `number <number>` for each number, `file <sha256>` once an attachment is in its case.
 */
const [folder] = process.argv.slice(2)
if (folder === undefined) throw new Error('Name the folder')
const { store } = openOffice(folder)
const say = (line: string) => process.stdout.write(`${line}\n`)
say('ready')

for (;;) {
  const caseId = randomUUID()
  const subject = subjectOf(Math.floor(Math.random() * 900))
  const { industryId, itemIds } = pharmacy
  for (const command of [
    ...draftCommands(industryId, itemIds, { businessLicence: 'held', subject }),
    { type: 'accept' } as const,
  ]) {
    const commitId = randomUUID()
    const outcome = store.execute({ commitId, aggregate: 'case', streamId: caseId, command, actor: clerk })
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome))
    for (const number of outcome.numbers) say(`number ${number}`)
    say(`commit ${commitId} ${caseId} ${outcome.version}`)
    if (command.type !== 'mark-material') continue
    const attached = store.attach({
      commitId: randomUUID(),
      caseId,
      materialId: command.materialId,
      actor: clerk,
      fileName: 'scan.pdf',
      mediaType: 'application/pdf',
      pages: 1,
      bytes: Buffer.from(`${caseId} ${command.materialId} `.repeat(500)),
    })
    if (attached.kind === 'done' && attached.events[0] !== undefined) {
      const { attachment } = attached.events[0] as unknown as { attachment: { sha256: string } }
      say(`file ${attachment.sha256}`)
    }
  }
}
