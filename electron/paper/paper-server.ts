import { inspectAttachment } from './attachment-check.ts'
import type { PaperEngine } from './engine.ts'
import type { PaperMethod, PaperMethods, PaperReply, PaperRequest } from './protocol.ts'

/** Answers one request; whatever goes wrong becomes an error reply, so that the process lives on. */
export async function answer(engine: PaperEngine, request: PaperRequest): Promise<PaperReply> {
  try {
    return { id: request.id, ok: true, value: await perform(engine, request) }
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    return { id: request.id, ok: false, error: { name, message } }
  }
}

async function perform(engine: PaperEngine, request: PaperRequest): Promise<PaperMethods[PaperMethod]['value']> {
  switch (request.method) {
    case 'draw':
      return engine.draw(request.params)
    case 'warmUp':
      await engine.warmUp()
      return null
    case 'inspect':
      return inspectAttachment(request.params.bytes, request.params.fileName)
  }
}
