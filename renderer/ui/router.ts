import { useSyncExternalStore } from 'react'

/** The place in the application as segments of the hash: `#/intake/<caseId>` is `['intake', '<caseId>']`. */
export type Place = readonly string[]

/** Segments of a hash; empty ones fall away. */
export function parseHash(hash: string): Place {
  return hash
    .replace(/^#/, '')
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent)
}

/** The hash of a place: `/intake/<caseId>`. */
export function hrefOf(...place: Place): string {
  return `#/${place.map(encodeURIComponent).join('/')}`
}

/** Goes to a place; a page may refuse to be left only through its own saving. */
export function navigate(...place: Place): void {
  window.location.hash = hrefOf(...place)
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange)
  return () => window.removeEventListener('hashchange', onChange)
}

/** Where the page is now. */
export function usePlace(): Place {
  return parseHash(useSyncExternalStore(subscribe, () => window.location.hash))
}

/** What every feature's page is given: the segments after its own, e.g. the case's id. */
export interface PageProps {
  readonly rest: Place
}
