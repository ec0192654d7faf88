import { describe, expect, test } from 'vitest'
import { aCase, aPlan } from '../testing/index.ts'
import { decide, type Command } from './decide.ts'
import { openActsKnown, refusalsKnown, type Knowing } from './refusals-known.ts'

const tabled = aCase().submitted().registered().inAppraisal().appraised().beforeCollective()
const notAgreed = tabled.deliberated('not-agreed')
const AFTER_MEETING = {
  'không thống nhất': notAgreed,
  'người đứng đầu quyết định': notAgreed.headDecided(),
  'được cho chủ trương': tabled.deliberated('approved'),
  'cho chuẩn bị lại': tabled.deliberated('prepare-again'),
}

/** The proposer knows nothing of what came after the agenda. */
const knowing = ({ file }: Pick<typeof tabled, 'file'>): Knowing => ({ file, known: tabled.file, why: ['proposer'] })

const openFor = (person: string, after: typeof tabled) =>
  Object.fromEntries(openActsKnown(knowing(after), after.context(person)).map((open) => [open.act, open]))

const refusedFor = (command: Command, { file }: Pick<typeof tabled, 'file'>) => {
  const decision = decide(file, command, tabled.context('canbo.phuong'))
  if (decision.accepted) throw new Error('the rules let it happen')
  return refusalsKnown(decision.refusals, command, knowing({ file }), tabled.context('canbo.phuong'))
}

describe('Lý do không làm được việc không nói trước kết quả', () => {
  test.each(Object.entries(AFTER_MEETING))('Điều 4 khoản 3: tập thể %s mà chưa trả lời, người đề xuất đọc những lý do như khi chờ họp', (_what, after) => {
    const { withdraw: _open, ...before } = openFor('canbo.phuong', tabled)
    const { withdraw, ...now } = openFor('canbo.phuong', after)
    expect(now).toEqual(before)
    expect(withdraw?.refusals.map(({ code, data }) => [code, data['stage']])).toEqual(withdraw?.allowed ? [] : [['withdraw.before-decision', 'before-collective']])
  })

  test.each(Object.entries(AFTER_MEETING))('Điều 4 khoản 3: tập thể %s, gửi lại thì bị từ chối như khi chờ họp', (_what, after) => {
    const resubmit: Command = { act: 'resubmit', data: { plan: aPlan() } }
    expect(refusedFor(resubmit, after)).toEqual(refusedFor(resubmit, tabled))
    expect(refusedFor(resubmit, after).map(({ code }) => code)).toContain('resubmit.after-prepare-again')
  })

  test('đã quyết định thì không rút được nữa; lý do không nói đã quyết định thế nào', () => {
    const [refusal, ...others] = refusedFor({ act: 'withdraw', data: { reason: 'Không còn cần' } }, AFTER_MEETING['được cho chủ trương'])
    expect(others).toEqual([])
    expect(refusal).toMatchObject({ code: 'withdraw.before-decision', data: { stage: 'before-collective' } })
    expect(refusal?.data['possibleAt']).not.toContain('before-collective')
  })

  test('ai thấy bên trong thì đọc lý do thật', () => {
    const command: Command = { act: 'resubmit', data: { plan: aPlan() } }
    const decision = decide(notAgreed.file, command, notAgreed.context('bithu.phuong'))
    if (decision.accepted) throw new Error('the rules let it happen')
    expect(refusalsKnown(decision.refusals, command, { ...knowing(notAgreed), why: ['proposer', 'competent-committee'] }, notAgreed.context('bithu.phuong'))).toBe(decision.refusals)
  })
})
