import { describe, expect, test } from 'vitest'
import { arrows } from './arrows.ts'
import { cycles } from './cycles.ts'
import { emptyTypes } from './empty-types.ts'
import type { SourceRule } from './finding.ts'
import { leftovers } from './leftovers.ts'
import { longFiles } from './long-files.ts'
import { purity } from './purity.ts'
import { parseSourceFile } from './source-file.ts'
import { suppressions } from './suppressions.ts'
import { weakTests } from './weak-tests.ts'

/** Where the rule finds something in these files, as `path:line`. */
function found(rule: SourceRule, files: Record<string, string>): string[] {
  return rule(Object.entries(files).map(([path, text]) => parseSourceFile(path, text))).map(({ path, line }) => `${path}:${line}`)
}

describe('arrows', () => {
  test.each([
    ['law/src/a.ts', `import '@dam-lam/core'`],
    ['core/src/a.ts', `import type { A } from '@dam-lam/contract'`],
    ['core/src/a.ts', `export * from '@dam-lam/server'`],
    ['contract/src/a.ts', `import '@dam-lam/law'`],
    ['web/src/a.tsx', `import '@dam-lam/server'`],
    ['server/src/a.ts', `await import('@dam-lam/web')`],
    ['server/src/a.ts', `import '../../core/src/index.ts'`],
    ['server/src/a.ts', `import '../../tools/build.ts'`],
    ['core/src/a.ts', `import { readFileSync } from 'node:fs'`],
    ['core/src/a.ts', `import 'zod'`],
  ])('%s may not: %s', (path, text) => {
    expect(found(arrows, { [path]: text })).toEqual([`${path}:1`])
  })

  test.each([
    ['core/src/a.ts', `import '@dam-lam/law'`],
    ['core/src/d04/a.ts', `import '../kernel/rule.ts'`],
    ['core/src/a.test.ts', `import { readFileSync } from 'node:fs'; import '@dam-lam/core/testing'`],
    ['contract/src/a.ts', `import '@dam-lam/core'; import 'zod'`],
    ['web/src/a.tsx', `import '@dam-lam/contract'; import 'react'`],
    ['server/src/a.ts', `import '@dam-lam/core'; import 'node:fs'`],
    ['tools/a.ts', `import '../server/src/a.ts'`],
  ])('%s may: %s', (path, text) => {
    expect(found(arrows, { [path]: text })).toEqual([])
  })
})

describe('cycles', () => {
  test('modules that load one another, however long the way round', () => {
    const files = {
      'core/src/a.ts': `import { b } from './b.ts'`,
      'core/src/b.ts': `\nexport * from './c.ts'`,
      'core/src/c.ts': `import { type A } from './a.ts'`,
    }
    expect(found(cycles, files)).toEqual(['core/src/c.ts:1'])
  })

  test('through the package name too', () => {
    expect(found(cycles, { 'core/src/index.ts': `export * from './a.ts'`, 'core/src/a.ts': `import '@dam-lam/core'` })).toHaveLength(1)
  })

  test('types, later loading and a shared third module are no cycle', () => {
    const files = {
      'core/src/a.ts': `import './b.ts'; import './c.ts'`,
      'core/src/b.ts': `import type { A } from './a.ts'; import './c.ts'`,
      'core/src/c.ts': `export type { A } from './a.ts'; export const a = () => import('./a.ts')`,
    }
    expect(found(cycles, files)).toEqual([])
  })
})

describe('purity', () => {
  test.each(['new Date()', 'Date.now()', 'globalThis.Date', 'Math.random()', 'process.env', 'setTimeout(f, 1)', 'fetch("x")', 'new Function("return 1")', '`${Date.now()}`'])(
    'pure code may not: %s',
    (code) => {
      expect(found(purity, { 'core/src/a.ts': `\nconst x = ${code}` })).toContain('core/src/a.ts:2')
    },
  )

  test('names in words, comments, members and other workspaces are no matter', () => {
    const files = {
      'core/src/a.ts': `// Date\nconst process1 = { date: 'Date', process: 1 }; const y: LocalDate = x.Date; type Z = 'Math.random'`,
      'core/src/a.test.ts': `new Date()`,
      'server/src/a.ts': `new Date()`,
    }
    expect(found(purity, files)).toEqual([])
  })
})

describe('forbidden', () => {
  test.each(['// oxlint-disable-next-line no-x', '/* eslint-disable */', '// @ts-ignore', '// @ts-expect-error why', '// @ts-nocheck', '/* v8 ignore next */', '// Stryker disable all'])(
    'no silenced check: %s',
    (comment) => {
      expect(found(suppressions, { 'web/src/a.tsx': `\n${comment}\nexport const A = () => <p>x</p>` })).toEqual(['web/src/a.tsx:2'])
    },
  )

  test('words about silencing in a string silence nothing', () => {
    expect(found(suppressions, { 'a.ts': `const x = '// @ts-ignore'; const y = \`/* eslint-disable */\` // oxlint has no rule for it` })).toEqual([])
  })

  test('no unfinished work', () => {
    expect(found(leftovers, { 'a.ts': `// TODO later\nconst TODO = '// TODO'` })).toEqual(['a.ts:1'])
  })

  test.each(['const x: any = 1', 'f<any>()', 'type A = any[]', 'x as any', 'x as unknown as string', '(x as unknown) as string'])('no empty type: %s', (code) => {
    expect(found(emptyTypes, { 'a.ts': code })).toEqual(['a.ts:1'])
  })

  test('unknown, honest casts and the word any are fine', () => {
    expect(found(emptyTypes, { 'a.ts': `const any: unknown = 1; // : any\nconst b = any as string; const c = 'as any'` })).toEqual([])
  })

  test.each(['vi.mock("./a.ts")', 'expect(x).toMatchSnapshot()', 'expect(x).toMatchInlineSnapshot()', 'test.only("x", f)', 'describe.skip("x", f)', 'await new Promise((r) => setTimeout(r, 5))', 'Math.random()'])(
    'no weak test: %s',
    (code) => {
      expect(found(weakTests, { 'a.test.ts': code })).toEqual(['a.test.ts:1'])
    },
  )

  test('outside tests, and where a test says when it is skipped, these are no matter', () => {
    expect(found(weakTests, { 'a.ts': 'setTimeout(f, 5)', 'b.test.ts': `test.skipIf(!HAS_CLAMD)('vi.mock(', f)` })).toEqual([])
  })
})

describe('long files', () => {
  test('past 250 lines', () => {
    expect(found(longFiles, { 'a.ts': 'f()\n'.repeat(250), 'b.ts': 'f()\n'.repeat(251) })).toEqual(['b.ts:251'])
  })
})

describe('reading a file', () => {
  test('keeps every place while words are blanked', () => {
    const text = `const a = 'x\\'y' // c\nconst b = \`l1\n\${a}l2\` + /r'/.source`
    const { code } = parseSourceFile('a.ts', text)
    expect(code).toHaveLength(text.length)
    expect(code.split('\n').map((line) => line.trimEnd())).toEqual(['const a =', 'const b =', '  a     +     .source'])
  })

  test('a file that does not parse is named', () => {
    expect(() => parseSourceFile('a.ts', 'const = 1')).toThrow(/^a\.ts: /)
  })
})
