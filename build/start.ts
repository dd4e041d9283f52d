// `npm start`: builds what changed and opens the application; without a display it plays the main job instead.

import { buildOrStop } from './application.ts'
import { playMainJob } from './demo.ts'
import { hasDisplay } from './display.ts'
import { run } from './run.ts'
import { electronArgs, electronEnv, readRuntime } from './setup/runtime.ts'

await buildOrStop()
if (hasDisplay()) {
  console.log('\nOpening 综窗')
  process.exitCode = await run(readRuntime().electronPath, [...electronArgs(), ...process.argv.slice(2)], electronEnv())
} else {
  console.log('\nThere is no display here, so the main job is played under Xvfb.')
  process.exitCode = await playMainJob()
}
