import { imageSize } from 'image-size'
import { ParseSpeeds, PDFDocument } from 'pdf-lib'
import type { AttachmentVerdict } from './attachment-verdict.ts'

export const LARGEST_ATTACHMENT_BYTES = 50 * 1024 * 1024

const PICTURES = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  bmp: 'image/bmp',
} as const

type PictureFormat = keyof typeof PICTURES

/**
 * Looks into a file that is to be attached. What it is, is told by its content, never by its name. Refusals name the
 * file and say what to do, for they are shown to the clerk as they are.
 */
export async function inspectAttachment(bytes: Uint8Array, fileName: string): Promise<AttachmentVerdict> {
  if (bytes.byteLength === 0) return refused(fileName, '是空文件，没有内容', '请重新扫描或者选择其他文件')
  if (bytes.byteLength > LARGEST_ATTACHMENT_BYTES) {
    const megabytes = (bytes.byteLength / 1024 / 1024).toFixed(1)
    return refused(fileName, `大小为${megabytes} MB，超过50 MB的上限`, '请降低扫描分辨率或者拆分后再上传')
  }
  return startsWith(bytes, '%PDF-', 1024) ? inspectPdf(bytes, fileName) : inspectPicture(bytes, fileName)
}

/** A PDF may carry a few bytes before its mark (ISO 32000-1, annex H.3.4.1). Encrypted ones are read as far as pages go. */
async function inspectPdf(bytes: Uint8Array, fileName: string): Promise<AttachmentVerdict> {
  try {
    const document = await PDFDocument.load(bytes, {
      ignoreEncryption: true,
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
    })
    const pages = document.getPageCount()
    if (pages > 0) return { ok: true, mediaType: 'application/pdf', pages }
  } catch {
    // The parser's own words say nothing to a clerk; the file is named below.
  }
  if (Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('/Encrypt')) {
    return refused(fileName, '是加密的PDF文件，无法读取', '请解除密码保护后再上传')
  }
  return refused(fileName, '不是可以读取的PDF文件，可能已经损坏', '请重新扫描或者另存后再上传')
}

function inspectPicture(bytes: Uint8Array, fileName: string): AttachmentVerdict {
  const format = pictureFormat(bytes)
  if (format === null) {
    return refused(fileName, '既不是PDF，也不是图片（PNG、JPEG、WebP、BMP）', '请转换格式后再上传')
  }
  if (isWhole(bytes, format)) {
    try {
      const { width, height } = imageSize(bytes)
      if (width > 0 && height > 0) return { ok: true, mediaType: PICTURES[format], width, height }
    } catch {
      // As above: named below.
    }
  }
  return refused(fileName, '图片不完整或者已经损坏', '请重新拍摄、扫描后再上传')
}

const refused = (fileName: string, what: string, advice: string): AttachmentVerdict => ({
  ok: false,
  message: `文件“${fileName}”${what}。${advice}，其他文件不受影响。`,
})

function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  if (startsWith(bytes, '\x89PNG\r\n\x1a\n')) return 'png'
  if (startsWith(bytes, '\xff\xd8\xff')) return 'jpg'
  if (startsWith(bytes, 'RIFF') && startsWith(bytes.subarray(8), 'WEBP')) return 'webp'
  return startsWith(bytes, 'BM') ? 'bmp' : null
}

/** Whether the file goes on to its own end: a transfer that broke off leaves a picture with a good head. */
function isWhole(bytes: Uint8Array, format: PictureFormat): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  switch (format) {
    case 'png':
      return file.lastIndexOf('IEND', undefined, 'latin1') > 0
    case 'jpg':
      return file.lastIndexOf('\xff\xd9', undefined, 'latin1') > 0
    case 'webp':
      return file.length >= 12 && file.length >= file.readUInt32LE(4) + 8
    case 'bmp':
      return file.length >= 26 && file.length >= file.readUInt32LE(2)
  }
}

/** Whether the bytes hold a Latin-1 mark at their start, or beginning within the first `within` bytes. */
function startsWith(bytes: Uint8Array, mark: string, within = 0): boolean {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, within + mark.length))
  const at = head.indexOf(mark, 0, 'latin1')
  return at >= 0 && at <= within
}
