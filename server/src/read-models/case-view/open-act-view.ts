import type { OpenActView } from '@dam-lam/contract'
import { ACTS, openActsKnown, type Context, type Knowing } from '@dam-lam/core'
import { groundView, refusalView } from '../grounds.ts'
import type { Wording } from '../wording.ts'

/** Every act, allowed to the reader now or with all the reasons against it; power and moment only. */
export const openActViews = (knowing: Knowing, context: Context, wording: Wording): OpenActView[] =>
  openActsKnown(knowing, context).map(({ act, allowed, refusals }) => ({
    act,
    title: wording.words.acts[act].title,
    ...groundView(ACTS[act].basis, wording.language),
    allowed,
    refusals: refusals.map((refusal) => refusalView(refusal, wording)),
  }))
