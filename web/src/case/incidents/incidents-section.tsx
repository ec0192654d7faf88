import type { CaseView } from '@dam-lam/contract'
import { Incident } from './incident.tsx'

/** What went wrong with what was let start, the newest first: reported, verified, decided, remedied, made public. */
export const IncidentsSection = ({ view: { incidents, withdrawnPublications, names } }: { readonly view: CaseView }) =>
  incidents.toReversed().map((incident) => <Incident key={incident.id} incident={incident} withdrawn={withdrawnPublications} names={names} />)
