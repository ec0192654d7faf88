import type {
  Achievement,
  ActData,
  ActName,
  AdministrativeActData,
  AdministrativeActName,
  AdministrativeEventData,
  AdministrativeEventType,
  Approval,
  Agency,
  Body,
  Cause,
  Concern,
  ConditionName,
  CadreKind,
  Committee,
  Degree,
  DutyName,
  DutyState,
  EvaluationVerdict,
  ExemptionCondition,
  EventType,
  ExpectedResult,
  FileState,
  Finding,
  FormId,
  FileType,
  IncidentKind,
  Ground,
  Inspected,
  Lacking,
  LedgerReason,
  LocalDate,
  Matter,
  MeasureData,
  Meeting,
  Motive,
  Outcome,
  Plan,
  PointFinding,
  PointName,
  Policy,
  PolicyKey,
  Post,
  PostName,
  ProtectionOutcome,
  ProtectionField,
  Receipt,
  Recognition,
  Resolution,
  ReplyKind,
  Risk,
  Rung,
  Scope,
  SecrecyDeclaration,
  SecretPaper,
  SightReason,
  Stage,
  WhyUpward,
  WordForm,
} from '@dam-lam/core'
import type { ProblemCode } from '../problem-codes.ts'
import type { RefusalCode, RefusalGroup } from '../refusal-codes.ts'
import type { CaseFacts } from './case-facts.ts'
import type { EventFacts } from './event-facts.ts'
import type { Facts } from './facts.ts'
import type { InputFault } from './input-faults.ts'
import type { ListFault } from './list-faults.ts'
import type { NameOf } from './name-of.ts'
import type { PublicPageWords } from './public-page-words.ts'

/** A text for each of a closed list: a missing one does not compile. */
export type Texts<Key extends string> = { readonly [K in Key]: string }

/** What a refusal says: what is wrong, and what to do. Never a quotation; the clause stands beside it. */
export type RefusalText = (facts: Facts) => string
export type RefusalTexts<Group extends RefusalGroup> = { readonly [Code in RefusalCode<Group>]: RefusalText }

type FieldOf<Data> = Data extends unknown ? keyof Data & string : never
type Letter = ActData<'confirm-withdrawal'>['letter']

/** Labels of everything that a form asks for. */
export interface FieldWords {
  readonly plan: Texts<keyof Plan>
  readonly matter: Texts<FieldOf<Matter>>
  readonly scope: Texts<keyof Scope>
  readonly expectedResult: Texts<keyof ExpectedResult>
  readonly risk: Texts<keyof Risk>
  readonly secretPaper: Texts<keyof SecretPaper>
  readonly meeting: Texts<keyof Meeting>
  readonly letter: Texts<keyof Letter>
  readonly paper: Texts<'number' | 'date'>
  readonly missingField: Texts<'field' | 'note'>
  readonly planTask: Texts<'what' | 'body' | 'dueOn'>
  readonly measuredResult: Texts<'expected' | 'achieved' | 'evidence'>
  readonly finding: Texts<'finding' | 'reasons'>
  readonly cadreDecision: Texts<FieldOf<ActData<'decide-protection'>['cadres'][number]>>
  readonly protectionMeasure: Texts<keyof MeasureData>
  readonly agency: Texts<FieldOf<Agency>>
  readonly externalEvaluation: Texts<'verdict' | 'reasons'>
  readonly award: Texts<'form' | 'what' | 'people' | 'underRule' | 'why'>
  readonly publishedAward: Texts<'award' | 'people'>
  readonly askedBody: Texts<'body' | 'dueOn'>
  readonly externalReply: Texts<FieldOf<Extract<ActData<'record-external'>, { act: 'issue-reply' }>['data']>>
  readonly acts: { readonly [Name in ActName]: Texts<FieldOf<ActData<Name>>> }
}

interface EventText<Type extends EventType> {
  readonly title: string
  readonly told: (data: EventFacts<Type>, name: NameOf) => string
}

/** The events of one group, each with its words; all groups together must name every event. */
export type EventTexts = { readonly [Type in EventType]?: EventText<Type> }

/** Every word that a person reads in one language. */
export interface Words {
  readonly language: 'vi' | 'en'
  /** A day as the language writes it, `14/12/2022`; a text that is no day stays as it is. */
  readonly day: (on: string) => string
  /** «a, b và c». */
  readonly list: (items: readonly string[]) => string
  /** «a, b hoặc c». */
  readonly either: (items: readonly string[]) => string
  /** «a». */
  readonly quoted: (text: string) => string
  /** `title` stands on the button, `done` in a list of what happened, `who` in the description of the act. */
  readonly acts: { readonly [Name in ActName]: Texts<'title' | 'done' | 'who'> }
  /** `title` for a reader from whom the content is withheld, `told` for the others. */
  readonly events: { readonly [Type in EventType]: EventText<Type> }
  /** Of an event whose kind itself is confidential. */
  readonly confidentialEntry: string
  readonly administrativeActs: { readonly [Name in AdministrativeActName]: Texts<'title' | 'done' | 'who'> }
  /** Labels of what each asks for. */
  readonly administrativeFields: { readonly [Name in AdministrativeActName]: Texts<FieldOf<AdministrativeActData<Name>>> }
  readonly administrativeEvents: {
    readonly [Type in AdministrativeEventType]: { readonly title: string; readonly told: (data: AdministrativeEventData[Type], on: LocalDate, name: NameOf) => string }
  }
  /** `next` says what happens next, so that a refusal can say what to do. */
  readonly stages: { readonly [S in Stage]: Texts<'name' | 'next'> }
  readonly duties: Texts<DutyName>
  /** How a duty stands; `days` are working days left, or past the due day. */
  readonly dutyState: (state: DutyState, days: number) => string
  /** What a notice says about the duty: «Sắp đến hạn». */
  readonly notices: Texts<Rung>
  readonly provisional: string
  /** Whoever does what nobody does: the program itself. */
  readonly program: string
  readonly grounds: Texts<Ground>
  readonly policies: { readonly [Key in PolicyKey]: Texts<'name' | 'meaning'> }
  /** The value of an item as it stands in a sentence: «2», «có», «nhất trí; đồng ý». */
  readonly policyValue: (value: Policy[PolicyKey]) => string
  readonly posts: Texts<PostName>
  /** The three kinds of office in the words of d2.k3. */
  readonly cadreKinds: Texts<CadreKind>
  /** «Bí thư Đảng ủy phường». */
  readonly title: (position: { readonly post: PostName; readonly committee: string; readonly body: string | null }) => string
  /** «Văn phòng Đảng ủy phường». */
  readonly post: (post: Post, name: NameOf) => string
  readonly levels: Texts<Committee['level']>
  readonly bodyKinds: Texts<Body['kind']>
  readonly collectives: Texts<Meeting['body']>
  /** «Ban Thường vụ Đảng ủy phường». */
  readonly collective: (body: Meeting['body'], committee: string) => string
  readonly matterKinds: Texts<Matter['kind']>
  readonly degrees: Texts<Degree>
  readonly opinions: Texts<ActData<'give-opinion'>['opinion']>
  readonly outcomes: Texts<Outcome>
  readonly replyKinds: Texts<ReplyKind | 'withdrawal-note'>
  readonly issuerResponses: Texts<ActData<'record-issuer-response'>['response']>
  readonly competences: Texts<ActData<'advise'>['competence']>
  readonly findings: Texts<keyof ActData<'report-appraisal'>>
  readonly receiptReasons: Texts<Receipt['reason']>
  readonly approvedBy: Texts<Approval['by']>
  readonly wordForms: Texts<WordForm>
  readonly recognitions: Texts<Recognition>
  readonly resolutions: Texts<Resolution>
  readonly inspected: Texts<Inspected>
  readonly achievements: Texts<Achievement>
  readonly verdicts: Texts<EvaluationVerdict>
  readonly incidentKinds: Texts<IncidentKind>
  /** The points of an approved scope. */
  readonly points: Texts<PointName>
  readonly pointFindings: Texts<PointFinding>
  readonly motives: Texts<Motive>
  readonly causes: Texts<Cause>
  readonly protectionOutcomes: Texts<ProtectionOutcome>
  readonly established: Texts<Finding>
  /** What is said about Điều 6 khoản 1. */
  readonly k1Norms: {
    readonly heads: Texts<'within' | 'considered'>
    readonly conditions: Texts<ConditionName | ExemptionCondition>
    readonly findings: Texts<Finding>
    readonly within: Texts<Finding>
    readonly considered: Texts<'found' | 'not-established' | 'no-incident' | 'serious' | 'no-case'>
    readonly standing: string
    readonly silent: Texts<'scope' | 'serious'>
    readonly decides: string
    readonly recognised: string
    readonly pilot: string
  }
  /** Where a form of encouragement stands: «điểm d». */
  readonly forms: Texts<FormId>
  readonly whyUpward: Texts<WhyUpward>
  readonly protectionFields: Texts<ProtectionField>
  readonly lacking: Texts<Lacking>
  readonly sightReasons: Texts<SightReason>
  /** What is open in a case beside where it stands. */
  readonly concerns: Texts<Concern>
  readonly correctableFields: Texts<'receivedOn' | 'number'>
  readonly ledgerReasons: Texts<LedgerReason>
  readonly answers: Texts<'yes' | 'no' | 'unknown'>
  readonly secrecy: Texts<SecrecyDeclaration>
  readonly fileTypes: Texts<FileType>
  readonly fileStates: Texts<FileState>
  readonly fields: FieldWords
  /** What to write into a field of the plan. */
  readonly planHints: Texts<keyof Plan>
  readonly problems: { readonly [Code in ProblemCode]: Texts<'title' | 'detail'> }
  readonly inputFaults: { readonly [Kind in InputFault['kind']]: (fault: Extract<InputFault, { kind: Kind }>) => string }
  readonly listFaults: { readonly [Kind in ListFault['kind']]: (fault: Extract<ListFault, { kind: Kind }>) => string }
  readonly refusals: { readonly [Code in RefusalCode]: RefusalText }
  /** For a refusal that this version of the catalogue does not know. */
  readonly unknownRefusal: string
  readonly publicPages: PublicPageWords
  /** Where a case stands, in one sentence. */
  readonly sentence: (facts: CaseFacts) => string
}
