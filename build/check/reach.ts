import { type SourceFile, targetOf } from './sources.ts'

/** How a file comes to load the `electron` module: the files on the way, itself first, and the line of its first step. */
export type Chain = { readonly files: readonly string[]; readonly line: number }

/** @returns the shortest way over imports that run (types do not), or null when there is none */
export function chainToElectron(from: SourceFile, byPath: ReadonlyMap<string, SourceFile>): Chain | null {
  const seen = new Set([from.path])
  let ways: readonly { readonly file: SourceFile; readonly chain: Chain }[] = [
    { file: from, chain: { files: [from.path], line: 0 } },
  ]
  while (ways.length > 0) {
    const next: { file: SourceFile; chain: Chain }[] = []
    for (const { file, chain } of ways) {
      for (const { specifier, line, typeOnly } of file.imports) {
        if (typeOnly) continue
        const first = chain.line === 0 ? line : chain.line
        const target = targetOf(file.path, specifier)
        if (target.kind === 'package' && target.name === 'electron') return { files: chain.files, line: first }
        const found = target.kind === 'file' ? byPath.get(target.path) : undefined
        if (found === undefined || seen.has(found.path)) continue
        seen.add(found.path)
        next.push({ file: found, chain: { files: [...chain.files, found.path], line: first } })
      }
    }
    ways = next
  }
  return null
}
