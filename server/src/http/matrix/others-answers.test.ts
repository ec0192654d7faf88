import { actAnswer, problem } from '@dam-lam/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { act, drafted, type CaseRoad } from '../testing/case-road.ts'
import { COMPLETE_PLAN } from '../testing/complete-plan.ts'
import { read } from '../testing/test-client.ts'
import { uploaded } from '../testing/uploads.ts'
import { MISSING } from './rows/row.ts'
import { beginWorld, callerIn, type World } from './world.ts'

/* What was answered to one person is no answer for another, and a document of a hidden case is like one that nobody has. */

let world: World
let road: CaseRoad
let document: string
beforeAll(async () => {
  world = await beginWorld()
  const proposer = callerIn(world.callers, 'canbo.coso').client
  const { id } = await uploaded(proposer, 'khao-sat.txt', 'Báo cáo khảo sát chỉ hồ sơ này có')
  document = id
  road = await drafted(proposer, { ...COMPLETE_PLAN, title: 'Chỉ cơ sở xem được', implementers: ['canbo.coso'], files: [id] })
  await act(road, proposer, 'submit', { secrecy: 'none' })
}, 120_000)
afterAll(() => world.server.stop())

test('mã chống gửi trùng của người khác: không ai nhận được câu trả lời của người ấy', async () => {
  const headers = { 'idempotency-key': 'mã-của-văn-phòng' }
  const body = { expectedVersion: road.version, data: { number: '77' } }
  const send = (person: string) => callerIn(world.callers, person).client.send('POST', `/cases/${road.id}/acts/register`, body, headers)
  const first = await send('vanphong.coso')
  read(first, 200, actAnswer)
  expect((await send('vanphong.coso')).text).toBe(first.text)
  // They see the case, and are judged by themselves.
  for (const person of ['bithu.coso', 'canbo.coso', 'chanhvanphong.coso']) {
    const answer = await send(person)
    expect([person, answer.status]).toEqual([person, expect.toBeOneOf([409, 422])])
    expect(answer.text).not.toBe(first.text)
  }
  for (const person of ['vanphong.phuong', 'canbo2.coso', 'quantri']) {
    const answer = await send(person)
    expect([person, answer.status, problem.parse(answer.body).code]).toEqual([person, 404, 'not-found'])
    expect(answer.text).not.toContain(road.id)
  }
})

test('tài liệu thật của hồ sơ không được xem, và tài liệu không có của hồ sơ không có: cùng một câu trả lời, cùng số lệnh', async () => {
  const told = async (person: string, path: string) => {
    const before = world.statements()
    const { status, text, headers: { date: _date, ...headers } } = await callerIn(world.callers, person).client.get(path)
    return JSON.stringify([status, text, headers, world.statements() - before])
  }
  const sees = await callerIn(world.callers, 'vanphong.coso').client.get(`/cases/${road.id}/files/${document}`)
  expect([sees.status, sees.text]).toEqual([200, 'Báo cáo khảo sát chỉ hồ sơ này có'])
  for (const person of ['canbo2.coso', 'vanphong.phuong', 'bithu.tinh', 'quantri', 'thamdinh.coso']) {
    const hidden = await told(person, `/cases/${road.id}/files/${document}`)
    expect([person, hidden]).toEqual([person, await told(person, `/cases/${MISSING}/files/khong-co`)])
    expect(hidden).toContain('404')
  }
  // A case that one sees is no way to the document of another.
  const own = world.stories.find(({ facts }) => facts.committees.includes('phuong'))?.id ?? ''
  expect((await callerIn(world.callers, 'vanphong.phuong').client.get(`/cases/${own}/files/${document}`)).status).toBe(404)
})
