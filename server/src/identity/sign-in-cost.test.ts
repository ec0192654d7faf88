import { createHook } from 'node:async_hooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.stop())

/** Under this name work in the threads of a native module is announced; of those only argon2 takes part in signing in. */
const NATIVE_WORK = 'undefined'

/** What one attempt to sign in costs: statements sent to the database, and pieces of work handed to native code (argon2). */
async function costOf(username: string, password: string): Promise<{ statements: number; argon2: number; status: number }> {
  let statements = 0
  let argon2 = 0
  const count = () => void (statements += 1)
  const hook = createHook({
    init(_id, type) {
      if (type === NATIVE_WORK) argon2 += 1
    },
  })
  server.database.write.on('acquire', count)
  hook.enable()
  const { status } = await testClient(server.app).send('POST', '/session', { username, password })
  hook.disable()
  server.database.write.off('acquire', count)
  return { statements, argon2, status }
}

test('tên không có tốn đúng bằng công của mật khẩu sai: cùng số lệnh, cùng số lần so mật khẩu', async () => {
  // The hash against which unknown names are compared is made by the first of them.
  await costOf('không-có', 'sai')
  const wrong = await costOf('bithu.phuong', 'sai')
  expect(wrong).toEqual({ statements: 3, argon2: 1, status: 401 })
  expect(await costOf('không-có', 'sai')).toEqual(wrong)
})

test('người đã bật mã xác thực, khi sai mật khẩu, cũng tốn đúng như vậy', async () => {
  await server.database.owner.query(`insert into second_factor (person, secret, confirmed_at) values ('canbo.phuong', 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP', now())`)
  expect(await costOf('canbo.phuong', 'sai')).toEqual(await costOf('bithu.phuong', 'sai'))
  expect((await costOf('canbo.phuong', TEST_PASSWORD)).argon2).toBe(1)
})
