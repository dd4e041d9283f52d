import { parseSync, Visitor } from 'oxc-parser'

/** One import of a file, in whatever form it is written. */
export type Import = {
  readonly specifier: string
  /** From 1. */
  readonly line: number
  /** Only types: gone when the program runs. */
  readonly typeOnly: boolean
}

/**
 * Reads every import of a TypeScript source: static, re-exporting, dynamic with a literal, `import('…')` in types, and
 * `require`. Throws when the source does not parse.
 * @param file decides by its ending whether JSX is allowed
 */
export function readImports(file: string, source: string): readonly Import[] {
  const { program, module, errors } = parseSync(file, source)
  const [error] = errors
  if (error !== undefined) throw new Error(`${file}: ${error.message}`)
  const found: { readonly specifier: string; readonly at: number; readonly typeOnly: boolean }[] = []

  for (const { moduleRequest, entries, start } of module.staticImports) {
    const typeOnly = entries.length > 0 && entries.every(({ isType }) => isType)
    found.push({ specifier: moduleRequest.value, at: start, typeOnly })
  }
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType, start } of entries)
      if (moduleRequest !== null) found.push({ specifier: moduleRequest.value, at: start, typeOnly: isType })
  }
  new Visitor({
    ImportExpression({ source: from, start }) {
      if (from.type === 'Literal' && typeof from.value === 'string')
        found.push({ specifier: from.value, at: start, typeOnly: false })
    },
    TSImportType({ source: from, start }) {
      found.push({ specifier: from.value, at: start, typeOnly: true })
    },
    CallExpression({ callee, arguments: [from], start }) {
      if (callee.type !== 'Identifier' || callee.name !== 'require') return
      if (from?.type === 'Literal' && typeof from.value === 'string')
        found.push({ specifier: from.value, at: start, typeOnly: false })
    },
  }).visit(program)

  return found.map(({ specifier, at, typeOnly }) => ({ specifier, line: lineAt(source, at), typeOnly }))
}

function lineAt(source: string, position: number): number {
  return source.slice(0, position).split('\n').length
}
