import { refuse } from '#shared/core/refusal.ts'
import { undrawable } from './coverage.ts'

/**
 * Why texts that will be printed cannot be, or null. Asked where they are written: a decision whose paper cannot be drawn
 * afterwards could never be served (行政许可法 第38条 wants it in writing). The keys name the controls that hold them.
 */
export function drawingProblem(texts: Readonly<Record<string, string>>) {
  const wrong = Object.entries(texts)
    .map(([about, text]) => ({ about, missing: undrawable(text) }))
    .filter(({ missing }) => missing.length > 0)
  if (wrong.length === 0) return null
  const characters = [...new Set(wrong.flatMap(({ missing }) => missing))]
  return refuse('undrawable', `“${characters.join('”“')}”无法印在文书上（字库中没有），请改用规范字后再保存。`, {
    about: wrong.map(({ about }) => about),
  })
}
