import { REGIONS } from "../operations/shared.mjs";
import { subjectId, supply } from "../supply.mjs";

/** A referral is led on by more than one step on average; not all of those in store are met. */
const STEPS_PER_REFERRAL = 1.5;

/**
 * Who takes part: the members with an account (the first of each group), whom they know, what they have before them, and the
 * regions' directors.
 *
 * @param steps how many will be taken: as many referrals must be in progress
 */
export function drawCast(database, issuer, steps) {
  const members = database.rows(MEMBERS);
  const each = Math.ceil(steps / STEPS_PER_REFERRAL / members.length) + 1;
  const received = members.map((member) => ({ ...member, ...member.acquaintances[0] }));
  const { prefix } = supply(database, received, each);
  const open = members.flatMap((_, place) =>
    Array.from({ length: each }, (_, number) => ({ receiver: place, id: subjectId(prefix, place, number + 1), version: 1, status: "SENT" })),
  );
  const directors = database.rows(`select code, 'directrice' || number || '@bench.example' as subject from ${REGIONS} as region`);
  return {
    members: members.map(({ subject, regionId, memberId, chapterId, acquaintances, referrals }) => ({
      ...{ token: issuer.tokenOf(subject), memberId, id: `mbr_${regionId}_${memberId}`, regionId, chapter: `cha_${regionId}_${chapterId}` },
      acquaintances: acquaintances.map(({ otherRegionId, otherId }) => `mbr_${otherRegionId}_${otherId}`),
      referrals: referrals.map((id) => `ref_${regionId}_${id}`),
    })),
    directors: directors.map(({ code, subject }) => ({ code, token: issuer.tokenOf(subject) })),
    open,
  };
}

/** Each knows four of their group, one with an account in another group of the region, and one of another region. */
const MEMBERS = `
  select own.region_id as "regionId", own.id as "memberId", own.chapter_id as "chapterId", account.email_folded as subject,
    (select json_agg(known) from (
      (select member.region_id as "otherRegionId", member.id as "otherId", member.chapter_id as "otherChapterId" from member
        where member.region_id = own.region_id and member.chapter_id = own.chapter_id and member.id <> own.id
        order by member.id limit 4)
      union all (select next.region_id, next.id, next.chapter_id from member as next
        where next.region_id = own.region_id and next.chapter_id > own.chapter_id and next.account_id is not null
        order by next.chapter_id limit 1)
      union all (select far.region_id, far.id, far.chapter_id from member as far
        where far.region_id = (select min(id) from ${REGIONS} as region where region.id <> own.region_id)
        order by far.id offset own.place % 500 limit 1)) as known) as acquaintances,
    coalesce((select json_agg(id) from (select id from referral
      where referral.region_id = own.region_id and referral.receiver_id = own.id
      order by created_at desc limit 5) as latest), '[]') as referrals
  from (select *, row_number() over (order by id) as place from member where account_id is not null) as own
  join identity.account as account on account.id = own.account_id
  join ${REGIONS} as region on region.id = own.region_id`;
