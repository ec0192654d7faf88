import { apart, type Chapter } from './item.ts'

const NONE = 'No WebRTC.'

export const v17: Chapter = {
  number: 17,
  title: 'WebRTC',
  items: [
    apart(2, '17.1.1', 'TURN reaches no reserved address', NONE),
    apart(2, '17.2.1', 'Keys of DTLS are managed', NONE),
    apart(2, '17.2.2', 'Approved DTLS suites', NONE),
    apart(2, '17.2.3', 'SRTP authentication is checked', NONE),
    apart(2, '17.2.4', 'Malformed SRTP does no harm', NONE),
    apart(2, '17.3.1', 'Floods of signalling do no harm', NONE),
    apart(2, '17.3.2', 'Malformed signalling does no harm', NONE),
  ],
}
