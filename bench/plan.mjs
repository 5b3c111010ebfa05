/** Tables that grow with use, and those that grow with members. */
const LARGE = new Set([
  ...["referral", "referral_event", "referral_prospect", "closed_business", "outbox"],
  ...["member", "member_card", "member_month", "chapter_month"],
  ...["meeting", "meeting_attendance", "meeting_mark", "meeting_medical", "meeting_snapshot", "meeting_entry"],
  ...["one_to_one", "training_credit", "visitor", "seat"],
  ...["network", "network_card", "network_version", "consultation_day"],
]);
/** Rows of a page of 20 that are merged from one region: every status by itself, and one row more of each. */
const MOST_SORTED_OF_A_REGION = 21 * 13;
/** An officer's list by the last change sorts what their chapter gave and received in two years. */
const MOST_SORTED = 2_500;
/** Pages of 8 kB that a list may take in one region: an officer filters what their own chapter gave and received, row by row. */
const MOST_BUFFERS_OF_A_REGION = 1_600;

/** What is made of all sheets of a region (a search in their versions, counts of each family, what was read in a year) looks at 500, twice. */
const MOST_SORTED_OF_A_GUIDE = 40_000;
const MOST_BUFFERS_OF_A_GUIDE = 6_000;

/** The plan of a captured step (settings and statement), run as the application's role with one plan for all values. */
export function explain(database, run) {
  return explained(database, run).Plan;
}

/** How long the database took for it on a connection that has run it before, as the pool's have: dictionaries are read and functions known. */
export function millisecondsOf(database, run) {
  return explained(database, run, 2)["Execution Time"];
}

function explained(database, { parts: [enter, statement] }, times = 1) {
  const look = `explain (analyze, buffers, costs off, timing off, format json) execute looked(${statement.parameters.map(quoted).join(", ")});\n`;
  const input = `begin; set local role entregent_app; set local plan_cache_mode = force_generic_plan;
${filled(enter)};
prepare looked as ${statement.sql};
${look.repeat(times)}rollback;
`;
  const output = database.mustRun({ input });
  return JSON.parse(output.slice(output.lastIndexOf("\n[") + 1))[0];
}

function filled({ sql, parameters }) {
  return sql.replaceAll(/\$(\d+)/g, (_, place) => quoted(parameters[place - 1]));
}

function quoted(value) {
  return value === null ? "null" : `'${value.replaceAll("'", "''")}'`;
}

/**
 * What a plan does that it must not.
 *
 * @param regions how many the list reaches over
 * @param guide whether it is made of all sheets of a guide
 */
export function problemsOf(plan, regions, guide) {
  const problems = [];
  const mostBuffers = guide ? MOST_BUFFERS_OF_A_GUIDE : MOST_BUFFERS_OF_A_REGION;
  const mostSorted = guide ? MOST_SORTED_OF_A_GUIDE : Math.max(MOST_SORTED, MOST_SORTED_OF_A_REGION * regions);
  const buffers = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
  if (buffers > mostBuffers * regions) problems.push(`reads ${buffers} pages`);
  for (const node of nodesOf(plan)) {
    if (node["Node Type"] === "Seq Scan" && LARGE.has(node["Relation Name"]) && node["Actual Loops"] > 0) {
      problems.push(`scans all of ${node["Relation Name"]}`);
    }
    const below = node.Plans?.find((child) => child["Parent Relationship"] === "Outer");
    const sorted = below ? below["Actual Rows"] * below["Actual Loops"] : 0;
    if (node["Node Type"] === "Sort" && sorted > mostSorted) problems.push(`sorts ${sorted} rows by ${node["Sort Key"].join(", ")}`);
  }
  return problems;
}

/** What the plan looked into. */
export function indexesOf(plan) {
  const used = nodesOf(plan).filter((node) => node["Index Name"] && node["Actual Loops"] > 0);
  return new Set(used.map((node) => node["Index Name"]));
}

function nodesOf(plan) {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}
