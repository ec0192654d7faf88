import { html, type Fragment, type Html } from './html.ts'

/** A text of the catalogue with what belongs in its braces: links, days, names. @throws when something for a place is missing */
export const fill = (text: string, fragments: Readonly<Record<string, Fragment>>): Html =>
  html`${text.split(/\{(\w+)\}/).map((part, place) => (place % 2 === 0 ? part : given(part, fragments)))}`

function given(place: string, fragments: Readonly<Record<string, Fragment>>): Fragment {
  const fragment = fragments[place]
  if (fragment === undefined) throw new Error(`nothing was given for {${place}}`)
  return fragment
}
