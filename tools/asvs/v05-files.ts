import { apart, type Chapter } from './item.ts'

const NONE = 'No file of a person is taken in yet: a plan names its enclosures, and their papers stay in the office.'

export const v05: Chapter = {
  number: 5,
  title: 'Files',
  items: [
    apart(2, '5.1.1', 'Document kinds, sizes and handling of uploads', NONE),
    apart(1, '5.2.1', 'Only sizes that can be handled', NONE),
    apart(1, '5.2.2', 'Check ending and content', NONE),
    apart(2, '5.2.3', 'Limits before unpacking', NONE),
    apart(1, '5.3.1', 'Uploaded files are never run', NONE),
    apart(1, '5.3.2', 'Paths never from names that people give', NONE),
    apart(2, '5.4.1', 'File names of downloads', NONE),
    apart(2, '5.4.2', 'Encode file names in headers', NONE),
    apart(2, '5.4.3', 'Scan for malicious content', NONE),
  ],
}
