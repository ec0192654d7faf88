import type { CaseView } from '@dam-lam/contract'
import { AnswersSection } from './answers/answers-section.tsx'
import { AppraisalSection } from './appraisal/appraisal-section.tsx'
import { CorrectionsSection } from './corrections/corrections-section.tsx'
import { DecisionSection } from './decision/decision-section.tsx'
import { History } from './history/history.tsx'
import { EncouragementSection } from './encouragement/encouragement-section.tsx'
import { ImplementationSection } from './implementation/implementation-section.tsx'
import { IncidentsSection } from './incidents/incidents-section.tsx'
import { PlanSection } from './plan/plan-section.tsx'
import { ProtectionSection } from './protection/protection-section.tsx'
import { ReadingsSection } from './readings/readings-section.tsx'
import { UrgencySection } from './urgency/urgency-section.tsx'
import type { SectionName } from './sections.ts'

/** One section of a case. */
export function Section({ name, view }: { readonly name: SectionName; readonly view: CaseView }) {
  switch (name) {
    case 'dien-bien':
      return <History caseId={view.id} />
    case 'ke-hoach':
      return <PlanSection view={view} />
    case 'cap-thiet':
      return <UrgencySection view={view} />
    case 'thuc-hien':
      return <ImplementationSection view={view} />
    case 'bao-ve':
      return <IncidentsSection view={view} />
    case 'khuyen-khich':
      return <EncouragementSection view={view} />
    case 'bao-ve-can-bo':
      return <ProtectionSection view={view} />
    case 'tham-dinh':
      return <AppraisalSection view={view} />
    case 'bieu-quyet':
      return <DecisionSection view={view} />
    case 'tra-loi':
      return <AnswersSection view={view} />
    case 'dinh-chinh':
      return <CorrectionsSection corrections={view.corrections} />
    case 'da-mo':
      return <ReadingsSection caseId={view.id} />
  }
}
