import { findingAt, type SourceRule } from './finding.ts'
import { isTest } from './source-file.ts'

/** What makes a test say less than it seems to. */
export const weakTests: SourceRule = (files) =>
  files
    .filter(isTest)
    .flatMap((file) => WEAK.flatMap(({ pattern, message }) => [...file.code.matchAll(pattern)].map(({ index }) => findingAt(file, index, message))))

const WEAK = [
  { pattern: /\bvi\s*\.\s*(?:mock|doMock|hoisted)\b/g, message: 'a mocked module is not the module that runs' },
  { pattern: /\btoMatch(?:Inline|File)?Snapshot\b/g, message: 'a snapshot says that nothing changed, not that it is right' },
  { pattern: /\b(?:test|it|describe|suite)\s*\.\s*only\b/g, message: 'the other tests would not run' },
  { pattern: /\b(?:test|it|describe|suite)\s*\.\s*(?:skip|todo)\b/g, message: 'a test that never runs: skipIf says when' },
  { pattern: /\bsetTimeout\s*\(|\bwaitForTimeout\b|\bsleep\s*\(/g, message: 'a test waits for something, never for a time' },
  { pattern: /\bMath\s*\.\s*random\b/g, message: 'chance without a seed cannot be repeated' },
]
