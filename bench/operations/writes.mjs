import { FRESH_ID, SUBJECT_ID } from "../client.mjs";
import { CONCERN, REGIONS, SETS } from "./shared.mjs";

const EARNED = 125_000;

/** Ids and instants are new each time. */
const outcome = (status) => (found) => {
  if (found.status !== status) throw new Error(`Not ${status}: ${JSON.stringify(found)}`);
  const { kind, hotness, version } = found;
  return { kind, status, hotness, version };
};
const given = outcome("SENT");
const won = outcome("WON");

export const WRITES = {
  giveReferral: {
    title: "an outside referral with its prospect's consent",
    root: "giveReferral",
    writes: true,
    sets: pairs,
    documents: {
      entregent: {
        query: `mutation ($input: GiveReferralInput!) { giveReferral(input: $input) {
          referral { referralId kind status hotness createdAt version } errors { __typename } } }`,
        variables: (set) => ({
          input: {
            id: FRESH_ID,
            receiverId: `mbr_${set.otherRegionId}_${set.otherId}`,
            kind: "OUTSIDE",
            hotness: 3,
            description: CONCERN,
            prospect: { name: "Personne inventée", phone: "+33199000001" },
            consent: { how: "SPOKEN" },
          },
        }),
        answer: ({ giveReferral }) => given(giveReferral.referral ?? giveReferral),
      },
      postgraphile: {
        query: `mutation ($input: BenchGiveReferralInput!) { benchGiveReferral(input: $input) {
          result { kind status hotness createdAt version } } }`,
        variables: (set) => ({
          input: {
            id: FRESH_ID,
            giverRegionId: set.regionId,
            receiverRegionId: set.otherRegionId,
            receiverId: set.otherId,
            hotness: 3,
            description: CONCERN,
            prospectName: "Personne inventée",
            prospectPhone: "+33199000001",
            consentHow: "SPOKEN",
          },
        }),
        answer: ({ benchGiveReferral }) => given(benchGiveReferral.result),
      },
      loaders: {
        query: `mutation ($input: GiveReferralInput!) { giveReferral(input: $input) {
          id kind status hotness createdAt version } }`,
        variables: (set) => ({
          input: {
            id: FRESH_ID,
            receiverRegion: set.otherRegionId,
            receiver: set.otherId,
            hotness: 3,
            description: CONCERN,
            prospectName: "Personne inventée",
            prospectPhone: "+33199000001",
            consentHow: "SPOKEN",
          },
        }),
        answer: ({ giveReferral }) => given(giveReferral),
      },
    },
  },

  winReferral: {
    title: "a referral that was won, with the business that came of it",
    root: "winReferral",
    writes: true,
    /** Each request uses up a referral in progress, which the caller received. */
    consumes: true,
    sets: pairs,
    documents: {
      entregent: {
        query: `mutation ($input: WinReferralInput!) { winReferral(input: $input) {
          referral { referralId kind status hotness createdAt version } errors { __typename } } }`,
        variables: (set) => ({
          input: {
            commandId: FRESH_ID,
            referralId: `ref_${set.regionId}_${SUBJECT_ID}`,
            version: 1,
            closedBusiness: [{ id: FRESH_ID, amount: { minorUnits: EARNED }, closedOn: set.today, source: "NEW" }],
          },
        }),
        answer: ({ winReferral }) => won(winReferral.referral ?? winReferral),
      },
      postgraphile: {
        query: `mutation ($input: BenchWinReferralInput!) { benchWinReferral(input: $input) {
          result { kind status hotness createdAt version } } }`,
        variables: (set) => ({
          input: {
            commandId: FRESH_ID,
            ownRegionId: set.regionId,
            referralId: SUBJECT_ID,
            seenVersion: 1,
            businessId: FRESH_ID,
            amountMinorUnits: String(EARNED),
            closedOn: set.today,
            source: "NEW",
          },
        }),
        answer: ({ benchWinReferral }) => won(benchWinReferral.result),
      },
      loaders: {
        query: `mutation ($input: WinReferralInput!) { winReferral(input: $input) {
          id kind status hotness createdAt version } }`,
        variables: (set) => ({
          input: {
            commandId: FRESH_ID,
            region: set.regionId,
            referral: SUBJECT_ID,
            version: 1,
            businessId: FRESH_ID,
            amountMinorUnits: EARNED,
            closedOn: set.today,
            source: "NEW",
          },
        }),
        answer: ({ winReferral }) => won(winReferral),
      },
    },
  },
};

/**
 * Somebody who asks, and somebody without an account on the other side of the referral. As in the data: seven of ten stay in the
 * chapter, one of twenty leaves the region.
 */
function pairs(database) {
  return database
    .rows(`select region.id as "regionId", own.id as "memberId", own.chapter_id as "chapterId", own.account_id as "accountId",
        account.email_folded as subject, other.region_id as "otherRegionId", other.id as "otherId",
        other.chapter_id as "otherChapterId", to_char(now() at time zone 'UTC', 'YYYY-MM-DD') as today
      from (select *, row_number() over (order by md5(id::text)) % 20 as fate from member where account_id is not null
        order by md5(id::text) limit ${SETS}) as own
      join identity.account as account on account.id = own.account_id
      join ${REGIONS} as region on region.id = own.region_id
      cross join lateral (select * from member
        where member.id <> own.id and member.account_id is null and case
          when fate < 14 then member.region_id = own.region_id and member.chapter_id = own.chapter_id
          when fate < 19 then member.region_id = own.region_id and member.chapter_id <> own.chapter_id
          else member.region_id = (select id from ${REGIONS} as elsewhere where elsewhere.id <> own.region_id order by md5(elsewhere.code) limit 1)
        end
        order by md5(member.id::text || own.id::text) limit 1) as other`);
}
