import { problem, provision, regulation, workingDays } from '@dam-lam/contract'
import { officialCalendar } from '@dam-lam/core'
import { PROVISION_IDS } from '@dam-lam/law'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read, testClient, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let nobody: TestClient
beforeAll(async () => {
  server = await startTestServer()
  nobody = testClient(server.app)
})
afterAll(() => server.stop())

describe('Mở cho mọi người, không cần đăng nhập', () => {
  test('toàn văn Quy định: 81 điều khoản, mỗi điều khoản nói chương trình làm gì với nó', async () => {
    const { items } = read(await nobody.get('/regulation'), 200, regulation)
    expect(items.map(({ id }) => id)).toEqual(PROVISION_IDS)
    expect(items).toHaveLength(81)
    expect(items.find(({ id }) => id === 'd4.k3')).toMatchObject({
      label: 'Điều 4 khoản 3',
      text: expect.stringContaining('trong vòng 30 ngày làm việc'),
      coverage: { kind: 'rule' },
    })
  })

  test('một điều khoản; tiếng Anh gọi tên bằng tiếng Anh, lời văn vẫn nguyên văn', async () => {
    const english = read(await nobody.get('/regulation/d4.k3.b.g2', { 'accept-language': 'en' }), 200, provision)
    expect(english).toMatchObject({ label: 'Article 4, clause 3, point b, second dash', text: expect.stringContaining('người đứng đầu') })
    expect(problem.parse((await nobody.get('/regulation/d99')).body)).toMatchObject({ code: 'not-found' })
  })

  test('Điều 4 khoản 3: nhận ngày 14/12/2022 thì ngày làm việc thứ 30 là 02/02/2023, từng ngày đều có lý do', async () => {
    const counted = read(await nobody.get('/working-days?from=2022-12-14&add=30'), 200, workingDays)
    expect(counted).toMatchObject({ date: '2023-02-02', provisional: false })
    expect(counted.ledger.filter(({ counted: number }) => number !== null)).toHaveLength(30)
    expect(counted.ledger.find(({ date }) => date === '2023-01-02')).toMatchObject({ counted: null, reason: 'compensatory' })
  })

  test('năm chưa công bố lịch nghỉ thì tạm tính; ngoài lịch thì nói ngoài lịch', async () => {
    expect(read(await nobody.get('/working-days?from=2029-12-03&add=30'), 200, workingDays).provisional).toBe(true)
    const before = problem.parse((await nobody.get('/working-days?from=2019-12-31&add=1')).body)
    expect(before).toMatchObject({ code: 'invalid-request', errors: [{ path: 'from', message: expect.stringMatching(/^Lịch làm việc chỉ có từ 01\/01\/2020 đến /) }] })
    const beyond = problem.parse((await nobody.get(`/working-days?from=${officialCalendar.until}&add=1`)).body)
    expect(beyond).toMatchObject({ code: 'invalid-request', errors: [{ path: 'add' }] })
  })

  test('những gì khác thì phải đăng nhập', async () => {
    for (const path of ['/me', '/committees', '/committees/phuong', '/people', '/cases', '/cases/x', '/cases/x/events', '/acts', '/duties']) {
      expect(problem.parse((await nobody.get(path)).body)).toMatchObject({ code: 'unauthenticated', status: 401 })
    }
  })
})
