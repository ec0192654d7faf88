import { describe, expect, test } from 'vitest'
import { aCase, aCoordinationRequest, aProtectionMeasure, anAgencyAnswer, anApprovedCase, aProtectionCase, aProtectionRequest, DAYS } from '../testing/index.ts'
import { localDate } from '../time/index.ts'

const underProtection = () => aProtectionCase().given('canbo.phuong', 'request-protection', aProtectionRequest())
const asked = () => underProtection().given('vanphong.phuong', 'request-coordination', aCoordinationRequest())

describe('Điều 9 khoản 1, khoản 2: các cơ quan phối hợp theo yêu cầu', () => {
  test('mỗi cơ quan một yêu cầu; cơ quan trong hệ thống nợ câu trả lời, cơ quan ngoài thì chỉ hiện là im lặng', () => {
    const story = underProtection().given(
      'bithu.phuong',
      'request-coordination',
      aCoordinationRequest({ agencies: [{ kind: 'body', body: 'ban.ubkt.phuong' }, { kind: 'external', name: 'Tòa án nhân dân' }] }),
    )
    expect(story.file.coordination.map(({ id, agency, answer }) => [id, agency, answer])).toEqual([
      ['coordination/1', { kind: 'body', body: 'ban.ubkt.phuong' }, null],
      ['coordination/2', { kind: 'external', name: 'Tòa án nhân dân' }, null],
    ])
    const duties = story.duties().filter(({ what }) => what === 'answer-coordination')
    expect(duties).toMatchObject([{ holder: { kind: 'body', body: 'ban.ubkt.phuong' }, due: { date: localDate('2022-12-28'), from: 'coordination.answer.working-days' } }])
    expect(duties[0]?.clauses.map(({ at }) => at)).toEqual(['d9.k1', 'd9.k2'])
  })

  test('trả lời xong là xong; chỉ cơ quan được yêu cầu trả lời', () => {
    const story = asked().given('ubkt.phuong', 'answer-coordination', { of: 'coordination/1', text: 'Nội dung tố cáo không có cơ sở.' })
    expect(story.file.coordination[0]?.answer).toMatchObject({ text: 'Nội dung tố cáo không có cơ sở.', on: DAYS.receipt })
    expect(story.duties().find(({ what }) => what === 'answer-coordination')?.end?.how).toBe('discharged')
    asked()
      .when('thamdinh.phuong')
      .does('answer-coordination', { of: 'coordination/1', text: 'Có.' })
      .isRefused([
        { code: 'answer-coordination.by-agency-asked', clauses: ['d9.k1'], data: { whoMay: ['body/ban.ubkt.phuong'] } },
        { code: 'answer-coordination.asked', clauses: ['d9.k1'] },
      ])
  })

  test('cơ quan ngoài hệ thống: nhập từ văn bản, có số và ngày', () => {
    const story = underProtection().given('bithu.phuong', 'request-coordination', aCoordinationRequest({ agencies: [{ kind: 'external', name: 'Tòa án nhân dân' }] }))
    expect(story.given('vanphong.phuong', 'record-agency-answer', anAgencyAnswer({ of: 'coordination/1' })).file.coordination[0]?.answer).toMatchObject({ document: { number: '15-CV' } })
    story
      .when('vanphong.phuong')
      .does('record-agency-answer', anAgencyAnswer({ of: 'coordination/1', document: { number: ' ', date: DAYS.receipt } }))
      .isRefused([{ code: 'record-agency-answer.document', data: { date: DAYS.receipt, today: DAYS.receipt } }])
  })

  test('việc bảo vệ kết thúc thì yêu cầu phối hợp cho nó hết đối tượng', () => {
    const ended = asked()
      .given('bithu.phuong', 'apply-protection-measure', aProtectionMeasure())
      .given('bithu.phuong', 'end-protection', { of: 'protection/1', result: 'Đã yên.' })
    expect(ended.duties().find(({ what }) => what === 'answer-coordination')?.end?.how).toBe('lapsed')
  })

  test('có chủ trương thì yêu cầu được cho cả hồ sơ; chưa có gì thì chưa', () => {
    const story = anApprovedCase().given('bithu.phuong', 'request-coordination', aCoordinationRequest({ of: undefined }))
    expect(story.file.coordination).toMatchObject([{ of: null, committee: 'phuong' }])
    aCase()
      .submitted()
      .when('bithu.phuong')
      .does('request-coordination', aCoordinationRequest({ of: undefined }))
      .isRefused([{ code: 'request-coordination.something-to-coordinate', clauses: ['d9.k1', 'd9.k2'], data: { stage: 'submitted' } }])
  })
})
