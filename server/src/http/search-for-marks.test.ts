import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { draft, importAnswer, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFileKeeping } from '../files/file-keeping.ts'
import { aFilledTemplate } from '../import-list/testing/a-filled-template.ts'
import { AN_ENCOURAGEMENT, publish } from '../publication/testing/publish.ts'
import { act, drafted } from './testing/case-road.ts'
import { COMPLETE_PLAN } from './testing/complete-plan.ts'
import { read, type TestClient } from './testing/test-client.ts'
import { startTestServer, TEST_PASSWORD, type TestServer } from './testing/test-server.ts'

/*
 * The Law on the protection of state secrets (117/2025/QH15, Điều 5) forbids to draft or keep one on a machine that is joined to
 * a network. What bears the mark is therefore kept nowhere, whichever way it comes in.
 */
let server: TestServer
let cadre: TestClient
let administrator: TestClient
beforeAll(async () => {
  server = await startTestServer()
  cadre = await server.as('canbo.phuong')
  administrator = await server.as('quantri')
  await publish(server.database.write, 'p1', AN_ENCOURAGEMENT)
})
afterAll(() => server.stop())

const MARKED = 'Làm thử ở hai khu.\nTỐI MẬT\nDanh sách kèm theo.'
const told = (answer: { readonly status: number; readonly body: unknown }) => {
  const { code, errors } = problem.parse(answer.body)
  return [answer.status, code, errors?.map(({ path }) => path)]
}
/** Every text of the database in which the mark stands. */
async function kept(): Promise<number> {
  const { rows } = await server.database.owner.query<{ found: number }>(
    `select (select count(*) from case_draft where plan like '%TỐI MẬT%') + (select count(*) from event where text like '%TỐI MẬT%')
          + (select count(*) from replay_input where command like '%TỐI MẬT%') + (select count(*) from comment_words where says like '%TỐI MẬT%')
          + (select count(*) from data_request r where r::text like '%TỐI MẬT%') as found`,
  )
  return Number(rows[0]?.found)
}

const WRITES: Readonly<Record<string, 'POST' | 'PUT' | 'DELETE'>> = { post: 'POST', put: 'PUT', delete: 'DELETE' }

describe('Chữ có dấu mật không được lưu ở đâu cả', () => {
  test('bản nháp: không lưu, nói dấu đứng ở mục nào, dòng nào; bản đã lưu trước đó còn nguyên, bỏ dấu thì lưu được', async () => {
    const road = await drafted(cadre)
    const before = read(await cadre.get(`/cases/${road.id}/draft`), 200, draft)
    const save = (solution: string) => cadre.send('PUT', `/cases/${road.id}/draft`, { draftVersion: before.draftVersion, plan: { ...COMPLETE_PLAN, solution } })
    const refused = await save(MARKED)
    expect(told(refused)).toEqual([400, 'bears-secret-mark', ['plan.solution']])
    expect(problem.parse(refused.body).errors?.[0]?.message).toContain('Dòng 2 của mục này có dấu «Tối mật» đứng riêng')
    expect(read(await cadre.get(`/cases/${road.id}/draft`), 200, draft)).toEqual(before)
    expect((await save('Làm thử ở hai khu.')).status).toBe(200)
    expect(await kept()).toBe(0)
  })

  test('việc trên hồ sơ, cả khi xét thử; việc quản trị; yêu cầu sửa dữ liệu; góp ý', async () => {
    const road = await drafted(cadre)
    await act(road, cadre, 'submit', {})
    const clerk = await server.as('vanphong.phuong')
    const ask = { expectedVersion: road.version, data: { missing: [{ field: 'solution', note: MARKED }] } }
    expect(told(await clerk.send('POST', `/cases/${road.id}/acts/request-supplement`, ask))).toEqual([400, 'bears-secret-mark', ['data.missing.0.note']])
    expect(told(await clerk.send('POST', `/cases/${road.id}/acts/request-supplement?dryRun=1`, ask))).toEqual([400, 'bears-secret-mark', ['data.missing.0.note']])
    const correct = { data: { person: 'canbo.phuong', name: 'Tên mới', reason: MARKED } }
    expect(told(await administrator.send('POST', '/administration/acts/correct-person', correct))).toEqual([400, 'bears-secret-mark', ['data.reason']])
    expect(told(await cadre.send('POST', '/account/data-requests', { says: MARKED }))).toEqual([400, 'bears-secret-mark', ['says']])
    expect(told(await cadre.send('POST', '/public/publications/p1/comments', { says: MARKED, name: '', nameMayBeShown: false }))).toEqual([400, 'bears-secret-mark', ['says']])
    expect(await kept()).toBe(0)
  })

  test('góp ý bằng trang không cần chương trình: những gì đã viết vẫn còn trên trang', async () => {
    const form = new URLSearchParams({ says: MARKED, name: '' }).toString()
    const page = await server.app.inject({ method: 'POST', url: '/cong-khai/p1/gop-y', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: form })
    expect(page.statusCode).toBe(400)
    expect(page.body).toContain('Có dấu mật đứng riêng một dòng')
    expect(page.body).toContain('Danh sách kèm theo.</textarea>')
    expect(await kept()).toBe(0)
  })

  test('ô của bảng tính: nêu đúng ô', async () => {
    const list = await aFilledTemplate({ people: [['nguoi.a', 'TỐI MẬT', 'phuong']] })
    const answer = await administrator.sendRaw('POST', '/administration/import?dryRun=1', list, { 'content-type': 'application/octet-stream' })
    expect(read(answer, 200, importAnswer).wrong.map(({ sheet, row, column, message }) => [sheet, row, column, message.includes('«Tối mật»')])).toEqual([['Người', 2, 'B', true]])
  })

  test('không đường nào quên tìm: mọi đường nhận chữ đều từ chối trước khi xem nội dung', async () => {
    const { body } = await administrator.get('/openapi.json')
    const { paths } = body as { paths: Record<string, Record<string, { requestBody?: { content: Record<string, unknown> } }>> }
    const asks = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { requestBody }]) => (requestBody && 'application/json' in requestBody.content ? [{ method: WRITES[method], path: path.replace(/^\/api\/v1/, '').replaceAll(/\{[^}]+\}/g, 'x') }] : [])),
    )
    expect(asks.length).toBeGreaterThan(25)
    for (const { method, path } of asks) {
      if (method === undefined) throw new Error(`${path} is written to in a way that is not tried here`)
      const answer = await administrator.send(method, path, { words: [{ typed: MARKED }] })
      expect([method, path, ...told(answer)]).toEqual([method, path, 400, 'bears-secret-mark', ['words.0.typed']])
    }
  })

  test('mạng LAN độc lập: nhận', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'dam-lam-marks-'))
    const files = await openFileKeeping(directory, { mode: 'isolated-lan', largest: 1_000_000, clamav: undefined, s3: undefined })
    const lan = await startTestServer(undefined, { files })
    const road = await drafted(await lan.as('canbo.phuong'), { ...COMPLETE_PLAN, solution: MARKED })
    expect(road.version).toBe(0)
    await lan.stop()
    rmSync(directory, { recursive: true })
  })

  test('mật khẩu không phải là chữ được lưu', async () => {
    const answer = await cadre.send('PUT', '/session/password', { current: TEST_PASSWORD, next: 'TUYỆT MẬT' })
    expect(problem.parse(answer.body).code).not.toBe('bears-secret-mark')
  })
})
