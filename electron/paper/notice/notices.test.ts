import { describe, expect, it } from 'vitest'
import { type Block, courierBatchPaper, type NoticeKind, type NoticePaper, refusalPaper } from '#shared/papers/index.ts'
import { createPaperEngine } from '../engine.ts'
import { fontFilesOfPackages } from '../fonts/font-files.ts'
import { FACTS, NOTICES } from '../testing/notice-samples.ts'
import { codeOf, infoOf, textOf } from '../testing/printed.ts'

const engine = createPaperEngine({ fontFiles: fontFilesOfPackages() })

/** Every text that a block must show. */
function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'key-values':
      return block.rows.flatMap(({ label, value }) => [label, value])
    case 'table':
      return [...block.columns.map(({ title }) => title), ...block.rows.flat()]
    case 'list':
      return block.items
    case 'remedy':
      return [block.title, ...block.entries.flatMap(({ itemName, department, text }) => [itemName, department, text])]
    case 'signature':
      return [block.issuer ?? '', block.sealNote ?? '', ...block.signers.map(({ label }) => label)]
  }
}

/** Running text without what stands in the foot of every sheet, so that a paragraph over two sheets reads on. */
function withoutFeet(text: string, paper: NoticePaper): string {
  const [first = '', ...others] = text.split(paper.contact.replace(/\s/gu, ''))
  return first + others.map((part) => part.replace(/^.*?第\d+页共\d+页/u, '')).join('')
}

describe('the notices', { timeout: 60_000 }, () => {
  it.each(Object.keys(NOTICES))('%s shows its title, number, every block and how to reach the window', async (kind) => {
    const paper = NOTICES[kind as NoticeKind]
    const text = textOf(await engine.draw(paper))
    const body = withoutFeet(text, paper)
    for (const wanted of [paper.title, paper.number, paper.addressee ?? '', ...paper.blocks.flatMap(textsOf)]) {
      expect(body).toContain(wanted.replace(/\s/gu, ''))
    }
    expect(text).toContain(paper.contact.replace(/\s/gu, ''))
    expect(text).toContain(`目录版本${paper.catalogueVersion}`)
  })

  it('leave the place of the seal open and never draw one', async () => {
    for (const kind of ['acceptance', 'correction', 'decline', 'grant', 'refusal'] as const) {
      expect(textOf(await engine.draw(NOTICES[kind]))).toContain('（待盖章）')
    }
  })

  it('of demonstration data say on every sheet that they are worth nothing', async () => {
    const text = textOf(await engine.draw({ ...NOTICES['one-time-notice'], demo: true }))
    expect(text.split('演示数据，不具有法律效力').length - 1).toBe(Number(/共(\d+)页/.exec(text)?.[1]))
  })

  it('carry a code for looking the case up', async () => {
    expect(codeOf(await engine.draw(NOTICES.acceptance), 150)).toBe(FACTS.qrText)
  })

  it('run over as many sheets as they need and lose no line of a cell that is longer than a sheet', async () => {
    const facts = Array.from({ length: 120 }, (_, index) => `第${index + 1}处：货架与药品阴凉区之间未作分隔。`).join('')
    const paper = refusalPaper({ ...refusal(), facts })
    const pdf = await engine.draw(paper)
    const text = textOf(pdf)
    expect(Number(infoOf(pdf, 'Pages'))).toBeGreaterThan(2)
    expect(withoutFeet(text, paper)).toContain(facts)
    expect(text).toContain(`共${infoOf(pdf, 'Pages')}页`)
  })

  it('repeat the head of a table on every sheet and never leave the signatures alone on one', async () => {
    for (let count = 1; count < 40; count += 3) {
      const parcel = {
        waybillNo: 'EA123456785CN',
        recipient: '李䶮',
        phoneMasked: '138****5678',
        address: '黑龙江省绥芬河市通天路18号',
        contents: '行业综合许可证',
        weightText: '120克',
      }
      const parcels = Array.from({ length: count }, () => parcel)
      const pdf = await engine.draw(courierBatchPaper({ ...BATCH, parcels }))
      const text = textOf(pdf)
      const sheets = text.split(FACTS.hall.phone).slice(0, -1)
      expect(sheets).toHaveLength(Number(infoOf(pdf, 'Pages')))
      for (const sheet of sheets) expect(sheet).toContain('邮件号码')
      expect(text.split('EA123456785CN')).toHaveLength(count + 1)
    }
  })

  it('carry a signature drawn on screen', async () => {
    const paper = NOTICES.collection
    const blocks = paper.blocks.map((block) =>
      block.type === 'signature'
        ? { ...block, signers: block.signers.map((signer) => ({ ...signer, signaturePng: DOT })) }
        : block,
    )
    const pdf = await engine.draw({ ...paper, blocks })
    expect(Buffer.from(pdf).includes('/Subtype /Image')).toBe(true)
  })
})

const BATCH = {
  batchNo: '绥交寄〔2026〕W1-0001号',
  date: '2026-12-11',
  drawnAt: FACTS.drawnAt,
  demo: false,
  catalogueVersion: '2022-1',
  hall: FACTS.hall,
  carrier: 'EMS',
  senderName: '赵𬱖',
} as const

/** A PNG of one black pixel. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADAgH/p7cyAAAAAABJRU5ErkJggg=='

function refusal() {
  return {
    ...FACTS,
    item: {
      name: '食品经营许可',
      department: '绥芬河市市场监督管理局',
      remedy: { reviewAuthority: '绥芬河市人民政府', court: '绥芬河市人民法院', reviewUrl: null },
    },
    reason: '不符合法定条件。',
    legalBasis: '《中华人民共和国食品安全法》第三十三条',
    acceptedOn: '2026-11-24',
    decidedOn: '2026-12-10',
  }
}
