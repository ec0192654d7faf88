import { practice } from '../kernel/ground.ts'
import { act, at, by } from '../case/act.ts'
import type { Handlers } from '../case/handlers.ts'
import type { Situation } from '../case/situation.ts'
import { changeReceipt, currentReceipt } from '../d04-go-ahead/k3-receipt.ts'
import { officeOf } from '../organisations/post.ts'

/** The arrival book: number and day. It cannot move the day of receipt; registering late is a duty of its own. */
export interface RegisterData {
  readonly number?: string | undefined
}

export interface RegisterEvents {
  readonly PlanRegistered: { readonly committee: string; readonly number: string | null }
}

export const register = act({
  name: 'register',
  basis: practice,
  power: [by('register.by-office', practice, ({ file }) => [officeOf(file.competentCommittee)])],
  moment: [at('register.stage', ['submitted', 'forwarded'])],
  carries: [],
  events: ({ file, data }: Situation<RegisterData>) => [
    { type: 'PlanRegistered', data: { committee: file.competentCommittee, number: data.number ?? null } },
  ],
})

export const registerHandlers: Handlers<keyof RegisterEvents> = {
  PlanRegistered: (file, { data, on, enteredOn }, event) => ({
    receipts: changeReceipt(file.receipts, currentReceipt(file), {
      registered: { event, on, enteredOn, number: data.number },
    }),
  }),
}
