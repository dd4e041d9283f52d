import type { LicencePaper } from '#shared/papers/index.ts'
import { A4, type Mark } from '../draw/mark.ts'
import type { Faces } from '../draw/sheet-writer.ts'
import { watermarkMark } from '../draw/watermark.ts'

/** 样章 across a sheet that must not pass for an issued licence; nothing on one that waits for its seal. */
export function sampleMarks(faces: Faces, paper: LicencePaper): readonly Mark[] {
  if (paper.sealState !== 'sample') return []
  const word = paper.demo ? { text: '演示样章', size: 130 } : { text: '样章', size: 190 }
  return [watermarkMark(faces.bold, { ...word, x: A4.long / 2, y: A4.short / 2, angle: 24 })]
}
