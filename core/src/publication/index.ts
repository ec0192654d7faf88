export { madePublic } from './made-public.ts'
export type { MadePublic, PublicContent } from './made-public.ts'
export { MASKED, maskNames } from './mask-names.ts'
export { publicCount, publicFigures, SMALLEST_SHOWN, type PublicCount, type PublicFigures } from './public-figures.ts'
