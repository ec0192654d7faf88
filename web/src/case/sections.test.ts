import { expect, test } from 'vitest'
import { sectionIn } from './sections.ts'

test('the address names the section', () => expect(sectionIn('bieu-quyet', false)).toBe('bieu-quyet'))

test('an empty or unknown name is the history', () => expect([sectionIn(undefined, false), sectionIn('toString', false)]).toEqual(['dien-bien', 'dien-bien']))

test('a draft has nothing but its plan', () => expect(sectionIn('dien-bien', true)).toBe('ke-hoach'))
