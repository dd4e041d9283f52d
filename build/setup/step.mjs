// One way to say what the set-up does and how long it took. Plain ESM without dependencies: it also runs on the host's
// Node before anything is installed.

import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** A step that cannot work: `message` is what happened, `byHand` what a person can do about it. */
export class StepFailure extends Error {
  /** @param {string} message @param {string} byHand */
  constructor(message, byHand) {
    super(message)
    this.name = 'StepFailure'
    this.byHand = byHand
  }
}

/** @param {number} startedAt milliseconds of `performance.now()` @returns {string} for example `12.3 s` */
export function since(startedAt) {
  return `${((performance.now() - startedAt) / 1000).toFixed(1)} s`
}

/**
 * Runs one step, printing a line before and a line with the time after it.
 * @template T
 * @param {string} title what the step does
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const startedAt = performance.now()
  console.log(`  … ${title}`)
  try {
    const value = await work()
    console.log(`  ✓ ${title} (${since(startedAt)})`)
    return value
  } catch (error) {
    console.log(`  ✗ ${title} (${since(startedAt)})`)
    throw error
  }
}

/** Says that a step was done before. @param {string} title */
export function already(title) {
  console.log(`  ✓ ${title}`)
}

/** Prints a failure in plain words. @param {unknown} error */
export function explain(error) {
  if (error instanceof StepFailure) console.error(`\nSet-up stopped: ${error.message}\nBy hand: ${error.byHand}\n`)
  else console.error('\nSet-up stopped by an error of its own:', error)
}

/**
 * Runs a program with its output in a log file; the end of that log is in the message when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ log: string, byHand: string, cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number }} options
 * @returns {Promise<void>}
 */
export function runLogged(command, args, options) {
  mkdirSync(dirname(options.log), { recursive: true })
  const log = createWriteStream(options.log)
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs,
    })
    child.stdout.pipe(log, { end: false })
    child.stderr.pipe(log, { end: false })
    child.on('error', (error) =>
      reject(new StepFailure(`${command} could not be started: ${error.message}`, options.byHand)),
    )
    child.on('close', (code, signal) => {
      log.end(() => {
        if (code === 0) return resolve()
        const why = signal === null ? `ended with code ${code}` : `was ended (${signal}), perhaps for taking too long`
        const said = excerpt(readFileSync(options.log, 'utf8'))
        const message = `${command} ${args.join(' ')} ${why}.\n${said}\n  Whole log: ${options.log}`
        reject(new StepFailure(message, options.byHand))
      })
    })
  })
}

/** Programs name the cause either first (npm) or last (compilers). @param {string} output */
function excerpt(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '')
  const shown = lines.length <= 24 ? lines : [...lines.slice(0, 10), '…', ...lines.slice(-12)]
  return shown.map((line) => `    ${line}`).join('\n')
}
