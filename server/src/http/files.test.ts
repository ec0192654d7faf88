import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { caseView, draft as draftView, eventList, fileRules, problem, type KeptFileView } from '@dam-lam/contract'
import { localDate } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { docx, PNG } from '../files/testing/documents.ts'
import { act, drafted, type CaseRoad } from './testing/case-road.ts'
import { COMPLETE_PLAN } from './testing/complete-plan.ts'
import { read, testClient, type Answer, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'
import { OCTETS, upload, uploaded } from './testing/uploads.ts'

const REPORT = 'Báo cáo khảo sát\nMật độ dân cư của phường là 2.000 người/km².\n'

let server: TestServer
let proposer: TestClient
let office: TestClient
let stranger: TestClient
beforeAll(async () => {
  server = await startTestServer()
  proposer = await server.as('canbo.phuong')
  office = await server.as('vanphong.phuong')
  stranger = await server.as('canbo.coso')
})
afterAll(() => server.stop())

/** A case of the proposer's, with this document. */
async function submittedWith(file: KeptFileView): Promise<CaseRoad> {
  const road = await drafted(proposer, { ...COMPLETE_PLAN, files: [file.id] })
  await act(road, proposer, 'submit', { secrecy: 'none' })
  return road
}

const codesOf = (answer: Answer): readonly string[] => (problem.parse(answer.body).refusals ?? []).map(({ code }) => code)

/** Everything that lies in the store, and what is on its way there. */
const lying = (): readonly string[] =>
  readdirSync(dirname(server.files.incoming), { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))

describe('Tải lên', () => {
  test('nhận theo nội dung chứ không theo tên; trả lời mã băm, cỡ, kiểu', async () => {
    const file = await uploaded(proposer, '../../Báo cáo.exe', REPORT)
    expect(file).toMatchObject({
      name: 'Báo cáo.exe.txt',
      size: Buffer.byteLength(REPORT),
      sha256: createHash('sha256').update(REPORT).digest('hex'),
      type: 'text/plain',
      state: 'ready',
      textRead: 'whole',
    })
    expect(lying()).toContain(file.sha256)
    expect(await uploaded(proposer, 'ảnh.png', PNG)).toMatchObject({ type: 'image/png', textRead: 'none' })
  })

  test('nói trước nhận gì', async () => {
    expect(read(await proposer.get('/files/rules'), 200, fileRules)).toMatchObject({ mode: 'connected', largest: 1_000_000, scanned: false })
  })

  test.each<[string, string | Buffer, string]>([
    ['rỗng', '', 'file.empty'],
    ['trang web', '<!doctype html><script>alert(1)</script>', 'file.type'],
    ['hỏng', Buffer.from('%PDF-1.7 hỏng'), 'file.unreadable'],
    ['có dấu mật', docx('UBND PHƯỜNG\nTỐI MẬT\nBáo cáo'), 'file.bears-secret-mark'],
  ])('tệp %s: từ chối, nói vì sao, không giữ lại gì', async (_what, bytes, code) => {
    const before = lying()
    const answer = await upload(proposer, 'tệp.txt', bytes)
    expect(answer.status).toBe(422)
    expect(codesOf(answer)).toEqual([code])
    expect(lying()).toEqual(before)
  })

  test('khai là mật: từ chối khi chưa đọc byte nào', async () => {
    const before = lying()
    const answer = await upload(proposer, 'tệp.txt', REPORT.repeat(2), 'top-secret')
    expect(codesOf(answer)).toEqual(['file.declared-secret'])
    expect(problem.parse(answer.body).refusals?.[0]?.message).toContain('Tuyệt mật')
    expect(lying()).toEqual(before)
  })

  test('quá lớn: từ chối, dù đã báo trước cỡ hay chưa', async () => {
    const before = lying()
    const bytes = Buffer.alloc(1_000_001, 'a')
    expect(await upload(proposer, 'lớn.txt', bytes)).toMatchObject({ status: 413, body: { code: 'file-too-large' } })
    const honest = await proposer.sendRaw('POST', '/files?name=a&secrecy=none', bytes, { ...OCTETS, 'content-length': '5' })
    expect(honest).toMatchObject({ status: 413 })
    expect(lying()).toEqual(before)
  })

  test('chưa đăng nhập, thiếu lời khai, sai dạng nội dung', async () => {
    expect(await upload(testClient(server.app), 'a.txt', 'a')).toMatchObject({ status: 401 })
    expect(await proposer.sendRaw('POST', '/files?name=a.txt', 'a', OCTETS)).toMatchObject({ status: 400 })
    expect(await proposer.send('POST', '/files?name=a.txt&secrecy=none', {})).toMatchObject({ status: 415 })
  })
})

describe('Ai tải về được', () => {
  test('bản nháp: người viết thấy và tải về; người khác thì như không có', async () => {
    const file = await uploaded(proposer, 'Bản đồ.txt', REPORT)
    const road = await drafted(proposer, { ...COMPLETE_PLAN, files: [file.id] })
    expect(read(await proposer.get(`/cases/${road.id}/draft`), 200, draftView).files).toEqual([file])
    expect(await proposer.get(`/cases/${road.id}/files/${file.id}`)).toMatchObject({ status: 200, text: REPORT })
    for (const client of [office, stranger]) {
      const hidden = await client.get(`/cases/${road.id}/files/${file.id}`)
      expect(hidden.text).toBe((await client.get(`/cases/không-có/files/${file.id}`)).text)
      expect(hidden.status).toBe(404)
    }
  })

  test('Điều 4 khoản 1: gửi rồi thì văn phòng cấp ủy tải về đúng từng byte, dưới dạng tệp đính kèm, không bao giờ mở ra như một trang', async () => {
    const file = await uploaded(proposer, 'Đề án “thí điểm” số 1.txt', REPORT)
    const road = await submittedWith(file)
    const answer = await office.get(`/cases/${road.id}/files/${file.id}`)
    expect(answer).toMatchObject({ status: 200, text: REPORT })
    expect(answer.headers).toMatchObject({
      'content-type': 'text/plain',
      'content-length': String(file.size),
      'content-disposition': `attachment; filename="De an _thi diem_ so 1.txt"; filename*=UTF-8''${encodeURIComponent('Đề án “thí điểm” số 1.txt')}`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    })
    expect(read(await office.get(`/cases/${road.id}`), 200, caseView)).toMatchObject({ files: [file], planVersions: [{ enclosed: [{ sha256: file.sha256 }] }] })
    const [event] = read(await office.get(`/cases/${road.id}/events`), 200, eventList).items
    const { id, name, size, sha256, type } = file
    expect(event?.data).toMatchObject({ enclosed: [{ id, name, size, sha256, type }], secrecy: 'none' })
  })

  test('ngoài hồ sơ thì không tải về được, kể cả qua bản nháp hay hồ sơ của mình', async () => {
    const file = await uploaded(proposer, 'Bản đồ.txt', REPORT)
    const road = await submittedWith(file)
    const own = await drafted(stranger, { ...COMPLETE_PLAN, implementers: ['canbo.coso'], files: [file.id] })
    for (const path of [`/cases/${road.id}/files/${file.id}`, `/cases/${own.id}/files/${file.id}`]) {
      const hidden = await stranger.get(path)
      expect(hidden.status).toBe(404)
      expect(hidden.text).toBe((await stranger.get(`/cases/${own.id}/files/không-có`)).text)
    }
    expect(read(await stranger.get(`/cases/${own.id}/draft`), 200, draftView).files).toEqual([])
  })

  test('tài liệu của người khác và tài liệu không có đều bị từ chối như nhau khi gửi', async () => {
    const file = await uploaded(proposer, 'Bản đồ.txt', REPORT)
    const answers = await Promise.all(
      [file.id, 'không-có'].map(async (id) => {
        const { id: caseId } = await drafted(stranger, { ...COMPLETE_PLAN, implementers: ['canbo.coso'], files: [id] })
        return stranger.send('POST', `/cases/${caseId}/acts/submit`, { expectedVersion: 0, data: {} })
      }),
    )
    expect(answers.map(codesOf)).toEqual([['plan.files-known'], ['plan.files-known']])
    expect(answers[0]?.text).toBe(answers[1]?.text)
  })

  test('bổ sung kế hoạch: tài liệu của bản trước và bản sau đều còn tải về được', async () => {
    const first = await uploaded(proposer, 'Bản một.txt', 'Bản một')
    const road = await submittedWith(first)
    await act(road, office, 'register', {})
    await act(road, office, 'request-supplement', { missing: [{ field: 'files', note: 'Thêm bảng kê.' }] })
    const second = await uploaded(proposer, 'Bản hai.txt', 'Bản hai')
    await act(road, proposer, 'supplement', { plan: { ...COMPLETE_PLAN, files: [second.id] } })
    for (const [file, text] of [[first, 'Bản một'], [second, 'Bản hai']] as const) expect((await office.get(`/cases/${road.id}/files/${file.id}`)).text).toBe(text)
  })
})

describe('Bí mật nhà nước', () => {
  test('văn bản mật chỉ đăng ký bản giấy; người xem hồ sơ biết tìm ở đâu', async () => {
    const paper = { number: '12-BC/TU', date: localDate('2026-01-05'), holder: 'Văn phòng Đảng ủy phường', place: 'Tủ mật, phòng 2' }
    const road = await drafted(proposer, { ...COMPLETE_PLAN, papers: [paper] })
    await act(road, proposer, 'submit', {})
    expect(read(await office.get(`/cases/${road.id}`), 200, caseView).plan.papers).toEqual([paper])
  })

  test('mạng LAN độc lập nhận tệp mật', async () => {
    const isolated = await startTestServer(undefined, { files: { ...server.files, mode: 'isolated-lan' } })
    try {
      const client = await isolated.as('canbo.phuong')
      expect(await upload(client, 'mật.docx', docx('TỐI MẬT'), 'secret')).toMatchObject({ status: 201 })
      expect(read(await client.get('/files/rules'), 200, fileRules).mode).toBe('isolated-lan')
    } finally {
      await isolated.stop()
    }
  })
})
