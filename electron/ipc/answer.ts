import { z } from 'zod'
import { zhCN } from 'zod/locales'
import type { Actor } from '#shared/core/actor.ts'
import { hasRole, roleNames } from '#shared/core/actor.ts'
import type { AggregateName } from '#shared/core/aggregate.ts'
import type { Access, Answer, Failure } from '#shared/ipc/channel.ts'
import { type ChannelName, contract } from '#shared/ipc/contract.ts'
import { commandPermissions, mayCommand } from '#shared/permissions.ts'
import { NoAnswer } from './failures.ts'
import type { Handlers } from './handlers.ts'

// Whatever the contract finds wrong with a field is read by a clerk.
z.config(zhCN())

/** What the loop must know of whoever sent a message. */
export interface Sender {
  readonly isMainFrame: boolean
  readonly isOurWindow: boolean
  /** Scheme, host and port of the sending frame, such as `app://bundle`. */
  readonly origin: string
}

export interface Loop {
  readonly trustedOrigin: string
  readonly handlers: Handlers
  /** Who is signed in; `locked` while the desk is locked. */
  who(): { readonly actor: Actor | null; readonly locked: boolean }
  /** Notes a bug in the log and gives the reference under which it is found there. */
  reportBug(error: unknown, channel: string): string
}

type Reply = Answer<unknown>

/**
 * THE loop: every question of a page passes here. Sender, channel, input and permission are checked before a handler sees
 * anything; whatever a handler throws becomes one of the closed set of failures.
 */
export async function answer(loop: Loop, sender: Sender, message: unknown): Promise<Reply> {
  if (!sender.isMainFrame || !sender.isOurWindow || sender.origin !== loop.trustedOrigin) {
    return failed({ kind: 'not-allowed', message: '请求的来源不是本应用的页面，已拒绝。' })
  }
  const asked = envelope.safeParse(message)
  if (!asked.success || !isChannel(asked.data.name)) {
    return failed({ kind: 'bad-input', message: '没有这个接口。' })
  }
  const { name } = asked.data
  const channel = contract[name]
  const { actor, locked } = loop.who()
  if (channel.access !== 'anyone' && actor === null) return failed({ kind: 'signed-out', locked })

  const input: z.ZodSafeParseResult<unknown> = channel.input.safeParse(asked.data.input)
  if (!input.success) return failed({ kind: 'bad-input', message: explain(input.error) })
  const denial = actor === null ? null : denied(channel.access, actor, input.data)
  if (denial !== null) return failed({ kind: 'not-allowed', message: denial })

  try {
    // The table is typed channel by channel; here the channel is known at run time only.
    const handle = loop.handlers[name] as (input: unknown, call: { actor: Actor | null }) => Promise<unknown>
    return { ok: true, value: await handle(input.data, { actor }) }
  } catch (error) {
    if (error instanceof NoAnswer) return failed(error.failure)
    return failed({ kind: 'bug', reference: loop.reportBug(error, name) })
  }
}

const envelope = z.object({ name: z.string(), input: z.unknown() })

function isChannel(name: string): name is ChannelName {
  return Object.hasOwn(contract, name)
}

function failed(failure: Failure): Reply {
  return { ok: false, failure }
}

/** Why the actor may not ask, or null. */
function denied(access: Access, actor: Actor, input: unknown): string | null {
  if (access === 'anyone' || access === 'signed-in') return null
  if (access !== 'by-command') return hasRole(actor, ...access) ? null : tellRoles(access)
  const { aggregate, command } = input as { aggregate: AggregateName; command: { type: string } }
  if (mayCommand(actor.roles, aggregate, command.type)) return null
  const allowed: Readonly<Record<string, readonly (typeof actor.roles)[number][]>> = commandPermissions[aggregate]
  return tellRoles(allowed[command.type] ?? [])
}

function tellRoles(allowed: readonly (keyof typeof roleNames)[]): string {
  const names = allowed.map((role) => roleNames[role]).join('、')
  return names === '' ? '任何岗位都不能进行此项操作。' : `只有${names}可以进行此项操作，您的账号没有该岗位。`
}

/** The first thing that is wrong, with the place of the field: `command.values.uscc：…`. */
function explain(error: z.ZodError): string {
  const [first] = error.issues
  if (first === undefined) return '填写的内容不符合要求。'
  const place = first.path.map(String).join('.')
  return place === '' ? first.message : `${place}：${first.message}`
}
