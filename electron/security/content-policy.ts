/** Where the built page leaves room for the nonce of its load. */
export const noncePlaceholder = '__CSP_NONCE__'

/**
 * What the page may load and do. Scripts and workers come from the bundle alone and are never evaluated from text; style
 * elements need the nonce of this load (component libraries make them at run time); nothing may be sent anywhere.
 */
export function contentPolicy(nonce: string): string {
  return [
    `default-src 'none'`,
    `script-src 'self'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `frame-src 'none'`,
    `object-src 'none'`,
    `frame-ancestors 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
}

/**
 * Puts the nonce into the page: wherever the build left the placeholder, and in `<meta name="csp-nonce">`, where the
 * page's own scripts read it.
 */
export function withNonce(html: string, nonce: string): string {
  const filled = html.replaceAll(noncePlaceholder, nonce)
  if (/<meta[^>]+name="csp-nonce"/.test(filled)) return filled
  return filled.replace(/<head[^>]*>/, (head) => `${head}<meta name="csp-nonce" content="${nonce}">`)
}
