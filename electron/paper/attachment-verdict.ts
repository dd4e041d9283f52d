/** Media types that the window keeps as attachments. */
export type AttachmentMediaType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'image/webp' | 'image/bmp'

/** What a file turned out to be, or why it is refused, in plain Chinese and by its name. */
export type AttachmentVerdict =
  | { readonly ok: true; readonly mediaType: 'application/pdf'; readonly pages: number }
  | {
      readonly ok: true
      readonly mediaType: Exclude<AttachmentMediaType, 'application/pdf'>
      /** Pixels. */
      readonly width: number
      readonly height: number
    }
  | { readonly ok: false; readonly message: string }
