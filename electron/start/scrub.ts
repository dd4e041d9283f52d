const longestMessage = 300

/**
 * An error as the log may hold it: its name, its message cut short and without any run of digits that could be an ID
 * number, a phone or a waybill, and its stack.
 */
export function scrub(error: unknown): string {
  if (!(error instanceof Error)) return withoutNumbers(String(error).slice(0, longestMessage))
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`${error.name}: ${withoutNumbers(error.message.slice(0, longestMessage))}`, ...frames].join('\n')
}

function withoutNumbers(text: string): string {
  return text.replace(/\d{6,}[Xx]?/g, (digits) => '*'.repeat(digits.length))
}
