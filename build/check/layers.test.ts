import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { readImports } from './imports.ts'
import { checkLayers } from './layers.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** The messages for a checkout that holds just these files. */
function check(files: Readonly<Record<string, string>>): readonly string[] {
  const root = mkdtempSync(join(tmpdir(), 'layers-'))
  folders.push(root)
  for (const [path, source] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), source)
  }
  return checkLayers(root)
}

test('every form of import is read, with its line and whether it is of types only', () => {
  const source = `import { a } from 'a'
import type { B } from 'b'
import { type C } from 'c'
import { type D, d } from 'd'
import './style.css'
export { e } from 'e'
export type { F } from 'f'
const g = await import('g')
type H = import('h').H
const i = require('i')
`
  const read = readImports('x.ts', source).map(({ specifier, line, typeOnly }) => [specifier, line, typeOnly])
  expect(read.sort((a, b) => Number(a[1]) - Number(b[1]))).toEqual([
    ['a', 1, false],
    ['b', 2, true],
    ['c', 3, true],
    ['d', 4, false],
    ['./style.css', 5, false],
    ['e', 6, false],
    ['f', 7, true],
    ['g', 8, false],
    ['h', 9, true],
    ['i', 10, false],
  ])
})

test('what the layers allow is silent', () => {
  expect(
    check({
      'shared/case/decide.ts': `import { z } from 'zod'\nimport { day } from '../calendar/day.ts'`,
      'shared/case/decide.test.ts': `import { test } from 'vitest'\nimport { readFileSync } from 'node:fs'`,
      'db/open.ts': `import Database from 'better-sqlite3'\nimport { decide } from '#shared/case/decide.ts'`,
      'electron/session/key.ts': `import type { Store } from '#db/store-types.ts'\nimport { safeStorage } from 'electron'`,
      'electron/store/store-process.ts': `import { openDatabase } from '#db/open.ts'`,
      'renderer/features/intake/page.tsx': `import { Page } from '#renderer/ui/page.tsx'\nimport { copy } from './copy.ts'`,
      'renderer/app/routes.tsx': `const page = () => import('#renderer/features/intake/page.tsx')`,
    }),
  ).toEqual([])
})

test('shared may not read a disk, draw a page or use a package that is not pure data', () => {
  expect(
    check({
      'shared/x.ts': `import { readFileSync } from 'node:fs'\nimport React from 'react'\nimport { open } from '#db/open.ts'`,
    }),
  ).toEqual([
    expect.stringMatching(/^shared\/x\.ts:1 layer shared may not import a module of Node \(/),
    expect.stringMatching(/^shared\/x\.ts:2 layer shared may not import package react \(/),
    expect.stringMatching(/^shared\/x\.ts:3 layer shared may not import layer db \(/),
  ])
})

test('the driver and drizzle are used in db alone', () => {
  expect(
    check({
      'electron/store/store-process.ts': `import Database from 'better-sqlite3'`,
      'portal/look-up.ts': `import { eq } from 'drizzle-orm/sql'`,
      'db/open.ts': `import Database from 'better-sqlite3'`,
    }),
  ).toEqual([
    expect.stringMatching(
      /^electron\/store\/store-process\.ts:1 layer electron\/store may not import package better-sqlite3/,
    ),
    expect.stringMatching(/^portal\/look-up\.ts:1 layer portal may not import package drizzle-orm/),
  ])
})

test('the main process names the types of db but runs its code only in the store process', () => {
  expect(
    check({
      'electron/main.ts': `import type { Store } from '#db/store-types.ts'\nimport { open } from '#db/open.ts'`,
      'electron/windows/window.ts': `import { App } from '#renderer/app/app.tsx'`,
    }),
  ).toEqual([
    expect.stringMatching(/^electron\/main\.ts:2 layer electron may not import layer db/),
    expect.stringMatching(/^electron\/windows\/window\.ts:1 layer electron may not import layer renderer/),
  ])
})

test('handlers and papers import nothing of Electron, neither directly nor through another file', () => {
  expect(
    check({
      'electron/handlers/direct.ts': `import type { WebContents } from 'electron'`,
      'electron/handlers/indirect.ts': `import { a } from '#electron/windows/a.ts'`,
      'electron/handlers/types-only.ts': `import type { a } from '#electron/windows/a.ts'`,
      'electron/windows/a.ts': `export { b as a } from './b.ts'`,
      'electron/windows/b.ts': `import { BrowserWindow } from 'electron'\nexport const b = BrowserWindow`,
    }),
  ).toEqual([
    expect.stringMatching(/^electron\/handlers\/direct\.ts:1 layer electron\/handlers may not import package electron/),
    'electron/handlers/indirect.ts:1 reaches the electron module: electron/handlers/indirect.ts → electron/windows/a.ts → ' +
      'electron/windows/b.ts → electron (must run in plain Node)',
  ])
})

test('a feature does not reach into another feature, the shell or Node', () => {
  expect(
    check({
      'renderer/features/intake/page.tsx':
        `import { queue } from '#renderer/features/approval/queue.ts'\n` +
        `import { other } from '../archive/other.ts'\n` +
        `import { routes } from '#renderer/app/routes.tsx'\n` +
        `import { join } from 'node:path'`,
    }),
  ).toEqual([
    expect.stringMatching(/page\.tsx:1 feature intake may not import feature approval/),
    expect.stringMatching(/page\.tsx:2 feature intake may not import feature archive/),
    expect.stringMatching(/page\.tsx:3 layer renderer\/features may not import layer renderer /),
    expect.stringMatching(/page\.tsx:4 layer renderer\/features may not import a module of Node/),
  ])
})

test('a relative path does not cross layers', () => {
  expect(check({ 'db/open.ts': `import { decide } from '../shared/case/decide.ts'` })).toEqual([
    'db/open.ts:1 imports ../shared/case/decide.ts by a relative path; across layers it is ‘#layer/…’',
  ])
})

test('a file of more than 300 lines is reported, a generated one is not', () => {
  const lines = (count: number) => Array.from({ length: count }, (_, index) => `export const a${index} = 1`).join('\n')
  expect(
    check({ 'shared/long.ts': lines(301), 'shared/fits.ts': lines(300), 'shared/data.generated.ts': lines(400) }),
  ).toEqual(['shared/long.ts:301 301 lines, more than 300: split it by subject'])
})
