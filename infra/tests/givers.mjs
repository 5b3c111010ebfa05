import { randomInt, randomUUID } from "node:crypto";
import { Browser } from "./browser.mjs";
import { pause } from "./processes.mjs";

const GIVE = `mutation ($input: GiveReferralInput!) {
  giveReferral(input: $input) {
    referral { referralId status history { sequence toStatus } }
    errors { __typename ... on UserError { message path } }
  }
}`;
const RECEIVERS = `query ($region: String) {
  members(region: $region, first: 30) { nodes { id viewerCanGiveReferral } }
}`;
const GIVEN = `query ($after: String) {
  referrals(filter: { side: GIVEN }, first: 100, after: $after, orderBy: CREATED_AT_DESC) {
    nodes { referralId status version history { sequence } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const REGIONS = ["FR-14", "FR-13"];
/** Answers that say "not now" in place of "no"; 5xx and broken connections say so, too. */
const PASSING = ["INTERNAL_ERROR", "TIMEOUT", "UNAVAILABLE"];
const PATIENCE_MILLISECONDS = 8_000;
const PROSPECT = { name: "Aristide Boncourage", phone: "02 31 00 00 00" };
/** Every way to begin a referral, and where it then stands. */
const BEGINNINGS = [
  { status: "SENT", input: { kind: "INSIDE" } },
  { status: "SENT", input: { kind: "OUTSIDE", prospect: PROSPECT, consent: { how: "SPOKEN" } } },
  { status: "AWAITING_CONSENT", input: { kind: "OUTSIDE", prospect: PROSPECT } },
  { status: "DRAFT", input: { kind: "INSIDE", draft: true } },
];

/** A client as it should be: one id for each referral, sent again until the answer says what became of it. */
export class Giver {
  constructor(port, email, region) {
    this.browser = new Browser(port);
    this.email = email;
    this.region = region;
  }

  async prepare() {
    await this.browser.signIn(this.email);
    this.receivers = [];
    for (const region of REGIONS) {
      const { members } = await this.#read(RECEIVERS, { region });
      const open = members.nodes.filter((member) => member.viewerCanGiveReferral);
      this.receivers.push(...open.map(({ id }) => ({ id, region })));
    }
  }

  /** Gives one referral, and returns what the server then promised to keep; the signal ends it before that. */
  async give(number, signal) {
    const { status, input } = BEGINNINGS[number % BEGINNINGS.length];
    const receiver = this.receivers[randomInt(this.receivers.length)];
    const id = randomUUID();
    const variables = { input: { ...input, id, receiverId: receiver.id, hotness: 3, description: `Need ${number}` } };
    let attempts = 0;
    let referral;
    while (!referral) {
      await pause(attempts && randomInt(50, 300), signal);
      attempts += 1;
      referral = await this.#attempt(variables);
    }
    const told = { id: referral.referralId, status: referral.status, events: referral.history.length };
    return { id, status, kind: input.kind, legs: receiver.region === this.region ? 1 : 2, giver: this, attempts, told };
  }

  /** What the giver's own list shows, page by page, up to the last of these. */
  async readGiven(ids) {
    const wanted = new Set(ids);
    const rows = [];
    let after = null;
    do {
      const { referrals } = await this.#read(GIVEN, { after });
      rows.push(...referrals.nodes);
      for (const { referralId } of referrals.nodes) wanted.delete(referralId);
      after = referrals.pageInfo.hasNextPage ? referrals.pageInfo.endCursor : null;
    } while (wanted.size > 0 && after);
    return rows;
  }

  async #attempt(variables) {
    let answer;
    try {
      answer = await this.browser.askGraph(GIVE, { variables, signal: AbortSignal.timeout(PATIENCE_MILLISECONDS) });
    } catch {
      return undefined;
    }
    if (answer.status >= 500) return undefined;
    const { data, errors = [] } = JSON.parse(answer.body);
    if (errors.some((error) => PASSING.includes(error.extensions.code))) return undefined;
    if (!data?.giveReferral.referral) throw new Error(`${this.email} was refused: ${answer.status} ${answer.body}`);
    return data.giveReferral.referral;
  }

  async #read(query, variables) {
    const { data, errors } = JSON.parse((await this.browser.askGraph(query, { variables })).body);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  }
}
