import { builtinModules } from 'node:module'
import { join } from 'node:path'
import type { InlineConfig } from 'vite'
import { checkout } from '../setup/paths.ts'

/** What stays outside the bundles: the runtime's own modules and the one native package. */
const external = ['electron', /^electron\//, 'better-sqlite3', /^node:/, ...builtinModules]

const common: InlineConfig = {
  root: checkout,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  // Everything else is bundled, so that a packaged build carries one native package and no other node_modules.
  ssr: { noExternal: true, target: 'node' },
}

/**
 * The main process and its two utility processes (the store, the papers), as ES modules. They run on Node 20, which the
 * fallback runtime has.
 */
export const processesConfig: InlineConfig = {
  ...common,
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(checkout, 'dist', 'electron'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      external,
      input: {
        main: join(checkout, 'electron', 'main.ts'),
        'store-process': join(checkout, 'electron', 'store', 'store-process.ts'),
        'paper-process': join(checkout, 'electron', 'paper', 'paper-process.ts'),
      },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
}

/** The preload script. A sandboxed one must be a single CommonJS file that asks for nothing but `electron`. */
export const preloadConfig: InlineConfig = {
  ...common,
  build: {
    ssr: true,
    target: 'node20',
    outDir: join(checkout, 'dist', 'electron'),
    emptyOutDir: false,
    minify: false,
    sourcemap: false,
    reportCompressedSize: false,
    rolldownOptions: {
      external,
      input: { preload: join(checkout, 'electron', 'preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
}
