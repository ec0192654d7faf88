import type { Words } from '../words.ts'

export const problems: Words['problems'] = {
  unauthenticated: { title: 'Not signed in', detail: 'Sign in and try again. If you had signed in before, the session has ended.' },
  'wrong-credentials': { title: 'Wrong user name or password', detail: 'Check the user name and the password.' },
  'wrong-password': { title: 'Wrong password', detail: 'Enter the password that you use now.' },
  'wrong-code': { title: 'Wrong code, or one used before', detail: 'Enter the code that the authenticator shows now, or a recovery code not used yet.' },
  'link-void': { title: 'This link can no longer be used', detail: 'A link works once, for as long as it says, and until a newer one is made. Ask the administrator for a new one; for the link of the first start, start the system again.' },
  'second-factor-exists': { title: 'Codes are already asked for', detail: 'To use another authenticator, stop asking for codes and start again.' },
  'malformed-json': { title: 'The content cannot be read', detail: 'What was sent is damaged or not written in the right form. Check it and send it again.' },
  'invalid-request': { title: 'The content does not fit the form', detail: 'Something is missing, too much or wrong. Correct each item named and send it again.' },
  'unsupported-media-type': { title: 'This kind of content is not accepted', detail: 'Content must be sent as application/json.' },
  'too-large': { title: 'The content is too large', detail: 'Shorten it, or move the long part into an enclosed document.' },
  'not-found': { title: 'Not found', detail: 'There is no such thing, or this account may not see it. Check the address, or sign in with an account that may.' },
  'method-not-allowed': { title: 'Not possible in this way', detail: 'This address exists, but not for this kind of call.' },
  'idempotency-key-reused': { title: 'The key against double sending was used before', detail: 'It was used for other content. Load the page again and repeat.' },
  'version-conflict': { title: 'The case has changed', detail: 'Since the page was opened, something happened that bears on this act. Look at it and decide again.' },
  'draft-version-conflict': { title: 'The draft was changed elsewhere', detail: 'The draft has just been saved from another place. Open the newest version and go on from there.' },
  'register-changed': { title: 'The administrative data have changed', detail: 'Since the page was opened, something else was recorded. Load the page again, look at what is new, and repeat.' },
  refused: { title: 'This cannot be done yet', detail: 'Some rules are not met. Look at each reason and do what it says.' },
  'too-many-requests': { title: 'Too many attempts', detail: 'Wait a while and try again.' },
  'too-many-failures': {
    title: 'Too many wrong attempts',
    detail: 'Wait 15 minutes and try again. There is no wait with a passkey, with single sign-on, or from a browser where you have signed in before and made no mistake.',
  },
  'forbidden-origin': { title: 'The call came from a place that is not allowed', detail: 'Open the right address of the system and try again.' },
  internal: { title: 'Something went wrong', detail: 'What you did was not recorded. Try again; if it fails again, tell the administrator.' },
  unavailable: { title: 'The system is not available just now', detail: 'It is starting, stopping or too busy. Try again in a few minutes.' },
}
