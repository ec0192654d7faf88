import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { meQuery } from './api/me.ts'
import { CASE_SEARCH } from './cases/case-filter.ts'
import { FrameFailed } from './face/frame-failed.tsx'
import { NotFoundPage } from './face/not-found-page.tsx'
import { texts } from './plain-search.ts'
import { Root } from './root.tsx'

/** Every address of the application, in one place. Pages load when they are first gone to. */

const root = createRootRouteWithContext<{ readonly queries: QueryClient }>()({
  component: Root,
  notFoundComponent: NotFoundPage,
  errorComponent: FrameFailed,
})

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: texts('ve', 'buoc', 'loi'),
  component: lazyRouteComponent(() => import('./sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const firstStart = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap/lan-dau',
  component: lazyRouteComponent(() => import('./first-start/first-start-page.tsx'), 'FirstStartPage'),
})

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap/dat-mat-khau',
  component: lazyRouteComponent(() => import('./set-password/set-password-page.tsx'), 'SetPasswordPage'),
})

const regulation = createRoute({
  getParentRoute: () => root,
  path: '/quy-dinh',
  component: lazyRouteComponent(() => import('./read-the-regulation/regulation-page.tsx'), 'RegulationPage'),
})

const provision = createRoute({
  getParentRoute: () => root,
  path: '/quy-dinh/$provisionId',
  component: lazyRouteComponent(() => import('./read-the-regulation/regulation-page.tsx'), 'RegulationPage'),
})

const workingDays = createRoute({
  getParentRoute: () => root,
  path: '/lich-lam-viec',
  validateSearch: texts('tu', 'them', 'nam'),
  component: lazyRouteComponent(() => import('./working-days/working-days-page.tsx'), 'WorkingDaysPage'),
})

/** Below this stands what only a person who is signed in may open; anybody else signs in first and comes back. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  beforeLoad: async ({ context: { queries }, location }) => {
    if ((await queries.ensureQueryData(meQuery)) === null) throw redirect({ to: '/dang-nhap', search: { ve: location.href } })
  },
})

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/viec-cua-toi' })
  },
})

const myDuties = createRoute({
  getParentRoute: () => signedIn,
  path: '/viec-cua-toi',
  validateSearch: texts('cua', 'trang-thai'),
  component: lazyRouteComponent(() => import('./my-duties/my-duties-page.tsx'), 'MyDutiesPage'),
})

const notices = createRoute({
  getParentRoute: () => signedIn,
  path: '/thong-bao',
  component: lazyRouteComponent(() => import('./notices/notices-page.tsx'), 'NoticesPage'),
})

const opinions = createRoute({
  getParentRoute: () => signedIn,
  path: '/y-kien',
  validateSearch: texts('trang-thai'),
  component: lazyRouteComponent(() => import('./opinions/opinions-page.tsx'), 'OpinionsPage'),
})

const relayOpinion = createRoute({
  getParentRoute: () => signedIn,
  path: '/y-kien/phan-anh',
  component: lazyRouteComponent(() => import('./opinions/relay-page.tsx'), 'RelayPage'),
})

const models = createRoute({
  getParentRoute: () => signedIn,
  path: '/mo-hinh',
  component: lazyRouteComponent(() => import('./models/models-page.tsx'), 'ModelsPage'),
})

const model = createRoute({
  getParentRoute: () => signedIn,
  path: '/mo-hinh/$id',
  component: lazyRouteComponent(() => import('./models/model-page.tsx'), 'ModelPage'),
})

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/tai-khoan',
  component: lazyRouteComponent(() => import('./account/account-page.tsx'), 'AccountPage'),
})

const ownData = createRoute({
  getParentRoute: () => signedIn,
  path: '/tai-khoan/du-lieu',
  component: lazyRouteComponent(() => import('./account/own-data/own-data-page.tsx'), 'OwnDataPage'),
})

const dataRequests = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/yeu-cau-du-lieu',
  component: lazyRouteComponent(() => import('./administer/data-requests/data-requests-page.tsx'), 'DataRequestsPage'),
})

const changes = createRoute({
  getParentRoute: () => signedIn,
  path: '/thay-doi-to-chuc',
  validateSearch: texts('cap-uy'),
  component: lazyRouteComponent(() => import('./oversee/changes-page.tsx'), 'ChangesPage'),
})

const dutyBoard = createRoute({
  getParentRoute: () => signedIn,
  path: '/bang-nghia-vu',
  validateSearch: texts('cap-uy', 'pham-vi', 'han', 'qua-han', 'nam'),
  component: lazyRouteComponent(() => import('./oversee/duty-board-page.tsx'), 'DutyBoardPage'),
})

const cases = createRoute({
  getParentRoute: () => signedIn,
  path: '/ho-so',
  validateSearch: texts(...CASE_SEARCH),
  component: lazyRouteComponent(() => import('./cases/cases-page.tsx'), 'CasesPage'),
})

const oneCase = createRoute({
  getParentRoute: () => signedIn,
  path: '/ho-so/$id',
  validateSearch: texts('muc', 'ban'),
  component: lazyRouteComponent(() => import('./case/case-page.tsx'), 'CasePage'),
})

const act = createRoute({
  getParentRoute: () => signedIn,
  path: '/ho-so/$id/$act',
  component: lazyRouteComponent(() => import('./acts/act-page.tsx'), 'ActPage'),
})

const urgent = createRoute({
  getParentRoute: () => signedIn,
  path: '/cap-thiet',
  component: lazyRouteComponent(() => import('./urgent/urgent-page.tsx'), 'UrgentPage'),
})

const protection = createRoute({
  getParentRoute: () => signedIn,
  path: '/bao-ve',
  component: lazyRouteComponent(() => import('./protect/protection-page.tsx'), 'ProtectionPage'),
})

const ownProtection = createRoute({
  getParentRoute: () => signedIn,
  path: '/cua-toi',
  component: lazyRouteComponent(() => import('./protect/own-protection-page.tsx'), 'OwnProtectionPage'),
})

const proposals = createRoute({
  getParentRoute: () => signedIn,
  path: '/de-xuat',
  component: lazyRouteComponent(() => import('./propose/drafts/proposals-page.tsx'), 'ProposalsPage'),
})

const proposal = createRoute({
  getParentRoute: () => signedIn,
  path: '/de-xuat/$id',
  validateSearch: texts('buoc'),
  component: lazyRouteComponent(() => import('./propose/writing/proposal-page.tsx'), 'ProposalPage'),
})

const proposalSent = createRoute({
  getParentRoute: () => signedIn,
  path: '/de-xuat/$id/da-gui',
  component: lazyRouteComponent(() => import('./propose/sent/sent-page.tsx'), 'SentPage'),
})

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri',
  validateSearch: texts('tim', 'tai-khoan'),
  component: lazyRouteComponent(() => import('./administer/people/people-page.tsx'), 'PeoplePage'),
})

const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/nguoi/$id',
  component: lazyRouteComponent(() => import('./administer/people/person-page.tsx'), 'PersonPage'),
})

const undeliveredMail = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/thu-khong-gui-duoc',
  component: lazyRouteComponent(() => import('./administer/mail/undelivered-page.tsx'), 'UndeliveredPage'),
})

const organisations = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/to-chuc',
  validateSearch: texts('ngay'),
  component: lazyRouteComponent(() => import('./administer/organisations/organisations-page.tsx'), 'OrganisationsPage'),
})

const organisation = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/to-chuc/$id',
  validateSearch: texts('ngay'),
  component: lazyRouteComponent(() => import('./administer/organisations/organisation-page.tsx'), 'OrganisationPage'),
})

const importList = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/nhap-bang-tinh',
  component: lazyRouteComponent(() => import('./administer/import/import-page.tsx'), 'ImportPage'),
})

const calendarAdministration = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/lich-lam-viec',
  validateSearch: texts('nam'),
  component: lazyRouteComponent(() => import('./administer/calendar/calendar-page.tsx'), 'CalendarPage'),
})

const policyAdministration = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/quy-dinh-noi-bo',
  validateSearch: texts('cap-uy'),
  component: lazyRouteComponent(() => import('./administer/policy/policy-page.tsx'), 'PolicyPage'),
})

const ownRules = createRoute({
  getParentRoute: () => signedIn,
  path: '/quy-dinh-noi-bo',
  validateSearch: texts('cap-uy'),
  component: lazyRouteComponent(() => import('./own-rules/own-rules-page.tsx'), 'OwnRulesPage'),
})

const administrativeAct = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/viec/$act',
  validateSearch: texts('nguoi', 'cap-uy', 'chuc-danh', 'co-quan', 'uy-quyen', 'ngay', 'muc'),
  component: lazyRouteComponent(() => import('./administer/forms/administrative-act-page.tsx'), 'AdministrativeActPage'),
})

export const routeTree = root.addChildren([signIn, firstStart, setPassword, regulation, provision, workingDays, signedIn.addChildren([home, myDuties, notices, opinions, relayOpinion, models, model, changes, dutyBoard, account, ownData, dataRequests, cases, oneCase, act, urgent, protection, ownProtection, proposals, proposal, proposalSent, people, person, undeliveredMail, organisations, organisation, importList, calendarAdministration, policyAdministration, ownRules, administrativeAct])])
