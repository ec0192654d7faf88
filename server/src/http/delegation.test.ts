import { caseView, committeeView, eventList, me } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from './testing/case-road.ts'
import { read } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let road: CaseRoad
const position = 'vt.bithu.phuong'
beforeAll(async () => {
  server = await startTestServer()
  const proposer = await server.as('canbo.phuong')
  road = await drafted(proposer)
  await act(road, proposer, 'submit', {})
  await act(road, await server.as('vanphong.phuong'), 'register', {})
  const { today } = server.clock.read()
  const data = { position, person: 'thamdinh.phuong', acts: ['declare-within-competence'], from: today, to: today, paper: { number: '15-UQ/ĐU', date: today } }
  const answer = await (await server.as('quantri')).send('POST', '/administration/acts/delegate', { data })
  if (answer.status !== 200) throw new Error(answer.text)
})
afterAll(() => server.stop())

const seenBy = async (person: string) => read(await (await server.as(person)).get('/committees/phuong'), 200, committeeView).delegations

describe('Làm theo ủy quyền', () => {
  test('người được ủy quyền thấy ở trang của mình việc nào, của ai, đến khi nào', async () => {
    const delegate = await server.as('thamdinh.phuong')
    const { positions } = read(await delegate.get('/me'), 200, me)
    expect(positions.find(({ id }) => id === position)).toMatchObject({ post: 'head', lent: { holder: { id: 'bithu.phuong' }, acts: ['declare-within-competence'] } })
    expect(read(await (await server.as('bithu.phuong')).get('/me'), 200, me).positions[0]?.lent).toBeUndefined()
  })

  test('ủy quyền hiện trong tổ chức cho người quản trị và người đứng đầu, không cho ai khác', async () => {
    expect(await seenBy('quantri')).toMatchObject([{ holder: { id: 'bithu.phuong' }, person: { id: 'thamdinh.phuong' }, acts: ['declare-within-competence'], paper: { number: '15-UQ/ĐU' } }])
    expect(await seenBy('bithu.phuong')).toHaveLength(1)
    expect(await seenBy('canbo.phuong')).toEqual([])
    expect(await seenBy('vanphong.tinh')).toEqual([])
  })

  test('chức danh quản trị được ủy quyền không mở ra dữ liệu quản trị', async () => {
    const { today } = server.clock.read()
    const data = { position: 'vt.quantri', person: 'thamdinh.tinh', acts: ['register'], from: today, paper: { number: '16-UQ/TU', date: today } }
    expect((await (await server.as('quantri')).send('POST', '/administration/acts/delegate', { data })).status).toBe(200)
    const lent = await server.as('thamdinh.tinh')
    const answers = await Promise.all(['accounts', 'data-requests', 'import/template', 'people/canbo.phuong/data'].map((path) => lent.get(`/administration/${path}`)))
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  })

  test('người giữ chức danh tự ghi được, không cần người quản trị; người khác thì không', async () => {
    const { today } = server.clock.read()
    const data = { position: 'vt.phobithu.phuong', person: 'chaphanh.phuong', acts: ['extend'], from: today, to: today, paper: { number: '17-UQ/ĐU', date: today } }
    const record = async (person: string) => (await server.as(person)).send('POST', '/administration/acts/delegate', { data })
    expect((await record('chanhvanphong.phuong')).text).toContain('delegate.by-holder')
    expect((await record('phobithu.phuong')).status).toBe(200)
    expect(await seenBy('bithu.phuong')).toHaveLength(2)
  })

  test('làm việc ấy thay người ủy quyền; lịch sử hồ sơ ghi cả hai', async () => {
    const delegate = await server.as('thamdinh.phuong')
    const open = read(await delegate.get(`/cases/${road.id}`), 200, caseView).acts.filter(({ allowed }) => allowed).map(({ act: name }) => name)
    expect(open).toEqual(['declare-within-competence'])
    await act(road, delegate, 'declare-within-competence', { basis: 'Quy chế làm việc' })
    const { items } = read(await (await server.as('vanphong.phuong')).get(`/cases/${road.id}/events`), 200, eventList)
    expect(items.at(-1)?.by).toMatchObject({ person: 'thamdinh.phuong', position, delegation: expect.stringContaining('thamdinh.phuong') })
  })
})
