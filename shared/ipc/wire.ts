/** The two wires between page and office. Apart from the contract, so that the preload script carries no schemas. */
export const invokeChannel = 'zongchuang:ask'
export const noticeChannel = 'zongchuang:notice'
