/**
 * Entry of the utility process that draws papers and looks into attachments, so that neither ever holds up a window.
 * The fonts' folder comes in {@link FONTS_VARIABLE} or as first argument. Started by the main process; ends with it.
 */
import { createPaperEngine } from './engine.ts'
import { answer } from './paper-server.ts'
import { FONTS_VARIABLE, type PaperReply, type PaperRequest } from './protocol.ts'

/** What Electron adds to `process` in a utility process; declared here so that nothing of Electron is imported. */
interface ParentPort {
  on(event: 'message', listener: (event: { readonly data: PaperRequest }) => void): void
  postMessage(message: PaperReply): void
}

const { parentPort } = process as NodeJS.Process & { readonly parentPort?: ParentPort }
const fontsDir = process.env[FONTS_VARIABLE] ?? process.argv[2]
if (parentPort === undefined) throw new Error('the paper process runs as an Electron utility process only')
if (fontsDir === undefined) throw new Error(`the fonts' folder is missing: give it as argument or in ${FONTS_VARIABLE}`)

const engine = createPaperEngine({ fontsDir })
parentPort.on('message', ({ data }) => {
  void answer(engine, data).then((reply) => parentPort.postMessage(reply))
})
