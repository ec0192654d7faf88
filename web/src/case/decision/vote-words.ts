import { votesNeeded, withoutVote, type Votes } from './votes.ts'

/** The votes in words: «3 trên 5 thành viên đồng ý, …; quá nửa là từ 3 phiếu». */
export const voteWords = (votes: Votes): string =>
  `${votes.for} trên ${votes.total} thành viên đồng ý, ${votes.against} không đồng ý, ${votes.other} ý kiến khác, ${withoutVote(votes)} không bỏ phiếu; quá nửa là từ ${votesNeeded(votes.total)} phiếu`
