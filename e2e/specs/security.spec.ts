import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { actAs } from '#e2e/app/hall.ts'
import { launch, type RunningApp } from '#e2e/app/launch.ts'
import { ask } from '#e2e/app/office.ts'
import { expect, test } from '#e2e/app/test.ts'

// One application for all that looks and changes nothing.
let fresh: RunningApp

test.beforeAll(async () => {
  fresh = await launch({ args: ['--use-fake-device-for-media-stream'] })
})

test.afterAll(() => fresh.end())

const pageAddress = 'app://bundle/index.html'

/** What a fetch from the page ends in: a status with the beginning of the body, or `refused`. */
function fetched(page: Page, address: string): Promise<string> {
  return page.evaluate(
    (url) =>
      fetch(url).then(
        async (answer) => `${answer.status} ${(await answer.text()).slice(0, 80)}`,
        () => 'refused',
      ),
    address,
  )
}

test('the page has nothing of Node or Electron, only the two functions of its bridge', async () => {
  const found = await fresh.page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'].filter(
      (name) => name in window,
    ),
    bridge: Object.keys((window as unknown as { office: object }).office).sort(),
  }))
  expect(found).toEqual({ node: [], bridge: ['ask', 'onNotice'] })
})

test('the window is sandboxed and isolated', async () => {
  const preferences = await fresh.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>
    }
    return contents.getLastWebPreferences()
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  })
})

test('the policy lets no text become script', async () => {
  const outcome = await fresh.page.evaluate(async () => {
    // Outside of the debugger's own call, which the policy does not bind.
    const evaluated = await new Promise<string>((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(globalThis.Function('return 1')()))
        } catch (error) {
          resolve(error instanceof Error ? error.name : 'thrown')
        }
      })
    })
    const element = document.createElement('script')
    element.textContent = 'window.injected = true'
    document.head.append(element)
    const holder = document.createElement('div')
    holder.innerHTML = '<img src="nowhere.png" onerror="window.injected = true">'
    document.body.append(holder)
    await new Promise((resolve) => setTimeout(resolve, 300))
    return { evaluated, injected: 'injected' in window }
  })
  expect(outcome).toEqual({ evaluated: 'EvalError', injected: false })
})

test('the page cannot be led away and opens no window', async () => {
  const { page, app } = fresh
  const before = page.url()
  expect(before).toContain(pageAddress)
  for (const address of ['https://example.com/', 'file:///etc/passwd', 'data:text/html,<h1>x</h1>']) {
    await page.evaluate((url) => {
      window.location.href = url
    }, address)
    await page.waitForTimeout(200)
    expect(page.url(), address).toBe(before)
  }
  expect(await page.evaluate(() => window.open('app://bundle/index.html') === null)).toBe(true)
  expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true)
  expect(app.windows()).toHaveLength(1)
})

test('no permission is given, even where there are devices', async () => {
  const answers = await fresh.page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    camera: await navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
      () => 'granted',
      (error: Error) => error.name,
    ),
    place: await new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        (error) => resolve(error.code === error.PERMISSION_DENIED ? 'denied' : error.code),
      )
    }),
    clipboard: await navigator.clipboard.readText().then(
      () => 'granted',
      (error: Error) => error.name,
    ),
  }))
  expect(answers).toEqual({
    notifications: 'denied',
    camera: 'NotAllowedError',
    place: 'denied',
    clipboard: 'NotAllowedError',
  })
})

test('the page reaches no file and no network', async () => {
  for (const address of ['file:///etc/passwd', 'https://example.com/', 'http://127.0.0.1:9/', 'ws://127.0.0.1:9/']) {
    expect(await fetched(fresh.page, address), address).toBe('refused')
  }
})

test('app:// serves the page’s own files and nothing beside them', async () => {
  expect(await fetched(fresh.page, pageAddress)).toMatch(/^200 <!doctype html>/i)
  for (const address of [
    'app://bundle/../package.json',
    'app://bundle/../../package.json',
    'app://bundle/%2e%2e/%2e%2e/package.json',
    'app://bundle/..%2f..%2fpackage.json',
    'app://bundle/..%5c..%5cpackage.json',
    'app://bundle/assets/../../electron/main.js',
    'app://bundle/%2fetc%2fpasswd',
    'app://bundle//etc/passwd',
    'app://bundle/index.html%00.js',
    'app://other/index.html',
  ]) {
    expect(await fetched(fresh.page, address), address).toMatch(/^404 $|^refused$/)
  }
})

test('a second window with our preload is not answered', async () => {
  const refused = await fresh.app.evaluate(async ({ app, BrowserWindow }) => {
    const preload = `${app.getAppPath()}/dist/electron/preload.cjs`
    const other = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await other.loadURL('app://bundle/index.html')
    const answer: unknown = await other.webContents.executeJavaScript('window.office.ask("office.state", null)')
    other.destroy()
    return answer
  })
  expect(refused).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } })
})

test('what is not in the contract is not answered', async ({ hall }) => {
  await actAs(hall.page, 'clerk')
  const answers = await hall.page.evaluate(async () => {
    const { office } = window as unknown as { office: { ask(name: unknown, input?: unknown): Promise<unknown> } }
    return [
      await office.ask('no.such-channel', null),
      await office.ask('constructor', null),
      await office.ask({ name: 'case.list' }, null),
      await office.ask('case.list', { queue: 'drafts', text: 'x'.repeat(1000), page: 0, pageSize: 1e9 }),
      await office.ask('command.give', { aggregate: 'account', command: { type: 'enable' } }),
    ]
  })
  for (const answer of answers) expect(answer).toMatchObject({ ok: false, failure: { kind: 'bad-input' } })
})

test('a role is refused in the main process, whatever the page asks', async ({ hall }) => {
  const { page } = hall
  const signedOut = await ask(page, 'case.list', { queue: 'drafts', text: '', page: 1, pageSize: 10 })
  expect(signedOut).toEqual({ ok: false, failure: { kind: 'signed-out', locked: false } })

  const open = () =>
    ask(page, 'command.give', {
      aggregate: 'case',
      commitId: randomUUID(),
      streamId: randomUUID(),
      command: { type: 'open', demo: false },
    })
  for (const role of ['issuer', 'market', 'supervisor', 'administrator'] as const) {
    await actAs(page, role)
    expect(await open(), role).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } })
  }
  await actAs(page, 'market')
  const list = await ask(page, 'case.list', { queue: 'drafts', text: '', page: 1, pageSize: 10 })
  expect(list).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } })
  await actAs(page, 'clerk')
  const accounts = await ask(page, 'account.list', null)
  expect(accounts).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } })
  const seal = await ask(page, 'command.give', {
    aggregate: 'licence',
    commitId: randomUUID(),
    streamId: randomUUID(),
    command: { type: 'seal' },
  })
  expect(seal).toMatchObject({ ok: false, failure: { kind: 'not-allowed' } })
})
