/**
 * State secrets (bí mật nhà nước) come in three degrees; the Law on their protection, 117/2025/QH15, Điều 5, forbids to
 * draft or keep them on a computer that is joined to a network, an independent LAN excepted. Where this program runs is
 * said by whoever runs it; what a text is, by whoever brings it. The program never classifies anything.
 */
export const SECRECY_DEGREES = ['confidential', 'secret', 'top-secret'] as const

/** Mật, Tối mật, Tuyệt mật. */
export type SecrecyDegree = (typeof SECRECY_DEGREES)[number]

/** What a person declares of a content: `none` is no state secret. */
export const SECRECY_DECLARATIONS = ['none', ...SECRECY_DEGREES] as const
export type SecrecyDeclaration = (typeof SECRECY_DECLARATIONS)[number]

/** `connected`: joined to a network, keeps no state secret. `isolated-lan`: a LAN inside one office, with no way out. */
export const DEPLOYMENT_MODES = ['connected', 'isolated-lan'] as const
export type DeploymentMode = (typeof DEPLOYMENT_MODES)[number]
