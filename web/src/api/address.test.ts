import { expect, test } from 'vitest'
import { address } from './address.ts'

test('what is undefined or empty is left out', () => expect(address('/cases', { q: '', stage: undefined })).toBe('/cases'))

test('the rest is encoded', () => expect(address('/cases', { q: 'đổi mới', limit: 20 })).toBe('/cases?q=%C4%91%E1%BB%95i+m%E1%BB%9Bi&limit=20'))
