import type { Words } from '../words.ts'

export const matterKinds: Words['matterKinds'] = {
  unregulated: 'Matter not yet regulated',
  unsuitable: 'Matter regulated in a way that does not fit practice',
}

export const degrees: Words['degrees'] = { low: 'low', medium: 'medium', high: 'high' }

export const opinions: Words['opinions'] = { agree: 'in favour', disagree: 'against', conditional: 'in favour on conditions' }

export const outcomes: Words['outcomes'] = {
  approved: 'go-ahead given',
  refused: 'go-ahead refused',
  'not-agreed': 'not agreed',
  'prepare-again': 'to be prepared again',
  'beyond-competence': 'beyond competence',
  'refer-to-executive-committee': 'referred to the executive committee',
}

export const replyKinds: Words['replyKinds'] = {
  approved: 'go-ahead given',
  'not-agreed': 'the collective did not agree',
  refused: 'go-ahead refused',
  infeasible: 'infeasible or ineffective',
  'prepare-again': 'to be prepared again',
  'beyond-competence': 'beyond competence, reported upward',
  'withdrawal-note': 'withdrawal confirmed',
}

export const issuerResponses: Words['issuerResponses'] = {
  amended: 'amended',
  supplemented: 'supplemented',
  repealed: 'repealed',
  kept: 'kept as it is',
}

export const competences: Words['competences'] = { within: 'within competence', beyond: 'beyond competence' }

export const findings: Words['findings'] = {
  feasible: 'Feasible',
  effective: 'Effective',
  withinConstitution: 'Not against the Constitution',
  withinLaw: 'Not against the law',
  withinCharter: 'Not against the Party Charter',
  urgentNeed: 'Urgently needed',
  withinFunction: 'Within the function, task or power of the proposer',
  reasons: 'Reasons',
  recommendation: 'Recommendation',
}

export const receiptReasons: Words['receiptReasons'] = {
  submitted: 'received from the proposer',
  resubmitted: 'received again, prepared again',
  forwarded: 'received from a committee below, asking for a go-ahead',
  'reported-up': 'received from a committee below, as beyond its competence',
}

export const approvedBy: Words['approvedBy'] = {
  collective: 'go-ahead given by the collective',
  head: 'the head let it start',
  external: 'go-ahead given by the document of an external committee',
  'urgent-conclusion': 'urgent action recognised by the collective, which by the committee’s own rule counts as a go-ahead',
}

export const wordForms: Words['wordForms'] = { phone: 'by telephone', message: 'by message', 'in-person': 'in person' }

export const recognitions: Words['recognitions'] = { full: 'recognised in full', part: 'recognised in part', none: 'not recognised' }

export const resolutions: Words['resolutions'] = { removed: 'removed', supported: 'supported', 'rule-issued': 'a fitting rule was issued' }

export const inspected: Words['inspected'] = { plan: 'how the plan is carried out', 'encouragement-plan': 'the plan of encouragement and protection' }

export const achievements: Words['achievements'] = { full: 'achieved', part: 'achieved in part', none: 'not achieved' }

export const verdicts: Words['verdicts'] = { effective: 'it has brought real effect', partly: 'effective in part', not: 'not effective so far' }

export const incidentKinds: Words['incidentKinds'] = { risk: 'a risk', error: 'an error', shortfall: 'only a goal missed or reached in part' }

export const points: Words['points'] = { what: 'What is done', where: 'Where', time: 'From when to when', resources: 'With which resources', implementers: 'Who carries it out', condition: 'Condition attached' }

export const pointFindings: Words['pointFindings'] = { inside: 'inside the scope', outside: 'outside the scope', 'not-established': 'not established' }

export const motives: Words['motives'] = {
  clean: 'clean, for the common good',
  gain: 'for gain',
  personal: 'for personal interest',
  local: 'for local interest',
  group: 'for group interest',
  'not-established': 'not established',
}

export const causes: Words['causes'] = { objective: 'objective', subjective: 'subjective', both: 'both objective and subjective', 'not-established': 'not established' }

export const protectionOutcomes: Words['protectionOutcomes'] = {
  exemption: 'exempted from responsibility',
  mitigation: 'responsibility mitigated',
  measures: 'measures of protection',
  none: 'neither exemption, nor mitigation, nor measures',
}

export const established: Words['established'] = { found: 'yes', 'not-found': 'no', 'not-established': 'not established' }

export const sightReasons: Words['sightReasons'] = {
  proposer: 'proposer or implementer',
  'managing-committee': 'of the managing committee',
  'competent-committee': 'of the competent committee',
  asked: 'asked for an opinion or an appraisal',
  superior: 'superior that was told',
}

export const correctableFields: Words['correctableFields'] = { receivedOn: 'day of receipt', number: 'number in the arrival book' }

export const answers: Words['answers'] = { yes: 'yes', no: 'no', unknown: 'not known' }

export const grounds: Words['grounds'] = { law: 'Regulation', policy: 'Internal rule', practice: 'Usage' }

export const provisional = 'provisional, as the holidays of that year are not announced'
export const program = 'The program'

export const ledgerReasons: Words['ledgerReasons'] = {
  'working-day': 'working day',
  weekend: 'weekend',
  statutory: 'public holiday',
  compensatory: 'day off in lieu',
  'swapped-off': 'day off by swap',
  'swapped-in': 'worked Saturday',
}

/** In the words of d6.k2.a. */
export const protectionFields: Words['protectionFields'] = {
  politics: 'politics',
  economy: 'economy',
  law: 'law',
  administration: 'administration',
  honour: 'honour',
  dignity: 'dignity',
  reputation: 'reputation',
  property: 'property',
  safety: 'safety of the cadre',
}

/** In the words of d7.k5. */
export const lacking: Words['lacking'] = { capacity: 'capacity to protect is lacking', competence: 'it is beyond its competence' }

export const confidentialEntry = 'A confidential entry, known to those concerned only.'

export const concerns: Words['concerns'] = {
  incident: 'Something went wrong, not decided yet',
  protection: 'A cadre is to be protected, not ended yet',
}
