import { aCase, aCompletion, aLetter, DAYS } from '@dam-lam/core/testing'

/** Where several cases set out from. */

export const ward = () => aCase().submitted().registered()
export const appraised = () => ward().inAppraisal().appraised()
export const before = () => appraised().beforeCollective()
export const province = () => ward().forwardedTo('tinh')
export const letter = aLetter()
export const carried = () => before().deliberated().answered().given('canbo.phuong', 'start-implementation', {})
export const underCentre = () =>
  province()
    .registered()
    .forwardedTo('trunguong')
    .given('vanphong.tinh', 'record-external', { act: 'issue-reply', document: { number: '9-CV/TW', date: DAYS.receipt }, data: { kind: 'approved' } })
    .given('canbo.phuong', 'start-implementation', {})
    .given('canbo.phuong', 'complete', aCompletion())
