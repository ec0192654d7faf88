import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const groupAndItsCommittee: OpenQuestion = {
  id: 'group-and-its-committee',
  words: [cite('d4.k1', 'cấp ủy có thẩm quyền quản lý')],
  question: {
    vi: 'Nhóm cán bộ do nhiều cấp ủy quản lý thì gửi kế hoạch đến đâu?',
    en: 'Where does a group send its plan when several committees manage its members?',
  },
  taken: {
    vi: 'Đến cấp ủy thấp nhất quản lý được tất cả thành viên.',
    en: 'To the lowest committee that manages all the members.',
  },
  because: {
    vi: 'Chỉ cấp ủy ấy có thẩm quyền đối với cả nhóm, và chỉ một nơi phải trả lời thì hạn trả lời mới rõ.',
    en: 'Only that committee has competence over the whole group, and only with one addressee is the duty to reply clear.',
  },
  otherwise: [
    {
      vi: 'Đến cấp ủy quản lý người đứng đầu nhóm.',
      en: 'To the committee that manages the leader of the group.',
    },
    {
      vi: 'Đến từng cấp ủy quản lý từng thành viên.',
      en: 'To each committee that manages a member.',
    },
  ],
  policies: [],
}
