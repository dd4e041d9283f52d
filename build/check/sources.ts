import { existsSync, globSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join, posix } from 'node:path'
import { type Import, readImports } from './imports.ts'
import { layers } from './layer-rules.ts'

/** A source file as the check sees it: its path from the checkout, with `/`. */
export type SourceFile = { readonly path: string; readonly lines: number; readonly imports: readonly Import[] }

/** Where an import leads: a file of the checkout, a module of Node, or a package. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'node' }
  | { readonly kind: 'package'; readonly name: string }

/** Every source file of the layers below `root`, but for generated ones. */
export function sourceFiles(root: string): readonly SourceFile[] {
  const folders = [...new Set(layers.map(({ folder }) => folder.split('/')[0]))]
  return folders
    .filter((folder) => folder !== undefined && existsSync(join(root, folder)))
    .flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`, { cwd: root }))
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !path.includes('.generated.') && !path.includes('/node_modules/'))
    .sort()
    .map((path) => {
      const source = readFileSync(join(root, path), 'utf8')
      return { path, lines: source.trimEnd().split('\n').length, imports: readImports(path, source) }
    })
}

/** Resolves an import as written in a file. Files are not looked up: every import of this house names its ending. */
export function targetOf(from: string, specifier: string): Target {
  const bare = specifier.replace(/\?.*$/, '')
  if (bare.startsWith('.')) return { kind: 'file', path: posix.normalize(posix.join(posix.dirname(from), bare)) }
  if (bare.startsWith('#')) return { kind: 'file', path: bare.slice(1) }
  if (isBuiltin(bare)) return { kind: 'node' }
  const parts = bare.split('/')
  return { kind: 'package', name: parts.slice(0, bare.startsWith('@') ? 2 : 1).join('/') }
}

/** Whether a path lies in a folder. */
export function isIn(path: string, folder: string): boolean {
  return path.startsWith(`${folder}/`)
}
