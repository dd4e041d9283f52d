import { FilePdfOutlined, FileUnknownOutlined } from '@ant-design/icons'
import { useEffect, useRef, useState } from 'react'
import { useAsk } from '#renderer/api/index.ts'
import type { Attachment } from '#shared/case/case-file.ts'
import { useObjectUrl } from './object-url.ts'

interface AttachmentThumbnailProps {
  readonly caseId: string
  readonly attachment: Attachment
  readonly onOpen: () => void
}

/** A small picture of a file: the picture itself, or the first page of a PDF. A click opens it. */
export function AttachmentThumbnail({ caseId, attachment, onOpen }: AttachmentThumbnailProps) {
  const file = useAsk('attachment.read', { caseId, sha256: attachment.sha256 })
  const pages = attachment.pages === null ? '' : `，${attachment.pages} 页`
  return (
    <button
      type="button"
      className="thumbnail"
      onClick={onOpen}
      title={`${attachment.fileName}${pages}`}
      aria-label={`查看 ${attachment.fileName}${pages}`}
    >
      {file.status === 'ready' ? (
        file.value.mediaType === 'application/pdf' ? (
          <PdfThumbnail bytes={file.value.bytes} />
        ) : (
          <PictureThumbnail bytes={file.value.bytes} mediaType={file.value.mediaType} />
        )
      ) : (
        <FileUnknownOutlined className={file.status === 'failed' ? 'thumbnail-failed' : 'thumbnail-waiting'} />
      )}
    </button>
  )
}

function PictureThumbnail({ bytes, mediaType }: { readonly bytes: Uint8Array; readonly mediaType: string }) {
  const url = useObjectUrl(bytes, mediaType)
  return url === null ? null : <img src={url} alt="" />
}

function PdfThumbnail({ bytes }: { readonly bytes: Uint8Array }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    const target = canvas.current
    if (target === null) return
    drawFirstPage(bytes, target).catch(() => setFailed(true))
  }, [bytes])
  return failed ? <FilePdfOutlined /> : <canvas ref={canvas} />
}

/** The engine is loaded only when there is a PDF to show. */
async function drawFirstPage(bytes: Uint8Array, canvas: HTMLCanvasElement): Promise<void> {
  const { drawPdfPage, openPdf } = await import('./pdf-document.ts')
  const pdf = await openPdf(bytes)
  await drawPdfPage(pdf, 1, canvas, 56)
  await pdf.destroy()
}
