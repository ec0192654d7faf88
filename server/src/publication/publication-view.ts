import type { PublicationPageView, PublicationView, ShownOpinion } from '@dam-lam/contract'
import type { Organisations } from '@dam-lam/core'
import { commentsAccepted } from '@dam-lam/core'
import { Problem } from '../problem.ts'
import { shownOpinions, type Shown } from '../public-opinion/shown-opinions.ts'
import type { Resources } from '../use-cases/resources.ts'
import { modelsOf, publicationNamed, type Published } from './published.ts'
import { standingNow } from './standing-now.ts'

const committeeOn = (id: string, on: Published['publishedOn'], organisations: Organisations) => ({ id, name: organisations.nameOf('committee', id, on) ?? id })

/** A publication with the name that its committee bore on that day. */
export const publicationView = ({ id, committee, publishedOn, content }: Published, organisations: Organisations): PublicationView => ({
  id,
  committee: committeeOn(committee, publishedOn, organisations),
  publishedOn,
  content,
})

/** An opinion for everybody: who answered and who moderated does not stand here, the committee does. */
export function shownOpinionView({ opinion, says, name }: Shown, organisations: Organisations): ShownOpinion {
  const { channel, receivedOn, relay, answer, committee } = opinion
  return {
    channel,
    receivedOn,
    from: relay?.from ?? name,
    relayedBy: relay && { id: relay.body, name: organisations.nameOf('body', relay.body, receivedOn) ?? relay.body },
    says,
    committee: committeeOn(committee, receivedOn, organisations),
    answer: answer && { on: answer.on, says: answer.says },
  }
}

/** All that the page of one publication shows. @throws Problem `not-found` */
export async function publicationPageView(id: string, resources: Resources): Promise<PublicationPageView> {
  const { pools, clock } = resources
  const [found, models, shown] = await Promise.all([publicationNamed(pools.read, id), modelsOf(pools.read, id), shownOpinions(pools.read, id)])
  if (!found) throw new Problem('not-found')
  const isWithdrawn = found.content.kind === 'withdrawn'
  const { organisation, inForce } = await standingNow(resources)
  const { organisations } = organisation
  const { today, instant } = clock.read()
  const policy = inForce.policies.on(found.committee, today, instant)
  return {
    ...publicationView(found, organisations),
    models: models.map((model) => publicationView(model, organisations)),
    // What was said about it may repeat what should not be read any more.
    opinions: (isWithdrawn ? [] : shown).map((one) => shownOpinionView(one, organisations)),
    commentsAccepted: !isWithdrawn && commentsAccepted.judge({ policy, committee: found.committee }).outcome === 'met',
  }
}
