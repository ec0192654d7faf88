import { INCIDENT_KINDS, type Incident } from '../../../d06-protection/incident.ts'
import type { CadreDecided } from '../../../d06-protection/k2c-decide-protection.ts'
import { anIncident, aVerificationOrder, outsideOn, seriously, theFindings } from '../../../testing/incident-data.ts'
import { aMeeting } from '../../../testing/meeting.ts'
import { proposingSide } from '../../case-file.ts'
import type { ActData } from '../../acts.ts'
import type { Asked, AttemptsAt } from './attempt.ts'
import { letterOf } from './letter-of.ts'

/** Every incident of the case; where there is none, one that does not exist, so that the act can be asked at all. */
const named = ({ file }: Asked): readonly string[] => (file.incidents.length === 0 ? ['incident/1'] : file.incidents.map(({ id }) => id))

const everyCadre = (incident: Incident | undefined): readonly CadreDecided[] =>
  (incident?.implementers ?? []).map((person) => ({ person, outcome: 'exemption', reasons: 'Đúng chủ trương, động cơ trong sáng.' }))

/** Clean and inside; outside on one point; serious. */
const conclusions = ({ file }: Asked, incident: string): readonly ActData<'conclude-verification'>[] =>
  [{}, { points: outsideOn(file, 'what') }, { seriousConsequence: seriously() }].map((change) => ({ incident, ...theFindings(file, change) }))

/** What an external superior, or an external level that gave the go-ahead, can be entered to have said. */
export const byDocument = (asked: Asked): readonly { readonly data: ActData<'record-external'> }[] => {
  const document = { number: '99-CV/TW', date: asked.today }
  return asked.file.incidents.flatMap((incident) => [
    ...conclusions(asked, incident.id).map((data) => ({ data: { act: 'conclude-verification', document, data } }) as const),
    { data: { act: 'decide-protection', document, data: { incident: incident.id, cadres: everyCadre(incident) } } } as const,
  ])
}

export const whenItGoesWrong: AttemptsAt<
  'report-incident' | 'report-incident-to-superior' | 'direct-verification' | 'conclude-verification' | 'decide-protection' | 'make-public' | 'remedy'
> = {
  'report-incident': ({ today }) => INCIDENT_KINDS.map((kind) => ({ data: anIncident({ kind, happenedOn: today }) })),
  'report-incident-to-superior': (asked) => named(asked).map((incident) => ({ data: { incident, letter: letterOf(asked) } })),
  'direct-verification': (asked) => named(asked).map((incident) => ({ data: aVerificationOrder({ incident }) })),
  'conclude-verification': (asked) => named(asked).flatMap((incident) => conclusions(asked, incident).map((data) => ({ data }))),
  'decide-protection': (asked) => {
    const { file, committee, today } = asked
    const meeting = aMeeting({ committee, heldOn: today, recused: proposingSide(file) })
    return named(asked).map((incident) => ({ data: { incident, meeting, cadres: everyCadre(file.incidents.find(({ id }) => id === incident)), letter: letterOf(asked) } }))
  },
  'make-public': (asked) => named(asked).map((incident) => ({ data: { incident, title: 'Thông tin về sự việc', text: 'Diễn biến và hướng xử lý.' } })),
  remedy: (asked) => named(asked).map((incident) => ({ data: { incident, text: 'Đã khôi phục giấy tờ cho hai hộ dân.' } })),
}
