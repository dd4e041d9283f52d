/** A folder of the house and what it may import; `docs/architecture.md` has the same as a table. */
export type Layer = {
  /** Its folder; the longest that fits a file decides. */
  readonly folder: string
  /** Layers whose code it may run. Its own is always among them, and every layer below a named folder. */
  readonly runs: readonly string[]
  /** Layers that it may name in types only. */
  readonly names: readonly string[]
  /** What its tests may run besides. */
  readonly testsRun: readonly string[]
  /** Packages: those listed, or all but those listed. */
  readonly packages: { readonly only: readonly string[] } | { readonly allBut: readonly string[] }
  readonly node: boolean
  /** The rule, in the words of a message. */
  readonly rule: string
}

const database = ['better-sqlite3', 'drizzle-orm', 'drizzle-kit']
const page = ['react', 'react-dom', 'antd', '@ant-design/icons', '@tanstack/react-query']

/** The packages with which tests are written. */
export const testPackages: readonly string[] = ['vitest', 'fast-check']

const electronLayer = { runs: ['shared', 'electron'], names: ['db'], testsRun: ['db'], node: true } as const
const pageLayer = { names: [], testsRun: [], packages: { allBut: ['electron', ...database] }, node: false } as const

export const layers: readonly Layer[] = [
  {
    folder: 'shared',
    runs: [],
    names: [],
    testsRun: [],
    packages: { only: ['zod', 'pinyin-pro', 'chinese-days', 'uuid'] },
    node: false,
    rule: 'the rules are pure: only zod, uuid, themselves and pure data packages',
  },
  {
    folder: 'db',
    runs: ['shared'],
    names: [],
    testsRun: [],
    packages: { allBut: ['electron', ...page] },
    node: true,
    rule: 'the store knows shared and its driver, nothing of Electron or the page',
  },
  {
    folder: 'electron/handlers',
    ...electronLayer,
    packages: { allBut: ['electron', ...page, ...database] },
    rule: 'handlers run in plain Node: devices come as arguments, the database through the store',
  },
  {
    folder: 'electron/paper',
    ...electronLayer,
    packages: { allBut: ['electron', ...page, ...database] },
    rule: 'papers are drawn in plain Node, without Electron',
  },
  {
    folder: 'electron/store',
    ...electronLayer,
    runs: ['shared', 'electron', 'db'],
    packages: { allBut: [...page, ...database] },
    rule: 'the store process owns the database, through db',
  },
  {
    folder: 'electron',
    ...electronLayer,
    packages: { allBut: [...page, ...database] },
    rule: 'the main process reaches the database through the store process and never the page',
  },
  {
    folder: 'renderer/features',
    ...pageLayer,
    runs: ['renderer/ui', 'renderer/api', 'shared'],
    rule: 'a feature uses ui, api and shared, never another feature, Node or the database',
  },
  { folder: 'renderer/ui', ...pageLayer, runs: ['renderer/api', 'shared'], rule: 'ui serves features and knows none' },
  { folder: 'renderer/api', ...pageLayer, runs: ['shared'], rule: 'api speaks to the main process and knows no page' },
  {
    folder: 'renderer',
    ...pageLayer,
    runs: ['shared', 'renderer'],
    rule: 'the page is sandboxed: no Node, no database',
  },
  {
    folder: 'portal',
    runs: ['shared', 'db'],
    names: [],
    testsRun: [],
    packages: { allBut: ['electron', ...database] },
    node: true,
    rule: 'the portal reads what may leave the office, through db',
  },
  {
    folder: 'build',
    runs: [],
    names: [],
    testsRun: [],
    packages: { allBut: [] },
    node: true,
    rule: 'the build knows the sources as files only',
  },
  {
    folder: 'e2e/bench',
    runs: ['shared', 'db', 'electron', 'build', 'e2e'],
    names: ['renderer'],
    testsRun: [],
    packages: { allBut: page },
    node: true,
    rule: 'figures are measured from outside the page',
  },
  {
    folder: 'e2e',
    runs: ['shared', 'db', 'electron', 'build'],
    names: ['renderer'],
    testsRun: [],
    packages: { allBut: [...page, ...database] },
    node: true,
    rule: 'end-to-end tests drive the application from outside',
  },
]

/** Folders from which no import, however indirect, may lead to the `electron` module, so that plain Node can run them. */
export const plainNodeFolders: readonly string[] = ['electron/handlers', 'electron/paper']

/** More lines than this make a source file a fault. */
export const longestFile = 300
