import { expect, test } from 'vitest'
import { missingCredentials } from './missing-credentials.ts'

test('both are asked for', () =>
  expect(Object.keys(missingCredentials({ username: '  ', password: '' }))).toEqual(['username', 'password']))

test('a password of blanks is a password', () =>
  expect(missingCredentials({ username: 'vanphong.phuong', password: '   ' })).toEqual({}))
