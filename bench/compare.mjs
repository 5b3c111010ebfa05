import assert from "node:assert/strict";
import { send } from "./client.mjs";
import { freshId } from "./ids.mjs";
import { answerOf, OPERATIONS, requestsOf } from "./operations.mjs";
import { supply } from "./supply.mjs";

const COMPARED = 12;
/** Each is looked up row by row. */
const WRITES_COMPARED = 5;

/** Nothing is timed before all servers gave the same answers to the same questions, and wrote the same rows. */
export async function compare(operation, servers, sets, database) {
  const stock = OPERATIONS[operation].consumes ? supply(database, sets, servers.length) : undefined;
  const step = Math.max(1, Math.floor(sets.length / (OPERATIONS[operation].writes ? WRITES_COMPARED : COMPARED)));
  const places = sets.map((_, place) => place).filter((place) => place % step === 0);
  for (const place of places) {
    const answers = [];
    for (const server of servers) answers.push(await answer(operation, server, sets, place, database, stock));
    for (const [other, found] of answers.entries()) {
      const says = `${operation}, set ${place}: ${servers[other].name} differs from ${servers[0].name}`;
      assert.deepStrictEqual(found, answers[0], says);
    }
    requireSubstance(operation, answers[0]);
  }
  return places.length;
}

async function answer(operation, server, sets, place, database, stock) {
  const request = requestsOf(operation, server, sets)[place];
  if (!OPERATIONS[operation].writes) return answerOf(operation, server, await send(server.port, request));
  const ids = { id: freshId(), subject: stock?.take(place) };
  const before = totals(database, sets[place]);
  const said = answerOf(operation, server, await send(server.port, request, ids));
  const added = totals(database, sets[place]).map((total, index) => difference(total, before[index]));
  return { said, rows: written(database, ids), added };
}

/** Two empty answers are the same answer, and prove nothing. */
function requireSubstance(operation, found) {
  const enough = {
    point: () => found.chapter.name && found.region.name,
    nested: () => found.members.length === 30 && found.members.every(({ referrals }) => referrals.length === 10),
    page: () => found.nodes.length === 50 && found.hasNextPage,
    dashboard: () => found.chapters.length === 25 && found.chapters.every(({ closedBusiness }) => closedBusiness > 0),
    giveReferral: () => found.rows.referral.length > 0 && found.rows.outbox.length > 0,
    winReferral: () => found.rows.event.length > 1 && found.rows.business.length === 1 && found.rows.outbox.length > 1,
  };
  assert.ok(enough[operation](), `${operation} answers too little to be compared: ${JSON.stringify(found).slice(0, 500)}`);
}

/** All rows of the referral that a write was about, without what is new each time. */
function written(database, { id, subject = id }) {
  const rows = (table, key, value, left) =>
    database
      .rows(`select * from ${table} where ${key} = '${value}' order by region_id`)
      .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !left.includes(name))))
      .map((row) => JSON.parse(JSON.stringify(row).replaceAll(id, "id").replaceAll(subject, "subject")));
  const milestones = ["created_at", "sent_at", "acknowledged_at", "contacted_at", "closed_at", "changed_at"];
  return {
    referral: rows("referral", "id", subject, milestones),
    event: rows("referral_event", "referral_id", subject, ["occurred_at"]),
    prospect: rows("referral_prospect", "referral_id", subject, ["consent_given_at"]),
    business: rows("closed_business", "id", id, ["recorded_at"]),
    outbox: [subject, ...(subject === id ? [] : [id])].flatMap((one) => rows("outbox", "subject_id", one, ["id", "occurred_at"])),
  };
}

function totals(database, { memberId, otherId }) {
  const both = `('${memberId}', '${otherId}')`;
  const chapters = `(select chapter_id from member_card where id in ${both})`;
  const sums = (columns) => columns.map((column) => `coalesce(sum(${column}), 0)::bigint as ${column}`).join(", ");
  const business = ["closed_business_count", "closed_business_minor_units"];
  const chapter = sums([
    ...["referrals_inside", "referrals_outside", "referrals_received", "referrals_contacted", "referrals_contacted_promptly"],
    ...["referrals_won", "referrals_lost", ...business],
  ]);
  const member = sums(["referrals_given", "referrals_received", "referrals_won", ...business, "credited_count", "credited_minor_units"]);
  return [
    ...database.rows(`select ${chapter} from chapter_month where chapter_id in ${chapters}`),
    ...[memberId, otherId].flatMap((one) => database.rows(`select ${member} from member_month where member_id = '${one}'`)),
  ];
}

function difference(after, before) {
  return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
}
