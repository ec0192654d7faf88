import type { Post } from '@dam-lam/core'
import { z } from 'zod'

const ofCommittee = <const Kind extends string>(kind: Kind) => z.object({ kind: z.literal(kind), committee: z.string() })

const kinds = [
  ofCommittee('office'),
  ofCommittee('permanent-members'),
  ofCommittee('head'),
  ofCommittee('collective'),
  z.object({ kind: z.literal('body'), body: z.string() }),
  z.object({ kind: z.literal('person'), person: z.string() }),
] as const

/** Who may act and who owes: a post, so that both pass to the successor. */
export const post = z
  .discriminatedUnion('kind', kinds)
  .meta({ id: 'Post', description: 'Chức danh, cơ quan hoặc người chịu trách nhiệm' }) satisfies z.ZodType<Post>

const name = z.string()
const [office, permanentMembers, head, collective, body, person] = kinds

/** A post with its name: «Văn phòng Đảng ủy phường». */
export const namedPost = z
  .discriminatedUnion('kind', [
    office.extend({ name }),
    permanentMembers.extend({ name }),
    head.extend({ name }),
    collective.extend({ name }),
    body.extend({ name }),
    person.extend({ name }),
  ])
  .meta({ id: 'NamedPost', description: 'Chức danh, cơ quan hoặc người chịu trách nhiệm, kèm tên gọi' })

export type NamedPost = z.infer<typeof namedPost>
