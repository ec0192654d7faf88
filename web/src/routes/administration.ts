import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { texts } from '../plain-search.ts'
import { signedIn } from './frame.ts'

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri',
  validateSearch: texts('tim', 'tai-khoan'),
  component: lazyRouteComponent(() => import('../administer/people/people-page.tsx'), 'PeoplePage'),
})

const person = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/nguoi/$id',
  component: lazyRouteComponent(() => import('../administer/people/person-page.tsx'), 'PersonPage'),
})

const undeliveredMail = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/thu-khong-gui-duoc',
  component: lazyRouteComponent(() => import('../administer/mail/undelivered-page.tsx'), 'UndeliveredPage'),
})

const organisations = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/to-chuc',
  validateSearch: texts('ngay'),
  component: lazyRouteComponent(() => import('../administer/organisations/organisations-page.tsx'), 'OrganisationsPage'),
})

const organisation = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/to-chuc/$id',
  validateSearch: texts('ngay'),
  component: lazyRouteComponent(() => import('../administer/organisations/organisation-page.tsx'), 'OrganisationPage'),
})

const importList = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/nhap-bang-tinh',
  component: lazyRouteComponent(() => import('../administer/import/import-page.tsx'), 'ImportPage'),
})

const calendarAdministration = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/lich-lam-viec',
  validateSearch: texts('nam'),
  component: lazyRouteComponent(() => import('../administer/calendar/calendar-page.tsx'), 'CalendarPage'),
})

const policyAdministration = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/quy-dinh-noi-bo',
  validateSearch: texts('cap-uy'),
  component: lazyRouteComponent(() => import('../administer/policy/policy-page.tsx'), 'PolicyPage'),
})

const administrativeAct = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/viec/$act',
  validateSearch: texts('nguoi', 'cap-uy', 'chuc-danh', 'co-quan', 'uy-quyen', 'ngay', 'muc'),
  component: lazyRouteComponent(() => import('../administer/forms/administrative-act-page.tsx'), 'AdministrativeActPage'),
})

const dataRequests = createRoute({
  getParentRoute: () => signedIn,
  path: '/quan-tri/yeu-cau-du-lieu',
  component: lazyRouteComponent(() => import('../administer/data-requests/data-requests-page.tsx'), 'DataRequestsPage'),
})

/** Administration. */
export const ADMINISTRATION = [people, person, undeliveredMail, organisations, organisation, importList, calendarAdministration, policyAdministration, administrativeAct, dataRequests] as const
