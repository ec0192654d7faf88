import { caseList, caseView, dutyList, eventList } from '@dam-lam/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { read, type Answer } from '../testing/test-client.ts'
import { ask, inWords } from './ask.ts'
import { leaksIn, mayReadWhole } from './leaks.ts'
import { mayRead } from './policy.ts'
import { ROWS } from './rows/index.ts'
import { WORDS_OF_THE_INSIDE } from './rows/many-cases.ts'
import { MISSING, type Asked } from './rows/row.ts'
import { isDraft } from './stories.ts'
import { hiddenTrials, openTrials, sees } from './trials.ts'
import { beginWorld, callerIn, type Caller, type World } from './world.ts'

let world: World
beforeAll(async () => void (world = await beginWorld()))
afterAll(() => world.server.stop())

const rows = Object.entries(ROWS)
describe('Ma trận: ai được thấy gì, trên mọi đường của API', () => {
  test('mỗi đường trong tài liệu OpenAPI có một dòng trong bảng, và bảng không có dòng thừa', async () => {
    const { paths } = (await callerIn(world.callers, 'canbo.phuong').client.get('/openapi.json')).body as { paths: Record<string, object> }
    const routes = Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`))
    expect(Object.keys(ROWS).toSorted()).toEqual(routes.toSorted())
  })

  test.each(rows)('%s: không câu trả lời nào chứa điều người hỏi không được đọc', async (_route, row) => {
    const leaks: string[] = []
    for (const { caller, asked } of openTrials(row, world)) {
      const answer = await ask(caller, asked, world)
      leaks.push(...leaksIn(answer, caller.person, world, asked.path).map((leak) => `${inWords(caller, asked)}: ${answer.status}, thấy ${leak}`))
      if (answer.status >= 500) leaks.push(`${inWords(caller, asked)}: ${answer.status} ${answer.text}`)
    }
    expect(leaks).toEqual([])
  })

  test.each(rows.filter(([, { open }]) => !open))('%s: chưa đăng nhập thì 401, trước mọi điều khác', async (_route, row) => {
    const nobody = world.callers.find(({ person }) => person === null)
    const { asks = () => [], ofCase = () => [], ofHidden = () => [] } = row
    const stories = world.stories.slice(0, 2).map(({ id }) => id)
    const requests = [...asks(null, world), ...[...stories, MISSING].flatMap((id) => [...ofCase(id), ...ofHidden(id)])]
    const answers = await Promise.all(nobody ? requests.map((asked) => ask(nobody, asked, world)) : [])
    expect(answers.length).toBeGreaterThan(0)
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 401 })
  })

  test.each(rows.filter(([, { ofCase, ofHidden }]) => ofCase ?? ofHidden))(
    '%s: hồ sơ không được xem và hồ sơ không có cho cùng một câu trả lời, cùng tiêu đề, cùng số lệnh tới cơ sở dữ liệu',
    async (_route, row) => {
      const differences: string[] = []
      for (const { caller, asked, instead } of hiddenTrials(row, world)) {
        const hidden = await cost(caller, asked)
        const missing = await cost(caller, instead)
        if (hidden !== missing || !/^(400|404) /.test(hidden)) differences.push(`${inWords(caller, asked)}: ${hidden} ≠ ${missing}`)
      }
      expect(differences).toEqual([])
    },
  )
})

/** An answer and what it took, as one text; the id that was asked for left out. */
async function cost(caller: Caller, asked: Asked): Promise<string> {
  const before = world.statements()
  const { status, text, headers } = await ask(caller, asked, world)
  const { date: _date, ...told } = headers
  const id = /\/cases\/([^/?]+)/.exec(asked.path)?.[1] ?? ''
  return `${status} ${text} ${JSON.stringify(told)} ${world.statements() - before} lệnh`.replaceAll(id, '…')
}

describe('Ma trận: ai được xem thì thấy đủ', () => {
  test('mỗi người thấy đúng những hồ sơ của mình trong danh sách, hết trang này đến trang khác', async () => {
    const wrong: string[] = []
    for (const caller of world.callers.filter(({ person }) => person !== null)) {
      const expected = world.stories.filter((story) => sees(caller, story)).map(({ id }) => id)
      const found = await listed(caller)
      if (found.toSorted().join() !== expected.toSorted().join()) wrong.push(`${caller.person}: ${named(found)} ≠ ${named(expected)}`)
    }
    expect(wrong).toEqual([])
  })

  test('lọc theo bước nào thì ra đúng những hồ sơ đang được hiện ở bước ấy', async () => {
    const wrong: string[] = []
    for (const { person, client } of world.callers.filter((caller) => caller.person !== null)) {
      const shown = read(await client.get('/cases?limit=200'), 200, caseList).items
      for (const stage of new Set(shown.map((item) => item.stage))) {
        const found = read(await client.get(`/cases?limit=200&stage=${stage}`), 200, caseList).items
        const expected = shown.filter((item) => item.stage === stage)
        if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`${person}, ${stage}: ${found.length} ≠ ${expected.length}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test.each(WORDS_OF_THE_INSIDE)('tìm «%s», chữ chỉ có trong ý kiến, thẩm định, biên bản…, thì không ai ra hồ sơ nào', async (word) => {
    for (const { client } of world.callers.filter(({ person }) => person !== null))
      expect(read(await client.get(`/cases?q=${word}`), 200, caseList).items).toEqual([])
  })

  test('mỗi việc trong diễn biến hiện ra toàn bộ, tóm lược hay không nội dung, đúng như chính sách', async () => {
    const wrong: string[] = []
    for (const caller of world.callers) {
      const { person } = caller
      for (const story of world.stories) {
        if (person === null || !sees(caller, story) || isDraft(story)) continue
        const { items } = read(await caller.client.get(`/cases/${story.id}/events`), 200, eventList)
        for (const { place, type, sight } of items) {
          const event = world.events.find((one) => one.story === story.name && one.place === place)
          const expected = event && mayReadWhole(person, story.facts, event) ? 'whole' : event && mayRead(person, story.facts, event) ? 'outline' : 'withheld'
          if (sight !== expected) wrong.push(`${person}, «${story.where}», việc ${place} (${type}): ${sight} ≠ ${expected}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('nghĩa vụ nào có trong danh sách thì cũng có trong hồ sơ mà người ấy mở ra', async () => {
    const wrong: string[] = []
    for (const { person, client } of world.callers.filter((caller) => caller.person !== null)) {
      const listed = read(await client.get('/duties?limit=200&holder=committee'), 200, dutyList).items
      for (const caseId of new Set(listed.map((duty) => duty.caseId))) {
        const known = read(await client.get(`/cases/${caseId}`), 200, caseView).duties.map(({ id }) => id)
        wrong.push(...listed.filter((duty) => duty.caseId === caseId && !known.includes(duty.id)).map(({ what }) => `${person}, ${named([caseId])}: ${what}`))
      }
    }
    expect(wrong).toEqual([])
  })

  test('người quản trị không thấy hồ sơ nào', async () => {
    expect(await listed(callerIn(world.callers, 'quantri'))).toEqual([])
  })

  test('cấp ủy của hồ sơ thấy mọi lời đã viết vào hồ sơ', async () => {
    for (const story of world.stories.filter((one) => !isDraft(one))) {
      const [committee = ''] = story.facts.committees
      const office = callerIn(world.callers, `vanphong.${committee}`)
      expect(read(await office.client.get(`/cases/${story.id}`), 200, caseView).withheld).toEqual([])
    }
  })
})

async function listed({ client }: Caller): Promise<readonly string[]> {
  const found: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const answer: Answer = await client.get(`/cases?limit=5${cursor && `&cursor=${cursor}`}`)
    const { items, nextCursor } = read(answer, 200, caseList)
    found.push(...items.map(({ id }) => id))
    cursor = nextCursor
  }
  return found
}

const named = (ids: readonly string[]): string => ids.map((id) => world.stories.find((story) => story.id === id)?.where ?? id).join(' | ')
