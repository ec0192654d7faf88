/** The address of a mail server that nodemailer understands; undefined for another. */
export function mailServer(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const { protocol, hostname } = new URL(text)
  return ['smtp:', 'smtps:'].includes(protocol) && hostname !== '' ? text : undefined
}

/** `damlam@example.vn`; undefined for what is no address. */
export const mailAddressOf = (text: string): string | undefined => (/^[^\s@<>]+@[^\s@<>]+$/.test(text) ? text : undefined)
