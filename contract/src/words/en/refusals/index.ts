import type { Words } from '../../words.ts'
import { administration } from './administration.ts'
import { answering } from './answering.ts'
import { anyAct } from './any-act.ts'
import { appraising } from './appraising.ts'
import { calendar } from './calendar.ts'
import { carryingOut } from './carrying-out.ts'
import { deciding } from './deciding.ts'
import { enclosing } from './enclosing.ts'
import { encouraging } from './encouraging.ts'
import { keepingFiles } from './keeping-files.ts'
import { meeting } from './meeting.ts'
import { plan } from './plan.ts'
import { policy } from './policy.ts'
import { protecting } from './protecting.ts'
import { proposing } from './proposing.ts'
import { publicOpinion } from './public-opinion.ts'
import { receiving } from './receiving.ts'
import { urgentAction } from './urgent-action.ts'
import { whenItGoesWrong } from './when-it-goes-wrong.ts'

export const refusals: Words['refusals'] = {
  ...anyAct,
  ...plan,
  ...enclosing,
  ...proposing,
  ...receiving,
  ...appraising,
  ...deciding,
  ...meeting,
  ...answering,
  ...carryingOut,
  ...encouraging,
  ...protecting,
  ...urgentAction,
  ...whenItGoesWrong,
  ...keepingFiles,
  ...administration,
  ...calendar,
  ...policy,
  ...publicOpinion,
}
