/**
 * A value that identifies a person: ID number, phone, signature, home address. The rules only mark it; the store encrypts
 * every `Personal` wherever it stands in an event and finds it again through keyed hashes (个人信息保护法 第51条).
 */
export interface Personal {
  readonly personal: string
}

export function personal(value: string): Personal {
  return { personal: value }
}

export function isPersonal(value: unknown): value is Personal {
  return typeof value === 'object' && value !== null && 'personal' in value && typeof value.personal === 'string'
}
