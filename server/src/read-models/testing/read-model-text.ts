import type { Pool } from 'pg'

/** Every row of every read model, as one text. */
export async function readModelText(owner: Pool): Promise<string> {
  const { rows } = await owner.query<{ text: string }>(`
    select concat_ws(e'\\n',
      (select string_agg(t::text, e'\\n' order by case_id) from case_summary t),
      (select string_agg(t::text, e'\\n' order by case_id) from case_search t),
      (select string_agg(t::text, e'\\n' order by case_id, what, party) from case_concern t),
      (select string_agg(t::text, e'\\n' order by case_id, id) from duty t),
      (select string_agg(t::text, e'\\n' order by case_id, duty, rung) from reminder t),
      (select string_agg(t::text, e'\\n' order by case_id, party, why) from case_visibility t),
      (select string_agg(t::text, e'\\n' order by id) from publication t),
      (select string_agg(t::text, e'\\n' order by id) from public_opinion t)) as text`)
  return rows[0]?.text ?? ''
}
