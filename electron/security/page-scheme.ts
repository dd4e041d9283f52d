import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { protocol } from 'electron'
import { contentPolicy, withNonce } from './content-policy.ts'
import { type PageFolders, pageFile, pageScheme } from './page-files.ts'

/** Must run before the application is ready. */
export function claimPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
}

/** Serves the page's files from the disk, each document with a policy and a nonce of its own. */
export function servePage(folders: PageFolders): void {
  protocol.handle(pageScheme, async (request) => {
    const file = request.method === 'GET' ? pageFile(request.url, folders) : null
    if (file === null) return new Response(null, { status: 404 })
    try {
      const bytes = await readFile(file.path)
      return extname(file.path) === '.html' ? document(bytes.toString('utf8')) : asset(bytes, file.mediaType)
    } catch {
      return new Response(null, { status: 404 })
    }
  })
}

function document(html: string): Response {
  const nonce = randomBytes(16).toString('base64')
  return new Response(withNonce(html, nonce), {
    headers: {
      ...commonHeaders('text/html; charset=utf-8'),
      'Content-Security-Policy': contentPolicy(nonce),
      'Cache-Control': 'no-store',
    },
  })
}

function asset(bytes: Uint8Array<ArrayBuffer>, mediaType: string): Response {
  return new Response(bytes, { headers: commonHeaders(mediaType) })
}

function commonHeaders(mediaType: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}
