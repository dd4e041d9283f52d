import { useObjectUrl } from './object-url.ts'

interface ImageViewerProps {
  readonly bytes: Uint8Array
  readonly mediaType: string
  readonly title: string
}

/** A picture at its natural size, never wider than its place. */
export function ImageViewer({ bytes, mediaType, title }: ImageViewerProps) {
  const url = useObjectUrl(bytes, mediaType)
  return url === null ? null : <img className="image-viewer" src={url} alt={title} />
}
