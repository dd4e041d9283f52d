// First half of the set-up: the packages of package-lock.json and Node 24 as one of them. Runs on the host's Node 20 or
// newer, so plain ESM without dependencies.

import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { already, runLogged, StepFailure, step } from './step.mjs'

const oldestHostNode = 20

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockedPackage */

/** Refuses a host Node too old to run npm 10 and this set-up. */
export function checkHostNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < oldestHostNode)
    throw new StepFailure(
      `Node ${process.versions.node} is too old; ${oldestHostNode} or newer is needed.`,
      'install Node 20 or newer (https://nodejs.org), then run the same command again.',
    )
  already(`Node ${process.versions.node} runs the set-up`)
}

/**
 * Installs exactly what package-lock.json says, unless it is there already. Install scripts of packages do not run: the
 * only one needed, that of `node`, has its own step.
 * @param {string} root the checkout
 */
export async function ensurePackages(root) {
  const missing = missingPackages(root)
  if (missing.length === 0) return already('npm packages are those of package-lock.json')
  await step(`npm ci: ${missing.length} packages of package-lock.json are missing or of another version`, () =>
    runNpm(
      [...installCommand(root), '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
      npmOptions(root, 'npm-ci', 'npm ci --ignore-scripts'),
    ),
  )
}

/**
 * Makes sure that Node 24 runs everything that follows, and returns its executable. Where npm has no such binary for the
 * platform (macOS, at times), a host Node of the same major version does.
 * @param {string} root the checkout
 * @returns {Promise<string>}
 */
export async function ensureNode(root) {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node
  const executable = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  const title = `Node ${wanted} runs the build, the tests and the tools`
  if (nodeVersion(executable) === wanted) {
    already(title)
    return executable
  }
  const host = hostNode()
  try {
    await step(`${title}: fetching it through npm`, () =>
      runNpm(['rebuild', 'node', '--foreground-scripts'], npmOptions(root, 'npm-node', 'npm rebuild node')),
    )
  } catch (error) {
    if (Number(process.versions.node.split('.')[0]) < 24) throw error
    console.log(`    npm has no Node ${wanted} for this platform; going on with the installed ${process.versions.node}`)
    return host
  }
  if (nodeVersion(executable) !== wanted)
    throw new StepFailure(
      `npm did not bring Node ${wanted}.`,
      `install Node ${wanted} from https://nodejs.org and run again with it.`,
    )
  return executable
}

/** @param {string} root @returns {string[]} names of packages to install */
function missingPackages(root) {
  const locked = lockedPackages(join(root, 'package-lock.json'))
  const installedFile = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(installedFile)) return Object.keys(locked).filter((path) => isNeeded(locked[path] ?? {}))
  const installed = lockedPackages(installedFile)
  return Object.entries(locked)
    .filter(([path, entry]) => {
      const there = installed[path]
      return there === undefined ? isNeeded(entry) : there.version !== entry.version || !existsSync(join(root, path))
    })
    .map(([path]) => path)
}

/**
 * Optional packages for other platforms are never installed; those made for this one (the natives of compiler, linter
 * and bundler) must be there.
 * @param {LockedPackage} entry
 */
function isNeeded(entry) {
  if (entry.optional !== true && entry.devOptional !== true) return true
  const { os, cpu, libc } = entry
  if (os === undefined || cpu === undefined) return false
  return (
    os.includes(process.platform) && cpu.includes(process.arch) && (libc === undefined || libc.includes(hostLibc()))
  )
}

function hostLibc() {
  if (process.platform !== 'linux') return ''
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport())
  return report.header?.glibcVersionRuntime === undefined ? 'musl' : 'glibc'
}

/** @param {string} file @returns {Record<string, LockedPackage>} by path, without the project itself */
function lockedPackages(file) {
  const { '': _project, ...packages } = JSON.parse(readFileSync(file, 'utf8')).packages
  return packages
}

/**
 * Windows cannot delete a running node.exe, which `npm ci` would do when an earlier set-up's Node runs this one.
 * @param {string} root
 * @returns {string[]}
 */
function installCommand(root) {
  const runsFromHere = process.execPath.startsWith(join(root, 'node_modules') + sep)
  return process.platform === 'win32' && runsFromHere ? ['install', '--no-save'] : ['ci']
}

/** The Node that was there before this checkout had its own (npm names it). */
function hostNode() {
  return process.env.npm_node_execpath ?? process.execPath
}

/**
 * Runs npm: the very npm that runs the script, where it names itself.
 * @param {string[]} args
 * @param {{ cwd: string, log: string, byHand: string }} options
 * @returns {Promise<void>}
 */
export function runNpm(args, options) {
  const npmScript = process.env.npm_execpath
  const host = hostNode()
  if (npmScript !== undefined && /npm-cli\.c?js$/.test(npmScript) && existsSync(host))
    return runLogged(host, [npmScript, ...args], options)
  if (process.platform === 'win32') return runLogged('cmd.exe', ['/d', '/c', 'npm', ...args], options)
  return runLogged('npm', args, options)
}

/** @param {string} root @param {string} name @param {string} byHand the command to try by hand */
function npmOptions(root, name, byHand) {
  const log = join(root, 'out', 'setup', `${name}.log`)
  return { cwd: root, log, byHand: `run \`${byHand}\` in the checkout and read what it says.` }
}

/** @param {string} executable @returns {string | null} */
function nodeVersion(executable) {
  if (!existsSync(executable) || statSync(executable).size < 1_000_000) return null
  if (executable === process.execPath) return process.versions.node
  try {
    return execFileSync(executable, ['--version'], { encoding: 'utf8' }).trim().replace(/^v/, '')
  } catch {
    return null
  }
}
