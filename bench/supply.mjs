import { CONCERN } from "./operations/shared.mjs";

/** The first half of a UUIDv7's milliseconds changes this often. */
const MILLISECONDS_PER_PREFIX = 2 ** 16;
let lastPrefix = 0;

/**
 * Referrals that were sent an hour ago, as many for each pair: what a write that ends a referral uses up. Their ids are numbered, so
 * that whoever writes knows them without asking.
 *
 * @param pairs of a receiver (the one with an account) and a giver
 */
export function supply(database, pairs, each) {
  lastPrefix = Math.max(lastPrefix + 1, Math.floor(Date.now() / MILLISECONDS_PER_PREFIX));
  const prefix = lastPrefix.toString(16).padStart(8, "0");
  database.mustRun({ input: insertion(prefix, pairs, each) });
  return new Stock(prefix, pairs.length, each);
}

/** Ids as wrk.lua makes them, too. */
export function subjectId(prefix, place, number) {
  const hex = (value, digits) => value.toString(16).padStart(digits, "0");
  return `${prefix}-0000-7000-8${hex(place, 3)}-${hex(number, 12)}`;
}

class Stock {
  #taken = new Map();

  constructor(prefix, places, each) {
    this.prefix = prefix;
    this.places = places;
    this.each = each;
  }

  /** One for a single request: from the end, while the load begins at the beginning. */
  take(place) {
    const taken = this.#taken.get(place) ?? 0;
    this.#taken.set(place, taken + 1);
    return subjectId(this.prefix, place, this.each - taken);
  }

  /** Whoever used up more was refused, and refusals are quick. */
  requireEnough(requests) {
    const left = this.each - Math.max(0, ...this.#taken.values()) - 1;
    if (requests / this.places > left) throw new Error(`${requests} requests are more than the referrals in store last for`);
  }
}

function insertion(prefix, pairs, each) {
  const rows = JSON.stringify(pairs.map((pair, place) => ({ ...pair, place })));
  return `
    set session_replication_role = replica;
    set synchronous_commit = off;
    create temporary table supplied as
    select leg.region_id, leg.name as leg,
      format('%s-0000-7000-8%s-%s', '${prefix}', lpad(to_hex(place), 3, '0'), lpad(to_hex(number), 12, '0'))::uuid as id,
      "otherRegionId" as giver_region_id, "otherId" as giver_id, "otherChapterId" as giver_chapter_id,
      "regionId" as receiver_region_id, "memberId" as receiver_id, "chapterId" as receiver_chapter_id,
      date_trunc('milliseconds', now() - interval '1 hour') as sent_at, place, number
    from json_to_recordset('${rows.replaceAll("'", "''")}') as pair (place int, "regionId" int, "memberId" uuid,
      "chapterId" uuid, "otherRegionId" int, "otherId" uuid, "otherChapterId" uuid)
    cross join generate_series(1, ${each}) as number
    cross join lateral (
      select "otherRegionId" as region_id, case when "otherRegionId" = "regionId" then 'WHOLE' else 'GIVEN' end as name
      union all select "regionId", 'RECEIVED' where "otherRegionId" <> "regionId") as leg;
    insert into referral (region_id, id, leg, kind, giver_id, giver_region_id, giver_chapter_id, receiver_id, receiver_region_id,
      receiver_chapter_id, status, hotness, description, created_at, sent_at, changed_at, version)
    select region_id, id, leg, 'OUTSIDE', giver_id, giver_region_id, giver_chapter_id, receiver_id, receiver_region_id,
      receiver_chapter_id, 'SENT', 3, '${CONCERN}', sent_at, sent_at, sent_at, 1
    from supplied order by number, place;
    insert into referral_prospect (region_id, referral_id, giver_id, receiver_id, name, phone, consent_given_at, consent_how)
    select region_id, id, giver_id, receiver_id, 'Personne inventée', '+33199000001', sent_at, 'SPOKEN'
    from supplied order by number, place;
    insert into referral_event (region_id, referral_id, sequence, command_id, giver_id, receiver_id, giver_chapter_id,
      receiver_chapter_id, occurred_at, actor_kind, actor_id, to_status)
    select region_id, id, 1, id, giver_id, receiver_id, giver_chapter_id, receiver_chapter_id, sent_at, 'GIVER', giver_id, 'SENT'
    from supplied order by number, place;
  `;
}
