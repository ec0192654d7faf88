import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const putToCapUy: OpenQuestion = {
  id: 'put-to-cap-uy',
  words: [cite('d4.k3.a.g2', 'hoặc trình cấp ủy thảo luận, quyết định')],
  question: {
    vi: '«Trình cấp ủy» ở đây là trình ai?',
    en: 'To whom is a plan put when it is “put to the cấp ủy”?',
  },
  taken: {
    vi: 'Toàn thể ban chấp hành, khác với ban thường vụ.',
    en: 'The whole executive committee, as distinct from the standing committee.',
  },
  because: {
    vi: 'Câu đặt «ban thường vụ» và «cấp ủy» cạnh nhau như hai nơi có thể quyết định; Điều 4 khoản 3 điểm b cũng phân «tập thể ban thường vụ cấp ủy hoặc tập thể cấp ủy».',
    en: 'The sentence sets standing committee and “cấp ủy” side by side as two who may decide; point b does the same.',
  },
  otherwise: [
    {
      vi: 'Cấp ủy cấp trên.',
      en: 'The committee above.',
    },
    {
      vi: 'Bất cứ tập thể nào của cấp ủy.',
      en: 'Any collective of the committee.',
    },
  ],
  policies: [],
}
