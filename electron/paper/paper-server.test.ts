import { describe, expect, it } from 'vitest'
import { createPaperEngine } from './engine.ts'
import { fontFilesOfPackages } from './fonts/font-files.ts'
import { answer } from './paper-server.ts'
import { pharmacyLicence } from './testing/licence-samples.ts'

describe('the paper process', { timeout: 60_000 }, () => {
  const engine = createPaperEngine({ fontFiles: fontFilesOfPackages() })

  it('answers each request under its own number', async () => {
    expect(await answer(engine, { id: 1, method: 'warmUp', params: null })).toEqual({ id: 1, ok: true, value: null })
    const drawn = await answer(engine, { id: 2, method: 'draw', params: pharmacyLicence() })
    expect(drawn).toMatchObject({ id: 2, ok: true, value: expect.any(Uint8Array) })
    const params = { bytes: new Uint8Array(), fileName: '空.pdf' }
    expect(await answer(engine, { id: 3, method: 'inspect', params })).toMatchObject({ ok: true, value: { ok: false } })
  })

  it('turns what the paper itself causes into a named error and lives on', async () => {
    const reply = await answer(engine, { id: 4, method: 'draw', params: pharmacyLicence({ name: '𰻝' }) })
    expect(reply).toMatchObject({ id: 4, ok: false, error: { name: 'UndrawableText' } })
  })

  it('tries again when the fonts were missing at first', async () => {
    const missing = createPaperEngine({ fontsDir: '/nowhere' })
    const reply = await answer(missing, { id: 5, method: 'warmUp', params: null })
    expect(reply).toMatchObject({ id: 5, ok: false, error: { message: expect.stringContaining('/nowhere') } })
  })
})
