import type { ToldStory } from '../told-story/told-story.ts'

export const inPhuong = { committees: ['phuong'], answered: [] } as const
export const appraisedIn = (committee: string): readonly string[] => [`thamdinh.${committee}`, `phoihop.${committee}`]

/** Assigned, answered and appraised in the usual way. */
export const appraised = async (story: ToldStory, committee: string): Promise<void> => {
  await story.submit(`canbo.${committee}`)
  await story.register()
  await story.assign()
  await story.opinion(`phoihop.${committee}`)
  await story.report()
}

export const discussed = async (story: ToldStory, committee: string, ...deliberation: Parameters<ToldStory['deliberate']>): Promise<void> => {
  await appraised(story, committee)
  await story.put()
  await story.deliberate(...deliberation)
}
