import { committeeView, importAnswer, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Row } from 'write-excel-file/node'
import { inTransaction } from '../database/in-transaction.ts'
import { read as readStream } from '../event-store/event-store.ts'
import { aFilledTemplate } from '../import-list/testing/a-filled-template.ts'
import { readWorkbook } from '../spreadsheet/read-workbook.ts'
import { read, type TestClient } from './testing/test-client.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer
let administrator: TestClient
beforeAll(async () => {
  server = await startTestServer()
  administrator = await server.as('quantri')
})
afterAll(() => server.stop())

const WARD = 'Đảng ủy phường (minh họa)'
const FROM = '01/01/2026'

const aList = (people: readonly Row[], positions: readonly Row[] = []) => aFilledTemplate({ people, positions })
const send = (client: TestClient, bytes: Buffer | string, query = '', headers = {}) =>
  client.sendRaw('POST', `/administration/import${query}`, bytes, { 'content-type': 'application/octet-stream', ...headers })
const versionNow = async () => (await inTransaction(server.database.write, (client) => readStream(client, 'organisation'))).head.version

describe('Mẫu bảng tính', () => {
  test('tải về rồi tải lên nguyên vẹn: dòng ví dụ được bỏ qua, và nói rằng chưa có gì để nhập', async () => {
    const { bytes, headers } = await administrator.get('/administration/import/template')
    expect(headers['content-disposition']).toContain('.xlsx')
    const sheets = readWorkbook(bytes)
    expect(sheets.map(({ name }) => name)).toEqual(['Hướng dẫn', 'Cấp ủy', 'Cơ quan', 'Người', 'Chức danh', 'Đang có'])
    expect([...(sheets.at(-1)?.rows.values() ?? [])].map((row) => row.get(2)?.text)).toContain('phuong')
    const answer = read(await send(administrator, bytes, '?dryRun=1'), 200, importAnswer)
    expect(answer).toMatchObject({ imported: false, examples: 4, added: [], wrong: [{ code: 'nothing-to-add' }] })
  })
})

describe('Nhập danh sách từ bảng tính', () => {
  test('xét thử nêu mọi dòng sai của cả tệp, trang nào, dòng nào, cột nào, sửa thế nào; không ghi gì', async () => {
    const before = await versionNow()
    const list = await aList(
      [
        ['canbo.phuong', 'Trùng tên đăng nhập', WARD],
        ['nguoi.moi', null, WARD],
        ['Người Hai', 'Người hai', 'không có cấp ủy này'],
        ['nguoi.ba', 'Người ba', 'phuong'],
      ],
      [
        ['nguoi.ba', 'Bí thư', WARD, null, FROM],
        ['nguoi.moi', 'Cán bộ', 'phuong', null, FROM],
        ['quantri', 'Cán bộ', 'phuong', null, FROM],
        ['nguoi.la', 'Cán bộ', 'phuong', null, '32/01/2026'],
      ],
    )
    const { wrong, added, imported } = read(await send(administrator, list, '?dryRun=1'), 200, importAnswer)
    expect({ imported, added }).toEqual({ imported: false, added: [] })
    expect(wrong.map(({ sheet, row, column, code }) => `${sheet} ${row}${column ?? ''} ${code}`)).toEqual([
      'Người 2A add-person.new',
      'Người 3B left-empty',
      'Người 4A add-person.user-name',
      'Người 4C administration.committee-stands',
      'Chức danh 2B appoint.one-head',
      'Chức danh 4A administration.not-to-oneself',
      'Chức danh 5E not-a-day',
    ])
    expect(wrong.every(({ message }) => message.includes('Hãy'))).toBe(true)
    expect(read(await send(administrator, list, '?dryRun=1', { 'accept-language': 'en' }), 200, importAnswer).wrong[1]?.message).toContain('Fill in this cell')
    const refused = await send(administrator, list)
    expect([refused.status, problem.parse(refused.body).code]).toEqual([422, 'list-wrong'])
    expect(await versionNow()).toBe(before)
  })

  test('một dòng bị việc của nó từ chối thì những dòng đúng cũng không được ghi', async () => {
    const before = await versionNow()
    const refused = await send(administrator, await aList([['nguoi.dung', 'Người đúng', 'phuong'], ['canbo.phuong', 'Trùng', 'phuong']]))
    expect([refused.status, problem.parse(refused.body).code]).toEqual([422, 'list-wrong'])
    expect(await versionNow()).toBe(before)
  })

  test('tệp đúng: xét thử nói sẽ thêm gì, rồi thêm tất cả; mỗi việc ghi lại tệp, trang và dòng của nó', async () => {
    const list = await aList([['nguoi.nam', 'Người năm', WARD], ['nguoi.sau', 'Người sáu', '']], [['nguoi.nam', 'Cán bộ văn phòng', 'phuong', null, FROM]])
    const tried = read(await send(administrator, list, '?dryRun=1'), 200, importAnswer)
    const before = await versionNow()
    const done = read(await send(administrator, list), 200, importAnswer)
    expect(done).toEqual({ ...tried, imported: true })
    expect(done.people).toEqual(['nguoi.nam', 'nguoi.sau'])
    expect(done.added.map(({ sheet, row, sentence }) => `${sheet} ${row}: ${sentence}`)).toEqual([
      'Người 2: Thêm Người năm (nguoi.nam), do Đảng ủy phường (minh họa) quản lý.',
      'Người 3: Thêm Người sáu (nguoi.sau).',
      'Chức danh 2: Người năm giữ chức danh Cán bộ văn phòng Đảng ủy phường (minh họa) từ ngày 01/01/2026.',
    ])
    const { rows } = await server.database.owner.query<{ command: string }>(`select command from replay_input where stream = 'organisation' and position > $1 order by position`, [before])
    expect(rows.map(({ command }) => JSON.parse(command).source)).toEqual([
      { file: done.sha256, sheet: 'Người', row: 2 },
      { file: done.sha256, sheet: 'Người', row: 3 },
      { file: done.sha256, sheet: 'Chức danh', row: 2 },
    ])
  })

  test('cấp ủy, cơ quan của nó, người và chức danh trong cùng một tệp nêu nhau được, theo mã hay theo tên', async () => {
    const list = await aFilledTemplate({
      committees: [
        ['xa-a', 'Đảng ủy xã A', 'Cấp xã, phường', 'tinh', 'Có', FROM],
        ['chi-bo-a', 'Chi bộ A', 'Chi bộ', 'Đảng ủy xã A', 'Có', FROM],
      ],
      bodies: [['to-chuc-xa-a', 'Đảng ủy xã A', 'Ban Tổ chức xã A', 'Ban Tổ chức', FROM]],
      people: [['nguoi.xa', 'Người xã', 'xa-a']],
      positions: [['nguoi.xa', 'Cán bộ của một cơ quan', 'Đảng ủy xã A', 'Ban Tổ chức xã A', FROM]],
    })
    const { added } = read(await send(administrator, list), 200, importAnswer)
    expect(added.map(({ sheet, row }) => `${sheet} ${row}`)).toEqual(['Cấp ủy 2', 'Cấp ủy 3', 'Cơ quan 2', 'Người 2', 'Chức danh 2'])
    expect(read(await administrator.get('/committees/xa-a'), 200, committeeView).holders).toMatchObject([{ person: { id: 'nguoi.xa' }, post: 'officer' }])
  })

  test('cấp ủy ghi sai thì chỉ dòng ấy bị nêu, không nêu lại ở mọi dòng dựa vào nó', async () => {
    const list = await aFilledTemplate({
      committees: [['Xã B', 'Đảng ủy xã B', 'Cấp xã, phường', 'tinh', 'Có', FROM]],
      people: [['nguoi.xab', 'Người xã B', 'Đảng ủy xã B']],
    })
    const { wrong } = read(await send(administrator, list, '?dryRun=1'), 200, importAnswer)
    expect(wrong.map(({ sheet, row, column, code }) => `${sheet} ${row}${column ?? ''} ${code}`)).toEqual(['Cấp ủy 2A administration.identifier'])
  })

  test('bốn trăm người và chức danh của họ vào cùng một lúc', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => `nguoi.so${index}`)
    const list = await aList(ids.map((id): Row => [id, 'Người', 'phuong']), ids.map((id): Row => [id, 'Cán bộ', 'phuong', null, FROM]))
    expect(read(await send(administrator, list), 200, importAnswer).added).toHaveLength(800)
  })

  test('quá 20.000 dòng thì chia nhỏ', async () => {
    const refused = await send(administrator, await aList(Array.from({ length: 20_001 }, (_, index): Row => [`a${index}`, 'Người', 'phuong'])), '?dryRun=1')
    expect([refused.status, problem.parse(refused.body).code]).toEqual([422, 'list-too-long'])
  })

  test.each([
    ['không phải bảng tính', 'Họ và tên;Chức danh', 422, 'not-a-spreadsheet'],
    ['quá lớn', Buffer.alloc(4_000_001), 413, 'too-large'],
  ])('%s: từ chối', async (_, bytes, status, code) => {
    const refused = await send(administrator, bytes)
    expect([refused.status, problem.parse(refused.body).code]).toEqual([status, code])
  })

  test('người không quản trị: như không có địa chỉ này', async () => {
    const head = await server.as('bithu.phuong')
    expect((await head.get('/administration/import/template')).status).toBe(404)
    expect((await send(head, await aList([['nguoi.bay', 'Người bảy', 'phuong']]), '?dryRun=1')).status).toBe(404)
  })
})
