import { HEADING, type ArticleCoverage } from '../coverage-entry.ts'

/** What the program does about Điều 9, the bodies and organisations concerned. */
export const COORDINATION_COVERAGE: ArticleCoverage<'d9'> = {
  d9: HEADING,
  'd9.k1': {
    kind: 'rule',
    acts: ['request-coordination', 'answer-coordination'],
    rules: [
      'request-coordination.by-committee',
      'request-coordination.something-to-coordinate',
      'request-coordination.agencies',
      'request-coordination.what',
      'answer-coordination.by-agency-asked',
      'answer-coordination.asked',
      'answer-coordination.text',
    ],
    duties: ['answer-escalation', 'answer-coordination'],
    policies: ['coordination.answer.working-days'],
    says: {
      vi: 'Cấp ủy yêu cầu từng cơ quan phối hợp; hồ sơ cho thấy ai được yêu cầu, ai đã trả lời, ai im lặng từ ngày nào. Cơ quan ngoài hệ thống thì trả lời được nhập từ văn bản.',
      en: 'The committee asks each agency to coordinate; the case shows who was asked, who answered, who has been silent since when. Of an agency outside the answer is entered from its document.',
    },
  },
  'd9.k2': {
    kind: 'rule',
    acts: ['request-coordination'],
    rules: ['request-coordination.by-committee', 'request-coordination.something-to-coordinate', 'request-coordination.agencies', 'request-coordination.what'],
    duties: ['answer-coordination'],
    says: {
      vi: 'Cơ quan Kiểm tra, Thanh tra, Kiểm toán, Công an, Viện kiểm sát, Tòa án được yêu cầu như các cơ quan khác; cơ quan không làm việc trong hệ thống thì ghi tên, trả lời được nhập từ văn bản.',
      en: 'Inspection, audit, police, procuracy and courts are asked like other agencies; one that does not work here is asked by name, and its answer entered from its document.',
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
