import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { linkTree, makeCached } from './cached-folder.ts'

let cache: string

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'cache-'))
})
afterEach(() => rmSync(cache, { recursive: true }))

const folder = () => join(cache, 'thing-1')

/** Makes a folder with one file of the given text. */
function making(text: string): (work: string) => Promise<string> {
  return async (work) => {
    mkdirSync(join(work, 'made'))
    writeFileSync(join(work, 'made', 'main'), text)
    return join(work, 'made')
  }
}

test('a folder is made once and then reused', async () => {
  await makeCached(folder(), 'main', making('first'))
  await makeCached(folder(), 'main', making('second'))
  expect(readFileSync(join(folder(), 'main'), 'utf8')).toBe('first')
  expect(readdirSync(cache)).toEqual(['thing-1'])
})

test('a folder whose main file was damaged is made again', async () => {
  await makeCached(folder(), 'main', making('whole'))
  writeFileSync(join(folder(), 'main'), 'damaged')
  await makeCached(folder(), 'main', making('whole'))
  expect(readFileSync(join(folder(), 'main'), 'utf8')).toBe('whole')
})

test('what fails half way leaves nothing behind', async () => {
  const failing = async (work: string): Promise<string> => {
    writeFileSync(join(work, 'half'), '')
    throw new Error('the network went away')
  }
  await expect(makeCached(folder(), 'main', failing)).rejects.toThrow('the network went away')
  expect(readdirSync(cache)).toEqual([])
})

test('of two that make the same folder at once, both get a whole one', async () => {
  await Promise.all([makeCached(folder(), 'main', making('one')), makeCached(folder(), 'main', making('two'))])
  expect(['one', 'two']).toContain(readFileSync(join(folder(), 'main'), 'utf8'))
  expect(readdirSync(cache)).toEqual(['thing-1'])
})

test('a linked tree has the same files without taking their space', () => {
  mkdirSync(join(cache, 'from', 'below'), { recursive: true })
  writeFileSync(join(cache, 'from', 'below', 'file'), 'text')
  linkTree(join(cache, 'from'), join(cache, 'to'))
  const copy = join(cache, 'to', 'below', 'file')
  expect(existsSync(copy)).toBe(true)
  expect(statSync(copy).ino).toBe(statSync(join(cache, 'from', 'below', 'file')).ino)
})
