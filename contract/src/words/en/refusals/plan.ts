import type { RefusalTexts } from '../../words.ts'
import { always } from '../phrases.ts'

export const plan: RefusalTexts<'plan'> = {
  'plan.title': always('The plan has no title. Write one line that tells what it is about.'),
  'plan.problem': always('The plan does not state the problem to be solved. Describe the situation and where it is stuck.'),
  'plan.solution': always('The plan does not state the proposed way. Describe what will be done about the problem.'),
  'plan.function-or-task': always('The plan does not say under which function, task or power it falls. Name the function or task assigned.'),
  'plan.matters': always('The plan does not make clear whether the matter is not yet regulated, or regulated in a way that does not fit practice. Add at least one matter and choose its kind.'),
  'plan.matters-analysed': (facts) => `Matter ${facts.places('items')} has no kind or no analysis. Choose the kind and write the analysis.`,
  'plan.expected-results': always('The plan expects no effect and no positive result. Write at least one.'),
  'plan.risks': always('The plan names no possible risk. Write at least one.'),
  'plan.implementers': always('The plan names no implementer. Name at least one person who will carry it out and commits to it.'),
  'plan.commitment': always('The commitment to carry it out seriously and let no serious consequence occur is missing. Read and mark it.'),
  'plan.unsuitable-provision-named': (facts) =>
    `Matter ${facts.places('items')} does not fully name the unsuitable provision. Give the document, the provision, the issuing body and why it does not fit practice.`,
  'plan.measurable-results': (facts) => `Expected result ${facts.places('items')} does not say by what it is measured. Say how, so that it can be compared later.`,
  'plan.risks-assessed': (facts) => `Risk ${facts.places('items')} is not fully assessed. Give its likelihood, its impact, and how it is prevented and remedied.`,
  'plan.scope': always('The scope of the plan is not complete. Say what, where, from when to when, with which resources, and whether it is a pilot.'),
  'plan.period-runs-forward': (facts) => `The period runs backwards: from ${facts.day('from')} to ${facts.day('to')}. Give an end that is not before the beginning.`,
  'plan.motive': always('The declaration of the common good is missing. Read and mark it.'),
}
