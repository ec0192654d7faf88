import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BasisProvider } from './basis/basis-provider.tsx'
import { DueDate, type DueDateProps } from './due-date.tsx'

const reply = { subject: 'Thời hạn trả lời bằng văn bản', clauses: [{ at: 'd4.k3', quote: 'trong vòng 30 ngày làm việc' }] } as const
const overdue = { date: '2026-11-12', kind: 'law', provisional: false, state: 'overdue', daysLeft: -7, lateBy: 7, basis: reply } as const
const text = (due: DueDateProps) =>
  renderToStaticMarkup(createElement(BasisProvider, null, createElement(DueDate, due))).replace(/<[^>]+>/g, '')

test('Điều 4 khoản 3: the day, the working days, and the clause', () =>
  expect(text(overdue)).toBe('12/11/2026quá hạn 7 ngày làm việcĐiều 4 khoản 3'))

test('a number of the committee says «nội bộ», also where the word is the law’s', () =>
  expect(text({ ...overdue, kind: 'policy', basis: { ...reply, policy: { key: 'at-once.working-days', name: 'Ngay' } } })).toMatch(/nội bộ$/))

test('a day in a year not announced says so', () => expect(text({ ...overdue, provisional: true })).toContain('(tạm tính)'))
