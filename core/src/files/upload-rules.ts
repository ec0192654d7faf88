import { refusalsAmong, type Refusal } from '../kernel/decision.ts'
import { practice } from '../kernel/ground.ts'
import { orElse, rule } from '../kernel/rule.ts'
import type { FileType } from './file-types.ts'
import type { DeploymentMode, SecrecyDeclaration, SecrecyDegree } from './secrecy.ts'

/** A file that somebody brings, as far as it has been looked at; what was not looked at yet is undefined. */
export interface UploadToJudge {
  readonly mode: DeploymentMode
  readonly declared: SecrecyDeclaration
  /** In bytes, once received. */
  readonly size?: number
  /** The media type found in the content; null where it is none of those that are taken. */
  readonly type?: FileType | null
  /** Whether it could be opened: a password or a damage hinders it. */
  readonly readable?: boolean
  readonly mark?: SecrecyDegree | null
  /** The name of the virus; null where none was found. */
  readonly virus?: string | null
}

/** Content declared a state secret is refused before a byte of it is read. */
const uploadNotDeclaredSecret = rule({
  id: 'file.declared-secret',
  basis: practice,
  appliesWhen: ({ mode }) => mode === 'connected',
  holds: ({ declared }: UploadToJudge) => orElse(declared === 'none', { degree: declared }),
})

const uploadNotEmpty = rule({
  id: 'file.empty',
  basis: practice,
  appliesWhen: ({ size }) => size !== undefined,
  holds: ({ size }: UploadToJudge) => orElse(size !== 0),
})

const uploadOfKnownType = rule({
  id: 'file.type',
  basis: practice,
  appliesWhen: ({ type, size }) => type !== undefined && size !== 0,
  holds: ({ type }: UploadToJudge) => orElse(type !== null),
})

const uploadReadable = rule({
  id: 'file.unreadable',
  basis: practice,
  appliesWhen: ({ readable }) => readable !== undefined,
  holds: ({ readable }: UploadToJudge) => orElse(readable !== false),
})

const uploadBearsNoMark = rule({
  id: 'file.bears-secret-mark',
  basis: practice,
  appliesWhen: ({ mode, mark }) => mode === 'connected' && mark !== undefined,
  holds: ({ mark = null }: UploadToJudge) => orElse(mark === null, { degree: mark }),
})

const uploadClean = rule({
  id: 'file.infected',
  basis: practice,
  appliesWhen: ({ virus }) => virus !== undefined,
  holds: ({ virus = null }: UploadToJudge) => orElse(virus === null, { virus }),
})

/** What is asked of a file before it is kept. */
export const UPLOAD_RULES = [uploadNotDeclaredSecret, uploadNotEmpty, uploadOfKnownType, uploadReadable, uploadBearsNoMark, uploadClean] as const

/** Every reason not to keep what was brought; a file that is refused leaves no trace. */
export const refusalsOfUpload = (upload: UploadToJudge): readonly Refusal[] =>
  refusalsAmong(UPLOAD_RULES.map((one) => one.judge(upload)))
