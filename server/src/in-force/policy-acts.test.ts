import { administrativeActAnswer, caseCreated, committeeChanges, committeePolicy, problem } from '@dam-lam/contract'
import { decide, draftCase, fold, localDate, organisationAfter, organisationsFrom, type Command } from '@dam-lam/core'
import { aPlan } from '@dam-lam/core/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseEventOf, plainText } from '../cases/case-events.ts'
import { decisionContext } from '../cases/circumstances.ts'
import { momentOf, type Clock } from '../clock.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { read as readStream } from '../event-store/event-store.ts'
import { read, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { organisationEventOf } from '../organisations/organisation-event.ts'
import type { ReplayContext } from '../use-cases/replay-input.ts'
import { inForceCache, inForceVersion } from './in-force-cache.ts'

let now = new Date('2026-11-16T02:00:00Z')
const clock: Clock = { read: () => momentOf(new Date(now)) }
const paper = { number: '05-QC/ĐU', date: localDate('2026-11-10') }

let server: TestServer
let administrator: TestClient
beforeAll(async () => {
  server = await startTestServer(clock)
  now = new Date('2026-11-16T03:00:00Z')
  administrator = await server.as('quantri')
})
afterAll(() => server.stop())

const streamOf = (stream: string) => inTransaction(server.database.write, (client) => readStream(client, stream))
const set = (data: object, query = '') => administrator.send('POST', `/administration/acts/set-policy${query}`, { data: { committee: 'phuong', from: '2026-11-16', paper, ...data } })
const policyOf = async (client: TestClient, committee: string, on = '') => read(await client.get(`/committees/${committee}/policy${on}`), 200, committeePolicy)

describe('Quy định nội bộ của một cấp ủy', () => {
  test('khi chưa đặt gì: mỗi mục có giá trị mặc định, những chữ mà nó làm rõ, và nói rõ đặt được hay không', async () => {
    const { items, versions } = await policyOf(await server.as('canbo.phuong'), 'phuong')
    expect(versions).toEqual([])
    expect(items.every(({ told, defaultTold }) => told === defaultTold)).toBe(true)
    expect(items.find(({ key }) => key === 'at-once.working-days')).toMatchObject({ value: 1, told: '1', settable: true, fills: { quote: 'phải báo cáo ngay bằng văn bản' } })
    expect(items.find(({ key }) => key === 'forward.reply-ends-own-clock')).toMatchObject({ settable: false })
    expect((await administrator.get('/committees/khong-co/policy')).status).toBe(404)
  })

  test('đặt từ một ngày sau thì đến ngày ấy mới áp dụng; người đứng đầu thấy ngay', async () => {
    read(await set({ from: '2026-12-01', changes: { 'opinion.working-days': 5 } }), 200, administrativeActAnswer)
    const head = await server.as('bithu.phuong')
    const valueOn = async (day: string) => (await policyOf(head, 'phuong', `?on=${day}`)).items.find(({ key }) => key === 'opinion.working-days')?.value
    expect([await valueOn('2026-11-30'), await valueOn('2026-12-01')]).toEqual([10, 5])
    expect((await policyOf(head, 'tinh', '?on=2026-12-01')).versions).toEqual([])
    expect((await policyOf(head, 'phuong')).versions).toMatchObject([{ version: 1, from: '2026-12-01', paper, changes: [{ key: 'opinion.working-days', told: '5' }] }])
    const [change] = read(await head.get('/committees/phuong/changes'), 200, committeeChanges).items
    expect(change).toMatchObject({ type: 'PolicySet', by: { id: 'quantri' } })
    expect(change?.sentence).toContain('Hạn cho ý kiến: 5. Theo 05-QC/ĐU ngày 10/11/2026.')
  })

  test('sai kiểu giá trị thì không nhận; ngoài khoảng thì từ chối và gọi tên mục', async () => {
    expect((await set({ changes: { 'opinion.working-days': 'năm' } })).status).toBe(400)
    expect((await set({ changes: { 'khong.co': 1 } })).status).toBe(400)
    const refused = problem.parse((await set({ changes: { 'votes.more-than-percent-of-members': 40 } })).body)
    expect(refused.refusals?.map(({ code, message }) => [code, message.includes('«Tỷ lệ phiếu phải vượt quá»')])).toEqual([['set-policy.values-within-bounds', true]])
  })

  test('đề xuất gửi sau khi đổi thì xét theo giá trị mới; xét lại từ đầu vào thì vẫn thế, còn theo phiên bản trước thì không', async () => {
    const proposer = await server.as('canbo.phuong')
    const { id, draftVersion } = read(await proposer.send('POST', '/cases', { kind: 'proposal' }), 201, caseCreated)
    const plan = aPlan({ risks: [{ risk: 'Người dân chưa quen cách làm mới' }] })
    expect((await proposer.send('PUT', `/cases/${id}/draft`, { draftVersion, plan })).status).toBe(200)
    const submit = () => proposer.send('POST', `/cases/${id}/acts/submit`, { expectedVersion: 0, data: {} })
    expect(problem.parse((await submit()).body).refusals?.map(({ code, policy }) => [code, policy])).toEqual([['plan.risks-assessed', 'plan.assessed-risks']])

    now = new Date('2026-11-16T04:00:00Z')
    read(await set({ changes: { 'plan.assessed-risks': false } }), 200, administrativeActAnswer)
    expect((await submit()).status).toBe(200)
    now = new Date('2026-11-16T05:00:00Z')
    read(await set({ changes: { 'plan.assessed-risks': true } }), 200, administrativeActAnswer)

    expect(await judgedAgain(id, 2)).toEqual(['PlanSubmitted'])
    expect(await judgedAgain(id, 1)).toEqual(['plan.risks-assessed'])
  })
})

/** The last decision on the case, judged again from what stands beside it, as if so many versions of the policy had been known. */
async function judgedAgain(id: string, policyVersion: number): Promise<readonly string[]> {
  const { rows } = await server.database.owner.query<{ position: number; command: string; context: string }>(
    `select position, command, context from replay_input where stream = $1 order by position desc limit 1`,
    [`case/${id}`],
  )
  const [{ position, command, context } = { position: 1, command: '', context: '' }] = rows
  const { person, positions, today, enteredAt, draft, files, mode, versions }: ReplayContext = JSON.parse(context)
  expect(versions.policy).toBe(2)
  const organisation = await streamOf('organisation')
  const organisations = organisationsFrom(organisationAfter(organisation.events.slice(0, versions.organisation).map(({ text }) => organisationEventOf(text))))
  const kept = (await streamOf(`case/${id}`)).events.map(({ text }) => caseEventOf(text))
  const inForce = await inForceCache(server.database.read).at(await inForceVersion(server.database.read))
  const then = { ...inForce, policies: inForce.policies.upTo('phuong', policyVersion) }
  const outside = decisionContext({ person, positions, parties: [] }, { instant: enteredAt, today }, { organisations }, then, { files, mode })
  const begun = draft ? draftCase({ id, ...draft }) : fold(id, [])
  const decision = decide(begun, JSON.parse(command) as Command, outside)
  if (!decision.accepted) return decision.refusals.map(({ code }) => code)
  expect(decision.events.map(plainText)).toEqual(kept.slice(position - 1).map(plainText))
  return decision.events.map(({ type }) => type)
}
