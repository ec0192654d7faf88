import { vi } from '@dam-lam/contract'
import { formatDate, type Plan } from '@dam-lam/core'
import type { Page } from 'playwright-core'
import { proposalPage } from '../pages/proposal-page.ts'
import { proposalsPage } from '../pages/proposals-page.ts'
import { nameOfPerson } from '../program/name-of-person.ts'

/** A plan of one matter that no rule regulates is written, step by step, to the step where it is looked at. */
export async function writeProposal(page: Page, plan: Plan, begin = () => proposalsPage(page).begin(), called = nameOfPerson): Promise<void> {
  const form = proposalPage(page)
  await begin()
  await form.write('Tên đề xuất', plan.title)
  await form.write('Vấn đề cần giải quyết', plan.problem)
  await form.write('Cách làm đề xuất', plan.solution)
  await form.next('Chức trách')
  await form.write('Chức trách, nhiệm vụ, quyền hạn được giao', plan.functionOrTask)
  await form.next('Vấn đề')
  for (const { kind, analysis } of plan.matters) {
    await form.choose('Loại vấn đề', vi.matterKinds[kind])
    await form.write('Phân tích làm rõ', analysis)
  }
  await form.next('Kết quả dự kiến')
  for (const { result, measure = '' } of plan.expectedResults) {
    await form.write('Kết quả dự kiến', result)
    await form.write('Đo bằng gì', measure)
  }
  await form.next('Rủi ro')
  for (const { risk, likelihood = 'low', impact = 'low', mitigation = '' } of plan.risks) {
    await form.write('Rủi ro', risk)
    await form.choose('Khả năng xảy ra', vi.degrees[likelihood])
    await form.choose('Mức độ ảnh hưởng', vi.degrees[impact])
    await form.write('Cách phòng ngừa, khắc phục', mitigation)
  }
  await form.next('Phạm vi')
  await writeScope(page, plan)
  await form.next('Người thực hiện')
  for (const person of plan.implementers) await form.name('Người thực hiện', called(person))
  await form.promise('Cam kết thực hiện nghiêm túc')
  await form.promise('Không có động cơ vụ lợi')
  await form.next('Tài liệu kèm theo')
  await form.next('Xem lại và gửi')
}

async function writeScope(page: Page, { scope }: Plan): Promise<void> {
  if (!scope) return
  const form = proposalPage(page)
  await form.write('Làm gì', scope.what)
  await form.write('Ở đâu', scope.where)
  await form.write('Từ ngày', formatDate(scope.from))
  await form.write('Đến ngày', formatDate(scope.to))
  await form.write('Nguồn lực', scope.resources)
  await form.choose('Làm thí điểm', scope.pilot ? 'có, làm thí điểm' : 'không')
}
