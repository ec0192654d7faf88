export { dataRequestDue, type DataRequestOutcome } from './data-request.ts'
