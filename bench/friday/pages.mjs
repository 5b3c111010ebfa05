// What the web application's pages ask, by the names of its operations, with the variables that its code makes of an address.
const LIST = { first: 25, after: null, last: null, before: null };
const SEARCHED = ["gran", "vass", "petit", "atelier 1", "mira", "haut"];

const first = (day, monthsBack) => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() - monthsBack, 1)).toISOString().slice(0, 10);
const today = new Date();
const ROLLING = { from: first(today, 11), to: first(today, 0) };
const FULL = { from: first(today, 12), to: first(today, 1) };
const LAST_DAY = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);

const one = (some) => some[Math.floor(Math.random() * some.length)];
const stages = (...names) => ({ side: "RECEIVED", stages: names });

/** How often of a hundred, which operation, and its variables for a member of the cast. */
const MEMBERS_PAGES = [
  [12, "PersonLoaderQuery", () => ({})],
  [22, "WeekPageQuery", () => ({ month: ROLLING.to, ...ROLLING })],
  [18, "ReferralListQuery", () => ({ filter: { side: "RECEIVED" }, orderBy: "CREATED_AT_DESC", ...LIST })],
  [8, "ReferralListQuery", () => ({ filter: { side: "GIVEN" }, orderBy: "CREATED_AT_DESC", ...LIST })],
  [
    3,
    "ReferralBoardQuery",
    () => ({ new: stages("NEW"), pending: stages("PENDING"), closed: stages("CLOSED"), noSale: stages("NO_SALE"), orderBy: "CREATED_AT_DESC" }),
  ],
  [13, "ReferralPageQuery", (member) => ({ id: one(member.referrals) })],
  [6, "GivePageQuery", () => ({})],
  [4, "useMemberSearchQuery", () => ({ search: one(SEARCHED), first: 9 })],
  [3, "MemberListQuery", () => ({ search: null, region: null, specialty: null, orderBy: "NAME", ...LIST })],
  [1, "MemberListQuery", () => ({ search: one(SEARCHED), region: null, specialty: null, orderBy: "NAME", ...LIST })],
  [4, "MemberPageQuery", (member) => ({ id: one(member.acquaintances) })],
  [3, "ChapterPageQuery", (member) => ({ id: member.chapter, ...FULL })],
  [1, "RecordPageQuery", () => ({ referral: "", isOfReferral: false })],
  [1, "FiguresPageQuery", () => ({ ...ROLLING, lastDay: LAST_DAY, first: 20, after: null, last: null, before: null })],
];
const DIRECTORS_SHARE = 0.01;
const SUM = MEMBERS_PAGES.reduce((sum, [often]) => sum + often, 0);

/** Somebody opens something: who, and what is asked. */
export function drawQuestion({ members, directors }) {
  if (Math.random() < DIRECTORS_SHARE) {
    const { token, code } = one(directors);
    return { token, name: "RegionPageQuery", variables: { code, ...FULL } };
  }
  let chosen = Math.random() * SUM;
  const [, name, variables] = MEMBERS_PAGES.find(([often]) => {
    chosen -= often;
    return chosen < 0;
  });
  const member = one(members);
  return { token: member.token, name, variables: variables(member) };
}

/** As the browser sends it: the hash alone. */
export function bodyOf(documents, name, variables) {
  const hash = documents[name];
  if (!hash) throw new Error(`The web application registers no ${name} any more`);
  return JSON.stringify({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });
}
