/** The nonce of this load: main writes it into index.html and into the policy of the same answer. */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

const create = document.createElement.bind(document)

// Components that measure scroll bars or lock scrolling make their <style> without the nonce that ConfigProvider gives,
// and the policy refuses it. Every style element that our own scripts make gets it here; styles in markup stay refused.
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = create(name, options)
  if (element instanceof HTMLStyleElement) element.nonce = styleNonce
  return element
}) as typeof document.createElement
