import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkout } from './setup/paths.ts'

/** @returns the exit code; 1 when a signal ended it. Output goes to the terminal. Throws when it cannot be started. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<number> {
  const child = spawn(command, args, { cwd: checkout, stdio: 'inherit', env })
  const stop = () => child.kill('SIGTERM')
  process.on('SIGTERM', stop)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      process.off('SIGTERM', stop)
      resolve(code ?? 1)
    })
  })
}

/** Runs a script of this checkout with the Node that runs now. @param script from the checkout */
export function runScript(script: string, args: readonly string[], env?: NodeJS.ProcessEnv): Promise<number> {
  if (!existsSync(join(checkout, script))) throw new Error(`${script} is missing from this checkout.`)
  return run(process.execPath, [script, ...args], env)
}

/** Runs a package's program without a shell in between. @param program its name in the package's `bin` */
export function runTool(
  name: string,
  program: string,
  args: readonly string[],
  env?: NodeJS.ProcessEnv,
): Promise<number> {
  const folder = join(checkout, 'node_modules', name)
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const { bin } = manifest as { readonly bin: string | Readonly<Record<string, string>> }
  const file = typeof bin === 'string' ? bin : bin[program]
  if (file === undefined) throw new Error(`Package ${name} has no program ${program}.`)
  return run(process.execPath, [join(folder, file), ...args], env)
}
