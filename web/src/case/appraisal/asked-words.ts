import type { ActData } from '@dam-lam/core'
import { asSentence } from '../../face/as-sentence.ts'
import { words } from '../../face/words.ts'

/** What somebody who was asked has answered; silence is told as silence, never as agreement. */
export function askedWords(opinion: ActData<'give-opinion'>['opinion'] | undefined, { reported }: { readonly reported: boolean }): string {
  if (opinion !== undefined) return asSentence(words.opinions[opinion])
  return reported ? 'Không có ý kiến; không coi là tán thành' : 'Chưa có ý kiến'
}
