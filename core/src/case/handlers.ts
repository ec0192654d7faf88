import type { CaseFile } from './case-file.ts'
import type { EventOf, EventType } from './event.ts'

/** How one kind of event changes the case; `event.place` is its place in the stream, counted from 1. */
export type Handler<Type extends EventType> = (file: CaseFile, event: EventOf<Type>, place: number) => Partial<CaseFile>

/** The handlers of the events that one clause owns. */
export type Handlers<Types extends EventType> = { readonly [Type in Types]: Handler<Type> }
