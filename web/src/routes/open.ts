import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { texts } from '../plain-search.ts'
import { root } from './frame.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap',
  validateSearch: texts('ve', 'buoc', 'loi'),
  component: lazyRouteComponent(() => import('../sign-in/sign-in-page.tsx'), 'SignInPage'),
})

const firstStart = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap/lan-dau',
  component: lazyRouteComponent(() => import('../first-start/first-start-page.tsx'), 'FirstStartPage'),
})

const setPassword = createRoute({
  getParentRoute: () => root,
  path: '/dang-nhap/dat-mat-khau',
  component: lazyRouteComponent(() => import('../set-password/set-password-page.tsx'), 'SetPasswordPage'),
})

const regulation = createRoute({
  getParentRoute: () => root,
  path: '/quy-dinh',
  component: lazyRouteComponent(() => import('../read-the-regulation/regulation-page.tsx'), 'RegulationPage'),
})

const provision = createRoute({
  getParentRoute: () => root,
  path: '/quy-dinh/$provisionId',
  component: lazyRouteComponent(() => import('../read-the-regulation/regulation-page.tsx'), 'RegulationPage'),
})

const workingDays = createRoute({
  getParentRoute: () => root,
  path: '/lich-lam-viec',
  validateSearch: texts('tu', 'them', 'nam'),
  component: lazyRouteComponent(() => import('../working-days/working-days-page.tsx'), 'WorkingDaysPage'),
})

/** What anybody may open. */
export const OPEN = [signIn, firstStart, setPassword, regulation, provision, workingDays] as const
