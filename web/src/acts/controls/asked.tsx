import type { PosedQuestion } from '../asking/posed.ts'
import { AgenciesControl, AgencyControl } from './agency-control.tsx'
import { BodiesControl } from './bodies-control.tsx'
import { BodyControl } from './body-control.tsx'
import { ChoiceControl } from './choice-control.tsx'
import { ChoicesControl } from './choices-control.tsx'
import { CommitteeAboveControl } from './committee-above-control.tsx'
import { DayControl } from './day-control.tsx'
import { EachControl } from './each-control.tsx'
import type { ControlProps } from './filling.ts'
import { GroupControl } from './group-control.tsx'
import { HeadToTellControl } from './head-to-tell-control.tsx'
import { LinesControl } from './lines-control.tsx'
import { ListControl } from './list-control.tsx'
import { MeetingControl } from './meeting/meeting-control.tsx'
import { PeopleControl } from './people-control.tsx'
import { PlanControl } from './plan-control.tsx'
import { PromiseControl } from './promise-control.tsx'
import { SignerControl } from './signer-control.tsx'
import { TextControl } from './text-control.tsx'
import { TimeControl } from './time-control.tsx'
import { YesNoControl } from './yes-no-control.tsx'

/** One field of a form. A short answer may stand beside another. */
export function Asked(props: ControlProps) {
  const { question } = props.field
  const isShort = question.ask === 'day' || question.ask === 'number' || question.ask === 'time'
  return <div data-short={isShort || undefined}><Control {...props} question={question} /></div>
}

interface AskedQuestion extends ControlProps {
  readonly question: PosedQuestion
}

/** The control for each kind of question. */
function Control({ question, ...props }: AskedQuestion) {
  switch (question.ask) {
    case 'line':
      return <TextControl {...props} size="line" />
    case 'paragraphs':
      return <TextControl {...props} size="paragraphs" />
    case 'number':
      return <TextControl {...props} size="number" />
    case 'lines':
      return <LinesControl {...props} />
    case 'day':
      return <DayControl {...props} />
    case 'yes-no':
      return <YesNoControl {...props} yes={question.yes} no={question.no} />
    case 'promise':
      return <PromiseControl {...props} />
    case 'choice':
      return <ChoiceControl {...props} options={question.options} />
    case 'choices':
      return <ChoicesControl {...props} options={question.options} />
    case 'person':
      return <PeopleControl {...props} single />
    case 'people':
      return <PeopleControl {...props} />
    case 'signer':
      return <SignerControl {...props} />
    case 'body':
      return <BodyControl {...props} />
    case 'bodies':
      return <BodiesControl {...props} />
    case 'agency':
      return <AgencyControl {...props} />
    case 'agencies':
      return <AgenciesControl {...props} />
    case 'committee-above':
      return <CommitteeAboveControl {...props} />
    case 'head-to-tell':
      return <HeadToTellControl {...props} />
    case 'time':
      return <TimeControl {...props} />
    case 'group':
      return <GroupControl {...props} fields={question.fields} />
    case 'list':
      return <ListControl {...props} fields={question.fields} item={question.item} />
    case 'each':
      return <EachControl {...props} fields={question.fields} items={question.items} />
    case 'meeting':
      return <MeetingControl {...props} fields={question.fields} />
    case 'plan':
      return <PlanControl {...props} />
  }
}
