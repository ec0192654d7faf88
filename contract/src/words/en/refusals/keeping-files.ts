import type { RefusalTexts } from '../../words.ts'
import { correctableFields } from '../choices.ts'
import { always, notAtThisStep, onlyAt, onlyBy } from '../phrases.ts'

/** A field by its name; one that cannot be corrected as it was typed. */
const fieldName = (field: string): string => (field === 'receivedOn' || field === 'number' ? correctableFields[field] : field)

export const keepingFiles: RefusalTexts<'keepingFiles'> = {
  'confirm-withdrawal.by-office': onlyBy('confirm the withdrawal'),
  'confirm-withdrawal.after-withdrawal': onlyAt('confirm a withdrawal'),
  'withdraw-publication.by-committee-that-published': onlyBy('withdraw a publication'),
  'withdraw-publication.something-public': always('Nothing of this case is public. There is nothing to do.'),
  'withdraw-publication.publication': always('What is chosen was not published by this committee, or was withdrawn already. Choose again.'),
  'withdraw-publication.reason': always('No reason for withdrawing is given. Write it; the public page does not show it.'),
  'correct-entry.by-office-or-permanent': onlyBy('correct an entry'),
  'correct-entry.stage': notAtThisStep('correct an entry'),
  'correct-entry.correctable': (facts) =>
    `“${fieldName(facts.text('field'))}” of entry ${facts.number('event')} cannot be corrected. Only the day of receipt and the number in the arrival book can; votes, outcomes and issued letters are replaced by a new act.`,
  'correct-entry.receipt-by-permanent-members': always('The day of receipt starts the term for the reply, so only the permanent members may correct it. Put it to them.'),
  'correct-entry.receipt-day': (facts) =>
    `“${facts.day('value')}” cannot be a day of receipt. Give a real day, no later than the day of entry${facts.text('latest') === '' ? '' : `, ${facts.day('latest')}`}.`,
  'correct-entry.reason': always('No reason for the correction is given. Write the reason.'),
  'correct-entry.value': always('The right value is missing. Write it.'),
  'archive.by-office': onlyBy('archive the case'),
  'archive.stage': onlyAt('archive the case'),
  'archive.nothing-owed': always('Something is still owed in this case. Look at its duties, issue the replies and reports that are open, then archive it.'),
  'archive.reason': always('No reason for archiving is given. Write the reason.'),
}
