import { Modal } from 'antd'
import { lazy, Suspense } from 'react'
import { useAsk } from '#renderer/api/index.ts'
import { ImageViewer } from './image-viewer.tsx'
import { Answered } from './page.tsx'

const PdfViewer = lazy(() => import('./pdf-viewer.tsx').then((module) => ({ default: module.PdfViewer })))

interface AttachmentDialogProps {
  readonly caseId: string
  readonly sha256: string
  readonly fileName: string
  readonly onClose: () => void
}

/** One attached file, large. */
export function AttachmentDialog({ caseId, sha256, fileName, onClose }: AttachmentDialogProps) {
  const file = useAsk('attachment.read', { caseId, sha256 })
  return (
    <Modal open title={fileName} footer={null} width={980} onCancel={onClose} data-testid="attachment-dialog" centered>
      <div className="viewer-frame">
        <Answered asked={file}>
          {({ bytes, mediaType }) =>
            mediaType === 'application/pdf' ? (
              <Suspense fallback={null}>
                <PdfViewer bytes={bytes} width={900} title={fileName} />
              </Suspense>
            ) : (
              <ImageViewer bytes={bytes} mediaType={mediaType} title={fileName} />
            )
          }
        </Answered>
      </div>
    </Modal>
  )
}
