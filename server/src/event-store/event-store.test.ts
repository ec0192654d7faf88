import type { PoolClient } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransaction } from '../database/in-transaction.ts'
import { readAs } from '../database/read-as.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'
import { appendActs } from './append-acts.ts'
import { append, type Batch, EMPTY, type EventToAppend, read } from './event-store.ts'
import { eventText, readEventText } from './event-text.ts'
import { verifyChain } from './verify-chain.ts'

let database: TestDatabase
beforeAll(async () => void (database = await createTestDatabase()))
afterAll(() => database.drop())

const ENTERED_AT = '2026-01-05T02:03:04.567Z'

function event(type: string, title: string): EventToAppend {
  return { type, on: '2026-01-05', text: eventText({ type, on: '2026-01-05', title }, ENTERED_AT) }
}

function batch(stream: string, part: Partial<Batch> = {}): Batch {
  return {
    stream,
    head: EMPTY,
    events: [event('PlanSubmitted', 'Đề án thứ nhất'), event('PlanRegistered', 'Sổ đến số 1')],
    enteredAt: ENTERED_AT,
    replay: { command: '{"act":"submit"}', context: '{"edition":"a"}' },
    ...part,
  }
}

function write<T>(work: (client: PoolClient) => Promise<T>): Promise<T> {
  return inTransaction(database.write, work)
}

function readBack(stream: string): ReturnType<typeof read> {
  return write((client) => read(client, stream))
}

describe('Kho sự kiện', () => {
  test('điều đã ghi đọc lại đúng như vậy, nối nhau bằng mã băm', async () => {
    const first = await write((client) => append(client, batch('case/a')))
    const { head } = await readBack('case/a')
    expect(head).toEqual({ version: 2, hash: first[1]?.hash })
    const second = await write((client) => append(client, batch('case/a', { head, events: [event('PlanRevised', 'Sửa')] })))
    const { events } = await readBack('case/a')
    expect(events).toEqual([...first, ...second])
    expect(events.map(({ position, on, enteredAt }) => ({ position, on, enteredAt }))).toEqual(
      [1, 2, 3].map((position) => ({ position, on: '2026-01-05', enteredAt: ENTERED_AT })),
    )
    const links = events.map(({ text, salt, ...link }) => ({ ...link, sealed: { text, salt } }))
    expect(verifyChain(links, { version: 3, hash: second[0]?.hash ?? EMPTY.hash })).toEqual([])
    expect(readEventText(events[2]?.text ?? '')).toEqual({ type: 'PlanRevised', on: '2026-01-05', title: 'Sửa', enteredAt: ENTERED_AT })
  })

  test('nhiều việc một lượt: sự kiện nối nhau qua các việc, mỗi việc giữ mệnh lệnh và căn cứ của mình ở sự kiện đầu của nó', async () => {
    const first = await write((client) => append(client, batch('case/acts')))
    const { head } = await readBack('case/acts')
    const acts = [
      { events: [event('A', 'Một'), event('B', 'Hai')], replay: { command: '{"act":"a"}', context: '{}' } },
      { events: [event('C', 'Ba')], replay: { command: '{"act":"c"}', context: '{}' } },
    ]
    const added = await write((client) => appendActs(client, { stream: 'case/acts', head, acts, enteredAt: ENTERED_AT }))
    const { events, head: last } = await readBack('case/acts')
    expect(events).toEqual([...first, ...added])
    expect(verifyChain(events.map(({ text, salt, ...link }) => ({ ...link, sealed: { text, salt } })), last)).toEqual([])
    const { rows } = await database.owner.query("select position, command from replay_input where stream = 'case/acts' order by position")
    expect(rows).toEqual([{ position: 1, command: '{"act":"submit"}' }, { position: 3, command: '{"act":"a"}' }, { position: 5, command: '{"act":"c"}' }])
    await expect(write((client) => appendActs(client, { stream: 'case/acts', head, acts, enteredAt: ENTERED_AT }))).rejects.toMatchObject({ name: 'StaleVersion', version: 5 })
  })

  test('mỗi lượt ghi kèm mệnh lệnh đã nhận và căn cứ của nó', async () => {
    await write((client) => append(client, batch('case/replay')))
    const { rows } = await database.owner.query("select position, command, context from replay_input where stream = 'case/replay'")
    expect(rows).toEqual([{ position: 1, command: '{"act":"submit"}', context: '{"edition":"a"}' }])
  })

  test('đọc trước khi người khác ghi thì không ghi được nữa, và biết nay đã đến đâu', async () => {
    await write((client) => append(client, batch('case/stale')))
    await expect(write((client) => append(client, batch('case/stale')))).rejects.toMatchObject({ name: 'StaleVersion', version: 2 })
    expect((await readBack('case/stale')).events).toHaveLength(2)
  })

  test('nhiều người cùng ghi một lúc: đúng một người được', async () => {
    const attempts = [1, 2, 3, 4, 5].map(() => write((client) => append(client, batch('case/race'))))
    const outcomes = await Promise.allSettled(attempts)
    const refused = outcomes.filter((outcome) => outcome.status === 'rejected')
    expect(refused.map(({ reason }) => reason)).toEqual(Array.from({ length: 4 }, () => expect.objectContaining({ name: 'StaleVersion', version: 2 })))
    expect((await readBack('case/race')).head.version).toBe(2)
  })

  test('không nối tiếp mã băm cuối, hoặc không có sự kiện nào, thì không ghi', async () => {
    const other = { version: 0, hash: Buffer.alloc(32, 1) }
    await expect(write((client) => append(client, batch('case/chain', { head: other })))).rejects.toMatchObject({ code: 'DL422' })
    await expect(write((client) => append(client, batch('case/chain', { events: [] })))).rejects.toMatchObject({ code: 'DL422' })
  })

  test('ghi cùng một giao dịch với việc khác: việc kia hỏng thì sự kiện cũng không còn', async () => {
    const failing = write(async (client) => {
      await append(client, batch('case/together'))
      throw new Error('the other work failed')
    })
    await expect(failing).rejects.toThrow('the other work failed')
    expect((await readBack('case/together')).head).toEqual(EMPTY)
  })

  test('cột nói khác điều văn bản nói thì cơ sở dữ liệu không nhận', async () => {
    const [submitted] = batch('case/columns').events
    if (submitted === undefined) throw new Error('the batch is empty')
    for (const events of [[{ ...submitted, type: 'PlanApproved' }], [{ ...submitted, on: '2026-01-06' }]]) {
      await expect(write((client) => append(client, batch('case/columns', { events })))).rejects.toMatchObject({ constraint: 'columns_repeat_text' })
    }
    const silent = batch('case/columns', { events: [{ ...submitted, text: '{"on":"2026-01-05","type":"PlanSubmitted"}' }] })
    await expect(write((client) => append(client, silent))).rejects.toMatchObject({ constraint: 'columns_repeat_text' })
    const later = batch('case/columns', { enteredAt: '2026-01-05T02:03:04.568Z' })
    await expect(write((client) => append(client, later))).rejects.toMatchObject({ constraint: 'columns_repeat_text' })
  })

  test('mã băm không phải của văn bản ấy thì cơ sở dữ liệu không nhận', async () => {
    const forged = write((client) =>
      client.query(
        `insert into event values ('case/forged', 1, 'PlanSubmitted', $1, $2, $2, $2, '2026-01-05', $3)`,
        [event('PlanSubmitted', 'Giả').text, Buffer.alloc(32), ENTERED_AT],
      ),
    )
    await expect(forged).rejects.toMatchObject({ constraint: 'hash_covers_text' })
  })

  test('tên dòng sự kiện ngoài danh sách thì cơ sở dữ liệu không nhận', async () => {
    await expect(write((client) => append(client, batch('elsewhere/1')))).rejects.toMatchObject({ code: '23514' })
  })

  test.each(['event', 'replay_input'])('bảng %s chỉ thêm, chính chủ sở hữu cũng không sửa hay xóa được', async (table) => {
    await write((client) => append(client, batch(`case/kept-${table}`)))
    for (const statement of [`update ${table} set position = 9`, `delete from ${table}`, `truncate ${table} cascade`]) {
      await expect(database.owner.query(statement)).rejects.toMatchObject({ code: 'DL403' })
    }
  })
})

describe('Ai được xem hồ sơ', () => {
  const visibleCases = `select distinct stream from event where stream in ('case/seen', 'case/hidden', 'organisation') order by stream`

  beforeAll(async () => {
    await write(async (client) => {
      for (const stream of ['case/seen', 'case/hidden', 'organisation']) await append(client, batch(stream))
      await client.query(
        `insert into case_visibility (party, case_id, since, why) values
           ('bithu.phuong', 'seen', $1, 'proposer'), ('committee "phuong", tinh', 'seen', $1, 'managing'), ('chaphanh.tinh', 'hidden', $1, 'asked')`,
        [ENTERED_AT],
      )
    })
  })

  const seenBy = async (...parties: string[]): Promise<unknown[]> =>
    readAs(database.read, parties, async (client) => (await client.query<{ stream: string }>(visibleCases)).rows.map(({ stream }) => stream))

  test('chỉ thấy hồ sơ của mình; các dòng sự kiện khác thì không ai thấy', async () => {
    expect(await seenBy('bithu.phuong')).toEqual(['case/seen'])
    expect(await seenBy('committee "phuong", tinh')).toEqual(['case/seen'])
    expect(await seenBy('chaphanh.tinh', 'bithu.phuong')).toEqual(['case/hidden', 'case/seen'])
    expect(await seenBy('người lạ')).toEqual([])
    expect(await seenBy()).toEqual([])
  })

  test('không nói mình là ai thì không thấy gì, kể cả sau khi người khác vừa đọc trên cùng kết nối', async () => {
    await seenBy('bithu.phuong')
    const { rows } = await database.read.query(visibleCases)
    expect(rows).toEqual([])
  })

  test('không dò được ai khác được xem hồ sơ nào', async () => {
    const rows = await readAs(database.read, ['bithu.phuong'], async (client) => (await client.query('select party from case_visibility')).rows)
    expect(rows).toEqual([{ party: 'bithu.phuong' }])
  })

  test.each(['replay_input', 'stream_head', 'idempotency_key', 'schema_migration'])('vai trò chỉ đọc không đọc được bảng %s', async (table) => {
    await expect(database.read.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' })
  })
})
