import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'

/** Draws a sheet with these lines in the page's own font, marked 演示 across it; answers a real PNG. */
export async function drawSheet(page: Page, lines: readonly string[]): Promise<Buffer> {
  const base64 = await page.evaluate((texts) => {
    const canvas = document.createElement('canvas')
    canvas.width = 1240
    canvas.height = 1754
    const pen = canvas.getContext('2d')
    if (pen === null) throw new Error('no canvas')
    const face = getComputedStyle(document.body).fontFamily
    pen.fillStyle = '#fdfdfb'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.strokeStyle = '#555'
    pen.strokeRect(60, 60, canvas.width - 120, canvas.height - 120)
    pen.fillStyle = '#222'
    texts.forEach((text, index) => {
      pen.font = `${index === 0 ? 56 : 34}px ${face}`
      pen.fillText(text, 120, 220 + index * 90)
    })
    pen.translate(canvas.width / 2, canvas.height / 2)
    pen.rotate(-Math.PI / 6)
    pen.fillStyle = 'rgba(200, 40, 40, 0.16)'
    pen.font = `260px ${face}`
    pen.textAlign = 'center'
    pen.fillText('演 示', 0, 90)
    return canvas.toDataURL('image/png').slice('data:image/png;base64,'.length)
  }, lines)
  return Buffer.from(base64, 'base64')
}

/** An A4 PDF with that sheet on it, as a scanner makes them. */
export async function scanOf(sheet: Buffer): Promise<Buffer> {
  const pdf = await PDFDocument.create()
  const image = await pdf.embedPng(sheet)
  pdf.addPage([595.28, 841.89]).drawImage(image, { x: 0, y: 0, width: 595.28, height: 841.89 })
  return Buffer.from(await pdf.save())
}

/** Writes the bytes under a name that the clerk would see, and answers the path. */
export function putFile(folder: string, name: string, bytes: Buffer | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}
