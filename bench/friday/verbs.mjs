import { freshId } from "../ids.mjs";
import { CONCERN } from "../operations/shared.mjs";

/** What leads a referral on, and where to. What a receiver does next is the next of these, now and then with one left out. */
const STEPS = [
  { name: "noteCommandsAcknowledgeMutation", to: "ACKNOWLEDGED" },
  { name: "noteCommandsContactMutation", to: "CONTACTED" },
  { name: "noteCommandsMeetingMutation", to: "MEETING" },
  { name: "noteCommandsProposalMutation", to: "PROPOSAL" },
];
const WON_SHARE = 0.2;
const THANKS_SHARE = 0.2;
const EARNED = 125_000;

const one = (some) => some[Math.floor(Math.random() * some.length)];
const today = () => new Date().toISOString().slice(0, 10);

/** Somebody gives a referral: who, what is sent, what is promised by an acknowledgement, and who must hear of it. */
export function drawGift({ members, places }) {
  const giver = Math.floor(Math.random() * members.length);
  const { token, acquaintances, regionId } = members[giver];
  const receiverId = one(acquaintances);
  const id = freshId();
  const input = {
    ...{ id, receiverId, kind: "OUTSIDE", hotness: 1 + Math.floor(Math.random() * 5), description: CONCERN },
    ...{ prospect: { name: "Personne inventée", phone: "+33199000001" }, consent: { how: "SPOKEN" } },
  };
  return {
    ...{ token, name: "attemptMutation", variables: { input }, promise: { kind: "gift", id, regionId } },
    news: { id, version: 1, members: [giver, places.get(receiverId)] },
  };
}

/**
 * Somebody leads a referral on, wins it, or thanks somebody for something else.
 *
 * @param open referrals in progress: the one that is led on is taken out, and `done` puts it back
 */
export function drawStep({ members, open, places }) {
  if (open.length === 0 || Math.random() < THANKS_SHARE) return thanks(members);
  const place = Math.floor(Math.random() * open.length);
  const referral = open[place];
  open[place] = open.at(-1);
  open.pop();
  const { receiver, id, version } = referral;
  const { token, regionId, acquaintances } = members[receiver];
  const commandId = freshId();
  const input = { commandId, referralId: `ref_${regionId}_${id}`, version };
  const begun = {
    ...{ token, promise: { kind: "step", id: commandId, regionId } },
    news: { id, version: version + 1, members: [receiver, places.get(acquaintances[0])] },
  };
  const next = STEPS[STEPS.findIndex(({ to }) => to === referral.status) + 1];
  if (!next || Math.random() < WON_SHARE) {
    const closedBusiness = [{ id: freshId(), amount: { minorUnits: EARNED, currency: "EUR" }, closedOn: today(), source: "NEW" }];
    return { ...begun, name: "WinFormMutation", variables: { input: { ...input, closedBusiness } } };
  }
  const done = () => open.push({ receiver, id, version: version + 1, status: next.to });
  return { ...begun, name: next.name, variables: { input }, done };
}

function thanks(members) {
  const { token, acquaintances, regionId } = one(members);
  const id = freshId();
  const input = {
    ...{ id, amount: { minorUnits: EARNED, currency: "EUR" }, closedOn: today(), source: "NEW", kind: "OUTSIDE", note: CONCERN },
    thanked: { memberId: one(acquaintances) },
  };
  return { token, name: "RecordFormMutation", variables: { input }, promise: { kind: "thanks", id, regionId } };
}
