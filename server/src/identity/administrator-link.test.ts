import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { committeeChanges, ownAccountChanges, ownData } from '@dam-lam/contract'
import { read, signedIn, testClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { organisationCache } from '../organisations/organisation-cache.ts'
import { makeAdministratorLink } from './administrator-link.ts'

const PASSWORD = 'năm con trâu gặm cỏ'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.stop())

const makeFor = async (person: string) => {
  const { organisations } = await organisationCache(server.database.read).at(0)
  return makeAdministratorLink(server.database.write, { person, removesFactors: false }, organisations, server.clock.read())
}

describe('Người quản trị duy nhất mất mật khẩu', () => {
  test('liên kết in ra ở máy chủ đặt được mật khẩu mới, đăng xuất mọi nơi; chủ tài khoản thấy việc ấy', async () => {
    const before = await server.as('quantri')
    const made = await makeFor('quantri')
    if (typeof made === 'string') throw new Error(made)
    expect((await testClient(server.app).send('PUT', '/session/one-time-link', { token: made.token, password: PASSWORD })).status).toBe(204)
    expect((await before.get('/me')).status).toBe(401)
    const again = await signedIn(server.app, 'quantri', PASSWORD)
    expect(read(await again.get('/account/data'), 200, ownData).identityEvents.map(({ type }) => type)).toEqual(expect.arrayContaining(['AdministratorLinkPrinted', 'OneTimeLinkUsed']))
    const { rows } = await server.database.owner.query<{ text: string }>(`select text from event where stream = 'identity' and type = 'AdministratorLinkPrinted'`)
    expect(rows.map(({ text }) => JSON.parse(text))).toMatchObject([{ by: { person: 'system' }, data: { person: 'quantri' }, schema: 2 }])
    expect(rows[0]?.text).not.toContain(made.token)
    expect(read(await again.get('/account/changes'), 200, ownAccountChanges).items.map(({ title }) => title)).toContain('In liên kết đặt mật khẩu ở máy chủ')
    for (const watching of ['bithu.tinh', 'ubkt.tinh']) {
      const { items } = read(await (await server.as(watching)).get('/committees/tinh/changes'), 200, committeeChanges)
      expect(items[0]).toMatchObject({ type: 'AdministratorLinkPrinted', by: { name: 'Hệ thống' }, data: { person: 'quantri' } })
    }
  })

  test('không ai khác được cấp', async () => expect([await makeFor('bithu.tinh'), await makeFor('khong.co')]).toEqual(['not-administrator', 'not-administrator']))

  test('tài khoản bị người quản trị khác tạm khóa thì vẫn khóa', async () => {
    await server.database.owner.query(`update account set standing = 'suspended' where person = 'quantri'`)
    expect(await makeFor('quantri')).toBe('suspended')
  })
})
