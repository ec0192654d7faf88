import type { Words } from '../words.ts'

export const stages: Words['stages'] = {
  draft: { name: 'draft', next: 'the proposer completes the plan and sends it to the managing committee through its office' },
  submitted: { name: 'sent, not yet registered', next: 'the office enters it in the arrival book' },
  registered: { name: 'registered', next: 'the office advises; the permanent members assign the appraisal, or report to the competent committee if the matter is beyond competence' },
  'in-appraisal': { name: 'in appraisal', next: 'those asked give their opinions and the lead reports the appraisal' },
  appraised: { name: 'appraised', next: 'the permanent members put the plan to the collective, or direct a notice if it is infeasible or ineffective' },
  'before-collective': { name: 'before the collective', next: 'the collective considers and decides, and the meeting is recorded' },
  'not-agreed': { name: 'collective not agreed', next: 'the head considers letting it start, or the office replies in writing' },
  decided: { name: 'considered', next: 'the office replies in writing; if the matter is beyond competence, it is reported to the direct superior' },
  answered: { name: 'answered', next: 'the remaining duties are fulfilled and the case is archived' },
  'prepare-again': { name: 'to be prepared again', next: 'the office replies in writing, then the proposer sends the plan prepared again' },
  forwarded: { name: 'reported to a higher committee', next: 'the committee that received the report registers and considers it' },
  infeasible: { name: 'infeasible or ineffective', next: 'the office replies in writing' },
  withdrawn: { name: 'withdrawn', next: 'the office confirms the withdrawal in writing' },
  'in-implementation': { name: 'being carried out', next: 'the implementers report progress' },
  completed: { name: 'carried out', next: 'the collective that gave the go-ahead evaluates the results' },
  closed: { name: 'closed', next: 'nothing is left to do' },
}
