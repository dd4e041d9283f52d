import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Absolute paths of what the papers need to write Chinese. */
export interface FontFiles {
  readonly regular: string
  readonly bold: string
  /** harfbuzz-subset.wasm, which cuts the fonts down to the characters of one paper. */
  readonly subsetter: string
}

/** The files as the build lays them out in one folder (dist/fonts). */
export function fontFilesIn(folder: string): FontFiles {
  return {
    regular: join(folder, 'NotoSerifSC_400Regular.ttf'),
    bold: join(folder, 'NotoSerifSC_700Bold.ttf'),
    subsetter: join(folder, 'harfbuzz-subset.wasm'),
  }
}

/** The same files where npm put them: for tests, for the generator, and for the build to copy from. */
export function fontFilesOfPackages(): FontFiles {
  const require = createRequire(import.meta.url)
  const serif = dirname(require.resolve('@expo-google-fonts/noto-serif-sc/package.json'))
  return {
    regular: join(serif, '400Regular', 'NotoSerifSC_400Regular.ttf'),
    bold: join(serif, '700Bold', 'NotoSerifSC_700Bold.ttf'),
    subsetter: require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'),
  }
}
