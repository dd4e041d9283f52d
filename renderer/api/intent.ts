/**
 * The id of an intent's commit: made once, and kept while the outcome is unknown, so that a retried click or a lost answer
 * never does the same thing twice. Another intent, or the same one after it is settled, gets a new id.
 */
export class IntentIds {
  #open: { readonly key: string; readonly commitId: string } | null = null

  /** The id for this intent; `key` is the intent as text. */
  idFor(key: string): string {
    if (this.#open?.key !== key) this.#open = { key, commitId: crypto.randomUUID() }
    return this.#open.commitId
  }

  /** The office answered yes, or refused by a rule: the intent is over. */
  settle(): void {
    this.#open = null
  }
}
