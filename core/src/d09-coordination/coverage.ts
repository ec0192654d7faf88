import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 9, the bodies and organisations concerned. */
export const COORDINATION_COVERAGE: ArticleCoverage<'d9'> = {
  d9: HEADING,
  'd9.k1': {
    kind: 'pending',
    says: {
      vi: 'Cơ quan liên quan đã có nơi góp ý khi thẩm định (Điều 4); yêu cầu và trả lời phối hợp về khuyến khích, bảo vệ chưa có trong chương trình.',
      en: 'Bodies concerned can already give opinions during appraisal (Article 4); asking and answering about encouragement and protection is not in the program yet.',
    },
  },
  'd9.k2': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: phối hợp của Kiểm tra, Thanh tra, Kiểm toán, Công an, Viện kiểm sát, Tòa án trong xem xét, bảo vệ cán bộ.',
      en: 'Not in the program yet: coordination of inspection, audit, police, procuracy and courts in considering and protecting cadres.',
    },
  },
  'd9.k3': {
    kind: 'rule',
    rules: ['relay-opinion.by-front', 'relay-opinion.says'],
    policies: ['public-opinion.relay-working-days'],
    says: {
      vi: 'Mặt trận và các tổ chức chính trị - xã hội phản ánh ý kiến của Nhân dân đến cấp ủy, không cần ai yêu cầu; kịp thời hay chậm thì hiện ra. Cấp ủy ghi đã làm gì với ý kiến ấy, và cho hiện trên trang công khai.',
      en: 'The Front and the socio-political organisations relay opinions of the people to a committee without being asked; whether in time or late is shown. The committee records what was done with it and lets it show on the public page.',
    },
  },
  'd9.k4': {
    kind: 'pending',
    says: {
      vi: 'Chưa có trong chương trình: ghi nhận việc tuyên truyền của cơ quan thông tin, truyền thông.',
      en: 'Not in the program yet: recording what the media agencies have published.',
    },
  },
}
