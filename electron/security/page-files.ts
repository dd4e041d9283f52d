import { extname, join, normalize, sep } from 'node:path'

export const pageScheme = 'app'
/** The only origin that may talk to the office. */
export const pageOrigin = 'app://bundle'
export const pageAddress = `${pageOrigin}/index.html`

/** The folders that the page may see, and nothing else: the built page, and under /fonts/ the fonts. */
export interface PageFolders {
  readonly page: string
  readonly fonts: string
}

export interface PageFile {
  readonly path: string
  readonly mediaType: string
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.wasm': 'application/wasm',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
}

/**
 * The file behind an address of the page, or null when the address is not ours, leads out of the two folders, or names a
 * kind of file that the page has no use for. The file need not exist.
 */
export function pageFile(address: string, folders: PageFolders): PageFile | null {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || url.protocol !== `${pageScheme}:` || url.host !== 'bundle') return null
  const name = decoded(url.pathname)
  if (name === null || name.includes('\0') || name.includes('\\')) return null
  const inFonts = name.startsWith('/fonts/')
  const folder = inFonts ? folders.fonts : folders.page
  const relative = inFonts ? name.slice('/fonts/'.length) : name === '/' ? 'index.html' : name.slice(1)
  const path = normalize(join(folder, relative))
  if (!path.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return null
  const mediaType = mediaTypes[extname(path).toLowerCase()]
  return mediaType === undefined ? null : { path, mediaType }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}
