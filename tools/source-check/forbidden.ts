import { Visitor } from 'vite'
import { type Finding, findingAt, type SourceRule } from './finding.ts'
import { isTest, type SourceFile } from './source-file.ts'

/** Ways of silencing a check instead of meeting it. */
export const suppressions: SourceRule = (files) =>
  files.flatMap((file) =>
    file.comments.filter(({ text }) => SUPPRESSION.test(text)).map(({ at }) => findingAt(file, at, 'a check is silenced here: meet it instead')),
  )

const SUPPRESSION =
  /@ts-(ignore|expect-error|nocheck)|\b(eslint|oxlint|tslint|biome|prettier|stylelint)-(disable|ignore)|\b(istanbul|c8|v8) ignore\b|\bStryker (disable|restore)\b/i

/** Work that was put off. */
export const leftovers: SourceRule = (files) =>
  files.flatMap((file) =>
    file.comments.filter(({ text }) => /\b(TODO|FIXME|XXX|HACK)\b/.test(text)).map(({ at }) => findingAt(file, at, 'unfinished work is left here')),
  )

/** Types that say nothing, and casts that say what is not so. */
export const emptyTypes: SourceRule = (files) =>
  files.flatMap((file) => {
    const findings: Finding[] = []
    new Visitor({
      TSAnyKeyword: ({ start }) => findings.push(findingAt(file, start, '`any` says nothing: name the type, or take `unknown` and look')),
      TSAsExpression({ start, expression }) {
        if (castsToUnknown(expression)) findings.push(findingAt(file, start, '`as unknown as` says what the compiler knows not to be so'))
      },
    }).visit(file.program)
    return findings
  })

type Expression = Parameters<NonNullable<ConstructorParameters<typeof Visitor>[0]['TSAsExpression']>>[0]['expression']

function castsToUnknown(expression: Expression): boolean {
  if (expression.type === 'ParenthesizedExpression') return castsToUnknown(expression.expression)
  return expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword'
}

/** What makes a test say less than it seems to. */
export const weakTests: SourceRule = (files) =>
  files.filter(isTest).flatMap((file) => WEAK.flatMap(({ pattern, message }) => matches(file, pattern, message)))

const WEAK = [
  { pattern: /\bvi\s*\.\s*(?:mock|doMock|hoisted)\b/g, message: 'a mocked module is not the module that runs' },
  { pattern: /\btoMatch(?:Inline|File)?Snapshot\b/g, message: 'a snapshot says that nothing changed, not that it is right' },
  { pattern: /\b(?:test|it|describe|suite)\s*\.\s*only\b/g, message: 'the other tests would not run' },
  { pattern: /\b(?:test|it|describe|suite)\s*\.\s*(?:skip|todo)\b/g, message: 'a test that never runs: skipIf says when' },
  { pattern: /\bsetTimeout\s*\(|\bwaitForTimeout\b|\bsleep\s*\(/g, message: 'a test waits for something, never for a time' },
  { pattern: /\bMath\s*\.\s*random\b/g, message: 'chance without a seed cannot be repeated' },
]

function matches(file: SourceFile, pattern: RegExp, message: string): Finding[] {
  return [...file.code.matchAll(pattern)].map(({ index }) => findingAt(file, index, message))
}
