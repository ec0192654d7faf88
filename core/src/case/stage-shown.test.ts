import { describe, expect, test } from 'vitest'
import { aCase, anUnsuitablePlan, DAYS } from '../testing/index.ts'
import { stageShown, stagesShownAs, standingShown } from './stage-shown.ts'
import { STAGES } from './stage.ts'

const OUTSIDE = [['proposer'], ['asked'], ['superior'], ['proposer', 'asked']] as const
const HIDDEN = ['not-agreed', 'decided', 'prepare-again', 'infeasible'] as const

const tabled = aCase().submitted().registered().inAppraisal().appraised().beforeCollective()
const wanting = aCase().submitted().registered().inAppraisal().on(DAYS.day10).appraised({ feasible: false })

describe('Điều 4 khoản 3: kết quả đến với người đề xuất bằng văn bản trả lời, không sớm hơn', () => {
  test('Điều 4 khoản 3: bước nào đã nói lên kết quả thì trước văn bản trả lời được hiện là bước trước đó', () => {
    for (const why of OUTSIDE) {
      expect(STAGES.filter((stage) => stageShown(stage, false, why) !== stage)).toEqual(STAGES.filter((stage) => HIDDEN.some((hidden) => hidden === stage)))
      expect(HIDDEN.map((stage) => stageShown(stage, false, why))).toEqual(['before-collective', 'before-collective', 'before-collective', 'appraised'])
    }
    for (const why of [['proposer'], ['superior'], ['proposer', 'asked']] as const) expect(STAGES.map((stage) => stageShown(stage, true, why))).toEqual(STAGES)
  })

  test('cơ quan chỉ được hỏi thì thấy điều được hỏi, không thấy kết quả, cả khi đã có văn bản trả lời', () => {
    expect(STAGES.filter((stage) => stageShown(stage, true, ['asked']) !== stage)).toEqual(STAGES.filter((stage) => HIDDEN.some((hidden) => hidden === stage)))
  })

  test.each(['managing-committee', 'competent-committee'] as const)('%s thấy đúng bước của hồ sơ', (reason) => {
    expect(STAGES.map((stage) => stageShown(stage, false, ['proposer', reason]))).toEqual(STAGES)
  })

  test('Điều 4 khoản 3: lọc theo bước nào thì gồm những bước đang được hiện như thế', () => {
    expect(stagesShownAs('before-collective')).toEqual(['before-collective', 'not-agreed', 'decided', 'prepare-again'])
    expect(stagesShownAs('appraised')).toEqual(['appraised', 'infeasible'])
    for (const hidden of HIDDEN) expect(stagesShownAs(hidden)).toEqual([])
    expect(STAGES.flatMap(stagesShownAs).toSorted()).toEqual(STAGES.toSorted())
  })

  test.each(['not-agreed', 'approved', 'prepare-again'] as const)('Điều 4 khoản 3: họp xong với kết quả %s thì vẫn đang chờ tập thể, từ ngày trình', (outcome) => {
    const { file } = tabled.on(DAYS.day10).deliberated(outcome)
    expect(standingShown(file, ['proposer'])).toEqual({ stage: 'before-collective', stageSince: DAYS.receipt })
    expect(standingShown(file, ['competent-committee'])).toEqual({ stage: file.stage, stageSince: DAYS.day10 })
  })

  test('Điều 4 khoản 3 điểm a gạch đầu dòng thứ hai: không khả thi thì trước văn bản trả lời chỉ là đã thẩm định', () => {
    const { file } = wanting.on(DAYS.day30).foundInfeasible()
    expect(standingShown(file, ['proposer'])).toEqual({ stage: 'appraised', stageSince: DAYS.day10 })
  })

  test('Điều 4 khoản 3 điểm b gạch đầu dòng thứ ba: có văn bản trả lời cho chuẩn bị lại thì thấy; lần sau lại chờ văn bản trả lời mới', () => {
    const told = tabled.deliberated('prepare-again').answered('prepare-again')
    expect(standingShown(told.file, ['proposer']).stage).toBe('prepare-again')
    const again = told.given('canbo.phuong', 'resubmit', { plan: anUnsuitablePlan() }).registered().inAppraisal().appraised().beforeCollective().deliberated('not-agreed')
    expect(standingShown(again.file, ['proposer']).stage).toBe('before-collective')
  })
})
