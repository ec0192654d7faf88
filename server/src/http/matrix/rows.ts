import { ACT_NAMES, ADMINISTRATIVE_ACT_NAMES, CONCERNS, STAGES, type ActName, type AdministrativeActName } from '@dam-lam/core'
import { WRONG_DATA } from '@dam-lam/contract/testing'
import type { Story } from './stories.ts'
import type { World } from './world.ts'

/** One request, as it goes out. */
export interface Asked {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api/v1`, or from the root where it begins with two slashes. */
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * What one route of the OpenAPI document is asked, and by whom it may be answered. Whatever it answers is searched for
 * what the caller may not read, so a row says only what cannot be known from outside.
 */
export interface Row {
  /** What an answer holds, in a sentence. */
  readonly holds: string
  /** Answers without signing in; every other route must answer 401, and that before it says anything else. */
  readonly open?: true
  /** Asked by these people only: it would sign them out, or is slow because it proves a password. */
  readonly only?: readonly (string | null)[]
  /** Requests that are about no single case. */
  readonly asks?: (person: string | null, world: World) => readonly Asked[]
  /** Requests about one case: to whoever does not see it, each must answer as if there were no such case. */
  readonly ofCase?: (id: string) => readonly Asked[]
  /** The same, but only ever sent by whoever does not see the case: it would change it. */
  readonly ofHidden?: (id: string) => readonly Asked[]
  /** One of many routes that are alike, and which: on each case it tries one person of each kind, another than its neighbours. */
  readonly turn?: number
}

const get = (path: string): Asked => ({ method: 'GET', path })
const asking = (holds: string, ...paths: readonly string[]): Row => ({ holds, asks: () => paths.map(get) })

/** The same for whoever asks: it holds nothing of any case. */
const openToAll = (holds: string, ...paths: readonly string[]): Row => ({ ...asking(holds, ...paths), open: true })

const posting = (holds: string, path: string, body: unknown): Row => ({ holds, asks: () => [{ method: 'POST', path, body }] })

const NOBODYS_OPINION = '0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11'

/** About the caller's own account. */
const own = (holds: string, ...asks: readonly Asked[]): Row => ({ holds, asks: () => asks, only: ['canbo.phuong', 'bithu.tinh', 'quantri', null] })

/** A wrong password of the right form. */
const password = 'không phải mật khẩu này'

/** Many cases at once, each as far as the caller sees it. */
const caseList: Row = {
  holds: 'những hồ sơ được xem, mỗi hồ sơ một dòng',
  asks: (person, { stories }) => [
    get('/cases?limit=200'),
    get('/cases?limit=200&q=chim'),
    ...(ALIKE.test(person ?? '') ? [] : narrowed(stories)),
  ],
}

/** Of several who sit in the same post one asks for everything, the others for the list alone. */
const ALIKE = /^(uyvien[23]?|chaphanh2?|chanhvanphong|phobithu)\./

const narrowed = (stories: readonly Story[]): readonly Asked[] => [
  get('/cases?limit=3'),
  ...STAGES.map((stage) => get(`/cases?limit=200&stage=${stage}`)),
  ...CONCERNS.map((concern) => get(`/cases?limit=200&concern=${concern}`)),
  ...['phuong', 'tinh', 'coso'].map((committee) => get(`/cases?limit=200&committee=${committee}`)),
  get('/cases?limit=200&overdue=true'),
  ...WORDS_OF_THE_INSIDE.map((word) => get(`/cases?limit=200&q=${word}`)),
  ...stories.slice(0, 4).map(({ id }) => get(`/cases?q=${id}`)),
]

/** They stand in marks, and in no mark that a search may find: a title is marked as part of the plan. */
export const WORDS_OF_THE_INSIDE = ['opinion-', 'findings-', 'advice-', 'minutes-', 'outcome-', 'head-', 'reply-'] as const

const dutyList: Row = {
  holds: 'nghĩa vụ của mình hay của cấp ủy mình, trong những hồ sơ được xem',
  asks: () => ['me', 'committee'].flatMap((holder) => ['', '&state=open', '&state=overdue', '&state=discharged'].map((state) => get(`/duties?limit=200&holder=${holder}${state}`))),
}

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

/** What an administrator does: nothing of a case stands in any answer, whoever asks. */
const administering = (act: AdministrativeActName): Row => ({
  holds: 'việc quản trị vừa làm, hay lý do từ chối',
  only: ['canbo.phuong', 'bithu.tinh', 'quantri', null],
  asks: () => [{ method: 'POST', path: `/administration/acts/${act}?dryRun=1`, body: { data: {} } }],
})

/** One of each kind; the copy of what is held about somebody may not be asked for all day. */
const ONE_OF_EACH = ['canbo.phuong', 'canbo2.phuong', 'vanphong.phuong', 'bithu.phuong', 'chaphanh.phuong', 'thamdinh.phuong', 'phoihop.phuong', 'canbo.coso', 'vanphong.tinh', 'noichinh.tinh', 'quantri', null]

/** The rows, by route. `{id}` and the like stand as in the OpenAPI document. */
export const ROWS: Readonly<Record<string, Row>> = {
  'GET /healthz': openToAll('chương trình có chạy không', '//healthz'),
  'GET /readyz': openToAll('cơ sở dữ liệu có trả lời không', '//readyz'),
  'GET /api/v1/regulation': openToAll('toàn văn Quy định', '/regulation'),
  'GET /api/v1/regulation/{id}': openToAll('một điều khoản', '/regulation/d4.k3', '/regulation/d99'),
  'GET /api/v1/calendar': openToAll('lịch làm việc đang dùng', '/calendar'),
  'GET /api/v1/working-days': openToAll('đếm ngày làm việc', '/working-days?from=2026-01-05&add=30'),

  'GET /api/v1/public/publications': openToAll('những điều đã công khai', '/public/publications?limit=200', '/public/publications?kind=model'),
  'GET /api/v1/public/publications/{id}': openToAll('một điều đã công khai, cùng ý kiến đang hiện', '/public/publications/khong-co'),
  'POST /api/v1/public/publications/{id}/comments': { ...posting('mã theo dõi góp ý vừa gửi', '/public/publications/khong-co/comments', { says: 'Góp ý' }), open: true },
  'GET /api/v1/public/opinions': openToAll('ý kiến chung đang hiện', '/public/opinions'),
  'POST /api/v1/public/comments/follow-up': { ...posting('góp ý của người giữ mã', '/public/comments/follow-up', { code: 'KHONG-CO' }), open: true },
  'POST /api/v1/public/comments/erase': { ...posting('không gì cả', '/public/comments/erase', { code: 'KHONG-CO' }), open: true },

  'GET /api/v1/session': openToAll('đã đăng nhập hay chưa', '/session'),
  'POST /api/v1/session': {
    holds: 'đăng nhập được hay không',
    open: true,
    only: [null],
    asks: () => [{ method: 'POST', path: '/session', body: { username: 'canbo.phuong', password } }],
  },
  'POST /api/v1/session/second-factor': {
    holds: 'đăng nhập được hay không',
    open: true,
    only: [null],
    asks: () => [{ method: 'POST', path: '/session/second-factor', body: { code: '000000' } }],
  },
  'DELETE /api/v1/session': { holds: 'không gì cả', open: true, only: [null], asks: () => [{ method: 'DELETE', path: '/session' }] },

  'POST /api/v1/session/passkey/question': { holds: 'câu hỏi cho khóa truy cập', open: true, only: [null], asks: () => [{ method: 'POST', path: '/session/passkey/question' }] },
  'POST /api/v1/session/passkey': { holds: 'đăng nhập được hay không', open: true, only: [null], asks: () => [{ method: 'POST', path: '/session/passkey', body: {} }] },
  'POST /api/v1/session/single-sign-on': { holds: 'địa chỉ của nơi đăng nhập một lần', open: true, only: [null], asks: () => [{ method: 'POST', path: '/session/single-sign-on', body: {} }] },
  'POST /api/v1/session/one-time-link': {
    holds: 'liên kết mở ra việc gì',
    open: true,
    only: [null],
    asks: () => [{ method: 'POST', path: '/session/one-time-link', body: { token: 'không có liên kết này' } }],
  },
  'PUT /api/v1/session/one-time-link': {
    holds: 'không gì cả',
    open: true,
    only: [null],
    asks: () => [{ method: 'PUT', path: '/session/one-time-link', body: { token: 'không có liên kết này', password: 'một mật khẩu thật dài' } }],
  },
  'POST /api/v1/session/first-start': { holds: 'không gì cả', open: true, only: [null], asks: () => [{ method: 'POST', path: '/session/first-start', body: {} }] },
  'POST /api/v1/csp-reports': { holds: 'không gì cả', open: true, only: [null], asks: () => [{ method: 'POST', path: '/csp-reports', body: { 'csp-report': {} } }] },

  'GET /api/v1/me': asking('mình và các chức danh của mình', '/me'),
  'GET /api/v1/sessions': own('những nơi mình đang đăng nhập', get('/sessions')),
  'DELETE /api/v1/sessions': own('không gì cả', { method: 'DELETE', path: '/sessions' }),
  'DELETE /api/v1/sessions/{id}': own('không gì cả', { method: 'DELETE', path: '/sessions/0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11' }),
  'PUT /api/v1/session/password': own('đổi được hay không', { method: 'PUT', path: '/session/password', body: { current: password, next: 'một mật khẩu thật dài' } }),
  'GET /api/v1/account/second-factor': own('mã xác thực của mình đã bật chưa', get('/account/second-factor')),
  'POST /api/v1/account/second-factor': own('khóa mới cho mình', { method: 'POST', path: '/account/second-factor', body: { password } }),
  'PUT /api/v1/account/second-factor': own('mã khôi phục của mình', { method: 'PUT', path: '/account/second-factor', body: { code: '000000' } }),
  'POST /api/v1/account/second-factor/disable': own('không gì cả', { method: 'POST', path: '/account/second-factor/disable', body: { password, code: '000000' } }),

  'GET /api/v1/account/changes': own('người quản trị đã làm gì với tài khoản của mình', get('/account/changes')),

  'GET /api/v1/calendar/{file}': openToAll('hạn các việc của người giữ địa chỉ; địa chỉ không có thì không có gì', '/calendar/khong-co.ics'),
  'GET /api/v1/account/calendar': own('mình có địa chỉ lịch hay chưa', get('/account/calendar')),
  'POST /api/v1/account/calendar': own('địa chỉ lịch mới của mình', { method: 'POST', path: '/account/calendar', body: { password } }),
  'DELETE /api/v1/account/calendar': own('không gì cả', { method: 'DELETE', path: '/account/calendar' }),
  'GET /api/v1/account/mail-address': own('nơi nhận thư của mình', get('/account/mail-address')),
  'PUT /api/v1/account/mail-address': own('không gì cả', { method: 'PUT', path: '/account/mail-address', body: { password, address: 'ten@coquan.example' } }),
  'GET /api/v1/account/passkeys': own('khóa truy cập của mình', get('/account/passkeys')),
  'POST /api/v1/account/passkeys/offer': own('câu hỏi cho thiết bị của mình', { method: 'POST', path: '/account/passkeys/offer', body: {} }),
  'POST /api/v1/account/passkeys': own('không gì cả', { method: 'POST', path: '/account/passkeys', body: {} }),
  'POST /api/v1/account/passkeys/{id}/rename': own('không gì cả', { method: 'POST', path: '/account/passkeys/0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11/rename', body: { password, name: 'Máy ở nhà' } }),
  'POST /api/v1/account/passkeys/{id}/remove': own('không gì cả', { method: 'POST', path: '/account/passkeys/0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11/remove', body: {} }),
  'GET /api/v1/account/data': { ...asking('mọi điều đang giữ về mình', '/account/data'), only: ONE_OF_EACH },

  'GET /api/v1/account/data-requests': own('những yêu cầu sửa dữ liệu của mình', get('/account/data-requests')),
  'POST /api/v1/account/data-requests': own('yêu cầu vừa gửi', { method: 'POST', path: '/account/data-requests', body: { says: 'Tên đệm ghi sai' } }),
  'GET /api/v1/administration/data-requests': { ...asking('yêu cầu sửa dữ liệu của mọi người, cho người quản trị', '/administration/data-requests'), only: ONE_OF_EACH },
  'POST /api/v1/administration/data-requests/{id}/answer': own('yêu cầu đã trả lời, cho người quản trị', {
    method: 'POST',
    path: '/administration/data-requests/0b0e7c52-4d5f-4c55-8f3c-0a4f3a9a7c11/answer',
    body: { outcome: 'refused', says: 'Quyết định ghi đúng như vậy' },
  }),

  'GET /api/v1/administration/acts': { ...asking('những việc quản trị làm được', '/administration/acts'), only: ['canbo.phuong', 'quantri', null] },
  'GET /api/v1/administration/people/{id}/data': { ...asking('dữ liệu nhân sự của một người, cho người quản trị', '/administration/people/canbo.phuong/data'), only: ONE_OF_EACH },
  'GET /api/v1/administration/undelivered-mail': { ...asking('ai không nhận được thư, cho người quản trị', '/administration/undelivered-mail'), only: ONE_OF_EACH },
  'GET /api/v1/administration/accounts': { ...asking('người và tài khoản, cho người quản trị', '/administration/accounts?limit=200'), only: ONE_OF_EACH },
  'POST /api/v1/administration/one-time-links': {
    holds: 'liên kết vừa cấp, hay lý do từ chối',
    only: ['canbo.phuong', 'bithu.tinh', 'quantri', null],
    asks: () => [{ method: 'POST', path: '/administration/one-time-links', body: { people: ['khong-co'], reason: 'Tài khoản mới' } }],
  },
  'GET /api/v1/administration/import/template': { ...asking('mẫu bảng tính với mã và tên các cấp ủy, cho người quản trị', '/administration/import/template'), only: ['canbo.phuong', 'bithu.tinh', 'quantri', null] },
  'POST /api/v1/administration/import': own('mọi dòng sai của bảng tính, hay những người và chức danh đã thêm, cho người quản trị', {
    method: 'POST',
    path: '/administration/import?dryRun=1',
    body: 'không phải bảng tính',
    headers: { 'content-type': 'application/octet-stream' },
  }),
  ...Object.fromEntries(ADMINISTRATIVE_ACT_NAMES.map((act) => [`POST /api/v1/administration/acts/${act}`, administering(act)])),

  'GET /api/v1/committees': asking('các cấp ủy', '/committees'),
  'GET /api/v1/committees/{id}/changes': asking('thay đổi về tổ chức của một cấp ủy; không nói gì về hồ sơ', '/committees/phuong/changes', '/committees/khong-co/changes'),
  'GET /api/v1/committees/{id}': asking('một cấp ủy', '/committees/phuong', '/committees/khong-co'),
  'GET /api/v1/committees/{id}/policy': asking('quy định nội bộ của một cấp ủy', '/committees/phuong/policy', '/committees/khong-co/policy'),
  'GET /api/v1/people': asking('những người có thể nêu tên', '/people?limit=200', '/people?q=chim'),
  'GET /api/v1/acts': { ...asking('những việc làm được', '/acts'), only: ['canbo.phuong', 'quantri', null] },

  'POST /api/v1/models/{id}/take-up': posting('đã nhận làm theo, hay lý do từ chối; không nói gì về hồ sơ gốc', '/models/khong-co/take-up', { where: 'Toàn xã' }),
  'GET /api/v1/opinions': asking('ý kiến của Nhân dân gửi đến cấp ủy của mình; không nói gì về hồ sơ', '/opinions?limit=200&state=all', '/opinions'),
  'POST /api/v1/opinions/acts/relay-opinion': {
    ...posting('ý kiến vừa phản ánh, hay lý do từ chối', '/opinions/acts/relay-opinion', { data: { committee: 'khong-co', publication: null, says: '', from: '', knownOn: '2026-01-05' } }),
    only: ONE_OF_EACH,
  },
  'POST /api/v1/opinions/{id}/acts/moderate-opinion': posting('ý kiến vừa xem, hay lý do từ chối', `/opinions/${NOBODYS_OPINION}/acts/moderate-opinion`, { data: { shown: true } }),
  'POST /api/v1/opinions/{id}/acts/answer-opinion': posting('ý kiến vừa trả lời, hay lý do từ chối', `/opinions/${NOBODYS_OPINION}/acts/answer-opinion`, { data: { says: 'Vâng' } }),

  'GET /api/v1/cases': caseList,
  'GET /api/v1/duties': dutyList,
  'GET /api/v1/duties/board': asking('số việc của mỗi cấp ủy, không nêu việc nào', '/duties/board', '/duties/board?committee=coso&overdue=1', '/duties/board?committee=tinh&below=0'),
  'GET /api/v1/notices': asking('những gì các chức danh của mình đã được báo, trong những hồ sơ được xem', '/notices?limit=200', '/notices?limit=3'),
  'POST /api/v1/notices/{id}/read': {
    holds: 'không gì cả',
    asks: () => [1, 2, 3, 999_999].map((id) => ({ method: 'POST', path: `/notices/${id}/read` })),
    only: ['canbo.phuong', 'vanphong.phuong', 'bithu.tinh', 'quantri', null],
  },
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

/** Nobody has a case by this id; it looks like any other. */
export const MISSING = 'zzzzzzzzzzzzzzzz'

export const isDraft = ({ facts }: Story): boolean => facts.draftOf !== undefined
