import { send } from "../client.mjs";
import { caller, DRAWN, directors, graphql, instant, nodes, person, REGIONS, referral, SETS } from "./shared.mjs";

const PAGE = 50;
const PAGE_REGIONS = 10;
/** The pages of a list that are asked for: after the tenth, up to the thirtieth. */
const FIRST_PAGE = 10;
const LAST_PAGE = 30;

export const READS = {
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
};

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
