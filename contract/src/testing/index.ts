export { WRONG_DATA } from './wrong-data.ts'
