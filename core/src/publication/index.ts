export { MASKED, maskNames } from './mask-names.ts'
export { publicCount, publicFigures, SMALLEST_SHOWN, type PublicCount, type PublicFigures } from './public-figures.ts'
