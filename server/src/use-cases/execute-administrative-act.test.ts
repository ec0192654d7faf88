import { administrativeActAnswer, administrativeActList, committeeView, me, problem } from '@dam-lam/contract'
import { addDays, ADMINISTRATIVE_ACT_NAMES, decideAdministration, organisationAfter, organisationsFrom, type AdministrativeCommand } from '@dam-lam/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { administrationContext } from '../administration/administration-context.ts'
import { plainText } from '../cases/case-events.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { read as readStream } from '../event-store/event-store.ts'
import { verifyChain } from '../event-store/verify-chain.ts'
import { read, type TestClient } from '../http/testing/test-client.ts'
import { startTestServer, type TestServer } from '../http/testing/test-server.ts'
import { inForceAfter } from '../in-force/in-force.ts'
import { resourcesOn } from './resources.ts'
import { organisationCache } from '../organisations/organisation-cache.ts'
import { organisationEventOf } from '../organisations/organisation-event.ts'
import { executeAdministrativeActs } from './execute-administrative-act.ts'

let server: TestServer
let administrator: TestClient
beforeAll(async () => {
  server = await startTestServer()
  administrator = await server.as('quantri')
})
afterAll(() => server.stop())

const does = (client: TestClient, act: string, data: unknown, rest: object = {}) => client.send('POST', `/administration/acts/${act}`, { data, ...rest })
const organisationStream = () => inTransaction(server.database.write, (client) => readStream(client, 'organisation'))
const newcomer = (id: string) => ({ id, name: 'Người mới', managedBy: 'phuong' })

const sorted = (items: readonly { readonly id: string }[]) => items.toSorted((one, other) => (one.id < other.id ? -1 : 1)).map(plainText)

describe('Việc quản trị', () => {
  test('thêm người rồi ghi nhận chức danh: có hiệu lực ngay, người ấy mang đúng chức danh', async () => {
    const { today } = server.clock.read()
    expect(read(await does(administrator, 'add-person', newcomer('nguoi.moi')), 200, administrativeActAnswer).events).toMatchObject([{ type: 'PersonAdded', by: { id: 'quantri' } }])
    const appointed = read(await does(administrator, 'appoint', { person: 'nguoi.moi', post: 'clerk', committee: 'phuong', from: today }), 200, administrativeActAnswer)
    expect(appointed.events[0]?.sentence).toContain('Người mới giữ chức danh Cán bộ văn phòng Đảng ủy phường (minh họa)')
    const { holders } = read(await administrator.get('/committees/phuong'), 200, committeeView)
    expect(holders.find(({ person }) => person.id === 'nguoi.moi')).toMatchObject({ post: 'clerk', from: today })
  })

  test('ngày của chức danh ghi sai thì sửa bằng một việc mới; điều đã ghi trước vẫn đọc được', async () => {
    const { today } = server.clock.read()
    const held = async () => read(await administrator.get('/committees/phuong'), 200, committeeView).holders.find(({ person }) => person.id === 'nguoi.moi')
    const position = (await held())?.id
    const { events } = read(await does(administrator, 'correct-position', { position, from: addDays(today, -3), cadreUnder: 'political-system', reason: 'Ghi nhầm ngày trong quyết định' }), 200, administrativeActAnswer)
    expect(events).toMatchObject([{ type: 'PositionCorrected', data: { before: { from: today, to: null } } }])
    expect(await held()).toMatchObject({ id: position, from: addDays(today, -3), cadreUnder: 'political-system' })
  })

  test('xét thử thì không ghi gì', async () => {
    const { head } = await organisationStream()
    const answer = await administrator.send('POST', '/administration/acts/add-person?dryRun=1', { data: newcomer('nguoi.thu') })
    expect(read(answer, 200, administrativeActAnswer)).toMatchObject({ version: head.version + 1, events: [{ place: head.version + 1, hash: null }] })
    expect((await organisationStream()).head).toEqual(head)
  })

  test('người khác không làm được, và đọc được mọi lý do cùng một lúc', async () => {
    const clerk = await server.as('vanphong.phuong')
    const answer = await does(clerk, 'add-person', { id: 'Người', name: '', managedBy: null })
    expect(answer.status).toBe(422)
    expect(problem.parse(answer.body).refusals?.map(({ code, ground }) => [code, ground])).toEqual([
      ['administration.by-administrator', 'practice'],
      ['add-person.user-name', 'practice'],
      ['add-person.name', 'practice'],
    ])
  })

  test('phiên bản đã xem cũ rồi thì không ghi đè', async () => {
    const { head } = await organisationStream()
    const stale = await does(administrator, 'add-person', newcomer('nguoi.cu'), { expectedVersion: head.version - 1 })
    expect(problem.parse(stale.body)).toMatchObject({ status: 409, code: 'register-changed', version: head.version })
    expect((await does(administrator, 'add-person', newcomer('nguoi.cu'), { expectedVersion: head.version })).status).toBe(200)
  })

  test('hai người cùng ghi một tên đăng nhập: đúng một người được', async () => {
    const answers = await Promise.all([1, 2].map(() => does(administrator, 'add-person', newcomer('nguoi.trung'))))
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 422])
  })

  test('nhiều việc một lần: mỗi việc xét trên kết quả của việc trước, sai một việc thì không ghi việc nào', async () => {
    const resources = resourcesOn(server.database, server.clock, server.files)
    const { today } = server.clock.read()
    const add: AdministrativeCommand = { act: 'add-person', data: newcomer('nguoi.lo') }
    const appoint: AdministrativeCommand = { act: 'appoint', data: { person: 'nguoi.lo', post: 'cadre', committee: 'coso', from: today } }
    const { head } = await organisationStream()
    const wrong = await executeAdministrativeActs('quantri', [add, appoint, add], resources, { dryRun: false })
    expect(wrong.decisions.map(({ accepted }) => accepted)).toEqual([true, true, false])
    expect((await organisationStream()).head).toEqual(head)
    await executeAdministrativeActs('quantri', [add, appoint], resources, { dryRun: false })
    expect((await organisationStream()).head.version).toBe(head.version + 2)
  })

  test('danh mục việc quản trị: căn cứ, ai làm, mẫu dữ liệu', async () => {
    const { items } = read(await administrator.get('/administration/acts'), 200, administrativeActList)
    expect(items.map(({ name }) => name)).toEqual(ADMINISTRATIVE_ACT_NAMES)
    expect(items.find(({ name }) => name === 'appoint')).toMatchObject({ ground: 'practice', data: { required: ['person', 'post', 'committee', 'from'] } })
  })

  test('người đăng nhập thấy chức danh của mình', async () => {
    expect(read(await administrator.get('/me'), 200, me).positions.map(({ post }) => post)).toEqual(['administrator'])
  })
})

describe('Sổ tổ chức là bằng chứng', () => {
  test('chuỗi băm liền mạch; dựng lại từ sự kiện cho đúng những bảng đang có', async () => {
    const { events, head } = await organisationStream()
    expect(verifyChain(events.map(({ text, salt, ...link }) => ({ ...link, sealed: { text, salt } })), head)).toEqual([])
    const { data } = await organisationCache(server.database.read).at(0)
    const told = organisationAfter(events.map(({ text }) => organisationEventOf(text)))
    expect(sorted(told.people)).toEqual(sorted(data.people))
    expect(sorted(told.positions)).toEqual(sorted(data.positions))
    expect(sorted(told.committees)).toEqual(sorted(data.committees))
  })

  test('mỗi quyết định, xét lại từ đầu vào của nó, cho đúng những sự kiện ấy', async () => {
    const { events } = await organisationStream()
    const { rows } = await server.database.owner.query<{ position: number; command: string; context: string }>(
      `select position, command, context from replay_input where stream = 'organisation' and position > 1 order by position`,
    )
    expect(rows.length).toBeGreaterThan(4)
    for (const { position, command, context } of rows) {
      const { person, today, enteredAt, versions } = JSON.parse(context)
      const before = organisationAfter(events.slice(0, versions.organisation).map(({ text }) => organisationEventOf(text)))
      const decision = decideAdministration(JSON.parse(command), administrationContext(person, organisationsFrom(before), { inForce: inForceAfter(0, [], []), accountOf: () => 'none', moment: { instant: enteredAt, today } }))
      if (!decision.accepted) throw new Error(JSON.stringify(decision.refusals))
      const kept = events.slice(position - 1, position - 1 + decision.events.length).map(({ text }) => JSON.parse(text))
      expect(decision.events.map(plainText)).toEqual(kept.map(plainText))
    }
  })
})
