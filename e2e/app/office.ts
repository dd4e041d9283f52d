import type { Page } from '@playwright/test'
import type { Answer } from '#shared/ipc/channel.ts'
import type { Bridge, ChannelName, Input, Output } from '#shared/ipc/contract.ts'

/** Asks through the page's own bridge, with whoever is signed in. Bytes in the answer come back as `number[]`; see {@link drawPaper}. */
export function ask<K extends ChannelName>(page: Page, channel: K, input: Input<K>): Promise<Answer<Output<K>>> {
  return page.evaluate(
    ([name, value]) => (window as unknown as { office: Bridge }).office.ask(name as K, value as Input<K>),
    [channel, input] as const,
  )
}

/** The value of an answer; throws what was answered instead. */
export async function askFor<K extends ChannelName>(page: Page, channel: K, input: Input<K>): Promise<Output<K>> {
  const answer = await ask(page, channel, input)
  if (!answer.ok) throw new Error(`${channel}: ${JSON.stringify(answer.failure)}`)
  return answer.value
}

export interface PaperBytes {
  readonly title: string
  readonly number: string
  readonly sha256: string
  readonly bytes: Buffer
}

/** A paper as the office draws it for the page: the very bytes that are previewed and printed. */
export async function drawPaper(page: Page, ref: Input<'paper.draw'>['ref']): Promise<PaperBytes> {
  const drawn = await page.evaluate(async (wanted) => {
    const answer = await (window as unknown as { office: Bridge }).office.ask('paper.draw', { ref: wanted })
    if (!answer.ok) return { ok: false, why: JSON.stringify(answer.failure) } as const
    const { title, number, sha256, bytes } = answer.value
    let binary = ''
    for (let at = 0; at < bytes.length; at += 8192) binary += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return { ok: true, title, number, sha256, base64: btoa(binary) } as const
  }, ref)
  if (!drawn.ok) throw new Error(`The paper ${JSON.stringify(ref)} was not drawn: ${drawn.why}`)
  return { title: drawn.title, number: drawn.number, sha256: drawn.sha256, bytes: Buffer.from(drawn.base64, 'base64') }
}
