/** A text holds characters that the paper fonts cannot draw. Nothing is printed: a licence with a hole in a name is void. */
export class UndrawableText extends Error {
  override readonly name = 'UndrawableText'
  readonly characters: readonly string[]

  constructor(characters: readonly string[], text: string) {
    const named = characters.map((character) => `“${character}”（${codeOf(character)}）`).join('、')
    super(`文字“${text}”中的${named}没有字形，无法打印。请核对是否录入有误；确为生僻字的，请联系管理员补充字库。`)
    this.characters = characters
  }
}

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** A text does not fit its place even at the smallest legible size. */
export class Overflow extends Error {
  override readonly name = 'Overflow'

  constructor(place: string, text: string) {
    super(
      `“${place}”内容过长，缩到最小字号仍放不下：${text.slice(0, 40)}${text.length > 40 ? '……' : ''}。请精简后再打印。`,
    )
  }
}
