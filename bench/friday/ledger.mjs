/** Where each kind of promise is kept. */
const KEPT = {
  gift: { table: "referral", key: "id" },
  step: { table: "referral_event", key: "command_id" },
  thanks: { table: "closed_business", key: "id" },
};

/** Referrals that totals of groups tell of. */
export function totalOfGiven(database) {
  return Number(database.mustRun({ command: "select coalesce(sum(referrals_inside + referrals_outside), 0) from chapter_month" }));
}

/**
 * What was acknowledged and isn't in the database, read without the application.
 *
 * @param counted by how many the totals grew
 */
export function countLost(database, acknowledged, counted) {
  const missing = Object.entries(KEPT).map(([kind, { table, key }]) => {
    const promises = acknowledged.filter((one) => one.kind === kind);
    if (promises.length === 0) return 0;
    const values = promises.map(({ id, regionId }) => `(${regionId}, '${id}'::uuid)`).join(", ");
    const found = `select count(*) from (values ${values}) as promise (region_id, id)
      where not exists (select from ${table} kept where kept.region_id = promise.region_id and kept.${key} = promise.id);`;
    return Number(database.mustRun({ input: found }));
  });
  const gifts = acknowledged.filter(({ kind }) => kind === "gift").length;
  // Totals may tell of more: what was written, and its answer lost.
  return missing.reduce((sum, one) => sum + one, 0) + Math.max(0, gifts - counted);
}
