import { met, unmet, type Chapter } from './item.ts'


export const v07: Chapter = {
  number: 7,
  title: 'Sessions',
  items: [
    met(2, '7.1.1', 'Document idle time and longest life, and why', 'Eight hours, a working day; seven days, a working week: longer than NIST asks of its second level, because whoever types a plan for a day must not lose it, and every power is judged anew on each request.', 'docs/security.md', 'server/src/identity/session.ts'),
    met(2, '7.1.2', 'Document how many sessions at once', 'As many as one likes; each is listed to its owner and can be ended.', 'docs/security.md', 'server/src/identity/own-sessions.test.ts'),
    met(2, '7.1.3', 'Document federated sessions', 'A session after single sign-on lives and ends like any other here, and signing out here does not sign out there.', 'docs/adr/0014-signing-in.md'),
    met(1, '7.2.1', 'Verify tokens on the server', 'Each request looks its token up.', 'server/src/http/visit.ts', 'server/src/identity/own-sessions.test.ts'),
    met(1, '7.2.2', 'Tokens made for the session', 'Random reference tokens; no fixed key opens the API.', 'server/src/identity/session.ts'),
    met(1, '7.2.3', '128 random bits', '256, kept as their SHA-256.', 'server/src/identity/session.ts'),
    met(1, '7.2.4', 'A new token at sign-in, the old one ends', 'The session that the browser had is closed.', 'server/src/http/routes/session.ts', 'server/src/identity/sign-in.test.ts'),
    met(2, '7.3.1', 'Idle sessions end', 'After eight hours.', 'server/src/identity/session.ts', 'server/src/identity/sign-in.test.ts'),
    met(2, '7.3.2', 'Sessions have a longest life', 'Seven days.', 'server/src/identity/session.ts', 'server/src/identity/sign-in.test.ts'),
    met(1, '7.4.1', 'An ended session is of no use', 'Its row is deleted.', 'server/src/identity/own-sessions.test.ts', 'server/src/retention/delete-expired.test.ts'),
    met(1, '7.4.2', 'Sessions end with the account', 'An account that is suspended or ended loses its sessions in the same transaction.', 'server/src/http/accounts.test.ts'),
    met(2, '7.4.3', 'End other sessions after a factor changed', 'A new password ends all others at once; the page of the account ends them at any time.', 'server/src/identity/change-password.test.ts', 'server/src/identity/own-sessions.test.ts'),
    met(2, '7.4.4', 'A visible way out', 'In the head of every page.', 'web/src/face/shell/person-card.tsx', 'e2e/stories/entering.test.ts'),
    met(2, '7.4.5', 'Administrators can end sessions', 'By suspending the account; the link for a new password ends them all once it is used. There is no way to end everybody’s at once but a restart with an empty table of sessions.', 'server/src/http/accounts.test.ts'),
    met(2, '7.5.1', 'Ask again before the account is changed', 'The password and, where one is set up, the code: before the password, a factor or a passkey changes, and before reminders or the calendar are sent elsewhere. Whoever has no password signs in afresh at the provider instead, once for each change.', 'server/src/identity/require-owner.ts', 'server/src/identity/second-factor.test.ts', 'server/src/identity/confirm-by-single-sign-on.test.ts'),
    unmet(2, '7.5.2', 'See and, after proving oneself again, end sessions', 'One sees and ends them without being asked again, deliberately: it takes power away and gives none, ending a stranger’s session must be quick, and signing its owner out is the worst that an open browser allows by it. What gives power is asked for again (7.5.1).', 'docs/security.md', 'server/src/identity/own-sessions.test.ts'),
    met(2, '7.6.1', 'Lifetimes with a provider', 'The same lifetimes as after any other way in; the provider is not asked again meanwhile, but for a change of the account by whoever has no password.', 'server/src/identity/session.ts'),
    met(2, '7.6.2', 'No session without somebody’s doing', 'Only a button begins it: on the sign-in page, or on the page of a one-time link.', 'web/src/sign-in/other-ways.tsx', 'e2e/stories/single-sign-on.test.ts'),
  ],
}
