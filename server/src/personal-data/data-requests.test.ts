import { dataRequest, dataRequestList, ownData, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { momentOf, type Clock } from '../clock.ts'
import { read, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { eventsOfIdentity } from '../identity/testing/events-of-identity.ts'

let now = new Date('2026-01-05T02:00:00Z')
const clock: Clock = { read: () => momentOf(now) }

let server: TestServer
let person: TestClient
let colleague: TestClient
let administrator: TestClient
beforeAll(async () => {
  server = await startTestServer(clock)
  await everyoneSignsIn()
})
afterAll(() => server.stop())

async function everyoneSignsIn(): Promise<void> {
  person = await server.as('canbo.phuong')
  colleague = await server.as('bithu.phuong')
  administrator = await server.as('quantri')
}

const ask = async (client: TestClient, says = 'Tên đệm của tôi ghi sai') => read(await client.send('POST', '/account/data-requests', { says }), 201, dataRequest)
const all = async (client: TestClient) => read(await client.get('/administration/data-requests'), 200, dataRequestList).items

test('cán bộ yêu cầu, người quản trị sửa họ tên bằng việc quản trị rồi trả lời; cán bộ thấy câu trả lời và tên mới', async () => {
  const asked = await ask(person)
  expect(asked).toMatchObject({ person: { id: 'canbo.phuong' }, dueOn: '2026-01-07', overdue: false, answer: null })
  expect(await all(administrator)).toMatchObject([{ id: asked.id }])
  const corrected = await administrator.send('POST', '/administration/acts/correct-person', { data: { person: 'canbo.phuong', name: 'Nguyễn Văn Ánh', reason: 'Theo yêu cầu của người ấy' } })
  expect(corrected.status).toBe(200)
  const path = `/administration/data-requests/${asked.id}/answer`
  read(await administrator.send('POST', path, { outcome: 'corrected', says: 'Đã sửa theo giấy khai sinh' }), 200, dataRequest)

  const own = read(await person.get('/account/data'), 200, ownData)
  expect(own).toMatchObject({
    person: { name: 'Nguyễn Văn Ánh' },
    dataRequests: [{ says: 'Tên đệm của tôi ghi sai', answer: { outcome: 'corrected', says: 'Đã sửa theo giấy khai sinh', by: { id: 'quantri' } } }],
    identityEvents: [{ type: 'DataCorrectionAsked' }, { type: 'DataCorrectionAnswered' }],
  })
  expect((await eventsOfIdentity(server)).at(-1)).toMatchObject({ type: 'DataCorrectionAnswered', person: 'canbo.phuong', by: 'quantri', outcome: 'corrected' })
  expect(problem.parse((await administrator.send('POST', path, { outcome: 'refused', says: 'Nghĩ lại' })).body).code).toBe('register-changed')
})

test('cả hai họ tên còn đọc được trong chuỗi sự kiện', async () => {
  const { rows } = await server.database.owner.query<{ text: string }>(`select text from event where stream = 'organisation' and type = 'PersonCorrected'`)
  expect(rows.map(({ text }) => text).join()).toContain('Nguyễn Văn Ánh')
  const first = await server.database.owner.query<{ found: boolean }>(`select bool_or(text like '%canbo.phuong%') as found from event where stream = 'organisation' and type <> 'PersonCorrected'`)
  expect(first.rows[0]?.found).toBe(true)
})

test('không sửa thì phải nói vì sao; quá hai ngày làm việc chưa trả lời thì hiện là quá hạn', async () => {
  const asked = await ask(person, 'Sửa ngày giữ chức danh')
  now = new Date('2026-01-08T02:00:00Z')
  await everyoneSignsIn()
  expect((await all(administrator))[0]).toMatchObject({ id: asked.id, overdue: true })
  const path = `/administration/data-requests/${asked.id}/answer`
  expect((await administrator.send('POST', path, { outcome: 'refused', says: '  ' })).status).toBe(400)
  expect((await administrator.send('POST', path, { outcome: 'refused', says: 'Quyết định ghi đúng như vậy' })).status).toBe(200)
})

test('chỉ người yêu cầu và người quản trị thấy; không ai trả lời yêu cầu của chính mình', async () => {
  const asked = await ask(person, 'Việc riêng của tôi')
  expect(read(await colleague.get('/account/data-requests'), 200, dataRequestList).items).toEqual([])
  expect((await colleague.get('/administration/data-requests')).status).toBe(404)
  expect((await colleague.send('POST', `/administration/data-requests/${asked.id}/answer`, { outcome: 'corrected', says: 'x' })).status).toBe(404)
  const own = await ask(administrator, 'Của người quản trị')
  expect((await administrator.send('POST', `/administration/data-requests/${own.id}/answer`, { outcome: 'corrected', says: 'x' })).status).toBe(404)
  expect((await administrator.send('POST', '/administration/data-requests/6f1ad2c5-6f5c-4c3c-9f0e-2f1a5a6b7c8d/answer', { outcome: 'corrected', says: 'x' })).status).toBe(404)
})

test('nội dung yêu cầu không nằm trong chuỗi sự kiện, vì có thể phải xóa', async () => {
  const { rows } = await server.database.owner.query(`select from event where text like '%Việc riêng của tôi%'`)
  expect(rows).toEqual([])
})
