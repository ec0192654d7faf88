import { CASE_KINDS, STAGES } from '@dam-lam/core'
import { z } from 'zod'
import { openAct } from '../acts/act-catalogue.ts'
import { duty } from '../duty.ts'
import { enclosedFile, keptFile } from '../files/file.ts'
import { plan } from '../plan/plan-draft.ts'
import { localDate } from '../primitives/local-date.ts'
import { named, names } from '../primitives/named.ts'
import { appraisal } from './appraisal.ts'
import { approval } from './approval.ts'
import { clockView } from './clock.ts'
import { deliberation } from './deliberation.ts'
import { asked } from './opinion.ts'
import { proposer } from './proposer.ts'
import { receipt } from './receipt.ts'
import { encouragement } from './encouragement.ts'
import { implementation } from './implementation.ts'
import { incidentView } from './incident.ts'
import { coordination, protection } from './protection.ts'
import { urgentAction } from './urgent.ts'
import * as road from './road-parts.ts'

const linkedCase = z.object({ id: z.string(), title: z.string() })
const planVersion = z.object({ version: z.int(), plan, enclosed: z.array(enclosedFile), on: localDate, event: z.int() })

/** The parts that a reader may be kept from: null for one who may not see them yet. */
const inside = {
  advice: z.array(road.advice).nullable(),
  opinions: z.array(asked).nullable(),
  legalReview: road.legalReview.nullable(),
  agenda: road.agenda.nullable(),
  deliberations: z.array(deliberation).nullable(),
}

/** `GET /cases/{id}`: everything that this reader may see of a case, one sentence first. */
export const caseView = z
  .object({
    id: z.string(),
    version: z.int().describe('0 khi còn là bản nháp'),
    kind: z.enum(CASE_KINDS),
    stage: z.enum(STAGES),
    stageSince: localDate.nullable(),
    title: z.string(),
    sentence: z.string().describe('Hồ sơ đang ở đâu, bằng một câu'),
    edition: z.string().nullable().describe('Bản Quy định mà hồ sơ theo'),
    managingCommittee: named.describe('Cấp ủy có thẩm quyền quản lý'),
    competentCommittee: named.describe('Cấp ủy có thẩm quyền trả lời'),
    proposer,
    plan,
    planVersions: z.array(planVersion),
    files: z.array(keptFile).describe('Tài liệu kèm theo của mọi bản kế hoạch, như đang được giữ'),
    clock: clockView.nullable().describe('null khi còn là bản nháp'),
    receipts: z.array(receipt),
    supplementRequests: z.array(road.supplementRequest),
    competence: z.array(road.competence),
    skippedSuperiors: z.array(road.skippedSuperior),
    appraisal: appraisal.nullable(),
    ...inside,
    beyondCompetence: road.beyondCompetence.nullable(),
    override: road.override.nullable(),
    approval: approval.nullable(),
    unsuitableReports: z.array(road.unsuitableReport),
    withdrawal: road.withdrawal.nullable(),
    urgent: urgentAction.nullable().describe('null nếu là đề xuất xin chủ trương'),
    implementation,
    incidents: z.array(incidentView).describe('Rủi ro, sai sót và việc bảo vệ'),
    encouragement,
    protection: z.array(protection).describe('Việc bảo vệ, mỗi việc chỉ người được biết mới thấy'),
    coordination: z.array(coordination),
    corrections: z.array(road.correction),
    withdrawnPublications: z.array(road.withdrawnPublication),
    dueDateMoves: z.array(road.dueDateMove),
    vacancies: z.array(road.vacancy).describe('Nơi được giao không còn mà không có nơi kế thừa: Thường trực phải giao nơi khác'),
    successions: z.array(road.succession).describe('Nơi nào đã kết thúc, nơi nào kế thừa trong hồ sơ này'),
    adjustment: z
      .object({
        of: linkedCase.nullable().describe('Hồ sơ mà đề xuất này xin điều chỉnh phạm vi'),
        by: z.array(linkedCase.extend({ approvedOn: localDate.nullable().describe('Ngày trả lời đồng ý điều chỉnh') })).describe('Những đề xuất xin điều chỉnh phạm vi của hồ sơ này'),
        mayBegin: z.boolean().describe('Người đọc được đề nghị điều chỉnh phạm vi'),
      })
      .describe('Chỉ nêu những hồ sơ mà người đọc cũng được xem'),
    duties: z.array(duty),
    acts: z.array(openAct),
    why: z.array(z.enum(['proposer', 'managing-committee', 'competent-committee', 'asked', 'superior'])).describe('Vì sao người đọc được xem hồ sơ'),
    withheld: z.array(z.string()).describe('Tên những phần có nội dung mà người đọc chưa được xem'),
    names,
  })
  .meta({ id: 'Case', description: 'Hồ sơ' })
export type CaseView = z.infer<typeof caseView>
