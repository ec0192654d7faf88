import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const measuresBeforeEffect: OpenQuestion = {
  id: 'measures-before-effect',
  words: [cite('d5.k2.a', 'Tạo môi trường, điều kiện thuận lợi'), cite('d5.k2.cuoi', 'khi chủ trương đã mang lại hiệu quả thiết thực trên thực tế')],
  question: {
    vi: 'Tạo điều kiện, tin tưởng, động viên có phải chờ đến khi đã có hiệu quả không?',
    en: 'Must conditions, trust and motivation wait until there is effect?',
  },
  taken: {
    vi: 'Không: các hình thức ở điểm a, b, c thực hiện được ngay từ khi cho chủ trương; các hình thức còn lại chờ kết luận là đã có hiệu quả.',
    en: 'No: the forms of points a, b and c can be given from the go-ahead on; the others wait for the finding of effect.',
  },
  because: {
    vi: 'Điều 7 khoản 2 và khoản 4 đòi cấp ủy động viên, giao quyền, tạo điều kiện trong lúc cán bộ đang triển khai; chờ có hiệu quả thì các việc ấy không còn ý nghĩa.',
    en: 'Article 7(2) and 7(4) ask for motivation, trust and conditions while the cadre carries the plan out; after the effect they would be pointless.',
  },
  otherwise: [
    {
      vi: 'Mọi hình thức của Điều 5 khoản 2 đều chờ kết luận là đã có hiệu quả thiết thực.',
      en: 'Every form of Article 5(2) waits for the finding of real effect.',
    },
  ],
  policies: [],
}
