export {
  changePassword,
  codeGiven,
  ownAccountChanges,
  ownSessions,
  passwordGiven,
  proofOfOwner,
  recoveryCodes,
  removeSecondFactor,
  secondFactor,
  secondFactorOffer,
  sessionParams,
  type ChangePassword,
  type OwnAccountChanges,
  type OwnSession,
  type ProofOfOwner,
  type SecondFactor,
  type SecondFactorOffer,
} from './account.ts'
export { ADMINISTRATIVE_ACT_DATA } from './administration/administrative-act-data.ts'
export {
  administrativeActAnswer,
  administrativeActList,
  administrativeActName,
  administrativeActRequest,
  administrativeEventView,
  committeeChanges,
  committeeChangesQuery,
  dueDatesToMove,
  type AdministrativeActAnswer,
  type AdministrativeActList,
  type AdministrativeActRequest,
  type AdministrativeEventView,
  type CommitteeChanges,
  type DueDatesToMove,
} from './administration/administrative-acts.ts'
export { importAnswer, type ImportAnswer, type WrongRow } from './administration/import-list.ts'
export { actAnswer, type ActAnswer } from './acts/act-answer.ts'
export { actList, actName, openAct, type ActList, type OpenActView } from './acts/act-catalogue.ts'
export { ACT_DATA } from './acts/act-data.ts'
export { actQuery, actRequest, type ActQuery, type ActRequest } from './acts/act-request.ts'
export { appraisal } from './cases/appraisal.ts'
export { approval } from './cases/approval.ts'
export { caseList, caseListItem, caseQuery, type CaseList, type CaseListItem, type CaseQuery } from './cases/case-list.ts'
export { caseView, type CaseView } from './cases/case-view.ts'
export { clockView, type ClockView } from './cases/clock.ts'
export { caseCreated, caseParams, createCase, type CaseCreated, type CaseParams, type CreateCase } from './cases/create-case.ts'
export { deliberation } from './cases/deliberation.ts'
export { draft, draftSaved, saveDraft, type Draft, type DraftSaved, type SaveDraft } from './cases/draft.ts'
export { CONFIDENTIAL_ENTRY, eventList, eventView, type EventList, type EventView } from './cases/event.ts'
export { asked } from './cases/opinion.ts'
export { proposer } from './cases/proposer.ts'
export { reading, readingList, readingQuery, type Reading, type ReadingList, type ReadingQuery } from './cases/reading.ts'
export { receipt } from './cases/receipt.ts'
export { calendarFeed, calendarFeedMade, calendarFeedParams } from './calendar-feed.ts'
export { modelTakenUp, takeUpModel, type ModelTakenUp, type TakeUpModel } from './model.ts'
export { mailAddress, mailAddressChange, undeliveredMail, type MailAddress, type MailAddressChange, type UndeliveredMail } from './mail.ts'
export { notice, noticeList, noticeParams, noticeQuery, type NoticeList, type NoticeQuery, type NoticeView } from './notice.ts'
export { dutyBoard, dutyBoardQuery, dutyCounts, type DutyBoard, type DutyBoardQuery, type DutyCounts } from './duty-board.ts'
export { duty, dutyList, dutyQuery, dutyState, type DutyList, type DutyQuery, type DutyView } from './duty.ts'
export { enclosedFile, fileParams, fileRules, keptFile, uploadQuery, type FileRules, type KeptFileView, type UploadQuery } from './files/file.ts'
export { clause, type Clause } from './grounds/clause.ts'
export { problem, type ProblemView } from './grounds/problem.ts'
export { refusal, type RefusalView } from './grounds/refusal.ts'
export { health, readiness, type Health, type Readiness } from './health.ts'
export { letter } from './letter.ts'
export { collectiveBody, meeting } from './meeting.ts'
export {
  accountList,
  accountQuery,
  firstStart,
  linkGiven,
  linkMade,
  linksMade,
  makeLinks,
  oneTimeLink,
  useOneTimeLink,
  type AccountList,
  type AccountQuery,
  type FirstStart,
  type LinkMadeView,
  type OneTimeLinkView,
  type UseOneTimeLink,
} from './one-time-link.ts'
export { committeeList, committeeQuery, committeeView, onDayQuery, type CommitteeList, type CommitteeQuery, type CommitteeView, type OnDayQuery } from './organisations/committee.ts'
export { me, position, type Me, type PositionView } from './organisations/me.ts'
export { peopleList, peopleQuery, type PeopleList, type PeopleQuery } from './organisations/people.ts'
export { committeePolicy, type CommitteePolicy } from './organisations/committee-policy.ts'
export { paperReference } from './paper-reference.ts'
export {
  answerDataRequest,
  askCorrection,
  dataRequest,
  dataRequestList,
  dataRequestParams,
  type AnswerDataRequest,
  type DataRequest,
} from './personal-data/data-request.ts'
export { ownData, personOnFile, personParams, type OwnData, type PersonOnFile } from './personal-data/own-data.ts'
export {
  ownPasskeys,
  passkeyAssertion,
  passkeyCreation,
  passkeyOffer,
  passkeyParams,
  passkeyQuestion,
  passkeyRenaming,
  type OwnPasskey,
  type PasskeyAssertion,
  type PasskeyCreation,
  type PasskeyOffer,
  type PasskeyQuestion,
  type PasskeyRenaming,
} from './passkey.ts'
export { plan, planDraft, type PlanView } from './plan/plan-draft.ts'
export { scope, scopeDraft } from './plan/scope.ts'
export { identifier } from './primitives/identifier.ts'
export { instant } from './primitives/instant.ts'
export { localDate } from './primitives/local-date.ts'
export { named, names } from './primitives/named.ts'
export { pageOf, pageQuery } from './primitives/page.ts'
export { namedPost, post, type NamedPost } from './primitives/post.ts'
export { isWellFormedText, wellFormedText } from './primitives/well-formed-text.ts'
export {
  commentTaken,
  followedComment,
  followUpCode,
  LONGEST_COMMENT,
  LONGEST_NAME,
  sendComment,
  type CommentTakenView,
  type FollowedCommentView,
  type SendComment,
} from './public/comment.ts'
export { opinion, OPINION_ACT_DATA, opinionActRequest, opinionList, opinionParams, opinionQuery, type OpinionList, type OpinionQuery, type OpinionView } from './public/opinion.ts'
export {
  publication,
  PUBLICATION_KINDS,
  publicationContent,
  publicationList,
  publicationPage,
  publicationParams,
  publicationQuery,
  shownOpinion,
  shownOpinionList,
  type PublicationContentView,
  type PublicationList,
  type PublicationPageView,
  type PublicationQuery,
  type PublicationView,
  type ShownOpinion,
} from './public/publication.ts'
export { provision, regulation, type ProvisionView, type Regulation } from './regulation.ts'
export { session, signIn, type Session, type SignIn } from './session.ts'
export {
  CONFIRMED_CHANGES,
  confirmBySingleSignOn,
  ownSingleSignOn,
  singleSignOnStarted,
  startSingleSignOn,
  type ConfirmBySingleSignOn,
  type ConfirmedChange,
  type OwnSingleSignOn,
} from './single-sign-on.ts'
export { workingCalendar, type WorkingCalendarView } from './working-calendar.ts'
export { workingDays, workingDaysQuery, type WorkingDays, type WorkingDaysQuery } from './working-days.ts'
