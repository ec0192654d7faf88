import { dutyList } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDemoCases } from '../../demo/ensure-demo-cases.ts'
import { read } from '../../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../../http/testing/test-server.ts'
import { resourcesOn } from '../../use-cases/resources.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
  await ensureDemoCases(resourcesOn(server.database, server.clock))
})
afterAll(() => server.stop())

const list = async (person: string, query: string) => read(await (await server.as(person)).get(`/duties${query}`), 200, dutyList).items
const named = (items: Awaited<ReturnType<typeof list>>) => items.map(({ caseId, what, state }) => `${caseId} ${what} ${state}`)

const under = async (clause: string) => named(await list('bithu.phuong', `?holder=committee&state=open&clause=${clause}`))

describe('Nghĩa vụ', () => {
  test('Điều 4 khoản 3: quá hạn trả lời là quá hạn theo Quy định; quá hạn vào sổ là quá hạn nội bộ', async () => {
    const overdue = await list('vanphong.phuong', '?state=overdue')
    expect(overdue).toMatchObject([
      {
        caseId: 'minh-hoa-02',
        what: 'reply',
        holder: { kind: 'office', committee: 'phuong', name: expect.stringContaining('Văn phòng') },
        due: { kind: 'law', from: 'd4.k3' },
        state: 'overdue',
        lateBy: 6,
        daysLeft: -6,
        clauses: [{ id: 'd4.k3', label: 'Điều 4 khoản 3' }],
        end: null,
      },
    ])
  })

  test('việc của mình, việc của cả cấp ủy, việc của cơ quan được hỏi', async () => {
    expect(named(await list('thamdinh.phuong', '?state=open'))).toEqual(['minh-hoa-03 appraise open'])
    expect(named(await list('ubkt.tinh', '?state=open'))).toEqual(['minh-hoa-05 report-legal-risk open'])
    expect(named(await list('bithu.phuong', '?state=open'))).toEqual([
      'minh-hoa-28 report-incident-to-superior overdue',
      'minh-hoa-07 report-override open',
      'minh-hoa-20 answer-urgent-report open',
      'minh-hoa-16 resolve-difficulty open',
      'minh-hoa-27 publish-encouragement open',
      'minh-hoa-23 conclude-urgent open',
      'minh-hoa-30 decide-protection open',
    ])
    const committee = named(await list('bithu.phuong', '?holder=committee&state=open'))
    expect(committee).toContain('minh-hoa-02 reply overdue')
    expect(committee).toContain('minh-hoa-03 appraise open')
    expect(committee.filter((line) => line.includes('report-legal-risk'))).toEqual([])
    expect(await list('quantri', '?holder=committee')).toEqual([])
  })

  test('Điều 4 khoản 2: xin ý kiến vượt cấp thì nợ báo cáo cấp trên trực tiếp', async () => {
    expect(named(await list('vanphong.coso', '?state=open'))).toContain('minh-hoa-08 inform-skipped-superior overdue')
  })

  test('đúng hạn theo ngày khai mà nhập sau hạn thì không lẫn với đúng hạn', async () => {
    const states = named(await list('vanphong.coso', '?state=discharged')).filter((line) => line.includes(' reply '))
    expect(states).toContain('minh-hoa-12 reply stated-on-time')
    expect(states).toContain('minh-hoa-15 reply on-time')
  })

  test('theo điều khoản: khoản nào thì chỉ việc dựa trên khoản ấy, điều thì cả điều; điều khoản không có thì không có việc', async () => {
    expect(await under('d4.k3.b.g2')).toEqual(['minh-hoa-07 report-override open'])
    const article = await under('d4')
    expect(article).toEqual(expect.arrayContaining([...(await under('d4.k3')), 'minh-hoa-02 reply overdue']))
    expect(await under('d2')).toEqual([])
    expect(await under('d40')).toEqual([])
  })

  test('từng trang nối nhau, hạn gần đứng trước', async () => {
    const all = await list('vanphong.phuong', '?limit=200')
    expect(all.map(({ due }) => due.date)).toEqual(all.map(({ due }) => due.date).sort())
    const client = await server.as('vanphong.phuong')
    const paged: unknown[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const piece: ReturnType<typeof dutyList.parse> = read(await client.get(`/duties?limit=4${cursor && `&cursor=${cursor}`}`), 200, dutyList)
      paged.push(...piece.items)
      cursor = piece.nextCursor
    }
    expect(paged).toEqual(all)
  })
})
