import { draft as draftView, keptFile, problem } from '@dam-lam/contract'
import { beforeAll, describe, expect, afterAll, test } from 'vitest'
import { momentOf } from '../clock.ts'
import { act, drafted } from '../http/testing/case-road.ts'
import { COMPLETE_PLAN } from '../http/testing/complete-plan.ts'
import { read, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { upload, uploaded } from '../http/testing/uploads.ts'
import { clamav } from './clamav.ts'
import { startFakeClamd, VIRUS, type FakeClamd } from './testing/fake-clamd.ts'
import { removeUnattached, scanWaiting } from './tidy-files.ts'

const now = new Date('2026-02-09T02:00:00Z')
const clock = { read: () => momentOf(now) }
const daysLater = (days: number) => momentOf(new Date(now.getTime() + days * 24 * 60 * 60 * 1000))

let server: TestServer
let proposer: TestClient
let office: TestClient
beforeAll(async () => {
  server = await startTestServer(clock)
  proposer = await server.as('canbo.phuong')
  office = await server.as('vanphong.phuong')
})
afterAll(() => server.stop())

const isKept = async (sha256: string): Promise<boolean> => {
  const bytes = await server.files.store.open(sha256)
  bytes?.destroy()
  return bytes !== undefined
}

describe('Dọn tài liệu không kèm vào đâu', () => {
  test('sau ba mươi ngày thì bỏ; đang ở bản nháp hay đã gửi thì giữ', async () => {
    const loose = await uploaded(proposer, 'Thừa.txt', 'không kèm vào đâu')
    const inDraft = await uploaded(proposer, 'Nháp.txt', 'ở bản nháp')
    const sent = await uploaded(proposer, 'Gửi.txt', 'đã gửi')
    await drafted(proposer, { ...COMPLETE_PLAN, files: [inDraft.id] })
    const road = await drafted(proposer, { ...COMPLETE_PLAN, files: [sent.id] })
    await act(road, proposer, 'submit', {})

    await removeUnattached(server.database.write, server.files, daysLater(29))
    expect(await isKept(loose.sha256)).toBe(true)
    await removeUnattached(server.database.write, server.files, daysLater(31))
    expect(await Promise.all([loose, inDraft, sent].map(({ sha256 }) => isKept(sha256)))).toEqual([false, true, true])
  })

  test('bản nháp của người khác nêu mã tài liệu thì không giữ nó lại', async () => {
    const loose = await uploaded(proposer, 'Thừa.txt', 'người khác nêu mã')
    await drafted(await server.as('canbo.coso'), { ...COMPLETE_PLAN, files: [loose.id] })
    await removeUnattached(server.database.write, server.files, daysLater(31))
    expect(await isKept(loose.sha256)).toBe(false)
  })

  test('hai người tải cùng một nội dung: bỏ của người này, nội dung còn vì người kia', async () => {
    await uploaded(proposer, 'Một.txt', 'cùng nội dung')
    const kept = await uploaded(office, 'Hai.txt', 'cùng nội dung')
    const road = await drafted(office, { ...COMPLETE_PLAN, files: [kept.id] })
    await removeUnattached(server.database.write, server.files, daysLater(31))
    expect((await office.get(`/cases/${road.id}/files/${kept.id}`)).text).toBe('cùng nội dung')
  })

  test('nội dung đã ghi nhận mà việc tải lên đứt giữa chừng thì cũng được dọn', async () => {
    const { sha256 } = await uploaded(proposer, 'Đứt.txt', 'đứt giữa chừng')
    await server.database.write.query(`delete from file where sha256 = decode($1, 'hex')`, [sha256])
    await removeUnattached(server.database.write, server.files, daysLater(0))
    expect(await isKept(sha256)).toBe(true)
    await removeUnattached(server.database.write, server.files, daysLater(2))
    expect(await isKept(sha256)).toBe(false)
  })
})

describe('Khi có máy quét vi-rút thì không gì chưa quét được tải về', () => {
  let clamd: FakeClamd
  let scanned: TestServer
  let author: TestClient
  beforeAll(async () => {
    clamd = await startFakeClamd()
    scanned = await startTestServer(clock, { files: { ...server.files, scanner: clamav(clamd.address) } })
    author = await scanned.as('canbo.phuong')
  })
  afterAll(async () => {
    await scanned.stop()
    await clamd.goAway()
  })

  test('tệp có vi-rút: từ chối, không giữ lại', async () => {
    const answer = await upload(author, 'tệp.txt', `đầu ${VIRUS} cuối`)
    expect(problem.parse(answer.body).refusals).toMatchObject([{ code: 'file.infected', data: { virus: VIRUS } }])
    const { rows } = await scanned.database.owner.query('select from file_content')
    expect(rows).toEqual([])
  })

  test('máy quét vắng: nhận, chờ, không tải về, không gửi được; có lại thì quét rồi tải về', async () => {
    await clamd.goAway()
    const waiting = read(await upload(author, 'Chờ.txt', 'chờ quét'), 201, keptFile)
    expect(waiting.state).toBe('waiting')
    const road = await drafted(author, { ...COMPLETE_PLAN, files: [waiting.id] })
    expect(await author.get(`/cases/${road.id}/files/${waiting.id}`)).toMatchObject({ status: 409, body: { code: 'file-not-scanned' } })
    const sending = await author.send('POST', `/cases/${road.id}/acts/submit`, { expectedVersion: 0, data: {} })
    expect(problem.parse(sending.body).refusals).toMatchObject([{ code: 'plan.files-scanned' }])
    await scanWaiting(scanned.database.write, scanned.files, clock.read())
    expect(read(await author.get(`/cases/${road.id}/draft`), 200, draftView).files).toMatchObject([{ state: 'waiting' }])

    await clamd.comeBack()
    await scanWaiting(scanned.database.write, scanned.files, clock.read())
    expect((await author.get(`/cases/${road.id}/files/${waiting.id}`)).text).toBe('chờ quét')
    await act(road, author, 'submit', {})
  })

  test('quét lại mới thấy vi-rút: không bao giờ tải về được nữa', async () => {
    await clamd.goAway()
    const waiting = read(await upload(author, 'Chờ.txt', `chờ ${VIRUS}`), 201, keptFile)
    const road = await drafted(author, { ...COMPLETE_PLAN, files: [waiting.id] })
    await clamd.comeBack()
    await scanWaiting(scanned.database.write, scanned.files, clock.read())
    expect(await author.get(`/cases/${road.id}/files/${waiting.id}`)).toMatchObject({ status: 403, body: { code: 'file-infected' } })
    const sending = await author.send('POST', `/cases/${road.id}/acts/submit`, { expectedVersion: 0, data: {} })
    expect(problem.parse(sending.body).refusals).toMatchObject([{ code: 'plan.files-clean' }])
  })

  test('tệp nhận từ trước khi đặt máy quét cũng phải được quét đã', async () => {
    const before = await uploaded(proposer, 'Trước.txt', 'nhận từ trước')
    const road = await drafted(proposer, { ...COMPLETE_PLAN, files: [before.id] })
    expect((await proposer.get(`/cases/${road.id}/files/${before.id}`)).status).toBe(200)
    const later = await startTestServer(clock, { files: { ...server.files, scanner: clamav(clamd.address) }, pools: server.database })
    const client = await later.as('canbo.phuong')
    expect(await client.get(`/cases/${road.id}/files/${before.id}`)).toMatchObject({ status: 409 })
    await scanWaiting(server.database.write, later.files, clock.read())
    expect((await client.get(`/cases/${road.id}/files/${before.id}`)).text).toBe('nhận từ trước')
    await later.stop()
  })
})
