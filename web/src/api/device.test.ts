import { expect, test } from 'vitest'
import { passkeysAt, withDevice } from './device.ts'

test.each([
  ['localhost', true, true, 'possible'],
  ['damlam.example.vn', true, true, 'possible'],
  ['127.0.0.1', true, true, 'not-at-this-address'],
  ['[::1]', true, true, 'not-at-this-address'],
  ['damlam.example.vn', false, false, 'not-at-this-address'],
  ['localhost', true, false, 'not-in-this-browser'],
] as const)('passkeys at %s (secure: %s, supported: %s): %s', (hostname, secure, supported, possible) => {
  expect(passkeysAt({ hostname, secure, supported })).toBe(possible)
})

const refusing = (name: string): Promise<unknown> => withDevice(() => Promise.reject(Object.assign(new Error(name), { name })))

test('what the device or its owner had against it is told in words', async () => {
  await expect(refusing('NotAllowedError')).rejects.toMatchObject({ title: 'Thiết bị chưa xác nhận' })
  await expect(refusing('InvalidStateError')).rejects.toMatchObject({ title: 'Thiết bị này đã có khóa' })
  await expect(withDevice(async () => 1)).resolves.toBe(1)
})
