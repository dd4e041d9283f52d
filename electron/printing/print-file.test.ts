import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { printWithCups } from './print-file.ts'

test.skipIf(process.platform === 'win32')(
  'a printer that is not there, or no printing service at all, is a fault with words for the clerk',
  async () => {
    const file = join(tmpdir(), `zc-print-${process.pid}.pdf`)
    writeFileSync(file, '%PDF-1.4\n')
    onTestFinished(() => rmSync(file))
    const job = { file, title: '行业综合许可证 测试', printer: 'no-such-printer' }
    await expect(printWithCups(job)).rejects.toMatchObject({
      name: 'PrintFailure',
      code: 'printer-unavailable',
      message: expect.stringMatching(/打印/),
    })
  },
)
