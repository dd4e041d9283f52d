import { expect, test } from 'vitest'
import { missingPlatformPackages } from './complete-lock.ts'

const compiler = {
  version: '2.0.0',
  dev: true,
  license: 'MIT',
  optionalDependencies: {
    '@tool/cli-linux-x64': '2.0.0',
    '@tool/cli-win32-arm64': '2.0.0',
    '@tool/cli-linux-x64-musl': '2.0.0',
  },
}

test('packages for other platforms that the registry did not offer are named with their platform', () => {
  const packages = { '': {}, 'node_modules/tool': compiler, 'node_modules/@tool/cli-linux-x64': { version: '2.0.0' } }
  const common = { version: '2.0.0', dev: true, license: 'MIT', optional: true }
  expect(missingPlatformPackages({ packages })).toEqual({
    'node_modules/@tool/cli-win32-arm64': { ...common, os: ['win32'], cpu: ['arm64'] },
    'node_modules/@tool/cli-linux-x64-musl': { ...common, os: ['linux'], cpu: ['x64'], libc: ['musl'] },
  })
})

test('a package nested below its parent counts as locked', () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { '@tool/cli-darwin-arm64': '1.0.0' } },
    'node_modules/tool/node_modules/@tool/cli-darwin-arm64': { version: '1.0.0' },
  }
  expect(missingPlatformPackages({ packages })).toEqual({})
})

test('optional packages that are of no platform, or of no exact version, are left alone', () => {
  const packages = {
    'node_modules/tool': { optionalDependencies: { 'fast-json': '1.0.0', fsevents: '~2.3.3', 'x-darwin': '^1.0.0' } },
  }
  expect(missingPlatformPackages({ packages })).toEqual({})
})
