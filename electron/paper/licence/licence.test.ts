import { describe, expect, it } from 'vitest'
import { createPaperEngine } from '../engine.ts'
import { Overflow, UndrawableText } from '../errors.ts'
import { fontFilesOfPackages } from '../fonts/font-files.ts'
import { crowdedLicence, pharmacyLicence } from '../testing/licence-samples.ts'
import { codeOf, fontsOf, infoOf, textOf } from '../testing/printed.ts'

const engine = createPaperEngine({ fontFiles: fontFilesOfPackages() })

describe('the comprehensive licence', { timeout: 60_000 }, () => {
  it('shows every field and every permit, and says that it abolishes none', async () => {
    const paper = pharmacyLicence()
    const text = textOf(await engine.draw(paper))
    const { title, licenceNo, uscc, name, personInCharge, premises, industry, issuer } = paper
    for (const field of [title, licenceNo, uscc, name, personInCharge, premises, industry, issuer]) {
      expect(text).toContain(field)
    }
    for (const permit of paper.permits) {
      for (const field of [permit.itemName, permit.permitNo, permit.scope, permit.validityText, permit.department]) {
        expect(text).toContain(field)
      }
    }
    for (const remedy of paper.remedies) expect(text).toContain(remedy.text)
    expect(text).toContain('不取消现有行政许可事项，不改变现有行政许可的实施主体、法律效力和法律关系')
    expect(text).toContain('扫描二维码查询各项许可的最新状态')
    expect(text).toContain('发证日期：2026年11月24日')
    expect(text).toContain('（待盖章）')
    expect(text).not.toContain('样章')
  })

  it('carries a code that a scanner reads from an ordinary print, short or as long as a signed address', async () => {
    const paper = pharmacyLicence()
    expect(codeOf(await engine.draw(paper), 150)).toBe(paper.qrText)
    const signed = `${paper.qrText}&s=${'aB3-_x'.repeat(35)}`
    expect(codeOf(await engine.draw({ ...paper, qrText: signed }), 150)).toBe(signed)
  })

  it('is a sample without a seal of the hall, and says so instead of waiting for one', async () => {
    const text = textOf(await engine.draw(pharmacyLicence({ sealState: 'sample' })))
    expect(text).toContain('（样章）')
    expect(text).toContain('样章，不具有法律效力')
    expect(text).not.toContain('待盖章')
  })

  it('takes eight permits with scopes of sixty characters and long names on one sheet', async () => {
    const paper = crowdedLicence()
    const pdf = await engine.draw(paper)
    const text = textOf(pdf)
    expect(infoOf(pdf, 'Pages')).toBe('2')
    expect(text.split(paper.permits[0]?.scope ?? '?')).toHaveLength(9)
    for (const field of [paper.name, paper.premises, paper.personInCharge]) {
      expect(text).toContain(field.replace(/\s/gu, ''))
    }
  })

  it('is A4 across, in Chinese, with both fonts embedded as subsets', async () => {
    const pdf = await engine.draw(pharmacyLicence())
    expect(infoOf(pdf, 'Page size')).toMatch(/^841\.8\d* x 595\.2\d* pts \(A4\)/)
    expect(infoOf(pdf, 'Title')).toBe('行业综合许可证 绥综许〔2026〕01-000001')
    expect(fontsOf(pdf)).toHaveLength(2)
    for (const font of fontsOf(pdf)) expect(font).toMatch(/^[A-Z]{6}\+NotoSerifSC-\w+ .*Identity-H\s+yes yes yes/)
    expect(Buffer.from(pdf).byteLength).toBeLessThan(200_000)
  })

  it('gives the same bytes for the same paper', async () => {
    const [first, second] = [await engine.draw(pharmacyLicence()), await engine.draw(pharmacyLicence())]
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  })

  it('refuses a character without a glyph by name rather than leave a hole', async () => {
    const drawing = engine.draw(pharmacyLicence({ name: '绥芬河市𰻝面馆' }))
    await expect(drawing).rejects.toThrow(UndrawableText)
    await expect(drawing).rejects.toThrow('“𰻝”（U+30EDD）没有字形')
  })

  it('refuses a text that does not fit even in the smallest legible print, and says which', async () => {
    await expect(engine.draw(pharmacyLicence({ name: '绥芬河'.repeat(80) }))).rejects.toThrow(Overflow)
    await expect(engine.draw(pharmacyLicence({ name: '绥芬河'.repeat(80) }))).rejects.toThrow('“名称”内容过长')
    const [permit] = pharmacyLicence().permits
    const permits = Array.from({ length: 40 }, () => permit).filter((each) => each !== undefined)
    await expect(engine.draw(pharmacyLicence({ permits }))).rejects.toThrow('“许可信息表”内容过长')
  })
})
