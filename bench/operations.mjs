import { FRESH_ID, send } from "./client.mjs";

const SETS = 200;
const PAGE = 50;
const PAGE_REGIONS = 10;
/** The pages of a list that are asked for: after the tenth, up to the thirtieth. */
const FIRST_PAGE = 10;
const LAST_PAGE = 30;
/** Tells the rows that a run wrote. */
export const CONCERN = "Un besoin inventé, donné pendant la mesure";

/** An invented region's number is in its name: it names the director's account, too. */
const REGIONS = `(select id, code, substring(name from '[0-9]+')::int as number from region where name ~ '^Région [0-9]+$')`;
const DRAWN = `order by md5(member.id::text) limit ${SETS}`;

const graphql = (path, query, variables, headers) => ({ path, headers, body: JSON.stringify({ query, variables }) });
const nodes = (connection) => connection.nodes;
const instant = (text) => new Date(text).toISOString();
const person = ({ firstName, lastName, firmName }) => ({ firstName, lastName, firmName });

function referral(row) {
  return {
    id: row.referralId ?? row.rowId ?? row.id,
    kind: row.kind,
    status: row.status,
    hotness: row.hotness,
    createdAt: instant(row.createdAt),
  };
}

/** Who asks: the product believes a token, the peers believe headers. */
function caller(server, set) {
  if (server.name === "entregent") return { authorization: `Bearer ${server.tokenOf(set.subject)}` };
  const known = { "x-region": String(set.regionId), "x-member": set.giverId, "x-account": set.accountId };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value));
}

const directors = (rows) => rows.map((row) => ({ ...row, subject: `directrice${row.number}@bench.example` }));

/**
 * What is measured. Each operation has sets of parameters, for each kind of server a document with its variables, and the answer in
 * one form, whichever server gave it.
 */
export const OPERATIONS = {
  point: {
    title: "a member with chapter and region",
    root: "member",
    sets: (database) =>
      directors(
        database.rows(`select member.id, region.id as "regionId", region.number
          from member_card as member join ${REGIONS} as region on region.id = member.region_id ${DRAWN}`),
      ),
    documents: {
      entregent: {
        query: `query ($id: ID!) { member(id: $id) {
          firstName lastName firmName joinedOn chapter { name meetingPlace } region { code name } } }`,
        variables: ({ id, regionId }) => ({ id: `mbr_${regionId}_${id}` }),
        answer: ({ member }) => member,
      },
      postgraphile: {
        query: `query ($id: UUID!) { memberCardByRowId(rowId: $id) {
          firstName lastName firmName joinedOn chapter { name meetingPlace } regionByRegionId { code name } } }`,
        variables: ({ id }) => ({ id }),
        answer: ({ memberCardByRowId: { regionByRegionId: region, ...member } }) => ({ ...member, region }),
      },
      loaders: {
        query: `query ($id: UUID!) { member(id: $id) {
          firstName lastName firmName joinedOn chapter { name meetingPlace } region { code name } } }`,
        variables: ({ id }) => ({ id }),
        answer: ({ member }) => member,
      },
    },
  },

  nested: {
    title: "a chapter's members, each with the last 10 referrals given",
    root: "chapter",
    sets: (database) =>
      directors(
        database.rows(`select member.id, region.id as "regionId", region.number
          from chapter as member join ${REGIONS} as region on region.id = member.region_id ${DRAWN}`),
      ),
    documents: {
      entregent: {
        query: `query ($id: ID!) { chapter(id: $id) { name members(first: 30) { nodes { firstName lastName firmName
          referralsGiven(first: 10) { nodes { referralId kind status hotness createdAt
            receiver { firstName lastName firmName } } } } } } }`,
        variables: ({ id, regionId }) => ({ id: `cha_${regionId}_${id}` }),
        answer: ({ chapter }) => chapterOf(chapter, (one) => nodes(one.members), (one) => nodes(one.referralsGiven), (one) => one.receiver),
      },
      postgraphile: {
        query: `query ($id: UUID!, $region: Int!) { chapterByRegionIdAndRowId(regionId: $region, rowId: $id) { name
          cards(first: 30, condition: { leftOn: null }, orderBy: [SORT_NAME_ASC, ROW_ID_ASC]) { nodes { firstName lastName firmName
            referralsGiven(first: 10, orderBy: [CREATED_AT_DESC, ROW_ID_DESC]) { nodes { rowId kind status hotness createdAt
              memberCardByReceiverId { firstName lastName firmName } } } } } } }`,
        variables: ({ id, regionId }) => ({ id, region: regionId }),
        answer: ({ chapterByRegionIdAndRowId: chapter }) =>
          chapterOf(chapter, (one) => nodes(one.cards), (one) => nodes(one.referralsGiven), (one) => one.memberCardByReceiverId),
      },
      loaders: {
        query: `query ($id: UUID!) { chapter(id: $id) { name members { firstName lastName firmName
          referralsGiven { id kind status hotness createdAt receiver { firstName lastName firmName } } } } }`,
        variables: ({ id }) => ({ id }),
        answer: ({ chapter }) => chapterOf(chapter, (one) => one.members, (one) => one.referralsGiven, (one) => one.receiver),
      },
    },
  },

  page: {
    title: "50 referrals, filtered and ordered, from the middle of a list",
    root: "referrals",
    sets: (database) => {
      const regions = directors(
        database.rows(`select id as "regionId", code, number from ${REGIONS} as region order by md5(code) limit ${PAGE_REGIONS}`),
      );
      const pages = Array.from({ length: LAST_PAGE - FIRST_PAGE }, (_, place) => FIRST_PAGE + place);
      return regions.flatMap((region) => pages.map((page) => ({ ...region, page })));
    },
    /** Each server has cursors of its own: its lists are walked to find them. */
    prepare: async (server, sets, document) => {
      for (const region of new Set(sets.map(({ regionId }) => regionId))) {
        const own = sets.filter((set) => set.regionId === region);
        let after;
        for (let page = 1; page < LAST_PAGE; page++) {
          const request = graphql(server.path, document.query, document.variables(own[0], after), caller(server, own[0]));
          after = document.cursor(await send(server.port, request));
          for (const set of own.filter((one) => one.page === page)) set.cursors = { ...set.cursors, [server.name]: after };
        }
      }
    },
    documents: {
      entregent: {
        query: `query ($region: String!, $after: String) {
          referrals(region: $region, filter: { statuses: [WON], kind: OUTSIDE }, first: ${PAGE}, after: $after) {
            nodes { referralId kind status hotness createdAt changedAt giver { firstName lastName } receiver { firstName lastName } }
            pageInfo { hasNextPage endCursor } } }`,
        variables: ({ code, cursors }, after = cursors?.entregent) => ({ region: code, after }),
        cursor: ({ referrals }) => referrals.pageInfo.endCursor,
        answer: ({ referrals }) =>
          pageOf(referrals.nodes, referrals.pageInfo, (one) => one.giver, (one) => one.receiver),
      },
      postgraphile: {
        query: `query ($region: Int!, $after: Cursor) {
          allReferrals(condition: { regionId: $region, status: "WON", kind: "OUTSIDE" }, orderBy: [CREATED_AT_DESC, ROW_ID_DESC],
            first: ${PAGE}, after: $after) {
            nodes { rowId kind status hotness createdAt changedAt memberCardByGiverId { firstName lastName }
              memberCardByReceiverId { firstName lastName } }
            pageInfo { hasNextPage endCursor } } }`,
        variables: ({ regionId, cursors }, after = cursors?.postgraphile) => ({ region: regionId, after }),
        cursor: ({ allReferrals }) => allReferrals.pageInfo.endCursor,
        answer: ({ allReferrals: page }) =>
          pageOf(page.nodes, page.pageInfo, (one) => one.memberCardByGiverId, (one) => one.memberCardByReceiverId),
      },
      loaders: {
        query: `query ($region: String!, $after: String) {
          referrals(region: $region, status: "WON", kind: "OUTSIDE", first: ${PAGE}, after: $after) {
            nodes { id kind status hotness createdAt changedAt giver { firstName lastName } receiver { firstName lastName } }
            hasNextPage endCursor } }`,
        variables: ({ code, cursors }, after = cursors?.loaders) => ({ region: code, after }),
        cursor: ({ referrals }) => referrals.endCursor,
        answer: ({ referrals }) => pageOf(referrals.nodes, referrals, (one) => one.giver, (one) => one.receiver),
      },
    },
  },

  dashboard: {
    title: "a region's chapters with 12 months' totals",
    root: "region",
    sets: (database) =>
      directors(
        database.rows(`select region.id as "regionId", code, number,
            to_char(date_trunc('month', now()) - make_interval(months => 11 + back), 'YYYY-MM-DD') as from,
            to_char(date_trunc('month', now()) - make_interval(months => back), 'YYYY-MM-DD') as to
          from ${REGIONS} as region cross join generate_series(0, 11) as back order by md5(code || back) limit ${SETS}`),
      ),
    documents: {
      entregent: {
        query: `query ($code: String!, $from: Date!, $to: Date!) { region(code: $code) { name chapters(first: 100) { nodes { name
          statistics(from: $from, to: $to) { referralsGiven referralsReceived referralsWon referralsLost closedBusinessCount
            closedBusiness { minorUnits } } } } } }`,
        variables: ({ code, from, to }) => ({ code, from, to }),
        answer: ({ region }) => ({
          name: region.name,
          chapters: nodes(region.chapters).map(({ name, statistics }) =>
            totals(name, { ...statistics, closedBusiness: statistics.closedBusiness.minorUnits }),
          ),
        }),
      },
      postgraphile: {
        query: `query ($code: String!, $from: Date!, $to: Date!) { regionByCode(code: $code) { name
          chaptersByRegionId(first: 100, condition: { closedOn: null }, orderBy: [NAME_ASC, ROW_ID_ASC]) { nodes { name
            totals(firstMonth: $from, lastMonth: $to) { referralsGiven referralsReceived referralsWon referralsLost
              closedBusinessCount closedBusinessMinorUnits } } } } }`,
        variables: ({ code, from, to }) => ({ code, from, to }),
        answer: ({ regionByCode: region }) => ({
          name: region.name,
          chapters: nodes(region.chaptersByRegionId).map((chapter) =>
            totals(chapter.name, { ...chapter.totals, closedBusiness: chapter.totals.closedBusinessMinorUnits }),
          ),
        }),
      },
      loaders: {
        query: `query ($code: String!, $from: Date!, $to: Date!) { region(code: $code) { name chapters { name
          totals(from: $from, to: $to) { referralsGiven referralsReceived referralsWon referralsLost closedBusinessCount
            closedBusiness } } } }`,
        variables: ({ code, from, to }) => ({ code, from, to }),
        answer: ({ region }) => ({
          name: region.name,
          chapters: region.chapters.map((chapter) => totals(chapter.name, chapter.totals)),
        }),
      },
    },
  },

  giveReferral: {
    title: "an outside referral with its prospect's consent",
    root: "giveReferral",
    writes: true,
    sets: giving,
    documents: {
      entregent: {
        query: `mutation ($input: GiveReferralInput!) { giveReferral(input: $input) {
          referral { referralId kind status hotness createdAt version } errors { __typename } } }`,
        variables: (set) => ({
          input: {
            id: FRESH_ID,
            receiverId: `mbr_${set.receiverRegionId}_${set.receiverId}`,
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
            receiverRegionId: set.receiverRegionId,
            receiverId: set.receiverId,
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
            receiverRegion: set.receiverRegionId,
            receiver: set.receiverId,
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
};

/** As in the data: seven of ten stay in the chapter, one of twenty leaves the region. */
function giving(database) {
  return database
    .rows(`select region.id as "regionId", giver.id as "giverId", giver.account_id as "accountId", account.email_folded as subject,
        receiver.region_id as "receiverRegionId", receiver.id as "receiverId"
      from (select *, row_number() over (order by md5(id::text)) % 20 as fate from member where account_id is not null
        order by md5(id::text) limit ${SETS}) as giver
      join identity.account as account on account.id = giver.account_id
      join ${REGIONS} as region on region.id = giver.region_id
      cross join lateral (select * from member
        where member.id <> giver.id and member.account_id is null and case
          when fate < 14 then member.region_id = giver.region_id and member.chapter_id = giver.chapter_id
          when fate < 19 then member.region_id = giver.region_id and member.chapter_id <> giver.chapter_id
          else member.region_id = (select id from ${REGIONS} as other where other.id <> giver.region_id order by md5(other.code) limit 1)
        end
        order by md5(member.id::text || giver.id::text) limit 1) as receiver`);
}

function chapterOf(chapter, members, referrals, receiver) {
  return {
    name: chapter.name,
    members: members(chapter).map((member) => ({
      ...person(member),
      referrals: referrals(member).map((one) => ({ ...referral(one), receiver: person(receiver(one)) })),
    })),
  };
}

function pageOf(rows, { hasNextPage }, giver, receiver) {
  const name = ({ firstName, lastName }) => ({ firstName, lastName });
  return {
    hasNextPage,
    nodes: rows.map((one) => ({
      ...referral(one),
      changedAt: instant(one.changedAt),
      giver: name(giver(one)),
      receiver: name(receiver(one)),
    })),
  };
}

function totals(name, row) {
  const counted = ["referralsGiven", "referralsReceived", "referralsWon", "referralsLost", "closedBusinessCount", "closedBusiness"];
  return { name, ...Object.fromEntries(counted.map((key) => [key, Number(row[key])])) };
}

/** Ids and instants are new each time. */
function given({ kind, status, hotness, version }) {
  if (status !== "SENT") throw new Error(`The referral was not given; its status is ${status}`);
  return { kind, status, hotness, version };
}

/** The requests of an operation to a server, one for each set of parameters. */
export function requestsOf(operation, server, sets) {
  const document = OPERATIONS[operation].documents[server.name];
  if (!document) {
    const id = OPERATIONS[operation].writes ? `&id=${FRESH_ID}` : "";
    return sets.map((_, place) => ({ path: `/${operation}?set=${place}${id}` }));
  }
  return sets.map((set) => graphql(server.path, document.query, document.variables(set), caller(server, set)));
}

/** The answer in the one form; the floor's is the product's. */
export function answerOf(operation, server, data) {
  const { documents } = OPERATIONS[operation];
  return (documents[server.name] ?? documents.entregent).answer(data);
}
