import { expect, test } from 'vitest'
import { returnAddress } from './return-address.ts'

test('back to the page that asked for the sign-in', () =>
  expect(returnAddress('/ho-so?stage=decided')).toBe('/ho-so?stage=decided'))

test.each([undefined, '', 'ho-so', 'https://example.org', '//example.org', '/\\example.org'])(
  'never out of the application: %s', (asked) => expect(returnAddress(asked)).toBe('/viec-cua-toi'))
