import { ADMINISTRATION } from './administration.ts'
import { CASES } from './cases.ts'
import { root, signedIn } from './frame.ts'
import { OPEN } from './open.ts'
import { WORK } from './work.ts'

/** Every address of the application. Pages load when they are first gone to. */
export const routeTree = root.addChildren([...OPEN, signedIn.addChildren([...WORK, ...CASES, ...ADMINISTRATION])])
