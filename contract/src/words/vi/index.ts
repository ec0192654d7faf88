import type { Words } from '../words.ts'
import { acts } from './acts.ts'
import * as administration from './administration/index.ts'
import * as choices from './choices.ts'
import { duties } from './duties.ts'
import { dutyState } from './duty-state.ts'
import * as encouragement from './encouragement.ts'
import { events } from './events/index.ts'
import { fields } from './fields.ts'
import * as files from './files.ts'
import { k1Norms } from './k1-norms.ts'
import { inputFaults } from './input-faults.ts'
import { listFaults } from './list-faults.ts'
import { notices } from './notices.ts'
import { either, list, quoted } from './phrases.ts'
import { planHints } from './plan-hints.ts'
import { policies, policyValue } from './policies.ts'
import * as posts from './posts.ts'
import { problems } from './problems.ts'
import { publicPages } from './public-pages.ts'
import { refusals } from './refusals/index.ts'
import { sentence } from './sentence.ts'
import { stages } from './stages.ts'
import { writtenDay } from './written-day.ts'

/** Every word that a person reads, in Vietnamese. */
export const vi: Words = {
  language: 'vi',
  ...administration,
  ...choices,
  ...encouragement,
  ...files,
  ...posts,
  acts,
  day: writtenDay,
  duties,
  dutyState,
  either,
  events,
  fields,
  inputFaults,
  k1Norms,
  list,
  listFaults,
  notices,
  planHints,
  policies,
  policyValue,
  problems,
  publicPages,
  quoted,
  refusals,
  sentence,
  stages,
  unknownRefusal: 'Có một quy tắc chưa được đáp ứng. Hãy xem căn cứ bên cạnh.',
}
