// The layer check: who may import whom, and how long a file may be. `npm run check` runs it over the checkout.

import { dirname } from 'node:path'
import { checkout } from '../setup/paths.ts'
import { type Layer, layers, longestFile, plainNodeFolders, testPackages } from './layer-rules.ts'
import { chainToElectron } from './reach.ts'
import { isIn, type SourceFile, sourceFiles, type Target, targetOf } from './sources.ts'

/**
 * @param root the checkout, or a folder laid out like it
 * @returns one message for each violation, `file:line what (rule)`, in the order of the files
 */
export function checkLayers(root: string): readonly string[] {
  const files = sourceFiles(root)
  const byPath = new Map(files.map((file) => [file.path, file]))
  return files.flatMap((file) => [...tooLong(file), ...importViolations(file), ...plainNodeViolations(file, byPath)])
}

function tooLong({ path, lines }: SourceFile): readonly string[] {
  return lines > longestFile
    ? [`${path}:${longestFile + 1} ${lines} lines, more than ${longestFile}: split it by subject`]
    : []
}

function importViolations(file: SourceFile): readonly string[] {
  const layer = layerOf(file.path)
  if (layer === undefined) return []
  return file.imports.flatMap(({ specifier, line, typeOnly }) => {
    const target = targetOf(file.path, specifier)
    const why = isRelativeAcross(file.path, specifier, target)
      ? `imports ${specifier} by a relative path; across layers it is ‘#layer/…’`
      : mayNot(file, layer, target, typeOnly)
    return why === null ? [] : [`${file.path}:${line} ${why}`]
  })
}

function mayNot(file: SourceFile, layer: Layer, target: Target, typeOnly: boolean): string | null {
  const inTest = isTest(file.path)
  switch (target.kind) {
    case 'node':
      return layer.node || inTest ? null : `layer ${layer.folder} may not import a module of Node (${layer.rule})`
    case 'package': {
      const { packages } = layer
      const allowed = 'only' in packages ? packages.only.includes(target.name) : !packages.allBut.includes(target.name)
      if (allowed || (inTest && testPackages.includes(target.name))) return null
      return `layer ${layer.folder} may not import package ${target.name} (${layer.rule})`
    }
    case 'file': {
      const other = layerOf(target.path)
      if (other === undefined) return null
      if (
        featureOf(file.path) !== featureOf(target.path) &&
        featureOf(file.path) !== null &&
        featureOf(target.path) !== null
      )
        return `feature ${featureOf(file.path)} may not import feature ${featureOf(target.path)} (${layer.rule})`
      const allowed = [layer.folder, ...layer.runs, ...(typeOnly ? layer.names : []), ...(inTest ? layer.testsRun : [])]
      if (allowed.some((folder) => isIn(target.path, folder))) return null
      return `layer ${layer.folder} may not import layer ${other.folder} (${layer.rule})`
    }
  }
}

function plainNodeViolations(file: SourceFile, byPath: ReadonlyMap<string, SourceFile>): readonly string[] {
  if (isTest(file.path) || !plainNodeFolders.some((folder) => isIn(file.path, folder))) return []
  const chain = chainToElectron(file, byPath)
  // A direct import is reported by the rule on packages already.
  if (chain === null || chain.files.length < 2) return []
  return [
    `${file.path}:${chain.line} reaches the electron module: ${chain.files.join(' → ')} → electron (must run in plain Node)`,
  ]
}

/** @returns the layer with the longest folder that holds the file */
export function layerOf(path: string): Layer | undefined {
  return layers
    .filter(({ folder }) => isIn(path, folder))
    .reduce<Layer | undefined>(
      (best, each) => (best === undefined || each.folder.length > best.folder.length ? each : best),
      undefined,
    )
}

function isRelativeAcross(from: string, specifier: string, target: Target): boolean {
  return specifier.startsWith('.') && target.kind === 'file' && from.split('/')[0] !== target.path.split('/')[0]
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || dirname(path).split('/').includes('testing')
}

function featureOf(path: string): string | null {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1] ?? null
}

if (import.meta.main) {
  const violations = checkLayers(checkout)
  for (const violation of violations) console.error(violation)
  if (violations.length > 0) process.exitCode = 1
}
