import type { Facts } from '../facts.ts'

const joined = (word: string) => (items: readonly string[]): string => {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`
}

/** «a, b và c». */
export const list = joined('và')

/** «a, b hoặc c». */
export const either = joined('hoặc')

/** «a». */
export const quoted = (text: string): string => `«${text}»`

/** A refusal for want of power: who may do it, and where to turn. */
export const onlyBy = (doing: string) => (facts: Facts): string =>
  facts.count('whoMay') === 0
    ? `Hiện chưa có ai được giao ${doing}. Cần có người giao việc này trước.`
    : `Chỉ ${facts.anyPost('whoMay')} được ${doing}. Hãy chuyển việc này cho đúng nơi, hoặc chọn đúng chức danh nếu đang giữ nhiều chức danh.`

/** A refusal because it is not the moment: where the case stands, when it may be done, what happens next. */
export const onlyAt = (doing: string) => (facts: Facts): string =>
  `Hồ sơ đang ở bước «${facts.stage('stage')}» nên không ${doing} được. Việc này chỉ làm ở bước ${facts.anyStage('possibleAt')}. Bước tiếp theo của hồ sơ: ${facts.nextStep('stage')}.`

/** The same where the list of steps would help nobody. */
export const notAtThisStep = (doing: string) => (facts: Facts): string =>
  `Hồ sơ đang ở bước «${facts.stage('stage')}» nên không ${doing} được. Bước tiếp theo của hồ sơ: ${facts.nextStep('stage')}.`

/** A refusal that has nothing to tell but itself. */
export const always = (text: string) => (): string => text
