import { cite } from '@dam-lam/law'
import type { Term } from './term.ts'

/**
 * The nouns and adjectives of the domain, by the identifier that the code uses. Beware: «cấp ủy» means the whole executive
 * committee where Điều 4 khoản 3 lets it decide, and any committee everywhere else.
 */
export const WORDS = {
  // who
  cadre: { vi: 'cán bộ', en: 'cadre', stands: cite('d2.k3', 'Người được bầu cử, bổ nhiệm, phê chuẩn, chỉ định giữ chức vụ lãnh đạo, quản lý') },
  dynamicCadre: { vi: 'cán bộ năng động, sáng tạo', en: 'dynamic, creative cadre', stands: cite('d2.k4', 'Cán bộ năng động, sáng tạo, dám nghĩ, dám làm, dám đột phá') },
  proposer: {
    vi: 'người đề xuất',
    en: 'proposer',
    stands: cite('d4.k3.a.g2', 'các cá nhân, tổ chức đề xuất'),
    meaning: { vi: 'Một cán bộ, một nhóm cán bộ, hoặc một tổ chức, cơ quan, đơn vị.', en: 'One cadre, a group, or an organisation.' },
  },
  implementer: {
    vi: 'người thực hiện',
    en: 'implementer',
    stands: cite('d5.k1', 'Tất cả cán bộ thực hiện năng động, sáng tạo'),
    meaning: { vi: 'Cán bộ được kế hoạch giao thực hiện, dù có phải người đề xuất hay không.', en: 'A cadre named in the plan to carry it out, whether or not he proposed it.' },
  },
  managingCommittee: { vi: 'cấp ủy quản lý', en: 'managing committee', stands: cite('d4.k1', 'cấp ủy có thẩm quyền quản lý') },
  competentCommittee: { vi: 'cấp có thẩm quyền', en: 'competent committee', stands: cite('d2.k6', 'Cấp cho chủ trương triển khai thực hiện') },
  superior: { vi: 'cấp trên trực tiếp', en: 'direct superior', stands: cite('d4.k2', 'báo cáo cấp trên trực tiếp để biết') },
  office: { vi: 'văn phòng cấp ủy', en: 'committee office', stands: cite('d4.k3.a.g1', 'Văn phòng cấp ủy nghiên cứu tham mưu') },
  permanentMembers: {
    vi: 'thường trực cấp ủy',
    en: 'permanent members',
    stands: cite('d4.k3.a.g2', 'Thường trực cấp ủy căn cứ vào kết quả thẩm định'),
    meaning: { vi: 'Bí thư và các phó bí thư.', en: 'The secretary and all deputies.' },
  },
  standingCommittee: { vi: 'ban thường vụ', en: 'standing committee', stands: cite('d4.k3.b.g1', 'Tập thể ban thường vụ cấp ủy') },
  executiveCommittee: {
    vi: 'cấp ủy (ban chấp hành)',
    en: 'executive committee',
    stands: cite('d4.k3.a.g2', 'trình cấp ủy thảo luận, quyết định'),
    meaning: { vi: 'Toàn thể cấp ủy viên, nơi thảo luận và quyết định khi được trình.', en: 'All the members of the committee, when the plan is put to them.' },
  },
  collective: { vi: 'tập thể lãnh đạo', en: 'the collective', stands: cite('d4.k3.b.g2', 'tập thể lãnh đạo đã xem xét thấu đáo') },
  head: {
    vi: 'người đứng đầu',
    en: 'head',
    stands: cite('d4.k3.b.g2', 'người đứng đầu có quyền quyết định'),
    meaning: { vi: 'Bí thư cấp ủy.', en: 'The secretary of the committee.' },
  },
  advisoryBody: { vi: 'cơ quan chuyên trách tham mưu, giúp việc', en: 'advisory body', stands: cite('d4.k3.a.g1', 'cơ quan chuyên trách tham mưu, giúp việc') },
  appraisalCouncil: { vi: 'hội đồng thẩm định', en: 'appraisal council', stands: cite('d4.k3.a.g1', 'thành lập Hội đồng thẩm định') },
  issuer: { vi: 'cơ quan ban hành văn bản', en: 'issuing body', stands: cite('d4.k5', 'cơ quan ban hành văn bản') },
  // what is proposed
  proposal: { vi: 'đề xuất', en: 'proposal', stands: cite('d4.k3', 'ngày nhận được đề xuất xin chủ trương') },
  plan: { vi: 'kế hoạch', en: 'plan', stands: cite('d4.k1', 'xây dựng kế hoạch thực hiện vấn đề sáng tạo, đột phá') },
  caseFile: {
    vi: 'hồ sơ',
    en: 'case',
    meaning: { vi: 'Mọi việc đã làm quanh một đề xuất, từ dự thảo đến lưu trữ.', en: 'Everything done about one proposal, from draft to archive.' },
  },
  unregulated: { vi: 'chưa được quy định', en: 'unregulated', stands: cite('d4.k1', 'vấn đề chưa được quy định') },
  unsuitable: { vi: 'đã có quy định nhưng không phù hợp với thực tiễn', en: 'regulated, but unsuitable in practice', stands: cite('d4.k1', 'vấn đề đã có quy định nhưng không phù hợp với thực tiễn') },
  expectedResult: { vi: 'dự kiến hiệu quả, kết quả', en: 'expected result', stands: cite('d4.k1', 'dự kiến hiệu quả, kết quả tích cực') },
  risk: { vi: 'rủi ro có thể xảy ra', en: 'risk', stands: cite('d4.k1', 'những rủi ro có thể xảy ra') },
  commitment: { vi: 'cam kết', en: 'commitment', stands: cite('d8.k1', 'cam kết thực hiện nghiêm túc') },
  motive: { vi: 'vì lợi ích chung', en: 'for the common good', stands: cite('d2.k5', 'không vì lợi ích cá nhân, lợi ích cục bộ, lợi ích nhóm') },
  pilot: { vi: 'thí điểm', en: 'pilot', stands: cite('d3.k3', 'Mạnh dạn cho triển khai thí điểm') },
  // how it is examined
  receipt: { vi: 'ngày nhận', en: 'receipt', stands: cite('d4.k3', 'kể từ ngày nhận được đề xuất') },
  reply: { vi: 'trả lời bằng văn bản', en: 'written reply', stands: cite('d4.k3', 'phải trả lời bằng văn bản') },
  beyondCompetence: { vi: 'vượt thẩm quyền', en: 'beyond competence', stands: cite('d4.k2', 'nếu vấn đề vượt thẩm quyền') },
  skipLevel: { vi: 'vượt cấp', en: 'skipping a level', stands: cite('d4.k2', 'nếu xin ý kiến vượt cấp') },
  appraisal: { vi: 'thẩm định', en: 'appraisal', stands: cite('d4.k3', 'cần có thời gian thẩm định') },
  legalReview: { vi: 'xem xét rủi ro về pháp lý', en: 'legal review', stands: cite('d10.k2', 'xem xét rủi ro về pháp lý') },
  urgentNeed: { vi: 'tính cấp thiết', en: 'urgent need', stands: cite('d4.k5', 'xem xét tính cấp thiết để cho thực hiện') },
  // what is decided
  approval: { vi: 'cho chủ trương', en: 'go-ahead', stands: cite('d4.k3.b.g2', 'không thống nhất về việc cho chủ trương') },
  scope: { vi: 'phạm vi nội dung của kế hoạch', en: 'scope', stands: cite('d6.k1', 'trong phạm vi nội dung của kế hoạch') },
  override: { vi: 'người đứng đầu quyết định khi tập thể không thống nhất', en: 'the head deciding alone', stands: cite('d4.k3.b.g2', 'người đứng đầu có quyền quyết định cho triển khai thực hiện') },
  // what follows
  encouragement: { vi: 'khuyến khích', en: 'encouragement', stands: cite('d2.k1', 'Khuyến khích: Tin tưởng, tôn trọng') },
  formOfEncouragement: { vi: 'hình thức khuyến khích', en: 'form of encouragement', stands: cite('d5.k2.cuoi', 'kết luận quyết định hình thức khuyến khích') },
  realEffect: { vi: 'hiệu quả thiết thực trên thực tế', en: 'real effect in practice', stands: cite('d5.k2.cuoi', 'mang lại hiệu quả thiết thực trên thực tế') },
  publication: { vi: 'công khai', en: 'publication', stands: cite('d5.k3', 'Công khai kết quả khuyến khích') },
  model: { vi: 'mô hình mới, cách làm hay', en: 'model', stands: cite('d7.k8', 'những mô hình mới, cách làm hay, sáng tạo, hiệu quả') },
  protection: { vi: 'bảo vệ', en: 'protection', stands: cite('d2.k2', 'Bảo vệ: Có các biện pháp cần thiết') },
  incident: { vi: 'rủi ro, sai sót', en: 'incident', stands: cite('d6.k2.c', 'Khi xảy ra rủi ro, sai sót') },
  exemption: { vi: 'miễn trách nhiệm', en: 'exemption', stands: cite('d3.k4', 'miễn hoặc giảm nhẹ trách nhiệm') },
  mitigation: { vi: 'giảm nhẹ trách nhiệm', en: 'mitigation', stands: cite('d3.k4', 'giảm nhẹ trách nhiệm') },
  verification: { vi: 'thẩm tra, xác minh', en: 'verification', stands: cite('d6.k2.c', 'chỉ đạo việc thẩm tra, xác minh') },
  duty: {
    vi: 'nghĩa vụ',
    en: 'duty',
    meaning: { vi: 'Ai phải làm gì, từ khi nào, chậm nhất ngày nào, theo Quy định hay quy định nội bộ.', en: 'Who owes what, since when, by when, by law or by policy.' },
  },
  policy: {
    vi: 'quy định nội bộ',
    en: 'policy',
    meaning: { vi: 'Con số hoặc quy tắc do cấp ủy đặt ra ở chỗ Quy định để ngỏ; không phải lời của Quy định.', en: 'A number or rule that the committee sets where the text leaves room; never the text’s own.' },
  },
} as const satisfies Record<string, Term>

export type WordId = keyof typeof WORDS
