import { describe, expect, test } from 'vitest'
import type { ActData } from '../case/acts.ts'
import { aCase, anUnsuitablePlan, DAYS } from '../testing/index.ts'
import { mattersToReport } from '../d04-go-ahead/k5-unsuitable-provision.ts'

const atCentre = aCase({ committee: 'tinh', plan: anUnsuitablePlan({ implementers: ['canbo.tinh'] }) }).submitted().registered().forwardedTo('trunguong')
const PAPER = { number: '55-CV/TW', date: DAYS.receipt }
const RECEIVED: ActData<'record-external'> = { act: 'register', document: PAPER, data: { number: '901' } }
const approval = (change = {}): ActData<'record-external'> => ({ act: 'issue-reply', document: PAPER, data: { kind: 'approved', ...change } })
const answered = (kind: 'refused' | 'prepare-again') => atCentre.given('vanphong.tinh', 'record-external', approval({ kind })).file

describe('việc của cấp ủy bên ngoài, ghi từ văn bản của cấp ủy ấy', () => {
  test('Điều 6 khoản 1: cho chủ trương mà không nêu phạm vi thì phạm vi là nội dung kế hoạch', () => {
    const { file } = atCentre.when('vanphong.tinh').does('record-external', approval({ text: 'Đồng ý.' })).hasVerdict('record-external.reply-kind', 'met').isAccepted('ExternalActRecorded')
    expect(file.stage).toBe('answered')
    expect(file.approval).toMatchObject({ by: 'external', committee: 'trunguong', planVersion: 1, scope: null, implementers: ['canbo.tinh'] })
    expect(file.receipts.at(-1)?.reply).toMatchObject({ kind: 'approved' })
  })

  test('Điều 4 khoản 5: cấp ủy bên ngoài cho chủ trương thì tự báo cáo cơ quan ban hành', () => {
    const { file } = atCentre.given('vanphong.tinh', 'record-external', approval())
    expect(mattersToReport(file)).toEqual([])
    expect(atCentre.given('vanphong.tinh', 'record-external', approval()).duties().map(({ what }) => what)).not.toContain('report-unsuitable-provision')
  })

  test('không cho chủ trương thì chỉ ghi là đã trả lời; cho chuẩn bị lại thì hồ sơ chờ bản mới', () => {
    expect(answered('refused')).toMatchObject({ stage: 'answered', approval: null })
    expect(answered('prepare-again')).toMatchObject({ stage: 'prepare-again', approval: null })
  })

  test('cấp ủy bên ngoài đã nhận thì ghi số đến, một lần; khi ghi trả lời thì không xét ở đây', () => {
    const received = atCentre.when('vanphong.tinh').does('record-external', RECEIVED).hasVerdict('record-external.register-once', 'met').isAccepted()
    expect(received.file).toMatchObject({ stage: 'registered' })
    expect(received.file.receipts.at(-1)?.registered).toMatchObject({ number: '901' })
    received.when('vanphong.tinh').does('record-external', RECEIVED).isRefused([{ code: 'record-external.register-once', data: {} }])
    received.when('vanphong.tinh').does('record-external', approval()).hasVerdict('record-external.register-once', 'not-judged').isAccepted()
  })

  test('Điều 4 khoản 3: cấp ủy bên ngoài không trả lời là vượt thẩm quyền ở đây; khi ghi số đến thì không xét ở đây', () => {
    atCentre.when('vanphong.tinh').does('record-external', approval({ kind: 'beyond-competence' })).isRefused([{ code: 'record-external.reply-kind', clauses: ['d4.k3'], data: {} }])
    atCentre.when('vanphong.tinh').does('record-external', RECEIVED).hasVerdict('record-external.reply-kind', 'not-judged').isAccepted()
  })

  test('chỉ văn phòng đã gửi văn bản đi mới ghi', () => {
    atCentre.when('vanphong.phuong').does('record-external', approval()).isRefused([{ code: 'record-external.by-office-that-wrote', data: { whoMay: ['office/tinh'] } }])
  })

  test('cấp ủy có người làm việc ở đây thì không ghi thay', () => {
    aCase()
      .submitted()
      .registered()
      .forwardedTo('tinh')
      .when('vanphong.phuong')
      .does('record-external', approval())
      .isRefused([{ code: 'record-external.committee-is-external', data: { committee: 'tinh' } }])
  })

  test('đã trả lời rồi thì không ghi nữa', () => {
    atCentre.given('vanphong.tinh', 'record-external', approval()).when('vanphong.tinh').does('record-external', approval()).isRefused([
      { code: 'record-external.stage', data: { stage: 'answered' } },
    ])
  })

  test.each([{ number: ' ', date: DAYS.receipt }, { number: '55-CV/TW', date: DAYS.day1 }])('văn bản %j thì chưa phải căn cứ', (document) => {
    atCentre
      .when('vanphong.tinh')
      .does('record-external', { act: 'issue-reply', document, data: { kind: 'approved' } })
      .isRefused([{ code: 'record-external.document', data: { date: document.date, today: DAYS.receipt } }])
  })
})
