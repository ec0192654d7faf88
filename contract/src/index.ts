export { PROBLEM_CODES, type ProblemCode } from './problem-codes.ts'
export { REFUSAL_CODES, type RefusalCode, type RefusalGroup } from './refusal-codes.ts'
export * from './schemas/index.ts'
export * from './words/index.ts'
