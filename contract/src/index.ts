export { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts'
export * from './schemas/index.ts'
