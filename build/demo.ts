// `npm run demo`: plays the whole main job in the real application and leaves papers and pictures in `out/main-job`.

import { buildOrStop } from './application.ts'
import { withHiddenDisplay } from './display.ts'
import { runScript } from './run.ts'
import { electronEnv } from './setup/runtime.ts'

/** @returns the exit code of the play */
export function playMainJob(args: readonly string[] = []): Promise<number> {
  return withHiddenDisplay((env) => runScript('e2e/demo/play.ts', args, electronEnv(env)))
}

if (import.meta.main) {
  await buildOrStop()
  console.log('\nMain job')
  process.exitCode = await playMainJob(process.argv.slice(2))
}
