import { carriedBy, votesNeeded, type Votes } from '../../../case/decision/votes.ts'
import { words } from '../../../face/words.ts'

/**
 * What the votes amount to while they are typed: the majority that is needed, and which outcome they carry; of a meeting that
 * concludes on something other than a go-ahead, whether they carry it.
 *
 * @param voters  members present who may vote in the matter
 * @param onGoAhead  the meeting considers a plan
 */
export function voteHint(votes: Votes, voters: number, onGoAhead: boolean): string {
  const cast = votes.for + votes.against + votes.other
  const majority = `Đa số cần quá nửa tổng số thành viên: từ ${votesNeeded(votes.total)}/${votes.total}, tính cả người vắng mặt.`
  if (cast === 0) return majority
  if (cast > voters) return `${majority} Số phiếu (${cast}) nhiều hơn số người có mặt được biểu quyết (${voters}).`
  if (!onGoAhead) return `${majority} Số phiếu đồng ý ${votes.for >= votesNeeded(votes.total) ? 'đã' : 'chưa'} quá nửa.`
  return `${majority} Với số phiếu này, kết quả là «${words.outcomes[carriedBy(votes)]}».`
}
