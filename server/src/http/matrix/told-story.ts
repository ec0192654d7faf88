import type { ActData, ActName, PlanDraft } from '@dam-lam/core'
import { act, type CaseRoad } from '../testing/case-road.ts'
import { COMPLETE_PLAN } from '../testing/complete-plan.ts'
import type { TestClient } from '../testing/test-client.ts'
import { marked } from './marks.ts'
import type { Group } from './policy.ts'

type Outcome = ActData<'record-deliberation'>['outcome']

/** What the teller works with: somebody's browser, and the day. */
export interface Stage {
  readonly as: (person: string) => Promise<TestClient>
  readonly today: string
}

const VOTES: Readonly<Partial<Record<Outcome, readonly [number, number, number]>>> = { approved: [4, 0, 0], refused: [0, 4, 0], 'not-agreed': [2, 2, 0] }

/** A plan all of whose words carry the mark of its case. */
export function markedPlan(story: string, author: string, implementers: readonly string[], unsuitable = false, round = 1): PlanDraft {
  const plan = marked(story, 'plan', author, round)
  return {
    ...COMPLETE_PLAN,
    title: plan,
    problem: plan,
    solution: plan,
    functionOrTask: plan,
    objectives: plan,
    matters: unsuitable ? [{ kind: 'unsuitable', analysis: plan, document: plan, provision: plan, issuer: plan, why: plan }] : [{ kind: 'unregulated', analysis: plan }],
    expectedResults: [{ result: plan, measure: plan }],
    risks: [{ risk: plan, likelihood: 'low', impact: 'low', mitigation: plan }],
    implementers: [...implementers],
  }
}

/**
 * Tells one case through the acts that real people do, every text of them marked. `at` moves the telling to another
 * committee, `round` counts the receipts.
 */
export class ToldStory {
  readonly #road: CaseRoad
  readonly #name: string
  readonly #stage: Stage
  #at: string
  #round = 1

  constructor(name: string, road: CaseRoad, at: string, stage: Stage) {
    this.#name = name
    this.#road = road
    this.#at = at
    this.#stage = stage
  }

  #mark(group: Group, author: string): string {
    return marked(this.#name, group, author, this.#round)
  }

  #letter(group: Group, author: string) {
    return { number: this.#mark(group, author), date: this.#today(), text: this.#mark(group, author), signedBy: `bithu.${this.#at}` }
  }

  #today(): ActData<'inform-superior'>['letter']['date'] {
    return this.#stage.today as ActData<'inform-superior'>['letter']['date']
  }

  #scope(group: Group, author: string) {
    const { from, to } = COMPLETE_PLAN.scope ?? {}
    if (from === undefined || to === undefined) throw new Error('the complete plan has no scope')
    const mark = this.#mark(group, author)
    return { what: mark, where: mark, from, to, resources: mark, pilot: false }
  }

  async #do<Name extends ActName>(person: string, name: Name, data: ActData<Name>): Promise<this> {
    await act(this.#road, await this.#stage.as(person), name, data)
    return this
  }

  #here(role: string): string {
    return `${role}.${this.#at}`
  }

  /** Four of five sit there; two of them appear nowhere else in the case. */
  #meeting(author: string, competenceBasis: string, votes: { readonly for: number; readonly against: number; readonly other: number }) {
    const present = ['bithu', 'phobithu', 'uyvien', 'uyvien2'].map((role) => this.#here(role))
    const body: ActData<'put-to-collective'>['body'] = 'standingCommittee'
    return { body, heldOn: this.#letter('minutes', author).date, total: 5, present, ...votes, minutes: this.#mark('minutes', author), competenceBasis }
  }

  submit = (person: string) => this.#do(person, 'submit', {})
  register = () => this.#do(this.#here('vanphong'), 'register', { number: this.#mark('plan', this.#here('vanphong')) })
  extend = () => this.#do(this.#here('phobithu'), 'extend', { reason: this.#mark('plan', this.#here('phobithu')) })
  declare = () => this.#do(this.#here('phobithu'), 'declare-within-competence', { basis: this.#mark('road', this.#here('phobithu')) })
  advise = () => this.#do(this.#here('chanhvanphong'), 'advise', { competence: 'within', note: this.#mark('advice', this.#here('chanhvanphong')) })
  requestSupplement = () => {
    const mark = this.#mark('road', this.#here('vanphong'))
    return this.#do(this.#here('vanphong'), 'request-supplement', { missing: [{ field: mark, note: mark }] })
  }
  supplement = (person: string) => this.#do(person, 'supplement', { plan: markedPlan(this.#name, person, [person]) })
  withdraw = (person: string) => this.#do(person, 'withdraw', { reason: this.#mark('road', person) })
  correct = () => {
    const office = this.#here('vanphong')
    const mark = this.#mark('road', office)
    return this.#do(office, 'correct-entry', { event: 2, field: 'number', value: mark, reason: mark })
  }
  archive = () => this.#do(this.#here('vanphong'), 'archive', { reason: this.#mark('road', this.#here('vanphong')) })

  assign = (coordinating: readonly string[] = [`ban.phoihop.${this.#at}`], lead = `ban.thamdinh.${this.#at}`) =>
    this.#do(this.#here('phobithu'), 'assign-appraisal', { lead: { body: lead }, coordinating: coordinating.map((body) => ({ body })) })
  council = (chair: string, secretary: string, members: readonly string[]) =>
    this.#do(this.#here('phobithu'), 'establish-council', { chair, secretary, members: [...members] })
  legalReview = () => this.#do(this.#here('phobithu'), 'assign-legal-review', { lead: `ban.ubkt.${this.#at}`, coordinating: ['ban.noichinh.tinh'] })
  replaceAppraiser = (body: string, by: string) =>
    this.#do(this.#here('bithu'), 'replace-appraiser', { body, by, reason: this.#mark('request', this.#here('bithu')) })
  opinion = (person: string) => {
    const mark = this.#mark('opinion', person)
    return this.#do(person, 'give-opinion', { opinion: 'conditional', reasons: mark, conditions: mark, legalRisks: mark })
  }
  report = (person = this.#here('thamdinh'), feasible = true) => {
    const mark = this.#mark('findings', person)
    const within = { withinConstitution: true, withinLaw: true, withinCharter: true, withinFunction: true, urgentNeed: true }
    return this.#do(person, 'report-appraisal', { feasible, effective: true, ...within, reasons: mark, recommendation: mark })
  }
  notifyInfeasible = () => this.#do(this.#here('phobithu'), 'notify-infeasible', { reasons: this.#mark('follow-up', this.#here('phobithu')) })
  put = (body: ActData<'put-to-collective'>['body'] = 'standingCommittee') => this.#do(this.#here('phobithu'), 'put-to-collective', { body })

  /** Two members sit in the meeting who appear nowhere else in the case. */
  deliberate = (outcome: Outcome, implementers: readonly string[] = []) => {
    const author = this.#here('vanphong')
    const mark = this.#mark(outcome === 'beyond-competence' ? 'report-up' : 'outcome', author)
    const [inFavour, against, other] = VOTES[outcome] ?? [0, 0, 4]
    return this.#do(author, 'record-deliberation', {
      meeting: this.#meeting(author, mark, { for: inFavour, against, other }),
      outcome,
      reasons: mark,
      ...(outcome === 'prepare-again' && { missing: mark }),
      ...(outcome === 'beyond-competence' && { proposedSolution: mark }),
      ...(outcome === 'approved' && { implementers, conditions: [mark], urgentNeed: true, scope: this.#scope('outcome', author) }),
    })
  }
  headDecides = (implementers: readonly string[]) => {
    const head = this.#here('bithu')
    const why = this.#mark('head', head)
    return this.#do(head, 'head-decides', { feasibleBecause: why, acceptsResponsibility: true, scope: this.#scope('head', head), implementers, urgentNeed: true })
  }
  reportOverride = () => this.#do(this.#here('bithu'), 'report-override', { letter: this.#letter('head', this.#here('bithu')) })
  reportUnsuitable = () => {
    const office = this.#here('vanphong')
    return this.#do(office, 'report-unsuitable-provision', { matter: 0, proposedChange: this.#mark('follow-up', office), letter: this.#letter('follow-up', office) })
  }
  reply = (kind: ActData<'issue-reply'>['kind']) => this.#do(this.#here('vanphong'), 'issue-reply', { kind, letter: this.#letter('reply', this.#here('vanphong')) })

  reportUrgent = (person: string, to: string) => {
    const mark = this.#mark('urgency', person)
    return this.#do(person, 'report-urgent', { to, situation: mark, whyNoTimeToPlan: mark, form: 'phone' })
  }
  direct = (head: string) => this.#do(head, 'direct-urgent', { direction: this.#mark('urgency', head), form: 'message' })
  account = (person: string) => {
    const mark = this.#mark('urgency', person)
    return this.#do(person, 'report-urgent-in-writing', { account: mark, results: mark })
  }
  concludeUrgent = () => {
    const author = this.#here('vanphong')
    const mark = this.#mark('conclusion', author)
    const meeting = this.#meeting(author, mark, { for: 4, against: 0, other: 0 })
    return this.#do(author, 'conclude-urgent', { meeting, evaluation: mark, recognised: 'part', scope: this.#scope('conclusion', author), letter: this.#letter('conclusion', author) })
  }

  askProtection = (person: string) => {
    const mark = this.#mark('protection', person)
    return this.#do(person, 'request-protection', { reason: mark, wanted: mark })
  }
  handUp = (to: string) => {
    const author = this.#here('bithu')
    const mark = this.#mark('handing up', author)
    return this.#do(author, 'escalate-protection', { of: 'protection/1', to: { kind: 'body', body: `ban.${to}` }, lacking: 'competence', reasons: mark, asks: mark, letter: this.#letter('handing up', author) })
  }
  reportHandingUp = () => this.#do(this.#here('vanphong'), 'report-escalation', { letter: this.#letter('protecting', this.#here('vanphong')) })
  protect = (person: string) => {
    const mark = this.#mark('protecting', person)
    return this.#do(person, 'apply-protection-measure', { of: 'protection/1', field: 'safety', what: mark, doneBy: mark, from: this.#letter('protecting', person).date })
  }
  askToCoordinate = async (agency: string) => {
    const author = this.#here('vanphong')
    await this.#do(author, 'request-coordination', { agencies: [{ kind: 'body', body: `ban.${agency}` }], what: this.#mark('coordination', author), of: 'protection/1' })
    return this.#do(agency, 'answer-coordination', { of: 'coordination/1', text: this.#mark('coordination', agency) })
  }

  begin = (person: string) => this.#do(person, 'start-implementation', { note: this.#mark('work', person) })
  progress = (person: string) => {
    const mark = this.#mark('work', person)
    return this.#do(person, 'report-progress', { done: mark, results: mark, risks: mark })
  }
  hinder = async (person: string) => {
    const mark = this.#mark('work', person)
    await this.#do(person, 'raise-difficulty', { what: mark, proposal: mark })
    const author = this.#here('bithu')
    return this.#do(author, 'resolve-difficulty', { of: 'difficulty/1', how: 'removed', text: this.#mark('work', author) })
  }
  finish = async (person: string) => {
    const mark = this.#mark('work', person)
    await this.#do(person, 'complete', { results: [{ expected: 0, achieved: 'part', evidence: mark }], summary: mark })
    const author = this.#here('vanphong')
    const reasons = this.#mark('conclusion', author)
    return this.#do(author, 'evaluate-results', { meeting: this.#meeting(author, reasons, { for: 4, against: 0, other: 0 }), verdict: 'partly', reasons })
  }

  /** Something goes wrong; the level above has it verified by a body of its own. */
  goWrong = async (person: string, above: string) => {
    const mark = this.#mark('work', person)
    await this.#do(person, 'report-incident', { kind: 'error', what: mark, happenedOn: this.#today(), damage: mark, part: mark, where: mark, resources: mark, byWhom: mark })
    const office = this.#here('vanphong')
    await this.#do(office, 'report-incident-to-superior', { incident: 'incident/1', letter: this.#letter('work', office) })
    const superior = `phobithu.${above}`
    const words = this.#mark('work', superior)
    await this.#do(superior, 'direct-verification', { incident: 'incident/1', lead: `ban.ubkt.${above}`, coordinating: [`ban.thamdinh.${above}`], agencies: words, instructions: words })
    await this.#do(person, 'remedy', { incident: 'incident/1', text: mark, acceptsResponsibility: true })
    const told = this.#mark('published', office)
    return this.#do(office, 'make-public', { incident: 'incident/1', title: told, text: told })
  }
  verify = (person: string, implementers: readonly string[]) => {
    const reasons = this.#mark('verified', person)
    const found = { finding: 'found', reasons } as const
    const points = ['what', 'where', 'time', 'resources', 'implementers', 'condition/1']
    const cases = ['d6.k1.g1', 'd6.k1.g2', 'd6.k1.g3', 'd6.k1.g4'] as const
    return this.#do(person, 'conclude-verification', {
      incident: 'incident/1',
      occurred: found,
      points: points.map((point) => ({ point, finding: 'inside', reasons })),
      asApproved: found,
      motives: implementers.map((cadre) => ({ person: cadre, motive: 'clean', reasons })),
      nature: reasons,
      extent: reasons,
      cause: { kind: 'objective', reasons },
      seriousConsequence: { finding: 'not-found', reasons },
      cases: cases.map((name) => ({ case: name, finding: 'not-established', reasons })),
      mitigating: reasons,
    })
  }
  decideProtection = (implementers: readonly string[]) => {
    const author = this.#here('vanphong')
    const reasons = this.#mark('conclusion', author)
    const meeting = this.#meeting(author, reasons, { for: 4, against: 0, other: 0 })
    const cadres = implementers.map((person) => ({ person, outcome: 'measures' as const, reasons, measures: reasons }))
    return this.#do(author, 'decide-protection', { incident: 'incident/1', meeting, cadres, letter: this.#letter('conclusion', author) })
  }
  wish = async () => {
    const author = this.#here('bithu')
    const work = this.#mark('work', author)
    await this.#do(author, 'give-encouragement-measure', { awards: [{ form: 'd5.k2.a', what: work, people: [this.#here('canbo')] }] })
    const wish = this.#mark('wish', author)
    return this.#do(author, 'propose-encouragement', { awards: [{ form: 'd5.k2.d', what: wish, people: [this.#here('canbo')] }], reasons: wish })
  }
  /** One form is decided here, another proposed to a level above, which grants it. */
  encourage = async (level: string) => {
    const author = this.#here('vanphong')
    const mark = this.#mark('conclusion', author)
    const meeting = this.#meeting(author, mark, { for: 4, against: 0, other: 0 })
    const award = { what: mark, people: [this.#here('canbo')] }
    await this.#do(author, 'decide-encouragement', { meeting, awards: [{ ...award, form: 'd5.k2.d', underRule: mark }], reasons: mark })
    const letter = this.#letter('conclusion', author)
    await this.#do(author, 'propose-encouragement-to-competent-level', { meeting, level, awards: [{ ...award, form: 'd5.k2.dd', why: 'beyond-competence' }], reasons: mark, letter })
    const above = `vanphong.${level}`
    return this.#do(above, 'competent-level-decides', {
      of: 'request/1',
      granted: ['award/2'],
      reasons: this.#mark('work', above),
      letter: { ...this.#letter('work', above), signedBy: `bithu.${level}` },
    })
  }
  /** Delivered, made public by the committee that decided, taken up by the level above. */
  publish = async (level: string) => {
    const office = this.#here('vanphong')
    const work = this.#mark('work', office)
    await this.#do(office, 'deliver-encouragement', { award: 'award/1', how: work, document: { number: work, date: this.#letter('work', office).date } })
    const published = this.#mark('published', office)
    await this.#do(office, 'publish-encouragement', { title: published, text: published, awards: [{ award: 'award/1', people: [published] }] })
    const above = `vanphong.${level}`
    return this.#do(above, 'replicate', { publication: 'publication/1', where: this.#mark('published', above), note: this.#mark('work', above) })
  }

  /** From here on the case is at the other committee. */
  forward = async (to: string) => {
    const author = this.#here('phobithu')
    await this.#do(author, 'forward', { to, reason: this.#mark('road', author), letter: this.#letter('road', author) })
    return this.#next(to)
  }
  informSuperior = (from: string) => {
    const office = `vanphong.${from}`
    return this.#do(office, 'inform-superior', { letter: { ...this.#letter('road', office), signedBy: `bithu.${from}` } })
  }
  reportUp = async (to: string) => {
    const author = this.#here('phobithu')
    await this.#do(author, 'report-beyond-competence', { proposedSolution: this.#mark('road', author), letter: this.#letter('road', author) })
    return this.#next(to)
  }
  replyFrom = (committee: string) => {
    const office = `vanphong.${committee}`
    const mark = marked(this.#name, 'reply', office)
    return this.#do(office, 'issue-reply', { kind: 'beyond-competence', letter: { ...this.#letter('reply', office), number: mark, text: mark, signedBy: `bithu.${committee}` } })
  }
  resubmit = async (person: string) => {
    this.#round += 1
    return this.#do(person, 'resubmit', { plan: markedPlan(this.#name, person, [person], false, this.#round) })
  }

  #next(committee: string): this {
    this.#at = committee
    this.#round += 1
    return this
  }
}
