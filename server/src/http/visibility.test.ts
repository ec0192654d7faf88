import { caseList, caseView, dutyList, eventList } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from './testing/case-road.ts'
import { appraisedRoad, deliberatedRoad, reply } from './testing/roads.ts'
import { read, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let road: CaseRoad
const people = new Map<string, TestClient>()

beforeAll(async () => {
  server = await startTestServer()
  road = await drafted(await as('canbo.phuong'))
  await act(road, await as('canbo.phuong'), 'submit', {})
})
afterAll(() => server.stop())

async function as(person: string): Promise<TestClient> {
  const client = people.get(person) ?? (await server.as(person))
  people.set(person, client)
  return client
}

const listed = async (person: string, query = ''): Promise<string[]> =>
  read(await (await as(person)).get(`/cases${query}`), 200, caseList).items.map(({ id }) => id)

const eventsFor = async (person: string, { id }: CaseRoad) => read(await (await as(person)).get(`/cases/${id}/events`), 200, eventList).items

describe('Ai thấy hồ sơ nào', () => {
  test.each(['canbo.phuong', 'vanphong.phuong', 'chanhvanphong.phuong', 'bithu.phuong', 'uyvien3.phuong', 'chaphanh2.phuong'])('%s thấy', async (person) => {
    expect((await (await as(person)).get(`/cases/${road.id}`)).status).toBe(200)
    expect(await listed(person)).toContain(road.id)
  })

  test.each(['canbo2.phuong', 'thamdinh.phuong', 'ubkt.phuong', 'canbo.coso', 'bithu.coso', 'bithu.tinh', 'vanphong.tinh', 'quantri'])(
    '%s không thấy, bằng mọi cách đọc; câu trả lời không khác gì với hồ sơ không có',
    async (person) => {
      const client = await as(person)
      for (const path of ['', '/events', '/draft']) {
        const hidden = await client.get(`/cases/${road.id}${path}`)
        const unknown = await client.get(`/cases/không-có${path}`)
        expect(hidden.status).toBe(404)
        expect(hidden.text).toBe(unknown.text)
      }
      const acting = { expectedVersion: 1, data: {} }
      const hidden = await client.send('POST', `/cases/${road.id}/acts/register`, acting)
      expect(hidden).toMatchObject({ status: 404 })
      expect(hidden.text).toBe((await client.send('POST', '/cases/không-có/acts/register', acting)).text)
      expect(await listed(person)).not.toContain(road.id)
      expect(await listed(person, '?q=thu%20tuc')).not.toContain(road.id)
      const duties = read(await client.get('/duties?holder=committee'), 200, dutyList).items
      expect(duties.filter(({ caseId }) => caseId === road.id)).toEqual([])
    },
  )

  test('bản nháp: chỉ người viết thấy; văn phòng viết hộ và người đề xuất cùng thấy', async () => {
    const own = await drafted(await as('canbo.phuong'))
    expect((await (await as('vanphong.phuong')).get(`/cases/${own.id}`)).status).toBe(404)
    expect((await (await as('canbo.phuong')).get(`/cases/${own.id}`)).body).toMatchObject({ version: 0, stage: 'draft', clock: null })
    const forAnother = await (await as('vanphong.phuong')).send('POST', '/cases', { kind: 'proposal', proposer: 'canbo2.phuong' })
    expect(forAnother).toMatchObject({ status: 201 })
    const { id } = forAnother.body as { id: string }
    expect(await listed('canbo2.phuong', '?stage=draft')).toEqual([id])
    expect(await listed('chanhvanphong.phuong', '?stage=draft')).toEqual([id])
    expect(await listed('bithu.phuong', '?stage=draft')).toEqual([])
    expect((await (await as('vanphong.coso')).send('POST', '/cases', { kind: 'proposal', proposer: 'canbo2.phuong' })).status).toBe(422)
  })

  test('cơ quan được hỏi thấy từ khi được hỏi', async () => {
    const asked = await appraisedRoad(as, 'phuong')
    expect((await (await as('thamdinh.phuong')).get(`/cases/${asked.id}`)).status).toBe(200)
    expect((await (await as('ubkt.phuong')).get(`/cases/${asked.id}`)).status).toBe(404)
  })

  test('Điều 4 khoản 2: cấp trên thấy từ khi hồ sơ được báo cáo lên; cấp ủy cũ vẫn thấy', async () => {
    const forwarded = await drafted(await as('canbo.phuong'))
    await act(forwarded, await as('canbo.phuong'), 'submit', {})
    await act(forwarded, await as('vanphong.phuong'), 'register', {})
    expect((await (await as('vanphong.tinh')).get(`/cases/${forwarded.id}`)).status).toBe(404)
    const { today } = server.clock.read()
    const letter = { number: '1', date: today, text: 'Báo cáo', signedBy: 'bithu.phuong' }
    await act(forwarded, await as('phobithu.phuong'), 'forward', { to: 'tinh', reason: 'Vượt thẩm quyền', letter })
    expect((await (await as('vanphong.tinh')).get(`/cases/${forwarded.id}`)).status).toBe(200)
    expect((await (await as('vanphong.phuong')).get(`/cases/${forwarded.id}`)).status).toBe(200)
  })
})

describe('Người đề xuất thấy gì của bên trong', () => {
  test('trước khi có văn bản trả lời: không thấy ý kiến, thẩm định, biểu quyết; chỉ còn loại việc, thời điểm và mã băm', async () => {
    const decided = await deliberatedRoad(as, 'phuong', 'approved')
    const events = await eventsFor('canbo.phuong', decided)
    const meeting = events.find(({ type }) => type === 'CollectiveDeliberated')
    expect(meeting).toMatchObject({ sight: 'withheld', data: null, by: null, text: null, salt: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/) })
    const view = read(await (await as('canbo.phuong')).get(`/cases/${decided.id}`), 200, caseView)
    expect(view).toMatchObject({ deliberations: null, opinions: null, approval: null, appraisal: { report: null } })
    expect(view.withheld).toEqual(['opinions', 'agenda', 'deliberations', 'appraisal', 'approval'])
    expect(JSON.stringify([view, events])).not.toMatch(/Biên bản số 3|Cách làm gọn|Đủ người/)
    const inside = read(await (await as('uyvien.phuong')).get(`/cases/${decided.id}`), 200, caseView)
    expect(inside).toMatchObject({ withheld: [], approval: { by: 'collective' }, deliberations: [{ outcome: 'approved', meeting: { minutes: 'Biên bản số 3' } }] })
  })

  test('sau khi có văn bản trả lời: thấy kết quả, lý do, tổng số phiếu; không thấy ai dự, biên bản', async () => {
    const answered = await deliberatedRoad(as, 'phuong', 'approved')
    await reply(as, answered, 'phuong', 'approved')
    const events = await eventsFor('canbo.phuong', answered)
    const meeting = events.find(({ type }) => type === 'CollectiveDeliberated')
    expect(meeting).toMatchObject({ sight: 'outline', data: { outcome: 'approved', meeting: { for: 4, total: 5 } }, text: null, salt: null })
    expect(JSON.stringify(meeting)).not.toMatch(/minutes|present|Biên bản số 3/)
    expect(events.find(({ type }) => type === 'OpinionGiven')).toMatchObject({ sight: 'withheld' })
    expect(read(await (await as('canbo.phuong')).get(`/cases/${answered.id}`), 200, caseView)).toMatchObject({
      approval: { by: 'collective', scope: { pilot: false } },
      deliberations: [{ outcome: 'approved', meeting: { for: 4 } }],
      opinions: null,
    })
  })

  test('cơ quan được hỏi thấy ý kiến của mình, không thấy ý kiến của cơ quan khác', async () => {
    const appraised = await appraisedRoad(as, 'phuong')
    const forAsked = (await eventsFor('phoihop.phuong', appraised)).map(({ type, sight }) => [type, sight])
    expect(forAsked).toContainEqual(['OpinionGiven', 'whole'])
    expect(forAsked).toContainEqual(['AppraisalReported', 'withheld'])
    const forLead = (await eventsFor('thamdinh.phuong', appraised)).map(({ type, sight }) => [type, sight])
    expect(forLead).toContainEqual(['OpinionGiven', 'withheld'])
    expect(forLead).toContainEqual(['AppraisalReported', 'whole'])
  })
})
