import { posix } from 'node:path'
import { type Finding, findingAt, type SourceRule } from './finding.ts'
import type { ModuleImport, SourceFile } from './source-file.ts'

/**
 * Modules that need one another in order to load. Which of them comes first then depends on who asks, and one sees the
 * other half-made. Imports of types are erased and may point in both directions.
 */
export const cycles: SourceRule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const done = new Set<string>()
  const findings: Finding[] = []

  function visit(file: SourceFile, trail: readonly SourceFile[]): void {
    for (const wanted of file.imports.filter(({ atLoad }) => atLoad)) {
      const target = resolve(file, wanted)
      const next = target === undefined ? undefined : byPath.get(target)
      if (next === undefined) continue
      const start = trail.indexOf(next)
      if (start !== -1) {
        const round = [...trail.slice(start), next].map(({ path }) => path).join(' → ')
        findings.push(findingAt(file, wanted.at, `modules that need one another to load: ${round}`))
      } else if (!done.has(next.path)) {
        visit(next, [...trail, next])
      }
    }
    done.add(file.path)
  }

  for (const file of files) if (!done.has(file.path)) visit(file, [file])
  return findings
}

function resolve(file: SourceFile, { specifier }: ModuleImport): string | undefined {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file.path), specifier)
  const named = /^@dam-lam\/([a-z]+)$/.exec(specifier)?.[1]
  return named === undefined ? undefined : `${named}/src/index.ts`
}
