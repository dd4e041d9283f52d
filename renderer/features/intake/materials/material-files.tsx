import { CloseOutlined, UploadOutlined } from '@ant-design/icons'
import { Button, Popconfirm } from 'antd'
import { useState } from 'react'
import { AttachmentDialog, AttachmentThumbnail } from '#renderer/ui/index.ts'
import type { Attachment } from '#shared/case/case-file.ts'
import type { MergedMaterial } from '#shared/catalogue/index.ts'
import { useCase } from '../case-context.ts'

interface MaterialFilesProps {
  readonly material: MergedMaterial
  readonly busy: boolean
  readonly onPick: () => void
}

/** The files of one paper: small pictures, the viewer, the picker; and taking one off again. */
export function MaterialFiles({ material, busy, onPick }: MaterialFilesProps) {
  const { detail, file, editable, give } = useCase()
  const [shown, setShown] = useState<Attachment | null>(null)
  const attachments = file.attachments[material.id] ?? []
  return (
    <div className="material-files">
      {attachments.map((attachment) => (
        <span key={attachment.sha256} className="material-file">
          <AttachmentThumbnail caseId={detail.caseId} attachment={attachment} onOpen={() => setShown(attachment)} />
          {editable && (
            <Popconfirm
              title={`从本材料取下“${attachment.fileName}”？`}
              okText="取下"
              onConfirm={() => void give({ type: 'detach-file', materialId: material.id, sha256: attachment.sha256 })}
            >
              <button type="button" className="material-file-off" aria-label={`取下 ${attachment.fileName}`}>
                <CloseOutlined />
              </button>
            </Popconfirm>
          )}
        </span>
      ))}
      {editable && (
        <Button
          icon={<UploadOutlined />}
          loading={busy}
          onClick={onPick}
          aria-label={`为“${material.name}”选择文件`}
          data-testid={`attach-${material.id}`}
        >
          {attachments.length === 0 ? '附件' : ''}
        </Button>
      )}
      {shown !== null && (
        <AttachmentDialog
          caseId={detail.caseId}
          sha256={shown.sha256}
          fileName={shown.fileName}
          onClose={() => setShown(null)}
        />
      )}
    </div>
  )
}
