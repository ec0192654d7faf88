import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../run-command.ts'
import { ASVS, type Item } from './index.ts'

/** How many requirements of levels 1 and 2 each section of the standard has; its table of version 5.0.0 has 253, 70 of level 1. */
const SECTIONS: Readonly<Record<string, number>> = {
  '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2,
  '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1,
  '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2,
  '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4,
  '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3,
  '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4,
  '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2,
  '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1,
  '9.1': 3, '9.2': 4,
  '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3,
  '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1,
  '12.1': 3, '12.2': 2, '12.3': 4,
  '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5,
  '14.1': 2, '14.2': 4, '14.3': 3,
  '15.1': 3, '15.2': 3, '15.3': 7,
  '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3,
  '17.1': 1, '17.2': 4, '17.3': 2,
}

const items: readonly Item[] = ASVS.flatMap((chapter) => chapter.items)
const sectionOf = ({ id }: Item): string => id.split('.').slice(0, 2).join('.')

describe('OWASP ASVS 5.0.0', () => {
  test('every requirement of levels 1 and 2 stands there exactly once', () => {
    expect(items).toHaveLength(253)
    expect(items.filter(({ level }) => level === 1)).toHaveLength(70)
    expect(new Set(items.map(({ id }) => id)).size).toBe(253)
    const found = Object.fromEntries([...Map.groupBy(items, sectionOf)].map(([section, inSection]) => [section, inSection.length]))
    expect(found).toEqual(SECTIONS)
  })

  test('each stands in its chapter', () => {
    for (const { number, items: inChapter } of ASVS) expect(inChapter.every(({ id }) => id.startsWith(`${number}.`))).toBe(true)
  })

  test('what it names exists', () => {
    expect(items.flatMap(({ id, shownBy }) => shownBy.filter((path) => !existsSync(`${ROOT}${path}`)).map((path) => `${id}: ${path}`))).toEqual([])
  })

  test('the security page links to the list', () => {
    const page = readFileSync(`${ROOT}docs/security.md`, 'utf8')
    expect(page).toContain('](asvs.md)')
  })
})
