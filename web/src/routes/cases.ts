import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { CASE_SEARCH } from '../cases/case-filter.ts'
import { texts } from '../plain-search.ts'
import { signedIn } from './frame.ts'

const cases = createRoute({
  getParentRoute: () => signedIn,
  path: '/ho-so',
  validateSearch: texts(...CASE_SEARCH),
  component: lazyRouteComponent(() => import('../cases/cases-page.tsx'), 'CasesPage'),
})

const oneCase = createRoute({
  getParentRoute: () => signedIn,
  path: '/ho-so/$id',
  validateSearch: texts('muc', 'ban'),
  component: lazyRouteComponent(() => import('../case/case-page.tsx'), 'CasePage'),
})

const act = createRoute({
  getParentRoute: () => signedIn,
  path: '/ho-so/$id/$act',
  component: lazyRouteComponent(() => import('../acts/act-page.tsx'), 'ActPage'),
})

const urgent = createRoute({
  getParentRoute: () => signedIn,
  path: '/cap-thiet',
  component: lazyRouteComponent(() => import('../urgent/urgent-page.tsx'), 'UrgentPage'),
})

const protection = createRoute({
  getParentRoute: () => signedIn,
  path: '/bao-ve',
  component: lazyRouteComponent(() => import('../protect/protection-page.tsx'), 'ProtectionPage'),
})

const ownProtection = createRoute({
  getParentRoute: () => signedIn,
  path: '/cua-toi',
  component: lazyRouteComponent(() => import('../protect/own-protection-page.tsx'), 'OwnProtectionPage'),
})

const proposals = createRoute({
  getParentRoute: () => signedIn,
  path: '/de-xuat',
  component: lazyRouteComponent(() => import('../propose/drafts/proposals-page.tsx'), 'ProposalsPage'),
})

const proposal = createRoute({
  getParentRoute: () => signedIn,
  path: '/de-xuat/$id',
  validateSearch: texts('buoc'),
  component: lazyRouteComponent(() => import('../propose/writing/proposal-page.tsx'), 'ProposalPage'),
})

const proposalSent = createRoute({
  getParentRoute: () => signedIn,
  path: '/de-xuat/$id/da-gui',
  component: lazyRouteComponent(() => import('../propose/sent/sent-page.tsx'), 'SentPage'),
})

/** Cases, and what begins one. */
export const CASES = [cases, oneCase, act, urgent, protection, ownProtection, proposals, proposal, proposalSent] as const
