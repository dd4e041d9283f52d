import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url'

// The worker comes from our own origin; the policy allows no other.
pdfjs.GlobalWorkerOptions.workerSrc = workerUrl

export type PdfDocument = pdfjs.PDFDocumentProxy

/** Opens a PDF from its bytes; the bytes are copied, since the worker takes over what it is given. Rejects when unreadable. */
export function openPdf(bytes: Uint8Array): Promise<PdfDocument> {
  return pdfjs.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    // Scans and forms often leave their Chinese fonts out; these lie beside the page.
    cMapUrl: dataUrl('cmaps'),
    standardFontDataUrl: dataUrl('standard_fonts'),
    wasmUrl: dataUrl('wasm'),
  }).promise
}

function dataUrl(folder: string): string {
  return new URL(`pdfjs/${folder}/`, document.baseURI).href
}

/** Draws a page (from 1) into a canvas, `width` CSS pixels wide at the screen's own density. Resolves when drawn. */
export async function drawPdfPage(
  pdf: PdfDocument,
  pageNumber: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const page = await pdf.getPage(pageNumber)
  const natural = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: (width / natural.width) * window.devicePixelRatio })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
}
