/**
 * The policy under which a page of the product runs: only its own files, and no script or style that does not carry
 * the nonce of this one answer. No inline script, no inline style, no frame around it.
 */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    'report-uri /api/v1/csp-reports',
  ].join('; ')
