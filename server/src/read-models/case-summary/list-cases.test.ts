import { caseList, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDemoCases } from '../../demo/ensure-demo-cases.ts'
import { COMPLETE_PLAN } from '../../http/testing/complete-plan.ts'
import { act, drafted } from '../../http/testing/case-road.ts'
import { read, type TestClient } from '../../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../../http/testing/test-server.ts'
import { resourcesOn } from '../../use-cases/resources.ts'

let server: TestServer
let office: TestClient
beforeAll(async () => {
  server = await startTestServer()
  await ensureDemoCases(resourcesOn(server.database, server.clock))
  office = await server.as('vanphong.phuong')
})
afterAll(() => server.stop())

const list = async (query: string, client = office) => read(await client.get(`/cases${query}`), 200, caseList)
const found = async (q: string): Promise<string[]> => (await list(`?q=${encodeURIComponent(q)}`)).items.map(({ title }) => title)

describe('Danh sách hồ sơ', () => {
  test.each(['trụ sở dôi dư', 'tru so doi du', 'DÔI DƯ trụ', 'trụ sở dôi dư'.normalize('NFD'), 'sở   doi'])('tìm «%s»: không cần dấu, thứ tự, chữ hoa, dạng gõ', async (q) => {
    const titles = await found(q)
    expect(titles.length).toBeGreaterThan(0)
    expect(titles.every((title) => title.includes('trụ sở dôi dư'))).toBe(true)
  })

  test('chữ đ; ký tự có nghĩa riêng trong câu lệnh tìm chỉ là chính nó', async () => {
    const proposer = await server.as('canbo.phuong')
    const road = await drafted(proposer, { ...COMPLETE_PLAN, title: 'Đỡ đầu 100% học sinh_nghèo' })
    await act(road, proposer, 'submit', {})
    expect(await found('do dau')).toEqual(['Đỡ đầu 100% học sinh_nghèo'])
    expect(await found('100%')).toEqual(['Đỡ đầu 100% học sinh_nghèo'])
    expect(await found('học_sinh')).toEqual([])
    expect(await found('%')).toEqual(['Đỡ đầu 100% học sinh_nghèo'])
    expect(await found('\\')).toEqual([])
  })

  test('theo giai đoạn, theo cấp ủy, theo quá hạn', async () => {
    expect((await list('?stage=not-agreed')).items.map(({ id, stage }) => [id, stage])).toEqual([['minh-hoa-06', 'not-agreed']])
    const overdue = (await list('?overdue=1')).items
    expect(overdue.map(({ id }) => id)).toEqual(['minh-hoa-02'])
    expect(overdue[0]).toMatchObject({ clock: { state: 'overdue', daysLeft: -6, lateBy: 6 }, sentence: expect.stringContaining('quá hạn') })
    const province = await server.as('vanphong.tinh')
    expect((await list('?committee=coso', province)).items.map(({ id }) => id)).toEqual(['minh-hoa-08'])
  })

  test('nêu và lọc rủi ro, sai sót chưa quyết định, việc bảo vệ chưa xong; chỉ với ai được biết', async () => {
    const concerned = async (concern: string, client = office) => (await list(`?concern=${concern}&limit=200`, client)).items
    const incidents = await concerned('incident')
    expect(incidents.length).toBeGreaterThan(0)
    expect(incidents.every(({ concerns }) => concerns.includes('incident'))).toBe(true)
    const protections = await concerned('protection')
    expect(protections.length).toBeGreaterThan(0)
    const all = (await list('?limit=200')).items
    expect(all.flatMap(({ id, concerns }) => (concerns.includes('incident') ? [id] : []))).toEqual(incidents.map(({ id }) => id))
    expect(all.flatMap(({ id, concerns }) => (concerns.includes('protection') ? [id] : []))).toEqual(protections.map(({ id }) => id))
    const appraiser = await server.as('thamdinh.phuong')
    expect((await list('?limit=200', appraiser)).items.filter(({ concerns }) => concerns.length > 0)).toEqual([])
    expect(await concerned('incident', appraiser)).toEqual([])
  })

  test('từng trang nối nhau, không sót, không lặp', async () => {
    const all = (await list('?limit=200')).items.map(({ id }) => id)
    const paged: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const piece: Awaited<ReturnType<typeof list>> = await list(`?limit=3${cursor && `&cursor=${cursor}`}`)
      paged.push(...piece.items.map(({ id }) => id))
      cursor = piece.nextCursor
    }
    expect(paged).toEqual(all)
    expect(new Set(all).size).toBe(all.length)
    expect(all.length).toBeGreaterThan(8)
  })

  test('dấu trang của danh sách khác thì không nhận', async () => {
    const answer = await office.get(`/cases?cursor=${Buffer.from('["x"]').toString('base64url')}`)
    expect(problem.parse(answer.body)).toMatchObject({ code: 'invalid-request', errors: [{ path: 'cursor' }] })
  })
})
