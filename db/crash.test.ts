import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import type { CaseEvent } from '#shared/case/case-events.ts'
import { openOffice } from './testing/office.ts'

const writer = fileURLToPath(new URL('./testing/writer.ts', import.meta.url))
const rounds = 10

/** Lets the writer say so many lines on the folder, kills it a moment later, and answers what it had said. */
async function workUntilKilled(folder: string, lines: number, moment: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  const started = new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => said.split('\n').length > lines && resolve())
    child.on('exit', (code) => reject(new Error(`The writer ended by itself with ${code}`)))
  })
  await started
  await new Promise((resolve) => setTimeout(resolve, moment))
  child.kill('SIGKILL')
  await once(child, 'close')
  // A line that was cut off was not acknowledged.
  return said.split('\n').slice(0, -1)
}

it('a process killed at any moment loses nothing that it had acknowledged', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zongchuang-crash-'))
  const acknowledged: string[] = []
  for (let round = 0; round < rounds; round += 1) {
    acknowledged.push(...(await workUntilKilled(folder, 12 + round * 5, (round * 7) % 23)))
    const office = openOffice(folder)
    const { db, store } = office
    expect(db.pragma('quick_check', { simple: true })).toBe('ok')
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(store.verifyLog()).toEqual([])
    const commit = db.prepare('SELECT version FROM log_commit WHERE commit_id = ? AND stream_id = ?').pluck()
    const number = db.prepare('SELECT count(*) FROM number_given WHERE number = ?').pluck()
    for (const line of acknowledged) {
      const [what = '', id = '', stream = '', version = ''] = line.split(' ')
      if (what === 'commit') expect(commit.get(id, stream)).toBe(Number(version))
      if (what === 'number') expect(number.get(id)).toBe(1)
      if (what === 'file') expect(store.attachments.get(id).length).toBeGreaterThan(0)
    }
    // Every file that an event names is there, acknowledged or not.
    const named = db
      .prepare("SELECT DISTINCT stream_id FROM event WHERE type = 'file-attached'")
      .pluck()
      .all() as string[]
    for (const streamId of named) {
      for (const { event } of store.history([{ aggregate: 'case', streamId }])) {
        const told = event as CaseEvent
        if (told.type === 'file-attached') expect(store.attachments.has(told.attachment.sha256)).toBe(true)
      }
    }
    // Serials without holes: what was not committed gave no number.
    const serials = db.prepare("SELECT serial FROM number_given WHERE series = 'case' ORDER BY serial").pluck().all()
    expect(serials).toEqual(serials.map((_, index) => index + 1))
    office.stop()
  }
  expect(acknowledged.filter((line) => line.startsWith('commit')).length).toBeGreaterThan(100)
  rmSync(folder, { recursive: true, force: true })
})
