import type { Words } from '../../words.ts'
import { answering } from './answering.ts'
import { appraising } from './appraising.ts'
import { byTheProgram } from './by-the-program.ts'
import { carryingOut } from './carrying-out.ts'
import { deciding } from './deciding.ts'
import { encouraging } from './encouraging.ts'
import { keepingFiles } from './keeping-files.ts'
import { proposing } from './proposing.ts'
import { protecting } from './protecting.ts'
import { receiving } from './receiving.ts'
import { urgentAction } from './urgent-action.ts'
import { whenItGoesWrong } from './when-it-goes-wrong.ts'

export const events: Words['events'] = {
  ...proposing,
  ...receiving,
  ...appraising,
  ...deciding,
  ...answering,
  ...carryingOut,
  ...encouraging,
  ...protecting,
  ...urgentAction,
  ...whenItGoesWrong,
  ...keepingFiles,
  ...byTheProgram,
}
