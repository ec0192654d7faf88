import type { RefusalTexts } from '../../words.ts'
import { forms } from '../encouragement.ts'
import { always, list, onlyAt, onlyBy } from '../phrases.ts'

const named = (ids: readonly string[]): string => list(ids.map((id) => forms[id as keyof typeof forms] ?? id))

export const encouraging: RefusalTexts<'encouraging'> = {
  'encouragement.awards-written': always('Nothing is entered, or something lacks what it is or for whom. Say what each person gets.'),
  'encouragement.for-implementers': (facts) =>
    `Encouragement here is only for those who carry the plan out by the go-ahead${facts.count('implementers') === 0 ? '' : `: ${facts.people('implementers')}`}. Leave out: ${facts.people('people')}.`,
  'encouragement.real-effect': (facts) =>
    facts.text('verdict') === ''
      ? 'The collective that gave the go-ahead has not evaluated the results. Enter the evaluation first; forms are decided only after real effect.'
      : 'The collective found no effect, so no form is decided on. Conditions, trust and motivation can still be given.',
  'encouragement.partly-is-enough': always('The collective found an effect in part, and the committee has set that this is not enough for a form to be decided. Conditions, trust and motivation can still be given.'),
  'give-encouragement-measure.by-committee': onlyBy('enter conditions, trust and motivation'),
  'give-encouragement-measure.stage': onlyAt('enter conditions, trust and motivation'),
  'give-encouragement-measure.go-ahead': always('There is no go-ahead, so there is nobody to encourage here. See the written reply.'),
  'give-encouragement-measure.form': (facts) =>
    `The form of ${named(facts.items('forms'))} is decided only after real effect. Choose point a, b or c here; the others wait for the collective.`,
  'propose-encouragement.by-committee': onlyBy('propose encouragement'),
  'propose-encouragement.stage': onlyAt('propose encouragement'),
  'propose-encouragement.go-ahead': always('There is no go-ahead, so there is nobody to propose. See the written reply.'),
  'propose-encouragement.reasons': always('Why it is proposed is missing. Give the reasons for the collective to consider.'),
  'decide-encouragement.by-meeting': onlyBy('enter the decision of the collective on encouragement'),
  'decide-encouragement.stage': onlyAt('decide on forms of encouragement'),
  'decide-encouragement.under-rule': always('The rule on which a part rests is missing. Name the rule of Party or State; where there is none, or it is beyond competence, propose it to the competent level.'),
  'decide-encouragement.reasons': always('Why it is decided so is missing. Give the reasons.'),
  'propose-encouragement-up.by-meeting': onlyBy('enter the proposal to the competent level'),
  'propose-encouragement-up.stage': onlyAt('propose to the competent level'),
  'propose-encouragement-up.has-superior': (facts) => `${facts.committee('committee')} has nobody above it in the system. Check the organisation.`,
  'propose-encouragement-up.level': (facts) =>
    `The level chosen does not stand above the committee that gave the go-ahead. ${facts.count('possible') === 0 ? 'There is no level above to choose.' : `Choose: ${facts.anyCommittee('possible')}.`}`,
  'propose-encouragement-up.reasons': always('Why it is proposed is missing. Give the reasons for the competent level to consider.'),
  'competent-level-decides.by-level-asked': onlyBy('decide on the encouragement proposed'),
  'competent-level-decides.something-asked': always('No proposal of encouragement waits for this committee. There is nothing to do.'),
  'competent-level-decides.of': always('The proposal chosen does not exist or has been answered. Choose one that waits.'),
  'competent-level-decides.granted': always('Something chosen is not part of this proposal, or is chosen twice. Choose again what is granted.'),
  'competent-level-decides.reasons': always('Why it is decided so is missing. Give the reasons, also where nothing is granted.'),
  'deliver-encouragement.by-committee': onlyBy('enter that encouragement was delivered'),
  'deliver-encouragement.something-given': always('Nothing that was decided is still to be delivered. There is nothing to do.'),
  'deliver-encouragement.award': always('The part chosen was not decided on, or was delivered already. Choose again.'),
  'deliver-encouragement.how': always('How it was delivered is missing. Describe it.'),
  'deliver-encouragement.document': (facts) => `The number of the document is missing, or its date (${facts.day('date')}) has not come yet. Give the number and date of the document.`,
  'publish-encouragement.by-committee-that-decided': onlyBy('publish the result of encouragement'),
  'publish-encouragement.something-given': always('This committee has decided on nothing that is still to be published. There is nothing to do.'),
  'publish-encouragement.awards': always('Nothing is chosen, or something was not decided by this committee, is published already, or is chosen twice. Choose again.'),
  'publish-encouragement.title': always('The name of the model is missing. Write it as it is to be read in public.'),
  'publish-encouragement.text': always('The text to be published is missing. Say what was done and what it brought.'),
  'publish-encouragement.people': always('A name is left blank. Write it as it is to be read, or remove the line.'),
  'replicate.by-another-committee': (facts) =>
    `A model is taken up by another committee, entered by its office or permanent members; ${facts.committee('committee')} cannot enter it in this position. Hand it to the right place.`,
  'replicate.something-published': always('This case has published no model. Wait for a publication.'),
  'replicate.publication': always('The model chosen does not stand in this case. Choose again.'),
  'replicate.where': always('Where it is taken up is missing. Name the place or the unit.'),
}
