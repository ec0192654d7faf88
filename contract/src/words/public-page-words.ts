import type { PublicationContentView } from '../schemas/public/publication.ts'
import type { Texts } from './words.ts'

/**
 * What the public pages say. A word in braces, `{day}`, is where a page puts a link, a day or a name; both languages have the same
 * ones.
 */
export interface PublicPageWords {
  /** What leads to the same page in the other language, in that language; its name is that of the other language. */
  readonly inOtherLanguage: string
  readonly frame: Texts<'site' | 'skip' | 'navigation' | 'list' | 'relayed' | 'followUp' | 'regulation' | 'demo' | 'about' | 'readRegulation' | 'forCadres' | 'address'>
  /** Each kind of publication, alone and as the heading of a list. */
  readonly kinds: { readonly [Kind in PublicationContentView['kind']]: Texts<'one' | 'all'> }
  readonly list: Texts<
    'title' | 'description' | 'lead' | 'filter' | 'all' | 'published' | 'appliedAt' | 'earlier' | 'noneEarlier' | 'noSuchPart' | 'noSuchPartMeans' | 'toBeginning' | 'noneOfKind' | 'seeAll' | 'none'
  >
  readonly publication: Texts<'spread' | 'opinions' | 'noOpinion' | 'comment' | 'noComments' | 'readEncouragement' | 'forms' | 'people' | 'since' | 'back' | 'withdrawnTitle' | 'withdrawnByPermanentMembers' | 'withdrawnByOffice'>
  readonly opinions: Texts<'somebody' | 'thePeople' | 'theFront' | 'relayed' | 'received' | 'notAnswered' | 'answered'>
  readonly relayed: Texts<'title' | 'description' | 'lead' | 'none' | 'seePublished'>
  readonly comment: Texts<
    | 'says'
    | 'saysHint'
    | 'name'
    | 'nameHint'
    | 'agreed'
    | 'pot'
    | 'send'
    | 'before'
    | 'ownComment'
    | 'notSent'
    | 'mend'
    | 'potFilled'
    | 'marked'
    | 'tooLong'
    | 'blank'
    | 'wrongSigns'
    | 'notAgreed'
    | 'wrongName'
  >
  readonly sent: Texts<'title' | 'arrived' | 'keep' | 'back'>
  readonly followUp: Texts<'title' | 'description' | 'lead' | 'code' | 'codeHint' | 'see'>
  readonly followed: Texts<
    | 'title'
    | 'sent'
    | 'sentAbout'
    | 'waiting'
    | 'shown'
    | 'shownAndAnswered'
    | 'notShown'
    | 'erased'
    | 'says'
    | 'noName'
    | 'nameShown'
    | 'answer'
    | 'answeredOn'
    | 'code'
    | 'erase'
    | 'eraseMeans'
    | 'sure'
    | 'anotherCode'
  >
  readonly regulation: Texts<'title' | 'description' | 'lead' | 'source' | 'notOnTheCopy' | 'contents'>
  readonly problem: Texts<'notFound' | 'notFoundMeans' | 'seeAll' | 'back'>
}
