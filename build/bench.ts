// `npm run bench`: measures the application against baselines of the same run. Arguments go on, for example
// `npm run bench -- --only save-field --json out/bench.json`.

import { buildOrStop } from './application.ts'
import { withHiddenDisplay } from './display.ts'
import { runScript } from './run.ts'
import { electronEnv } from './setup/runtime.ts'

await buildOrStop()
console.log('\nFigures')
process.exitCode = await withHiddenDisplay((env) =>
  runScript('e2e/bench/bench.ts', process.argv.slice(2), electronEnv(env)),
)
