import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const whoIsACadre: OpenQuestion = {
  id: 'who-is-a-cadre',
  words: [
    cite('d2.k3', 'Người được bầu cử, bổ nhiệm, phê chuẩn, chỉ định giữ chức vụ lãnh đạo, quản lý'),
    cite('d2.k3', 'người giữ chức vụ, chức danh trong đơn vị sự nghiệp công lập'),
  ],
  question: {
    vi: 'Ai là cán bộ được đề xuất?',
    en: 'Who is a cadre that may propose?',
  },
  taken: {
    vi: 'Ai đang giữ một chức vụ được ghi trong danh mục tổ chức, trừ người quản trị chương trình.',
    en: 'Whoever holds a recorded post, the administrator of the program excepted.',
  },
  because: {
    vi: 'Chức vụ nào thuộc nhóm nào của Điều 2 khoản 3 là việc công tác cán bộ xác định, chương trình không có dữ liệu để tự xếp; từ chối nhầm một người thì nặng hơn nhận thêm một đề xuất.',
    en: 'Which post falls under which group is for personnel work to say and is not recorded; turning one person away by mistake weighs more than receiving one proposal more.',
  },
  otherwise: [
    {
      vi: 'Chỉ người giữ chức vụ lãnh đạo, quản lý, hoặc chức vụ, chức danh trong đơn vị sự nghiệp công lập; chuyên viên, văn thư thì không.',
      en: 'Only those in a post of leadership or management, or in a public service unit; specialists and clerks are not.',
    },
  ],
  policies: [],
}
