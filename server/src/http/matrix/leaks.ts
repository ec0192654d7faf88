import type { Answer } from '../testing/test-client.ts'
import { marksIn } from './marks.ts'
import { isPublic, mayRead, relationsOf, type Facts, type Group } from './policy.ts'
import type { Story } from './stories.ts'
import type { World } from './world.ts'

/** Parts of which whoever is no committee is shown an outline at most: without the hash's salt and the text it is made of. */
const OUTLINED: readonly Group[] = ['findings', 'agenda', 'outcome', 'report-up', 'conclusion', 'verified']

/** Sits in every meeting that is told, and has no other part in any case: whoever reads this name reads who was there, save among those who opened the case. */
const ATTENDED = /uyvien2\.\w+/g

const HEX = /\b[0-9a-f]{64}\b/g

/** Whether all of an event may be read, its text and its salt. */
export const mayReadWhole = (person: string, facts: Facts, mark: Parameters<typeof mayRead>[2]): boolean =>
  mayRead(person, facts, mark) && (!OUTLINED.includes(mark.group) || mark.author === person || relationsOf(person, facts).some((relation) => relation === 'committee' || (mark.group === 'verified' && relation === 'over the incident')))

/** What an answer holds of cases that this person may not read there, each in words. */
export function leaksIn({ text, headers }: Answer, person: string | null, { stories, events }: World, asked: string): readonly string[] {
  const whole = `${text} ${JSON.stringify(headers)}`
  const factsOf = (name: string): Story | undefined => stories.find((story) => story.name === name)
  const reads = (name: string, may: (reader: string, facts: Facts) => boolean): boolean => {
    const story = factsOf(name)
    return person !== null && story !== undefined && may(person, story.facts)
  }
  const told = (name: string): string => `của hồ sơ «${factsOf(name)?.where ?? name}»`

  const words = marksIn(whole)
    .filter((mark) => !asked.includes(`chim-${mark.story}`) && !isPublic(mark) && !reads(mark.story, (reader, facts) => mayRead(reader, facts, mark)))
    .map(({ story, group, author, round }) => `«${group}» do ${author} viết, vòng ${round}, ${told(story)}`)
  const ids = stories
    .filter(({ id, name }) => whole.includes(id) && !asked.includes(id) && !reads(name, (reader, facts) => relationsOf(reader, facts).length > 0))
    .map(({ name }) => `mã số ${told(name)}`)
  const hexes = new Set(text.match(HEX))
  const salts = events
    .filter(({ salt, ...event }) => hexes.has(salt) && !reads(event.story, (reader, facts) => mayReadWhole(reader, facts, event)))
    .map(({ story, type, place }) => `muối băm của việc ${place} (${type}) ${told(story)}`)
  const about = stories.find(({ id }) => asked.includes(id))
  const attended = about && !asked.includes('/readings') && !reads(about.name, (reader, facts) => relationsOf(reader, facts).includes('committee')) ? (text.match(ATTENDED) ?? []) : []
  const present = attended.filter((name) => name !== person).map((name) => `${name} đã dự họp, ${told(about?.name ?? '')}`)
  return [...words, ...ids, ...salts, ...new Set(present)]
}
