import { SECRECY_DEGREES } from '@dam-lam/core'
import type { Facts } from '../../facts.ts'
import type { RefusalTexts } from '../../words.ts'
import { fileTypes, secrecy } from '../files.ts'
import { always, list } from '../phrases.ts'

const degree = (facts: Facts): string => SECRECY_DEGREES.flatMap((known) => (known === facts.text('degree') ? [secrecy[known]] : [])).join('')

const INSTEAD = 'Keep the paper as the rules on state secrets say, and only register its number, date, holder and place among the secret papers.'

export const enclosing: RefusalTexts<'enclosing'> = {
  'plan.files-known': (facts) => `Enclosed document ${facts.places('items')} is not there or not the proposer’s. Remove it and upload it again.`,
  'plan.files-scanned': (facts) => `${list(facts.items('names'))} has not been scanned for viruses. Wait until the scanner works again, or remove it.`,
  'plan.files-clean': (facts) => `${list(facts.items('names'))} is infected. Remove it, clean it on your machine and upload the clean one.`,
  'plan.papers-registered': (facts) => `Secret paper ${facts.places('items')} is not fully registered. Give number, date, holder and place.`,
  'plan.no-state-secret': (facts) =>
    `The plan is declared ${degree(facts)}. On this connected system no state secret may be written or kept. Take the secret part out of the plan. ${INSTEAD}`,
  'plan.bears-no-secret-mark': (facts) =>
    `A line of the plan bears the mark «${degree(facts)}» alone. On this connected system no state secret may be written or kept. Take the secret part out of the plan; if it is no state secret, remove that line. ${INSTEAD}`,
  'file.declared-secret': (facts) => `The document is declared ${degree(facts)}. This connected system may keep no state secret; the file was not read and is not kept. ${INSTEAD}`,
  'file.empty': always('The file is empty. Check it and upload one with content.'),
  'file.type': always(`The content is of no kind that is taken. Taken are: ${Object.values(fileTypes).join(', ')}. Save the document as PDF or DOCX (without macros) and upload that.`),
  'file.unreadable': always('The file has a password or is damaged, so it cannot be looked at. Remove the password or save it again, then upload it.'),
  'file.bears-secret-mark': (facts) =>
    `The document bears the mark «${degree(facts)}» at the head of a page. This connected system may keep no state secret; the file is not kept. ${INSTEAD}`,
  'file.infected': (facts) => `The file is infected (${facts.text('virus')}) and is not kept. Clean it on your machine and upload the clean one.`,
}
