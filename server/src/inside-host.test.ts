import { expect, test } from 'vitest'
import { isInsideHost } from './inside-host.ts'

test.each(['localhost', '127.0.0.1', '10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '::1', '[::1]', 'fd00::1', 'fe80::1'])('%s ở trong mạng của mình', (host) =>
  expect(isInsideHost(host)).toBe(true))

test.each(['8.8.8.8', '172.32.0.1', '192.169.0.1', '2001:db8::1', 'example.vn', 'may-chu', 'localhost.example.vn', ''])('%s có thể ở ngoài', (host) =>
  expect(isInsideHost(host)).toBe(false))
