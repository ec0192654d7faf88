import { formatDate } from '@dam-lam/core'
import { excerpt } from '../../excerpt.ts'
import type { EventTexts } from '../../words.ts'
import { outcomes } from '../choices.ts'
import { collective } from '../posts.ts'
import { paper } from './paper.ts'

export const deciding = {
  PutToCollective: {
    title: 'Trình tập thể',
    told: ({ body, committee }, name) => `Trình ${collective(body, name(`committee/${committee}`))} xem xét, thảo luận và quyết định.`,
  },
  CollectiveDeliberated: {
    title: 'Tập thể thảo luận',
    told: ({ committee, meeting: { body, heldOn, total, for: inFavour, against, other }, outcome }, name) =>
      `${collective(body, name(`committee/${committee}`))} họp ngày ${formatDate(heldOn)}: ${outcomes[outcome]} (${inFavour} đồng ý, ${against} không đồng ý, ${other} ý kiến khác, trên ${total} thành viên).`,
  },
  HeadDecided: {
    title: 'Người đứng đầu quyết định cho triển khai',
    told: ({ committee, feasibleBecause }, name) =>
      `Bí thư ${name(`committee/${committee}`)} quyết định cho triển khai thực hiện và chịu trách nhiệm về quyết định của mình: ${excerpt(feasibleBecause)}.`,
  },
  OverrideReported: {
    title: 'Báo cáo cấp trên về quyết định của người đứng đầu',
    told: ({ superior, letter }, name) =>
      `Báo cáo ${superior === null ? 'cấp trên trực tiếp' : name(`committee/${superior}`)} về quyết định của người đứng đầu, ${paper(letter)}.`,
  },
  BeyondCompetenceReported: {
    title: 'Báo cáo cấp trên trực tiếp vì vượt thẩm quyền',
    told: ({ from, to, letter }, name) =>
      `${name(`committee/${from}`)} báo cáo ${name(`committee/${to}`)} vì vượt thẩm quyền và đề xuất giải pháp, ${paper(letter)}.`,
  },
} satisfies EventTexts
