/** What the database holds, read without the application: the other side of each promise. */
export async function countReferrals(sql) {
  const [{ legs, events, prospects }] = await sql`
    select (select count(*)::int from referral) as legs, (select count(*)::int from referral_event) as events,
      (select count(*)::int from referral_prospect) as prospects`;
  return { legs, events, prospects };
}

/** By referral: where its legs stand, and the whole history of each. */
export async function readReferrals(sql, ids) {
  const rows = await sql`
    select id, count(*)::int as legs, min(status) as status, max(status) as last_status, max(version) as version,
      sum((select count(*) from referral_event event
        where event.region_id = referral.region_id and event.referral_id = referral.id
          and event.command_id = referral.id and event.sequence = 1 and event.from_status is null
          and event.to_status = referral.status and event.actor_kind = 'GIVER'
          and event.occurred_at = referral.changed_at))::int as events
    from referral where id = any(${ids}::uuid[]) group by id`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** The totals as the transactions kept them, and as they are when made anew from the facts. */
export async function totalsKeptAndRebuilt(sql) {
  const kept = await totals(sql);
  await sql`select app.rebuild_rollups(id) from region`;
  return { kept, rebuilt: await totals(sql) };
}

async function totals(sql) {
  const chapters = await sql`select * from chapter_month order by region_id, chapter_id, month`;
  const members = await sql`select * from member_month order by region_id, member_id, month`;
  return { chapters: [...chapters], members: [...members] };
}

/** Without these a promise would not outlive a loss of power, which no test here can cause. */
export async function readSafety(sql) {
  const rows = await sql`
    select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') order by name`;
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
}
