import { PDFDocument } from 'pdf-lib'
import QRCode from 'qrcode'
import { describe, expect, it } from 'vitest'
import { inspectAttachment, LARGEST_ATTACHMENT_BYTES } from './attachment-check.ts'

async function pdf(pages: number): Promise<Uint8Array> {
  const document = await PDFDocument.create()
  for (let page = 0; page < pages; page++) document.addPage().drawRectangle({ width: 10, height: 10 })
  return document.save()
}

const png = (): Promise<Buffer> => QRCode.toBuffer('综窗', { width: 120 })

/** A bitmap of 2 × 1 pixels, 24 bits each. */
function bmp(): Buffer {
  const file = Buffer.alloc(54 + 8)
  file.write('BM', 'latin1')
  file.writeUInt32LE(file.length, 2)
  file.writeUInt32LE(54, 10)
  file.writeUInt32LE(40, 14)
  file.writeInt32LE(2, 18)
  file.writeInt32LE(1, 22)
  file.writeUInt16LE(1, 26)
  file.writeUInt16LE(24, 28)
  return file
}

/** The smallest JPEG: start, frame header of 16 × 8 pixels, scan, end. */
const jpeg = (): Buffer =>
  Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080008001001011100ffda0008010100003f00d2cfffd9', 'hex')

describe('looking into an attachment', () => {
  it('tells a PDF and its pages by content, whatever the name says', async () => {
    expect(await inspectAttachment(await pdf(3), '合同.jpg')).toEqual({
      ok: true,
      mediaType: 'application/pdf',
      pages: 3,
    })
  })

  it('tells pictures and their size', async () => {
    expect(await inspectAttachment(await png(), 'a')).toEqual({
      ok: true,
      mediaType: 'image/png',
      width: 120,
      height: 120,
    })
    expect(await inspectAttachment(jpeg(), 'a')).toEqual({ ok: true, mediaType: 'image/jpeg', width: 16, height: 8 })
    expect(await inspectAttachment(bmp(), 'a')).toEqual({ ok: true, mediaType: 'image/bmp', width: 2, height: 1 })
  })

  it.each([
    ['an empty file', async () => new Uint8Array(), '文件“坏.pdf”是空文件'],
    ['a text', async () => Buffer.from('你好'), '文件“坏.pdf”既不是PDF，也不是图片'],
    ['a PDF that broke off', async () => (await pdf(3)).slice(0, 300), '文件“坏.pdf”不是可以读取的PDF文件'],
    ['a PDF of nothing but its mark', async () => Buffer.from('%PDF-1.7\n'), '文件“坏.pdf”不是可以读取的PDF文件'],
    ['a PNG that broke off', async () => (await png()).subarray(0, 200), '文件“坏.pdf”图片不完整或者已经损坏'],
    ['a JPEG that broke off', async () => jpeg().subarray(0, 40), '文件“坏.pdf”图片不完整或者已经损坏'],
    ['a picture of nothing but its mark', async () => Buffer.from('BM'), '文件“坏.pdf”图片不完整或者已经损坏'],
  ])('refuses %s by name and says what to do', async (_, make, message) => {
    const verdict = await inspectAttachment(await make(), '坏.pdf')
    expect(verdict.ok ? '' : verdict.message).toContain(message)
    expect(verdict.ok ? '' : verdict.message).toContain('请')
  })

  it('refuses more than 50 MB and takes exactly 50', async () => {
    const whole = new Uint8Array(LARGEST_ATTACHMENT_BYTES + 1)
    whole.set(await png())
    const over = await inspectAttachment(whole, '大.png')
    expect(over.ok ? '' : over.message).toContain('文件“大.png”大小为50.0 MB，超过50 MB的上限')
    expect((await inspectAttachment(whole.subarray(0, LARGEST_ATTACHMENT_BYTES), '大.png')).ok).toBe(true)
  })
})
