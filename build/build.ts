// `npm run build`: the application, unpacked, in `dist`.

import { buildApplication } from './application.ts'

console.log('Build')
await buildApplication()
