import { ACT_NAMES, type ActName } from '@dam-lam/core'
import { WRONG_DATA } from '@dam-lam/contract/testing'
import { asking, get, own } from './asking.ts'
import { caseList } from './many-cases.ts'
import type { Row, Rows } from './row.ts'

/** One case, read: nothing of it to whoever does not see it. */
const readingOf = (holds: string, suffix: string): Row => ({ holds, ofCase: (id) => [get(`/cases/${id}${suffix}`)] })

/** An act: what it answers, refuses and tells of a conflict is searched; nothing is ever written, because it is only tried. */
const acting = (act: ActName | 'revise', turn: number): Row => ({
  holds: 'việc vừa làm, lý do từ chối, hay những việc đã xảy ra trong lúc đó',
  turn,
  ofCase: (id) => {
    const path = `/cases/${id}/acts/${act}`
    const data = act === 'revise' ? { plan: {} } : WRONG_DATA[act][0]
    const tried = [0, 99].map((expectedVersion) => ({ method: 'POST' as const, path: `${path}?dryRun=1`, body: { expectedVersion, data } }))
    return [
      ...tried,
      { method: 'POST', path, body: { expectedVersion: 'một', data } },
    ]
  },
  ofHidden: (id) => {
    const path = `/cases/${id}/acts/${act}`
    const data = act === 'revise' ? { plan: {} } : WRONG_DATA[act][0]
    const body = { expectedVersion: 1, data }
    return [
      { method: 'POST', path, body },
      { method: 'POST', path, body, headers: { 'idempotency-key': `key-${act}` } },
    ]
  },
})

export const cases: Rows = {
  'GET /api/v1/cases': caseList,
  'POST /api/v1/cases': {
    holds: 'mã số của bản nháp mới, hay lý do không được bắt đầu',
    asks: (person) => [{ method: 'POST', path: '/cases', body: { kind: 'proposal', proposer: person === 'canbo.phuong' ? 'canbo.tinh' : 'canbo.phuong' } }],
    only: ['canbo.phuong', 'bithu.phuong', 'vanphong.coso', 'quantri', null],
  },
  'GET /api/v1/cases/{id}': readingOf('một hồ sơ, đến mức được xem', ''),
  'GET /api/v1/cases/{id}/events': readingOf('diễn biến của hồ sơ, đến mức được xem', '/events'),
  'GET /api/v1/cases/{id}/readings': readingOf('ai đã mở hồ sơ, cho người đề xuất', '/readings'),
  'GET /api/v1/files/rules': { ...asking('những loại tệp được nhận', '/files/rules'), only: ['canbo.phuong', 'quantri', null] },
  'POST /api/v1/files': own('tài liệu vừa tải lên', {
    method: 'POST',
    path: '/files?name=tep.txt&secrecy=none',
    body: 'nội dung',
    headers: { 'content-type': 'application/octet-stream' },
  }),
  // No story encloses a document; what one that is enclosed answers to whom is tried in `files.test.ts`.
  'GET /api/v1/cases/{id}/files/{fileId}': { holds: 'một tài liệu kèm theo', ofHidden: (id) => [get(`/cases/${id}/files/khong-co`)] },
  'GET /api/v1/cases/{id}/draft': readingOf('bản nháp, cho người viết', '/draft'),
  'PUT /api/v1/cases/{id}/draft': {
    holds: 'bản nháp đã lưu, cho người viết',
    ofCase: (id) => [
      { method: 'PUT', path: `/cases/${id}/draft`, body: { draftVersion: 99, plan: {} } },
      { method: 'PUT', path: `/cases/${id}/draft`, body: { draftVersion: 1, plan: { title: 1 } } },
    ],
  },
  'DELETE /api/v1/cases/{id}/draft': { holds: 'không gì cả', ofHidden: (id) => [{ method: 'DELETE', path: `/cases/${id}/draft` }] },
  ...Object.fromEntries([...ACT_NAMES, 'revise' as const].map((act, index) => [`POST /api/v1/cases/{id}/acts/${act}`, acting(act, index)])),
}
