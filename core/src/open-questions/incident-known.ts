import { cite } from '@dam-lam/law'
import type { OpenQuestion } from './open-question.ts'

export const incidentKnown: OpenQuestion = {
  id: 'incident-known',
  words: [cite('d6.k2.c', 'Khi xảy ra rủi ro, sai sót thì tập thể lãnh đạo quyết định chủ trương phải kịp thời báo cáo ngay cho cấp trên trực tiếp')],
  question: {
    vi: 'Tập thể phải báo cáo ngay kể từ khi rủi ro, sai sót xảy ra, hay kể từ khi biết?',
    en: 'Does the collective owe its report at once from when it happened, or from when it learned of it?',
  },
  taken: {
    vi: 'Kể từ khi biết: ngày người thực hiện báo cáo, hoặc ngày cấp ủy tự phát hiện.',
    en: 'From when it learned of it: the day on which an implementer reported, or on which the committee itself found it.',
  },
  because: {
    vi: 'Không ai báo cáo được điều mình chưa biết; ngày xảy ra và ngày biết đều được ghi, nên cấp ủy có thể đặt cách tính khác.',
    en: 'Nobody reports what he does not know; both days are recorded, so a committee may count otherwise.',
  },
  otherwise: [
    {
      vi: 'Kể từ ngày xảy ra, dù khi đó tập thể chưa biết.',
      en: 'From the day on which it happened, known or not.',
    },
  ],
  policies: ['incident.clock-from-knowledge'],
}
