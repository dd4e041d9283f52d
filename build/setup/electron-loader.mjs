// `resources/app` of the fallback runtime, which has no default application of its own: opens the application whose folder
// is the first argument that is not a switch, just as `electron <folder>` does.

import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

/** What Electron's own default application uses of `app`, though it is not documented. */
const loading = /** @type {{ setVersion(version: string): void, setAppPath(path: string): void }} */ (
  /** @type {unknown} */ (app)
)
const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (folder === undefined) {
  console.error('usage: electron <folder of an application>')
  app.exit(2)
} else {
  const application = resolve(folder)
  const { main, name, productName, version } = JSON.parse(readFileSync(join(application, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true })
  if (version !== undefined) loading.setVersion(version)
  app.setName(productName ?? name)
  loading.setAppPath(application)
  await import(pathToFileURL(join(application, main ?? 'index.js')).href)
}
