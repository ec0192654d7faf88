import { Visitor } from 'vite'
import { type Finding, findingAt, type SourceRule } from './finding.ts'

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

type Handlers = ConstructorParameters<typeof Visitor>[0]
type Expression = Parameters<NonNullable<Handlers['TSAsExpression']>>[0]['expression']

function castsToUnknown(expression: Expression): boolean {
  if (expression.type === 'ParenthesizedExpression') return castsToUnknown(expression.expression)
  return expression.type === 'TSAsExpression' && expression.typeAnnotation.type === 'TSUnknownKeyword'
}
