import { findingAt, type SourceRule } from './finding.ts'
import { isTest } from './source-file.ts'

/**
 * The regulation as code has no clock, no chance and no machine: the same question has the same answer for ever. The
 * linter bans the plain names; here are the ways around it.
 */
export const purity: SourceRule = (files) =>
  files
    .filter((file) => /^(law|core|contract)\/src\//.test(file.path) && !isTest(file))
    .flatMap((file) =>
      IMPURE.flatMap(({ pattern, what }) => [...file.code.matchAll(pattern)].map(({ index }) => findingAt(file, index, `${what} has no place in pure code`))),
    )

const IMPURE = [
  { pattern: /\bglobalThis\b/g, what: 'globalThis' },
  { pattern: /(?<!\.)\bDate\b/g, what: 'Date' },
  { pattern: /\bMath\s*\.\s*random\b/g, what: 'Math.random' },
  { pattern: /(?<!\.)\b(?:process|performance|crypto|fetch|setTimeout|setInterval|queueMicrotask)\b(?!\s*:)/g, what: 'the machine' },
  { pattern: /(?<!\.)\b(?:eval|Function)\s*\(/g, what: 'eval' },
]
