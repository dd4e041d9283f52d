import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { createLogger, type InlineConfig } from 'vite'
import { checkout } from '../setup/paths.ts'

const logger = createLogger('warn')
const warnOnce = logger.warnOnce
// The fonts are not bundled: the application serves them below /fonts/, beside the page.
logger.warnOnce = (message, options) => {
  if (!message.includes('/fonts/')) warnOnce(message, options)
}

/**
 * The page, served from `app://bundle/` under a policy that allows scripts, styles and fonts as files of its own only: so
 * nothing is inlined, and addresses are relative.
 */
export const rendererConfig: InlineConfig = {
  root: join(checkout, 'renderer'),
  configFile: false,
  logLevel: 'warn',
  customLogger: logger,
  publicDir: false,
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome130',
    outDir: join(checkout, 'dist', 'renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    sourcemap: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 3000,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // One chunk that every page needs; feature pages that are imported lazily become chunks of their own.
          groups: [
            {
              name: 'vendor',
              test: /node_modules[\\/](react|react-dom|scheduler|antd|@ant-design|@rc-component|dayjs|@tanstack)[\\/]/,
            },
          ],
        },
      },
    },
  },
}
