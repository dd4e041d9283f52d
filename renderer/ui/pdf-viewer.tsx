import { Alert, Skeleton } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { drawPdfPage, openPdf, type PdfDocument } from './pdf-document.ts'

interface PdfViewerProps {
  readonly bytes: Uint8Array
  /** Width of a page in CSS pixels. */
  readonly width: number
  readonly title: string
}

/** All pages of a PDF, one under another, drawn on canvases. */
export function PdfViewer({ bytes, width, title }: PdfViewerProps) {
  const [document, setDocument] = useState<PdfDocument | null>(null)
  const [broken, setBroken] = useState(false)
  useEffect(() => {
    let opened: PdfDocument | null = null
    let gone = false
    openPdf(bytes).then(
      (pdf) => {
        opened = pdf
        if (gone) void pdf.destroy()
        else setDocument(pdf)
      },
      () => setBroken(true),
    )
    return () => {
      gone = true
      void opened?.destroy()
      setDocument(null)
      setBroken(false)
    }
  }, [bytes])
  if (broken) return <Alert type="error" showIcon title={`“${title}”不是可读的 PDF 文件`} />
  if (document === null) return <Skeleton active />
  return (
    <div className="pdf-viewer" data-testid="pdf-viewer">
      {Array.from({ length: document.numPages }, (_, index) => index + 1).map((page) => (
        <PdfPage key={page} document={document} page={page} width={width} title={title} />
      ))}
    </div>
  )
}

interface PdfPageProps {
  readonly document: PdfDocument
  readonly page: number
  readonly width: number
  readonly title: string
}

/** One page; drawn once it comes near the screen, so that a long scan opens at once. */
function PdfPage({ document, page, width, title }: PdfPageProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    const target = canvas.current
    if (target === null) return
    let started = false
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (started || entry?.isIntersecting !== true) return
        started = true
        drawPdfPage(document, page, target, width).then(
          () => setDrawn(true),
          () => undefined,
        )
      },
      { rootMargin: '600px' },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [document, page, width])
  return (
    <canvas
      ref={canvas}
      className="pdf-page"
      width={width}
      height={Math.round(width * Math.SQRT2)}
      style={{ width }}
      data-drawn={drawn}
      role="img"
      aria-label={`${title} 第 ${page} 页，共 ${document.numPages} 页`}
    />
  )
}
