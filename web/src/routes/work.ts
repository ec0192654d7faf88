import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { texts } from '../plain-search.ts'
import { signedIn } from './frame.ts'

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
  component: lazyRouteComponent(() => import('../my-duties/my-duties-page.tsx'), 'MyDutiesPage'),
})

const notices = createRoute({
  getParentRoute: () => signedIn,
  path: '/thong-bao',
  component: lazyRouteComponent(() => import('../notices/notices-page.tsx'), 'NoticesPage'),
})

const opinions = createRoute({
  getParentRoute: () => signedIn,
  path: '/y-kien',
  validateSearch: texts('trang-thai'),
  component: lazyRouteComponent(() => import('../opinions/opinions-page.tsx'), 'OpinionsPage'),
})

const relayOpinion = createRoute({
  getParentRoute: () => signedIn,
  path: '/y-kien/phan-anh',
  component: lazyRouteComponent(() => import('../opinions/relay-page.tsx'), 'RelayPage'),
})

const models = createRoute({
  getParentRoute: () => signedIn,
  path: '/mo-hinh',
  component: lazyRouteComponent(() => import('../models/models-page.tsx'), 'ModelsPage'),
})

const model = createRoute({
  getParentRoute: () => signedIn,
  path: '/mo-hinh/$id',
  component: lazyRouteComponent(() => import('../models/model-page.tsx'), 'ModelPage'),
})

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/tai-khoan',
  validateSearch: texts('viec', 'khoa', 'loi'),
  component: lazyRouteComponent(() => import('../account/account-page.tsx'), 'AccountPage'),
})

const ownData = createRoute({
  getParentRoute: () => signedIn,
  path: '/tai-khoan/du-lieu',
  component: lazyRouteComponent(() => import('../account/own-data/own-data-page.tsx'), 'OwnDataPage'),
})

const changes = createRoute({
  getParentRoute: () => signedIn,
  path: '/thay-doi-to-chuc',
  validateSearch: texts('cap-uy'),
  component: lazyRouteComponent(() => import('../oversee/changes-page.tsx'), 'ChangesPage'),
})

const dutyBoard = createRoute({
  getParentRoute: () => signedIn,
  path: '/bang-nghia-vu',
  validateSearch: texts('cap-uy', 'pham-vi', 'han', 'qua-han', 'nam'),
  component: lazyRouteComponent(() => import('../oversee/duty-board-page.tsx'), 'DutyBoardPage'),
})

const ownRules = createRoute({
  getParentRoute: () => signedIn,
  path: '/quy-dinh-noi-bo',
  validateSearch: texts('cap-uy'),
  component: lazyRouteComponent(() => import('../own-rules/own-rules-page.tsx'), 'OwnRulesPage'),
})

/** What waits for a person, what is watched over, and his own account. */
export const WORK = [home, myDuties, notices, opinions, relayOpinion, models, model, account, ownData, changes, dutyBoard, ownRules] as const
