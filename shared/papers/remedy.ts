/**
 * Where a person may turn against one department's act. Both bodies come from the hall's settings, since local
 * jurisdiction varies (行政复议法 第24、27条; 行政诉讼法 第26条).
 */
export interface RemedyFacts {
  readonly reviewAuthority: string
  readonly court: string
  /** Address for filing reconsideration on the internet; owed where the decision is served online (行政复议法 第22条). */
  readonly reviewUrl: string | null
}

/** The remedy of one permit, as printed. `department` is the respondent: the body that really decides (plan 三(三)). */
export interface Remedy {
  readonly itemName: string
  readonly department: string
  readonly text: string
}

/** Where the remedy is told: in the decision itself, on the licence that gathers decisions, or before there is one. */
export type RemedyOccasion = 'decision' | 'licence' | 'future-decision'

interface RemedyInput {
  readonly itemName: string
  readonly department: string
  readonly remedy: RemedyFacts
}

/**
 * Words the remedy of one permit: reconsideration within sixty days (行政复议法 第20条), or a suit within six months
 * (行政诉讼法 第46条); for failure to act, reconsideration comes first (行政复议法 第23条第一款第三项).
 */
export function remedyOf(input: RemedyInput, occasion: RemedyOccasion): Remedy {
  const { reviewAuthority, court, reviewUrl } = input.remedy
  const online = reviewUrl === null ? '' : `（互联网申请渠道：${reviewUrl}）`
  const ways = (act: string, from: string): string =>
    `如不服${act}，可以自${from}之日起六十日内向${reviewAuthority}申请行政复议${online}，` +
    `或者自${from}之日起六个月内直接向${court}提起行政诉讼。`
  return { itemName: input.itemName, department: input.department, text: textFor() }

  function textFor(): string {
    switch (occasion) {
      case 'decision':
        return ways('本决定', '收到本决定书')
      case 'licence':
        return ways(`${input.department}就该事项作出的行政许可决定`, '知道该决定')
      case 'future-decision':
        return (
          ways(`${input.department}就该事项作出的行政许可决定`, '收到该决定') +
          `认为其未履行法定职责的，应当先向${reviewAuthority}申请行政复议，对复议决定仍不服的，可以再提起行政诉讼。`
        )
    }
  }
}
