import type { RefusalTexts } from '../../words.ts'
import { points } from '../choices.ts'
import { always, list, onlyBy } from '../phrases.ts'

/** “Where”, “Condition attached 2”. */
function pointNamed(id: string): string {
  const [name = '', number] = id.split('/')
  const known = Object.entries(points).find(([point]) => point === name)?.[1] ?? id
  return `“${number === undefined ? known : `${known} ${number}`}”`
}

const named = (ids: readonly string[]): string => list(ids.map(pointNamed))

export const whenItGoesWrong: RefusalTexts<'whenItGoesWrong'> = {
  'report-incident.by-implementer-or-committee': onlyBy('report an incident'),
  'report-incident.after-go-ahead': (facts) =>
    `The case is at “${facts.stage('stage')}”: there is no go-ahead against which to measure. Wait for the reply; what is pressing is reported as an urgent situation.`,
  'report-incident.after-reply': always('There is no written reply yet, so nobody carries anything out. Reply to the proposer first.'),
  'report-incident.what': always('It does not say what happened. Write it down.'),
  'report-incident.damage': always('It does not say what damage was done. Write it in words or as an amount; if there is none, say so.'),
  'report-incident.part': always('It does not say which part of the plan it concerns. Write it, so that it can be measured against what was approved.'),
  'report-incident.days': (facts) =>
    `The day it happened ${facts.day('happenedOn')}, the day it became known ${facts.day('knownOn')} and the day of the report ${facts.day('on')} are out of order. Correct them: happened, known, reported.`,
  'report-incident.shortfall-of-pilot': always('This is a pilot, and a goal merely missed or reached in part is accepted; it is no incident. Record it with the completion, so that the collective evaluates it.'),
  'report-incident-to-superior.by-collective': onlyBy('report an incident to the direct superior'),
  'report-incident-to-superior.something-open': always('No incident is waiting to be reported upward. There is nothing to do.'),
  'report-incident-to-superior.incident': always('The incident chosen does not exist or was reported upward already. Choose one that is waiting.'),
  'direct-verification.by-superior': onlyBy('direct the verification'),
  'direct-verification.something-open': always('No incident is waiting to be verified here. There is nothing to do.'),
  'direct-verification.incident': always('The incident chosen does not exist or was concluded already. Choose one that is waiting.'),
  'direct-verification.bodies-known': (facts) => `These bodies were not found: ${facts.bodies('unknown')}. Choose again from the list of bodies.`,
  'direct-verification.people-known': (facts) => `These people were not found: ${facts.people('unknown')}. Choose again from the list.`,
  'direct-verification.not-their-own': (facts) => `It cannot be given to ${facts.people('people')}, who proposed it or carry it out. Charge somebody else with the verification.`,
  'direct-verification.instructions': always('There are no instructions. Write what must be established.'),
  'conclude-verification.by-verifiers': onlyBy('conclude the verification'),
  'conclude-verification.directed': always('No verification was directed that is not concluded yet. The permanent members of the direct superior direct it first.'),
  'conclude-verification.incident': always('The incident chosen does not exist, is not being verified, or was concluded. Choose one that is waiting.'),
  'conclude-verification.occurred': always('It does not say why a risk or an error was found or not. Write the reasons.'),
  'conclude-verification.every-point': (facts) =>
    facts.count('missing') + facts.count('unknown') > 0
      ? `Each point of the approved scope must be concluded on exactly once; look again at ${named([...facts.items('missing'), ...facts.items('unknown')])}.`
      : `Reasons are missing at ${named(facts.items('without'))}. Write why it was found so.`,
  'conclude-verification.as-approved': always('It does not say why it was found to be carried out as approved or not. Write the reasons.'),
  'conclude-verification.every-motive': (facts) =>
    facts.count('missing') + facts.count('unknown') > 0
      ? `The motive of each implementer must be found exactly once; look again at ${list([facts.people('missing'), facts.people('unknown')].filter((people) => people !== ''))}.`
      : `Reasons are missing about the motive of ${facts.people('without')}. Write why it was found so.`,
  'conclude-verification.nature': always('The nature of what happened is missing. Write it down.'),
  'conclude-verification.extent': always('The extent of what happened is missing. Write it down.'),
  'conclude-verification.cause': always('It does not say why this cause was found. Write the reasons.'),
  'conclude-verification.consequence': always('It does not say why the consequence was found serious or not. Write the consequence and the reasons.'),
  'conclude-verification.every-case': always('Each of the four cases must be found or not found exactly once, with reasons. If it is none of them, say no to all four.'),
  'decide-protection.by-go-ahead-level': onlyBy('record the decision on protection'),
  'decide-protection.something-open': always('No incident is waiting for a decision. There is nothing to do.'),
  'decide-protection.after-verification': always('The verification directed by the direct superior is not concluded. By the committee’s own rule the decision comes after it; report upward and wait for the conclusion.'),
  'decide-protection.incident': always('The incident chosen does not exist, is not concluded, or was decided. Choose one that is waiting.'),
  'decide-protection.every-cadre': (facts) =>
    `Each implementer must be decided about exactly once; look again at ${list([facts.people('missing'), facts.people('unknown')].filter((people) => people !== ''))}.`,
  'decide-protection.reasons': (facts) => `Reasons are missing for the decision about ${facts.people('people')}. Write them.`,
  'decide-protection.measures': (facts) => `No measure is named for ${facts.people('people')}. Write the measures, or choose another decision.`,
  'decide-protection.told-in-writing': always('There is no letter to the cadres. Enter its number, day and text.'),
  'make-public.by-committee': onlyBy('make the matter public'),
  'make-public.something-reported': always('No incident was reported, so there is nothing to make public. Report it first.'),
  'make-public.incident': always('The incident chosen does not exist. Choose again from the list.'),
  'make-public.title': always('There is no headline. Write one line that says what it is about.'),
  'make-public.text': always('There is nothing to make public. Write it, so that people understand it rightly.'),
  'remedy.by-cadre-or-committee': onlyBy('record a remedy'),
  'remedy.something-reported': always('No incident was reported, so there is nothing to remedy. Report it first.'),
  'remedy.incident': always('The incident chosen does not exist. Choose again from the list.'),
  'remedy.text': always('It does not say what is remedied. Write it down.'),
  'remedy.accepts-himself': (facts) => `Only a cadre who carried it out accepts responsibility, for himself; ${facts.person('person')} cannot accept it for another. Leave this out.`,
}
