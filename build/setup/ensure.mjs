// Sets up whatever this checkout and machine lack, then runs the script named on the command line with Node 24:
//   node build/setup/ensure.mjs [script.ts [arguments …]]
// It starts on the host's Node 20 or newer, before anything is installed; every npm script goes through it.

import { spawn } from 'node:child_process'
import { delimiter, dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkHostNode, ensureNode, ensurePackages } from './npm-packages.mjs'
import { explain, since } from './step.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const [script, ...args] = process.argv.slice(2)

process.exitCode = await main()

/** @returns {Promise<number>} the exit code of the last thing that ran */
async function main() {
  const startedAt = performance.now()
  console.log('Set-up')
  /** @type {string} */
  let node
  try {
    checkHostNode()
    await ensurePackages(root)
    node = await ensureNode(root)
  } catch (error) {
    explain(error)
    return 1
  }
  const code = await run(node, [join(root, 'build', 'setup', 'machine.ts'), ...(script === undefined ? args : [])])
  if (code !== 0) return code
  console.log(`Set-up ready (${since(startedAt)})\n`)
  return script === undefined ? 0 : run(node, [resolve(root, script), ...args])
}

/**
 * @param {string} node
 * @param {string[]} nodeArgs
 * @returns {Promise<number>}
 */
function run(node, nodeArgs) {
  // Tools started by name further down must find the same Node and the packages' own programs.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env[key] ?? ''].join(delimiter)
  const env = { ...process.env, [key]: path }
  const child = spawn(node, nodeArgs, { cwd: root, stdio: 'inherit', env })
  // Ctrl+C reaches the child by itself; this process waits for it to end in good order.
  const ignore = () => undefined
  process.on('SIGINT', ignore)
  const stop = () => child.kill('SIGTERM')
  process.on('SIGTERM', stop)
  return new Promise((done) => {
    child.on('error', (error) => {
      console.error(`${node} could not be started: ${error.message}`)
      done(1)
    })
    child.on('close', (code, signal) => {
      process.off('SIGINT', ignore)
      process.off('SIGTERM', stop)
      done(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}
