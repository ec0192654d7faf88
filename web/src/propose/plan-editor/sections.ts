import type { Question } from './place.ts'

export type SectionKey = 'viec-gi' | 'chuc-trach' | 'van-de' | 'ket-qua' | 'rui-ro' | 'pham-vi' | 'nguoi-thuc-hien' | 'kem-theo'

/** A part of the plan that is written at one go. */
export interface PlanSection {
  /** Its name in the address. */
  readonly key: SectionKey
  readonly title: string
  /** What to think of while writing it. */
  readonly lead: string
  readonly asks: readonly Question[]
}

/** The parts of a plan in the order in which one thinks of them. Every question stands in exactly one. */
export const PLAN_SECTIONS: readonly PlanSection[] = [
  {
    key: 'viec-gi',
    title: 'Việc gì',
    lead: 'Điểm nghẽn cần tháo gỡ và cách làm được đề xuất.',
    asks: ['title', 'problem', 'solution', 'objectives'],
  },
  {
    key: 'chuc-trach',
    title: 'Chức trách',
    lead: 'Việc này thuộc chức trách, nhiệm vụ, quyền hạn nào, và đề xuất với tư cách gì.',
    asks: ['functionOrTask', 'members', 'onBehalfOf'],
  },
  {
    key: 'van-de',
    title: 'Vấn đề',
    lead: 'Mỗi vấn đề vướng mắc phải được phân tích làm rõ: chưa được quy định, hay đã có quy định nhưng không phù hợp với thực tiễn.',
    asks: ['matters.kind', 'matters.analysis', 'matters.document', 'matters.provision', 'matters.issuer', 'matters.why'],
  },
  {
    key: 'ket-qua',
    title: 'Kết quả dự kiến',
    lead: 'Hiệu quả, kết quả tích cực khi làm xong, và cách biết là đã đạt.',
    asks: ['expectedResults.result', 'expectedResults.measure'],
  },
  {
    key: 'rui-ro',
    title: 'Rủi ro',
    lead: 'Những gì có thể xảy ra ngoài ý muốn. Nêu trước rủi ro không làm yếu đề xuất: Quy định yêu cầu nêu.',
    asks: ['risks.risk', 'risks.likelihood', 'risks.impact', 'risks.mitigation'],
  },
  {
    key: 'pham-vi',
    title: 'Phạm vi',
    lead: 'Cán bộ được bảo vệ trong phạm vi nội dung kế hoạch đã được cho chủ trương; phạm vi càng rõ, sự bảo vệ càng rõ.',
    asks: ['scope.what', 'scope.where', 'scope.from', 'scope.to', 'scope.resources', 'scope.pilot'],
  },
  {
    key: 'nguoi-thuc-hien',
    title: 'Người thực hiện',
    lead: 'Ai sẽ làm, và những lời cam kết kèm theo.',
    asks: ['implementers', 'commitment', 'motive'],
  },
  {
    key: 'kem-theo',
    title: 'Tài liệu kèm theo',
    lead: 'Kế hoạch và tài liệu kèm theo được gửi cùng nhau. Không có tài liệu thì bỏ qua bước này.',
    asks: ['papers.number', 'papers.date', 'papers.holder', 'papers.place'],
  },
]
