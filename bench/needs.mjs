import { explain, indexesOf } from "./plan.mjs";

/** Written at every give, step and thanks: an index here is paid for by all of them. */
const TABLES = ["referral", "referral_event", "referral_prospect", "closed_business", "outbox", "chapter_month", "member_month"];
const IN_PROGRESS = "'SENT', 'ACKNOWLEDGED', 'CONTACTED', 'MEETING', 'PROPOSAL'";

/**
 * What no caller asks: the statements of jobs and rules, as the application's repositories write them, and what `CatalogueTest` says
 * that an index must be ready for.
 */
function rules(database) {
  const [{ region, referral, chapter }] = database.rows(`select region_id::text as region, id::text as referral,
      receiver_chapter_id::text as chapter from referral
    where status = 'PROPOSAL' order by changed_at limit 1`);
  const statement = (name, sql, ...parameters) => ({
    name,
    parts: [{ sql: "select app.open($1::int[])", parameters: [`{${region}}`] }, { sql, parameters }],
  });
  return [
    statement(
      "what has been idle expires",
      `select * from referral where region_id = $1::int and giver_region_id = $1::int and status in (${IN_PROGRESS})
        and changed_at < now() - interval '90 days' order by changed_at limit 100`,
      region,
    ),
    statement("what happened since is heard", "select id from outbox where region_id = any ($1::int[]) and id > $2::uuid order by id limit 100", `{${region}}`, referral),
    statement("what was heard is deleted", "select id from outbox where region_id = $1::int and id < $2::uuid order by id limit 100", region, referral),
    statement("a command is said again", "select * from referral_event where region_id = $1::int and command_id = $2::uuid", region, referral),
    statement(
      "a group's month is drilled down to",
      "select closed_on, amount_minor_units from closed_business where region_id = $1::int and chapter_id = $2::uuid and closed_on >= current_date - 30",
      ...[region, chapter],
    ),
    statement("what a referral earned is looked up", "select * from closed_business where region_id = $1::int and referral_id = $2::uuid order by id", region, referral),
  ];
}

/** Which index which question, rule or constraint needs: by name, what needs it. */
export class Needs {
  #byIndex;

  constructor(database) {
    const tables = TABLES.map((name) => `'${name}'::regclass`).join(", ");
    const indexes = database.rows(`select indexrelid::regclass::text as name, indrelid::regclass::text as table, indisunique as unique
      from pg_index where indrelid in (${tables}) order by 2, 1`);
    this.#byIndex = new Map(indexes.map(({ name, unique, table }) => [name, { table, by: unique ? ["its rows' being unique"] : [] }]));
    for (const { name, parts } of rules(database)) this.add(name, explain(database, { parts }));
  }

  add(name, plan) {
    for (const index of indexesOf(plan)) this.#byIndex.get(index)?.by.push(name);
  }

  /** Indexes that cost something at every write, and help nobody. */
  listUnneeded() {
    return [...this.#byIndex].filter(([, { by }]) => by.length === 0).map(([name, { table }]) => `${name} of ${table} is needed by nothing`);
  }

  /** Rows of texts, the heads first. */
  toTable() {
    const rows = [...this.#byIndex].map(([name, { table, by }]) => [name, table, by[0] ?? "nothing", String(by.length)]);
    return [["index", "table", "needed by, for example", "needs"], ...rows];
  }
}
