import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { send } from "./client.mjs";
import { answerOf, OPERATIONS, requestsOf } from "./operations.mjs";

const COMPARED = 12;
/** Each is looked up row by row. */
const WRITES_COMPARED = 5;

/** UUIDv7: the milliseconds of now, then chance. */
export function freshId() {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

/** Nothing is timed before all servers gave the same answers to the same questions, and wrote the same rows. */
export async function compare(operation, servers, sets, database) {
  const step = Math.max(1, Math.floor(sets.length / (OPERATIONS[operation].writes ? WRITES_COMPARED : COMPARED)));
  const places = sets.map((_, place) => place).filter((place) => place % step === 0);
  for (const place of places) {
    const answers = [];
    for (const server of servers) answers.push(await answer(operation, server, sets, place, database));
    for (const [other, found] of answers.entries()) {
      const says = `${operation}, set ${place}: ${servers[other].name} differs from ${servers[0].name}`;
      assert.deepStrictEqual(found, answers[0], says);
    }
    requireSubstance(operation, answers[0]);
  }
  return places.length;
}

async function answer(operation, server, sets, place, database) {
  const request = requestsOf(operation, server, sets)[place];
  if (!OPERATIONS[operation].writes) return answerOf(operation, server, await send(server.port, request));
  const id = freshId();
  const before = totals(database, sets[place]);
  const said = answerOf(operation, server, await send(server.port, request, id));
  const added = totals(database, sets[place]).map((total, index) => difference(total, before[index]));
  return { said, rows: written(database, id), added };
}

/** Two empty answers are the same answer, and prove nothing. */
function requireSubstance(operation, found) {
  const enough = {
    point: () => found.chapter.name && found.region.name,
    nested: () => found.members.length === 30 && found.members.every(({ referrals }) => referrals.length === 10),
    page: () => found.nodes.length === 50 && found.hasNextPage,
    dashboard: () => found.chapters.length === 25 && found.chapters.every(({ closedBusiness }) => closedBusiness > 0),
    giveReferral: () => found.rows.referral.length > 0 && found.rows.outbox.length > 0,
  };
  assert.ok(enough[operation](), `${operation} answers too little to be compared: ${JSON.stringify(found).slice(0, 500)}`);
}

/** All rows of a new referral, without what is new each time. */
function written(database, id) {
  const rows = (table, key, left) =>
    database
      .rows(`select * from ${table} where ${key} = '${id}' order by region_id`)
      .map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => !left.includes(name))));
  return {
    referral: rows("referral", "id", ["id", "created_at", "sent_at", "changed_at"]),
    event: rows("referral_event", "referral_id", ["referral_id", "command_id", "occurred_at"]),
    prospect: rows("referral_prospect", "referral_id", ["referral_id", "consent_given_at"]),
    outbox: rows("outbox", "subject_id", ["id", "subject_id", "occurred_at"]),
  };
}

function totals(database, { giverId, receiverId }) {
  const both = `('${giverId}', '${receiverId}')`;
  const chapters = `(select chapter_id from member_card where id in ${both})`;
  const sums = (columns) => columns.map((column) => `coalesce(sum(${column}), 0)::int as ${column}`).join(", ");
  const chapter = sums(["referrals_inside", "referrals_outside", "referrals_received", "referrals_won", "closed_business_count"]);
  const member = sums(["referrals_given", "referrals_received", "referrals_won"]);
  return [
    ...database.rows(`select ${chapter} from chapter_month where chapter_id in ${chapters}`),
    ...[giverId, receiverId].flatMap((id) => database.rows(`select ${member} from member_month where member_id = '${id}'`)),
  ];
}

function difference(after, before) {
  return Object.fromEntries(Object.entries(after).map(([name, value]) => [name, value - before[name]]));
}
