export { hrefOf, navigate, usePlace } from './router.ts'
