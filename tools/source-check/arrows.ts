import { posix } from 'node:path'
import { type Finding, findingAt, type SourceRule } from './finding.ts'
import { isTest, type SourceFile } from './source-file.ts'

/*
 * The arrows between the workspaces are the architecture: law → core → contract → { server, web }. A workspace names
 * another as a package and sees what it exports, never the inside of its folder. Tools and stories stand outside and may
 * look in anywhere; nothing may look at them.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  law: [],
  core: ['law'],
  contract: ['core'],
  server: ['law', 'core', 'contract'],
  web: ['law', 'core', 'contract'],
}

/** Without a machine under them: they bring no package of others but these. */
const PURE_PACKAGES: Record<string, readonly string[]> = { law: [], core: [], contract: ['zod'] }

export const arrows: SourceRule = (files) =>
  files.flatMap((file) => {
    const workspace = topFolder(file.path)
    const allowed = MAY_IMPORT[workspace]
    if (allowed === undefined) return []
    return file.imports.flatMap(({ specifier, at }) => {
      const fault = faultOf(file, workspace, allowed, specifier)
      return fault === undefined ? [] : [findingAt(file, at, fault)]
    })
  })

function faultOf(file: SourceFile, workspace: string, allowed: readonly string[], specifier: string): Finding['message'] | undefined {
  if (specifier.startsWith('.')) {
    const reached = topFolder(posix.join(posix.dirname(file.path), specifier))
    return reached === workspace ? undefined : `${workspace} reaches into the folder ${reached}: ${specifier}`
  }
  const named = /^@dam-lam\/([a-z]+)/.exec(specifier)?.[1]
  if (named !== undefined) {
    return named === workspace || allowed.includes(named) ? undefined : `no arrow leads from ${workspace} to ${named}`
  }
  const packages = PURE_PACKAGES[workspace]
  if (packages === undefined || isTest(file) || isTestSupport(file)) return undefined
  return packages.includes(specifier) ? undefined : `${workspace} is pure and may not import ${specifier}`
}

function topFolder(path: string): string {
  return path.split('/')[0] ?? path
}

function isTestSupport(file: SourceFile): boolean {
  return file.path.includes('/testing/')
}
