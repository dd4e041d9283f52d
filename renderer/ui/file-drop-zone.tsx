import { type DragEvent, type ReactNode, useState } from 'react'

interface FileDropZoneProps {
  readonly disabled?: boolean
  readonly onFiles: (files: readonly File[]) => void
  readonly children: ReactNode
  readonly testId?: string
}

/** A place on which files can be dropped. What is in it stays usable. */
export function FileDropZone({ disabled = false, onFiles, children, testId }: FileDropZoneProps) {
  const [over, setOver] = useState(false)
  const accept = (event: DragEvent) => {
    if (disabled || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  return (
    // Dropping is a second way for the mouse; the picker's button is the way for the keyboard.
    <section
      className={over ? 'drop-zone drop-zone-over' : 'drop-zone'}
      aria-label="可将文件拖放到此处"
      data-testid={testId}
      onDragEnter={accept}
      onDragOver={accept}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (disabled || event.dataTransfer.files.length === 0) return
        event.preventDefault()
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
    </section>
  )
}
