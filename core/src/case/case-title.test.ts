import { expect, test } from 'vitest'
import { aCase, anUrgentCase, anUrgentReport, anUrgentAct } from '../testing/index.ts'
import { caseTitle } from './case-title.ts'

test('hồ sơ đề xuất mang tên kế hoạch, kể cả khi còn là bản nháp', () => {
  expect(caseTitle(aCase().file)).toBe('Tiếp nhận hồ sơ đất đai lưu động')
  expect(caseTitle(aCase().submitted().file)).toBe('Tiếp nhận hồ sơ đất đai lưu động')
  expect(caseTitle(aCase({ plan: {} }).file)).toBe('')
})

const told = (situation: string) => caseTitle(anUrgentCase().given('canbo.phuong', 'report-urgent', anUrgentReport({ situation })).file)

test('hồ sơ xử lý cấp thiết mang những chữ đầu của tình thế', () => {
  expect(told('Đê bao bị rò.\nNước đang vào nhà.')).toBe('Đê bao bị rò.')
  expect(told(`${'rất '.repeat(40)}dài`)).toMatch(/^(?:rất ){29}rất…$/)
  expect(caseTitle(anUrgentCase().given('canbo.phuong', 'act-urgently', anUrgentAct({ situation: 'Sạt lở đường.' })).file)).toBe('Sạt lở đường.')
})
