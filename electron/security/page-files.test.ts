import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentPolicy, withNonce } from './content-policy.ts'
import { pageFile } from './page-files.ts'

const folders = { page: join('/app', 'renderer'), fonts: join('/app', 'fonts') }

test('the page’s own files and the fonts are served with their media types', () => {
  expect(pageFile('app://bundle/', folders)).toEqual({
    path: join('/app', 'renderer', 'index.html'),
    mediaType: 'text/html; charset=utf-8',
  })
  expect(pageFile('app://bundle/assets/a.js', folders)?.path).toBe(join('/app', 'renderer', 'assets', 'a.js'))
  expect(pageFile('app://bundle/fonts/a.woff2', folders)).toEqual({
    path: join('/app', 'fonts', 'a.woff2'),
    mediaType: 'font/woff2',
  })
})

test.each([
  'app://bundle/../electron/main.js',
  'app://bundle/%2e%2e/electron/main.js',
  'app://bundle/..%2felectron/main.js',
  'app://bundle/fonts/..%2f..%2fsecret.json',
  'app://bundle/a%5c..%5c..%5cmain.js',
  'app://bundle/a%00.js',
  'app://bundle/%E0%A4%A.js',
])('%s does not lead out of the page’s folders', (address) => {
  const file = pageFile(address, folders)
  expect(file === null || file.path.startsWith(join('/app', 'renderer'))).toBe(true)
  expect(file?.path ?? '').not.toMatch(/secret|\.\./)
})

test.each(['app://other/index.html', 'file:///etc/passwd', 'https://bundle/index.html', 'app://bundle/a.exe'])(
  '%s is not served at all',
  (address) => expect(pageFile(address, folders)).toBeNull(),
)

test('the policy allows no inline script, no evaluation and no other origin', () => {
  const policy = contentPolicy('N0nce')
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toContain(`script-src 'self';`)
  expect(policy).toContain(`style-src 'self' 'nonce-N0nce'`)
  expect(policy).not.toMatch(/unsafe|https?:|\*/)
})

test('the nonce reaches the page, whether or not the build left a place for it', () => {
  expect(withNonce('<head><meta name="csp-nonce" content="__CSP_NONCE__"></head>', 'abc')).toBe(
    '<head><meta name="csp-nonce" content="abc"></head>',
  )
  expect(withNonce('<head><title>x</title></head>', 'abc')).toContain('<meta name="csp-nonce" content="abc">')
})
