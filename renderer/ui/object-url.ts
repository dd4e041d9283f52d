import { useEffect, useState } from 'react'

/** A blob: address of bytes for as long as the component lives. */
export function useObjectUrl(bytes: Uint8Array, mediaType: string): string | null {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes.slice()], { type: mediaType }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, mediaType])
  return url
}
