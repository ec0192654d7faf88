import { caseCreated, caseList, caseView, modelTakenUp, problem, publicationList, publicationPage, readingList } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensureDemoCases } from '../demo/ensure-demo-cases.ts'
import { inForceCache } from '../in-force/in-force-cache.ts'
import { rebuildReadModels } from '../read-models/rebuild-read-models.ts'
import { resourcesOn } from '../use-cases/resources.ts'
import { read, testClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let model = ''
beforeAll(async () => {
  server = await startTestServer()
  await ensureDemoCases(resourcesOn(server.database, server.clock))
  const { items } = read(await testClient(server.app).get('/public/publications?kind=encouragement&committee=phuong'), 200, publicationList)
  model = items[0]?.id ?? ''
})
afterAll(() => server.stop())

const SOURCE = 'minh-hoa-25'
const takingUp = async (person: string, body: object = { where: 'Hai chi bộ của cơ sở' }, id = model) => (await server.as(person)).send('POST', `/models/${id}/take-up`, body)
const sourceFor = async (person: string) => (await server.as(person)).get(`/cases/${SOURCE}`)

const takingUpIn = async (newCase: string) => problem.parse((await takingUp('vanphong.coso', { where: 'Toàn xã', newCase })).body)

describe('Điều 5 khoản 2 điểm g, Điều 7 khoản 8: nhân rộng mô hình đã công khai', () => {
  test('Điều 7 khoản 8: cấp ủy không thấy hồ sơ gốc vẫn nhận làm theo; nơi có mô hình thấy, trang công khai nêu', async () => {
    expect((await sourceFor('vanphong.coso')).status).toBe(404)
    expect(read(await takingUp('vanphong.coso', { where: 'Hai chi bộ của cơ sở', note: 'Làm từ quý sau', newCase: 'minh-hoa-08' }), 201, modelTakenUp)).toEqual({ committee: 'coso', on: server.clock.read().today })
    const { encouragement } = read(await sourceFor('vanphong.phuong'), 200, caseView)
    expect(encouragement.takenUp).toMatchObject([{ committee: 'coso', publication: 'publication/1', where: 'Hai chi bộ của cơ sở', note: 'Làm từ quý sau', newCase: 'minh-hoa-08' }])
    const page = read(await testClient(server.app).get(`/public/publications/${model}`), 200, publicationPage)
    expect(page.models).toMatchObject([{ committee: { id: 'coso' }, content: { kind: 'model', where: 'Hai chi bộ của cơ sở' } }])
    expect(JSON.stringify(page)).not.toContain('Làm từ quý sau')
  })

  test('nhận làm theo không mở hồ sơ gốc, và không phải là đã mở nó', async () => {
    await takingUp('vanphong.coso')
    expect((await sourceFor('vanphong.coso')).status).toBe(404)
    const seen = read(await (await server.as('vanphong.coso')).get('/cases?limit=200'), 200, caseList).items
    expect(seen.filter(({ id }) => id === SOURCE)).toEqual([])
    const readings = read(await (await server.as('canbo.phuong')).get(`/cases/${SOURCE}/readings`), 200, readingList)
    expect(readings.items.filter(({ person }) => person.id.endsWith('.coso'))).toEqual([])
  })

  test('hồ sơ làm theo phải có và xem được; không có và không được xem nói như nhau', async () => {
    const hidden = await takingUpIn(SOURCE)
    expect(hidden).toMatchObject({ code: 'invalid-request', errors: [{ path: 'newCase', message: expect.stringContaining('Không có hồ sơ nào mang mã này') }] })
    expect(await takingUpIn('khong-he-co')).toEqual(hidden)
  })

  test('cùng mã yêu cầu thì cùng câu trả lời, không ghi lần thứ hai', async () => {
    const office = await server.as('vanphong.coso')
    const again = () => office.send('POST', `/models/${model}/take-up`, { where: 'Chi bộ thôn 3' }, { 'idempotency-key': 'nhan-lam-theo-1' })
    const first = read(await again(), 201, modelTakenUp)
    expect(read(await again(), 201, modelTakenUp)).toEqual(first)
    const { encouragement } = read(await sourceFor('vanphong.phuong'), 200, caseView)
    expect(encouragement.takenUp.filter(({ where }) => where === 'Chi bộ thôn 3')).toHaveLength(1)
    const other = await office.send('POST', `/models/${model}/take-up`, { where: 'Chi bộ thôn 4' }, { 'idempotency-key': 'nhan-lam-theo-1' })
    expect(problem.parse(other.body).code).toBe('idempotency-key-reused')
  })

  test('Điều 7 khoản 8: kế hoạch làm theo mô hình nào thì mô hình ấy phải đã được công khai', async () => {
    const proposer = await server.as('canbo.coso')
    const { id, draftVersion } = read(await proposer.send('POST', '/cases', { kind: 'proposal' }), 201, caseCreated)
    const saving = (followsModel: string) => proposer.send('PUT', `/cases/${id}/draft`, { draftVersion, plan: { title: 'Làm theo', followsModel } })
    expect(problem.parse((await saving('khong-co')).body)).toMatchObject({ code: 'invalid-request', errors: [{ path: 'plan.followsModel' }] })
    expect((await saving(model)).status).toBe(200)
  })

  test('chỉ văn phòng, thường trực của cấp ủy khác; phải nói làm ở đâu', async () => {
    const refusals = async (answer: ReturnType<typeof takingUp>) => problem.parse((await answer).body).refusals?.map(({ code }) => code)
    expect(await refusals(takingUp('canbo.coso'))).toEqual(['replicate.by-another-committee'])
    expect(await refusals(takingUp('vanphong.phuong'))).toEqual(['replicate.by-another-committee'])
    expect(await refusals(takingUp('vanphong.coso', { where: ' ' }))).toEqual(['replicate.where'])
  })

  test('không có mô hình ấy, hay không đăng nhập, thì không', async () => {
    expect((await takingUp('vanphong.coso', { where: 'Toàn xã' }, 'khong-co')).status).toBe(404)
    expect((await testClient(server.app).send('POST', `/models/${model}/take-up`, { where: 'Toàn xã' })).status).toBe(401)
  })
})

describe('Điều 5 khoản 3: thu hồi điều đã công khai', () => {
  test('người ngoài chỉ còn đọc được là đã thu hồi, khi nào, chức danh nào; danh sách không nêu, góp ý không nhận; dựng lại từ sự kiện cũng vậy', async () => {
    const office = await server.as('vanphong.phuong')
    const before = read(await sourceFor('vanphong.phuong'), 200, caseView)
    const withdrawal = { expectedVersion: before.version, data: { publication: 'publication/1', reason: 'Nêu nhầm tên người (bí ẩn).' } }
    expect((await office.send('POST', `/cases/${SOURCE}/acts/withdraw-publication`, withdrawal)).status).toBe(200)
    const stranger = testClient(server.app)
    const seen = async () => (await stranger.get(`/public/publications/${model}`)).text
    const page = read(await stranger.get(`/public/publications/${model}`), 200, publicationPage)
    expect(page).toMatchObject({ content: { kind: 'withdrawn', was: 'encouragement', on: server.clock.read().today, post: 'office' }, opinions: [], commentsAccepted: false })
    const html = await server.app.inject(`/cong-khai/${model}`)
    expect(html.payload).toContain('Nội dung này đã được thu hồi')
    const [publication] = before.encouragement.publications
    for (const text of [await seen(), html.payload]) for (const gone of [publication?.title ?? '?', publication?.text ?? '?', 'bí ẩn']) expect(text).not.toContain(gone)
    const { items } = read(await stranger.get('/public/publications?limit=200'), 200, publicationList)
    expect(items.map(({ id }) => id)).not.toContain(model)
    expect((await stranger.send('POST', `/public/publications/${model}/comments`, { says: 'Vì sao?', name: '', nameMayBeShown: false })).status).toBe(404)
    const kept = await seen()
    await rebuildReadModels(server.database.write, await inForceCache(server.database.read).at(0))
    expect(await seen()).toBe(kept)
    const after = read(await sourceFor('vanphong.phuong'), 200, caseView)
    expect(after.withdrawnPublications).toMatchObject([{ publication: 'publication/1', reason: 'Nêu nhầm tên người (bí ẩn).' }])
    expect(after.duties.filter(({ what, end }) => what === 'publish-encouragement' && end === null)).toHaveLength(1)
  })
})
