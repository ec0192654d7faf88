import { apart, met, type Chapter } from './item.ts'

export const v03: Chapter = {
  number: 3,
  title: 'Web frontend',
  items: [
    met(1, '3.2.1', 'Nothing is rendered in a wrong context', 'Everything but pages carries a policy of `default-src none`, `nosniff` and its own content type.', 'server/src/http/protect.ts', 'server/src/http/health.test.ts'),
    met(1, '3.2.2', 'Show text as text', 'React’s text nodes only; no inner HTML anywhere.', 'web/src/root.tsx', 'e2e/browser/complaints.ts'),
    met(1, '3.3.1', 'Cookies `Secure`, with a prefixed name', 'Over HTTPS every cookie is `__Host-` and `Secure`. On plain HTTP, which is for the machine itself, browsers would refuse both.', 'server/src/http/session-cookie.ts', 'server/src/http/health.test.ts'),
    met(2, '3.3.2', '`SameSite` by purpose', '`Lax`: links from elsewhere lead in, writes from elsewhere do not carry it, and are refused besides.', 'server/src/http/session-cookie.ts', 'server/src/http/health.test.ts'),
    met(2, '3.3.3', '`__Host-` unless shared', 'Over HTTPS both cookies have it.', 'server/src/http/session-cookie.ts', 'server/src/http/health.test.ts'),
    met(2, '3.3.4', '`HttpOnly`, and the token travels in the cookie only', 'Both cookies; no answer repeats a token.', 'server/src/http/session-cookie.ts', 'server/src/identity/own-sessions.test.ts'),
    met(1, '3.4.1', 'HSTS for a year, subdomains included', 'Whenever PUBLIC_URL is HTTPS.', 'server/src/http/protect.ts', 'server/src/http/health.test.ts'),
    met(1, '3.4.2', 'CORS fixed or allowlisted', 'No answer allows another origin.', 'server/src/http/protect.ts'),
    met(2, '3.4.3', 'Content policy with object-src and base-uri none', 'Pages: own files and a nonce new for each answer; everything else: nothing at all.', 'server/src/web/content-security-policy.ts', 'server/src/web/serve-web.test.ts', 'server/src/http/health.test.ts'),
    met(2, '3.4.4', '`nosniff` everywhere', 'Set for every answer.', 'server/src/http/protect.ts', 'server/src/http/health.test.ts'),
    met(2, '3.4.5', 'Referrer policy', '`no-referrer`.', 'server/src/http/health.test.ts'),
    met(2, '3.4.6', '`frame-ancestors` everywhere', '`none`, for pages and for everything else.', 'server/src/web/content-security-policy.ts', 'server/src/http/health.test.ts'),
    met(1, '3.5.1', 'No forged requests', 'A write with a foreign `Origin` or `Sec-Fetch-Site: cross-site` is refused, and only JSON is taken.', 'server/src/http/same-origin.ts', 'server/src/http/errors.test.ts'),
    met(1, '3.5.2', 'No way around the preflight', 'Form types are answered 415, the origin is compared besides.', 'server/src/http/json-body.ts', 'server/src/http/errors.test.ts'),
    met(1, '3.5.3', 'Changes never by a safe method', 'Every change is POST, PUT or DELETE. A GET of a case notes that it was opened, and changes nothing else.', 'server/src/http/routes/acts.ts', 'server/src/http/readings.test.ts'),
    apart(2, '3.5.4', 'Separate applications on separate hosts', 'There is one application; the operating guide gives it a host name of its own.'),
    apart(2, '3.5.5', 'Check messages between windows', 'The pages listen to none.'),
    met(2, '3.7.1', 'Only client technology that is maintained', 'HTML, CSS and JavaScript; no plug-in.', 'web/package.json'),
    met(2, '3.7.2', 'Redirect to other hosts only by allowlist', 'Nothing redirects to an address that came with a request; after signing in only pages of this site are opened.', 'web/src/routes/frame.ts', 'e2e/stories/entering.test.ts'),
  ],
}
