import { afterAll, beforeAll, expect, test } from 'vitest'
import { testClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { workOf, type Work } from './testing/work-of.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  // The connection is opened, and the hash against which unknown names are compared is made, by the first attempt.
  await costOf('không-có', 'sai')
})
afterAll(() => server.stop())

async function costOf(username: string, password: string): Promise<Work & { status: number }> {
  const { answer, ...work } = await workOf(server, () => testClient(server.app).send('POST', '/session', { username, password }))
  return { ...work, status: answer.status }
}

test('tên không có tốn đúng bằng công của mật khẩu sai: cùng số lệnh, cùng số lần so mật khẩu', async () => {
  const wrong = await costOf('bithu.phuong', 'sai')
  // Begin, whose name it is, two locks, the known browser, the count, the note, commit; and the password hash.
  expect(wrong).toEqual({ statements: 9, argon2: 1, status: 401 })
  expect(await costOf('không-có', 'sai')).toEqual(wrong)
})

test('người đã bật mã xác thực, khi sai mật khẩu, cũng tốn đúng như vậy', async () => {
  await server.database.owner.query(`insert into second_factor (person, secret, confirmed_at) values ('canbo.phuong', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', now())`)
  expect(await costOf('canbo.phuong', 'sai')).toEqual(await costOf('bithu.phuong', 'sai'))
  expect((await costOf('canbo.phuong', TEST_PASSWORD)).argon2).toBe(1)
})

test('khi phải chờ thì tên có hay không cũng tốn như nhau, và không so mật khẩu nào', async () => {
  for (let attempt = 0; attempt < 10; attempt += 1) {
    await costOf('uyvien.phuong', 'sai')
    await costOf('cũng-không-có', 'sai')
  }
  const known = await costOf('uyvien.phuong', 'sai')
  expect(known).toMatchObject({ argon2: 0, status: 429 })
  expect(await costOf('cũng-không-có', 'sai')).toEqual(known)
})
