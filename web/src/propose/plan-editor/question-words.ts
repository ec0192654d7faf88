import { cite } from '@dam-lam/law'
import { words } from '../../face/words.ts'
import type { Question } from './place.ts'

interface QuestionWords {
  readonly label: string
  readonly help?: string
}

const { plan, matter, expectedResult, risk, scope, secretPaper } = words.fields
const hints = words.planHints

/** How the form puts each question, and what helps to answer it. */
export const QUESTION_WORDS: { readonly [Of in Question]: QuestionWords } = {
  title: { label: plan.title, help: hints.title },
  problem: { label: plan.problem, help: hints.problem },
  solution: { label: plan.solution, help: hints.solution },
  objectives: { label: plan.objectives, help: `${hints.objectives} Không bắt buộc.` },
  functionOrTask: { label: plan.functionOrTask, help: hints.functionOrTask },
  members: { label: plan.members, help: 'Những người cùng đứng tên, ngoài người gửi. Nếu để trống, đề xuất đứng tên cá nhân.' },
  onBehalfOf: { label: plan.onBehalfOf, help: 'Nếu không chọn, đề xuất đứng tên cá nhân.' },
  'matters.kind': { label: matter.kind },
  'matters.analysis': { label: matter.analysis, help: 'Vướng ở đâu, vì sao không làm được theo cách thông thường.' },
  'matters.document': { label: matter.document, help: 'Tên loại, số, ký hiệu, ngày, trích yếu.' },
  'matters.provision': { label: matter.provision },
  'matters.issuer': { label: matter.issuer },
  'matters.why': { label: matter.why, help: 'Tình hình nào đã đổi khác; nếu cứ áp dụng thì hậu quả ra sao.' },
  'expectedResults.result': { label: expectedResult.result },
  'expectedResults.measure': { label: expectedResult.measure, help: 'Con số hoặc dấu hiệu kiểm tra được, trước và sau khi làm.' },
  'risks.risk': { label: risk.risk },
  'risks.likelihood': { label: risk.likelihood },
  'risks.impact': { label: risk.impact },
  'risks.mitigation': { label: risk.mitigation },
  'scope.what': { label: scope.what, help: 'Những việc được làm; việc không nêu ở đây là ngoài phạm vi.' },
  'scope.where': { label: scope.where, help: 'Địa bàn, đơn vị, đối tượng.' },
  'scope.from': { label: scope.from },
  'scope.to': { label: scope.to },
  'scope.resources': { label: scope.resources, help: 'Kinh phí, con người, phương tiện; lấy từ nguồn nào.' },
  'scope.pilot': { label: scope.pilot },
  'papers.number': { label: secretPaper.number },
  'papers.date': { label: secretPaper.date },
  'papers.holder': { label: secretPaper.holder, help: 'Cơ quan, người đang giữ bản giấy. Không ghi trích yếu, không ghi nội dung.' },
  'papers.place': { label: secretPaper.place, help: 'Phòng, tủ, kho nơi cất giữ.' },
  implementers: { label: plan.implementers, help: hints.implementers },
  commitment: { label: 'Cam kết' },
  motive: { label: plan.motive },
}

/** The promises of a plan, each in the words of the text. */
export const COMMITMENT = cite('d8.k1', 'cam kết thực hiện nghiêm túc, không để xảy ra hậu quả nghiêm trọng').quote
export const MOTIVE = cite('d2.k5', 'không có động cơ vụ lợi, không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm').quote
