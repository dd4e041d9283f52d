// `npm run build`: the application, unpacked, in `dist`.

import { buildOrStop } from './application.ts'

await buildOrStop()
