import type { Words } from '../words.ts'

export const matterKinds: Words['matterKinds'] = {
  unregulated: 'Vấn đề chưa được quy định',
  unsuitable: 'Vấn đề đã có quy định nhưng không phù hợp với thực tiễn',
}

export const degrees: Words['degrees'] = { low: 'thấp', medium: 'trung bình', high: 'cao' }

export const opinions: Words['opinions'] = {
  agree: 'tán thành',
  disagree: 'không tán thành',
  conditional: 'tán thành có điều kiện',
}

export const outcomes: Words['outcomes'] = {
  approved: 'cho chủ trương',
  refused: 'không cho chủ trương',
  'not-agreed': 'không thống nhất',
  'prepare-again': 'cho chủ trương chuẩn bị lại',
  'beyond-competence': 'vượt thẩm quyền',
  'refer-to-executive-committee': 'trình cấp ủy thảo luận, quyết định',
}

export const replyKinds: Words['replyKinds'] = {
  approved: 'cho chủ trương',
  'not-agreed': 'tập thể không thống nhất',
  refused: 'không cho chủ trương',
  infeasible: 'không khả thi, không hiệu quả',
  'prepare-again': 'cho chủ trương chuẩn bị lại',
  'beyond-competence': 'vượt thẩm quyền, đã báo cáo cấp trên',
  'withdrawal-note': 'xác nhận việc rút đề xuất',
}

export const issuerResponses: Words['issuerResponses'] = {
  amended: 'đã sửa đổi',
  supplemented: 'đã bổ sung',
  repealed: 'đã bãi bỏ',
  kept: 'giữ nguyên',
}

export const competences: Words['competences'] = { within: 'thuộc thẩm quyền', beyond: 'vượt thẩm quyền' }

export const findings: Words['findings'] = {
  feasible: 'Có tính khả thi',
  effective: 'Có hiệu quả',
  withinConstitution: 'Không trái Hiến pháp',
  withinLaw: 'Không trái pháp luật',
  withinCharter: 'Không trái Điều lệ Đảng',
  urgentNeed: 'Có tính cấp thiết',
  withinFunction: 'Thuộc chức trách, nhiệm vụ, quyền hạn của người đề xuất',
  reasons: 'Lập luận',
  recommendation: 'Kiến nghị',
}

export const receiptReasons: Words['receiptReasons'] = {
  submitted: 'nhận từ người đề xuất',
  resubmitted: 'nhận lại kế hoạch đã chuẩn bị lại',
  forwarded: 'nhận báo cáo xin chủ trương của cấp dưới',
  'reported-up': 'nhận báo cáo vượt thẩm quyền của cấp dưới',
}

export const approvedBy: Words['approvedBy'] = {
  collective: 'tập thể cho chủ trương',
  head: 'người đứng đầu quyết định cho triển khai',
  external: 'cấp ủy ngoài hệ thống cho chủ trương bằng văn bản',
  'urgent-conclusion': 'tập thể công nhận việc xử lý cấp thiết, theo quy định nội bộ tính như cho chủ trương',
}

export const wordForms: Words['wordForms'] = { phone: 'qua điện thoại', message: 'bằng tin nhắn', 'in-person': 'trực tiếp' }

export const recognitions: Words['recognitions'] = { full: 'công nhận toàn bộ', part: 'công nhận một phần', none: 'không công nhận' }

export const resolutions: Words['resolutions'] = { removed: 'đã tháo gỡ', supported: 'đã hỗ trợ, tạo điều kiện', 'rule-issued': 'đã có quy định phù hợp' }

export const inspected: Words['inspected'] = { plan: 'việc thực hiện kế hoạch', 'encouragement-plan': 'kế hoạch khuyến khích và bảo vệ' }

export const achievements: Words['achievements'] = { full: 'đạt', part: 'đạt một phần', none: 'không đạt' }

export const verdicts: Words['verdicts'] = { effective: 'đã mang lại hiệu quả thiết thực', partly: 'hiệu quả một phần', not: 'chưa mang lại hiệu quả' }

export const incidentKinds: Words['incidentKinds'] = { risk: 'rủi ro', error: 'sai sót', shortfall: 'chỉ không đạt hoặc đạt một phần mục tiêu' }

export const points: Words['points'] = { what: 'Làm gì', where: 'Ở đâu', time: 'Từ ngày nào đến ngày nào', resources: 'Bằng nguồn lực nào', implementers: 'Ai thực hiện', condition: 'Điều kiện kèm theo' }

export const pointFindings: Words['pointFindings'] = { inside: 'trong phạm vi', outside: 'ngoài phạm vi', 'not-established': 'chưa xác định' }

export const motives: Words['motives'] = {
  clean: 'trong sáng, vì lợi ích chung',
  gain: 'vụ lợi',
  personal: 'vì lợi ích cá nhân',
  local: 'vì lợi ích cục bộ',
  group: 'vì lợi ích nhóm',
  'not-established': 'chưa xác định',
}

export const causes: Words['causes'] = { objective: 'khách quan', subjective: 'chủ quan', both: 'cả khách quan và chủ quan', 'not-established': 'chưa xác định' }

export const protectionOutcomes: Words['protectionOutcomes'] = {
  exemption: 'miễn trách nhiệm',
  mitigation: 'giảm nhẹ trách nhiệm',
  measures: 'áp dụng biện pháp bảo vệ',
  none: 'không miễn, không giảm nhẹ, không áp dụng biện pháp',
}

export const established: Words['established'] = { found: 'có', 'not-found': 'không', 'not-established': 'chưa xác định' }

export const sightReasons: Words['sightReasons'] = {
  proposer: 'là người đề xuất hoặc người thực hiện',
  'managing-committee': 'thuộc cấp ủy có thẩm quyền quản lý',
  'competent-committee': 'thuộc cấp ủy có thẩm quyền trả lời',
  asked: 'được hỏi ý kiến, được giao thẩm định, được đề nghị bảo vệ hoặc phối hợp',
  superior: 'là cấp trên được báo cáo',
}

export const correctableFields: Words['correctableFields'] = { receivedOn: 'ngày nhận đề xuất', number: 'số vào sổ' }

export const answers: Words['answers'] = { yes: 'có', no: 'không', unknown: 'chưa rõ' }

export const grounds: Words['grounds'] = { law: 'Quy định', policy: 'Quy định nội bộ', practice: 'Thông lệ' }

export const provisional = 'tạm tính, vì lịch nghỉ năm đó chưa công bố'
export const program = 'Hệ thống'

export const ledgerReasons: Words['ledgerReasons'] = {
  'working-day': 'ngày làm việc',
  weekend: 'nghỉ cuối tuần',
  statutory: 'nghỉ lễ, tết',
  compensatory: 'nghỉ bù',
  'swapped-off': 'nghỉ hoán đổi',
  'swapped-in': 'làm bù',
}

/** In the words of d6.k2.a. */
export const protectionFields: Words['protectionFields'] = {
  politics: 'chính trị',
  economy: 'kinh tế',
  law: 'pháp luật',
  administration: 'hành chính',
  honour: 'danh dự',
  dignity: 'nhân phẩm',
  reputation: 'uy tín',
  property: 'tài sản',
  safety: 'sự an toàn của cán bộ',
}

/** In the words of d7.k5. */
export const lacking: Words['lacking'] = { capacity: 'không đủ năng lực bảo vệ', competence: 'không thuộc thẩm quyền giải quyết' }

export const confidentialEntry = 'Một việc kín; chỉ người có liên quan được biết.'

export const concerns: Words['concerns'] = {
  incident: 'Có rủi ro, sai sót chưa quyết định',
  protection: 'Có việc bảo vệ cán bộ chưa xong',
}
