/** How many sets of parameters an operation has. */
export const SETS = 200;
/** Tells the rows that a run wrote. */
export const CONCERN = "Un besoin inventé, donné pendant la mesure";

/** An invented region's number is in its name: it names the director's account, too. */
export const REGIONS = `(select id, code, substring(name from '[0-9]+')::int as number from region where name ~ '^Région [0-9]+$')`;
export const DRAWN = `order by md5(member.id::text) limit ${SETS}`;

export const graphql = (path, query, variables, headers) => ({ path, headers, body: JSON.stringify({ query, variables }) });
export const nodes = (connection) => connection.nodes;
export const instant = (text) => new Date(text).toISOString();
export const person = ({ firstName, lastName, firmName }) => ({ firstName, lastName, firmName });

export function referral(row) {
  return {
    id: row.referralId ?? row.rowId ?? row.id,
    kind: row.kind,
    status: row.status,
    hotness: row.hotness,
    createdAt: instant(row.createdAt),
  };
}

/** Who asks: the product believes a token, the peers believe headers. */
export function caller(server, set) {
  if (server.name === "entregent") return { authorization: `Bearer ${server.tokenOf(set.subject)}` };
  const known = { "x-region": String(set.regionId), "x-member": set.memberId, "x-account": set.accountId };
  return Object.fromEntries(Object.entries(known).filter(([, value]) => value));
}

export const directors = (rows) => rows.map((row) => ({ ...row, subject: `directrice${row.number}@bench.example` }));
