import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ROOT } from './run-command.ts'

const FOLDER = 'docs/adr'
const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8')
const records = readdirSync(`${ROOT}${FOLDER}`).filter((name) => name !== 'README.md')

interface Manifest {
  readonly name: string
  readonly [kind: `${string}ependencies`]: Readonly<Record<string, string>> | undefined
}

const manifests = globSync(['package.json', '{law,core,contract,server,web}/package.json'], { cwd: ROOT }).map((path) => JSON.parse(read(path)) as Manifest)

describe('the records of decisions', () => {
  test('are numbered without a gap and listed under their titles', () => {
    expect(records.map((name) => Number(name.slice(0, 4)))).toEqual(records.map((_, index) => index + 1))
    const listed = [...read(`${FOLDER}/README.md`).matchAll(/^- \[(.+)\]\((.+)\)$/gm)].map(([, title, name]) => [title, name])
    expect(listed).toEqual(records.map((name) => [read(`${FOLDER}/${name}`).split('\n')[0]?.slice(2), name]))
  })

  test.each(records)('%s says its status, how far it is built, and what enforces it', (name) => {
    const text = read(`${FOLDER}/${name}`)
    expect(text).toMatch(/^# \d{4} .+\n\n- status: (?:accepted|replaced by \[\d{4}\]\(.+\))\n- implementation: .+\n- enforced by: .+\n\n/)
    expect(text.startsWith(`# ${name.slice(0, 4)} `)).toBe(true)
  })

  test.each(records)('%s names files that exist', (name) => {
    const named = [...read(`${FOLDER}/${name}`).matchAll(/`((?:law|core|contract|server|web|tools|docs|\.ci)\/[^`\s]+)`/g)].map(([, path = '']) => path)
    expect(named.filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([])
  })

  test('0008 names exactly the packages on which the workspaces depend', () => {
    const depended = manifests.flatMap((manifest) =>
      (['dependencies', 'devDependencies', 'optionalDependencies'] as const).flatMap((kind) => Object.keys(manifest[kind] ?? {})),
    )
    const ours = manifests.map((manifest) => manifest.name)
    const listed = [...read(`${FOLDER}/0008-dependencies.md`).matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = '']) => name)
    expect(listed.toSorted()).toEqual([...new Set(depended)].filter((name) => !ours.includes(name)).toSorted())
  })
})
