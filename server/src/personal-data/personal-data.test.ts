import { ownData, personOnFile, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from '../http/testing/case-road.ts'
import { COMPLETE_PLAN } from '../http/testing/complete-plan.ts'
import { momentOf } from '../clock.ts'
import { read, testClient, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from '../http/testing/test-server.ts'
import { uploaded } from '../http/testing/uploads.ts'
import { tellDue } from '../jobs/tell-due.ts'
import { organisationCache } from '../organisations/organisation-cache.ts'

let server: TestServer
let proposer: TestClient
let office: TestClient
let administrator: TestClient
let road: CaseRoad

beforeAll(async () => {
  server = await startTestServer()
  proposer = await server.as('canbo.phuong')
  office = await server.as('vanphong.phuong')
  administrator = await server.as('quantri')
  road = await drafted(proposer)
  await act(road, proposer, 'submit', {})
  await act(road, office, 'register', {})
  await proposer.get(`/cases/${road.id}`)
})
afterAll(() => server.stop())

const dataOf = async (client: TestClient) => read(await client.get('/account/data'), 200, ownData)

describe('Dữ liệu về tôi', () => {
  test('người và chức danh, tài khoản, nơi đăng nhập, hồ sơ của mình, việc mình làm, bản nháp, lần mình mở hồ sơ', async () => {
    const draft = await drafted(proposer, { title: 'Còn đang viết' })
    const own = await dataOf(proposer)
    expect(own).toMatchObject({
      person: { id: 'canbo.phuong' },
      managedBy: { id: 'phuong' },
      positions: [{ post: 'cadre', committee: 'phuong', from: '2020-01-01', to: null }],
      secondFactor: { since: null, recoveryCodesLeft: 0 },
      sessions: [{ current: true }],
      cases: [{ id: road.id, title: COMPLETE_PLAN.title }],
      acts: [{ caseId: road.id, caseTitle: COMPLETE_PLAN.title, place: 1, type: 'PlanSubmitted', says: 'Gửi kế hoạch' }],
      drafts: [{ id: draft.id, plan: { title: 'Còn đang viết' } }],
      readings: [{ caseId: road.id }],
    })
  })

  test('ủy quyền, tài liệu đã tải lên và lời nhắc cũng nằm trong đó; của người khác thì không', async () => {
    const { today } = server.clock.read()
    const data = { position: 'vt.bithu.phuong', person: 'thamdinh.phuong', acts: ['register'], from: today, paper: { number: '15-UQ/ĐU', date: today } }
    expect((await administrator.send('POST', '/administration/acts/delegate', { data })).status).toBe(200)
    const file = await uploaded(office, 'khao-sat.txt', 'Báo cáo khảo sát')
    await tellDue(server.database.jobs, (await organisationCache(server.database.read).at(0)).organisations, momentOf(new Date('2099-01-05T02:00:00Z')))
    const [gave, received] = [await dataOf(await server.as('bithu.phuong')), await dataOf(await server.as('thamdinh.phuong'))]
    expect(gave.delegations).toMatchObject([{ role: 'gave', other: { id: 'thamdinh.phuong' }, paper: { number: '15-UQ/ĐU' } }])
    expect(received.delegations).toMatchObject([{ role: 'received', other: { id: 'bithu.phuong' } }])
    const own = await dataOf(office)
    expect(own.files).toMatchObject([{ id: file.id, name: 'khao-sat.txt', type: 'text/plain' }])
    expect(own.notices).toContainEqual(expect.objectContaining({ caseId: road.id, says: expect.stringContaining('Trả lời'), readAt: null }))
    expect(await dataOf(proposer)).toMatchObject({ delegations: [], files: [] })
  })

  test('tải về thành một tệp; không được lưu lại ở nơi nào', async () => {
    expect((await proposer.get('/account/data')).headers).toMatchObject({
      'content-disposition': 'attachment; filename="du-lieu-ve-toi.json"',
      'cache-control': 'no-store',
    })
  })

  test('người làm việc trong hồ sơ của người khác: có việc mình làm, không có đề xuất của người ấy', async () => {
    const own = await dataOf(office)
    expect(own.acts).toMatchObject([{ caseId: road.id, type: 'PlanRegistered' }])
    expect(own).toMatchObject({ cases: [], drafts: [] })
    expect(JSON.stringify(own)).not.toContain('canbo.phuong')
  })

  test('đổi mật khẩu và lần đăng nhập hỏng nằm trong đó; không có bí mật nào', async () => {
    const desk = await server.as('uyvien.phuong')
    const [hash] = (await server.database.owner.query<{ hash: string }>(`select password_hash as hash from account where person = 'uyvien.phuong'`)).rows
    await testClient(server.app).send('POST', '/session', { username: 'uyvien.phuong', password: 'sai' })
    await desk.send('PUT', '/session/password', { current: TEST_PASSWORD, next: 'một câu dài dễ nhớ' })
    await testClient(server.app).send('POST', '/session', { username: 'uyvien.phuong', password: 'sai nữa' })
    const answer = await desk.get('/account/data')
    const own = read(answer, 200, ownData)
    expect(own.identityEvents).toMatchObject([{ type: 'PasswordChanged', says: 'Đổi mật khẩu' }])
    expect(own.failedSignIns).toMatchObject([{ address: '127.0.0.1' }])
    expect(answer.text).not.toMatch(/argon2|token|secret|hash/)
    expect(answer.text).not.toContain(hash?.hash)
    const english = read(await desk.get('/account/data', { 'accept-language': 'en' }), 200, ownData)
    expect(english.identityEvents[0]?.says).toBe('Changed the password')
  })

  test('chưa đăng nhập thì không có gì', async () => {
    expect(problem.parse((await testClient(server.app).get('/account/data')).body).code).toBe('unauthenticated')
  })
})

describe('Người quản trị xem dữ liệu của một người', () => {
  test('chỉ có dữ liệu nhân sự và tổ chức: không hồ sơ, không bản nháp, không nơi đăng nhập', async () => {
    const answer = await administrator.get('/administration/people/canbo.phuong/data')
    expect(read(answer, 200, personOnFile)).toMatchObject({ person: { id: 'canbo.phuong' }, positions: [{ post: 'cadre' }] })
    expect(answer.text).not.toContain(road.id)
    expect(Object.keys(answer.body as object).toSorted()).toEqual(['askedAt', 'managedBy', 'person', 'positions'])
  })

  test('người khác không xem được của ai, kể cả của mình theo đường ấy; người không có thì không có', async () => {
    for (const client of [proposer, office, await server.as('bithu.phuong')]) {
      expect((await client.get('/administration/people/canbo.phuong/data')).status).toBe(404)
    }
    expect((await administrator.get('/administration/people/khong-co/data')).status).toBe(404)
  })

  test('dữ liệu về tôi của người quản trị không có hồ sơ nào của ai', async () => {
    expect(await dataOf(administrator)).toMatchObject({ cases: [], acts: [], drafts: [], readings: [] })
  })
})
