export { administrativeActs } from './acts.ts'
export { administrativeEvents } from './events.ts'
export { administrativeFields } from './fields.ts'
