import type { Words } from '../words.ts'

export const duties: Words['duties'] = {
  reply: { what: 'Reply in writing', toHolder: 'You owe the proposer a reply in writing. Only the letter ends this duty; silence is never consent.' },
  register: { what: 'Enter in the arrival book', toHolder: 'You must enter the plan in the arrival book. Doing so late does not move the day of receipt.' },
  appraise: { what: 'Appraise the plan', toHolder: 'You lead the appraisal and must report its result to the permanent members.' },
  'give-opinion': { what: 'Give an opinion', toHolder: 'You were asked for an opinion, with reasons. One that does not come is recorded as missing, never taken for agreement.' },
  'report-legal-risk': { what: 'Report the legal risk', toHolder: 'You lead the review of legal risk and must give your opinion before the collective meets.' },
  'inform-skipped-superior': { what: 'Inform the direct superior', toHolder: 'You asked past your direct superior and must inform it at the same time.' },
  'report-beyond-competence': { what: 'Report to the direct superior as beyond competence', toHolder: 'The collective found the matter beyond its competence. You must report to the direct superior and propose a solution.' },
  'report-override': { what: 'Report the decision of the head upward', toHolder: 'You let it start although the collective had not agreed. You must report at once in writing to the direct superior.' },
  'report-unsuitable-provision': { what: 'Report an unsuitable provision to its issuer', toHolder: 'You gave the go-ahead on a matter whose rule does not fit practice. You must report in writing to the body that issued the rule.' },
  'answer-urgent-report': { what: 'Direct what to do at once', toHolder: 'You were told of an urgent situation and must say at once what to do. Your silence does not make reporting impossible.' },
  'report-urgent-in-writing': { what: 'Report the urgent action in writing', toHolder: 'You acted in an urgent situation and must report to your direct committee in writing as soon as conditions allow.' },
  'conclude-urgent': { what: 'Conclude on the urgent action', toHolder: 'The written report has come. The collective must discuss, evaluate and conclude.' },
  'report-progress': { what: 'Report progress', toHolder: 'You carry out the plan and must report on its course, fully and truthfully, in each period.' },
  'resolve-difficulty': { what: 'Remove a difficulty', toHolder: 'An implementer raised a difficulty or asked for support. You must remove it in time, or issue a fitting rule.' },
  'carry-out-task': { what: 'Do a task that encourages or protects', toHolder: 'You were given a task in the plan of encouragement and protection. Do it and report the result.' },
  'report-incident': { what: 'Report an incident', toHolder: 'You know that something went wrong. Report it in time, fully and truthfully.' },
  'report-incident-to-superior': { what: 'Report an incident to the direct superior', toHolder: 'You gave the go-ahead and know that something went wrong. The collective reports to its direct superior at once.' },
  'verify-incident': { what: 'Have an incident verified and concluded', toHolder: 'You were told that something went wrong. Lead and direct its verification and conclusion, in time and exactly; conclude only, the decision belongs to the level that gave the go-ahead.' },
  'decide-protection': { what: 'Decide on protecting the cadre', toHolder: 'The verification was concluded. The level that gave the go-ahead considers it in time and impartially and decides about each cadre; it may not shirk or pass it on.' },
}
