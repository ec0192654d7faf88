import type { Words } from '../words.ts'

/**
 * Every sentence that the program says about Điều 6 khoản 1, and about what stands beside it. Each was read against the text: what is said here, the text
 * says; where the text is silent, it is called silent. What can be read in more than one way stands in `docs/readings`:
 * `second-norm-outside-scope`, `serious-consequence`, `recognised-scope`, `pilot-shortfall`, `whose-conclusion`.
 */
export const k1Norms: Words['k1Norms'] = {
  heads: {
    within: 'Vế thứ nhất: được bảo vệ trong phạm vi nội dung của kế hoạch được cho chủ trương',
    considered: 'Vế thứ hai: được xem xét bảo vệ khi có rủi ro, sai sót mà không gây hậu quả nghiêm trọng',
  },
  conditions: {
    'go-ahead': 'Kế hoạch được cấp có thẩm quyền cho chủ trương',
    'within-content': 'Trong phạm vi nội dung của kế hoạch',
    'risk-or-error': 'Có rủi ro, sai sót',
    'no-serious-consequence': 'Không gây hậu quả nghiêm trọng',
    'one-of-four-cases': 'Thuộc một trong bốn trường hợp',
    'as-approved': 'Thực hiện đúng chủ trương',
    'clean-motive': 'Có động cơ trong sáng, vì lợi ích chung',
  },
  findings: { found: 'điều kiện này có', 'not-found': 'điều kiện này không có', 'not-established': 'chưa xác định' },
  within: {
    found: 'Mọi điểm đều được kết luận là nằm trong phạm vi: vế thứ nhất áp dụng, cán bộ được bảo vệ trong phạm vi nội dung ấy.',
    'not-found': 'Có điểm được kết luận là nằm ngoài phạm vi: phần nằm ngoài không được vế thứ nhất bảo vệ. Quy định không nói phần nằm trong phạm vi vì thế mà mất bảo vệ.',
    'not-established': 'Chưa xác định được việc đã làm có nằm trong phạm vi hay không, nên chưa nói được vế thứ nhất áp dụng đến đâu.',
  },
  considered: {
    found: 'Các điều kiện của vế thứ hai đều có: cán bộ được xem xét bảo vệ. Được xem xét chưa phải là đã được miễn hay giảm nhẹ trách nhiệm.',
    'not-established': 'Còn điều kiện chưa xác định, nên chưa nói được vế thứ hai có áp dụng hay không.',
    'no-incident': 'Kết luận không có rủi ro, sai sót: vế thứ hai không có việc gì để áp dụng.',
    serious: 'Kết luận có hậu quả nghiêm trọng: vế thứ hai không áp dụng.',
    'no-case': 'Kết luận không thuộc trường hợp nào trong bốn trường hợp: vế thứ hai không áp dụng.',
  },
  standing: 'Dù vế thứ hai áp dụng hay không, các quy định sau đây vẫn còn nguyên, mỗi quy định theo điều kiện của chính nó:',
  silent: {
    scope: 'Quy định không nói vế thứ hai có đòi hỏi việc ấy nằm trong phạm vi được cho chủ trương hay không.',
    serious: 'Quy định không đặt ngưỡng cho «hậu quả nghiêm trọng», và không nói hậu quả ấy làm mất vế thứ nhất.',
  },
  decides: 'Chương trình chỉ đặt kết luận của con người cạnh nguyên văn. Việc bảo vệ do cấp đã cho chủ trương xem xét, quyết định (Điều 3 khoản 4, Điều 2 khoản 6).',
  recognised: 'Việc này được xử lý trong tình thế cấp thiết và được công nhận sau. Tính phạm vi được công nhận như phạm vi được cho chủ trương là quy định nội bộ, không phải lời của Quy định.',
  pilot: 'Đây là thí điểm: Điều 3 khoản 4 chấp nhận rủi ro, thiệt hại, kết quả không đạt hoặc chỉ đạt được một phần mục tiêu khi cán bộ thực hiện thí điểm.',
}
