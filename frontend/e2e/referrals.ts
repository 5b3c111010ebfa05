import { randomUUID } from "node:crypto";
import { expect } from "@playwright/test";
import { Api } from "./api.ts";
import type { Pair } from "./members.ts";

type Payload = { referral: { id: string; version: number } | null; errors: { message: string }[] };
/** A referral that a journey made for itself, and the sessions of both sides. */
export type Given = { id: string; version: number; prospect: string; description: string; giver: Api; receiver: Api };

const RESULT = "referral { id version } errors { ... on UserError { message } }";
const GIVE = `mutation ($input: GiveReferralInput!) { done: giveReferral(input: $input) { ${RESULT} } }`;
const ACKNOWLEDGE = `mutation ($input: AdvanceReferralInput!) { done: acknowledgeReferral(input: $input) { ${RESULT} } }`;
const DISPUTE = `mutation ($input: DisputeReferralInput!) { done: disputeReferral(input: $input) { ${RESULT} } }`;

/** A name or a need that nobody used before. */
export const unique = (words: string): string => `${words} ${randomUUID().slice(0, 8)}`;

/** Gives an outside referral, which is then with its receiver. */
export async function giveReferral(pair: Pair): Promise<Given> {
  const [giver, receiver] = await Promise.all([Api.signIn(pair.giver.email), Api.signIn(pair.receiver.email)]);
  const prospect = unique("Léa Vautier");
  const description = unique("Refaire la toiture");
  const sent = await command(giver, GIVE, {
    id: randomUUID(),
    receiverId: pair.receiver.id,
    kind: "OUTSIDE",
    hotness: 3,
    description,
    prospect: { name: prospect, phone: "02 31 00 00 00" },
    consent: { how: "SPOKEN" },
  });
  return { ...sent, prospect, description, giver, receiver };
}

export const acknowledge = (given: Given): Promise<Given> => advance(given, ACKNOWLEDGE);

export const dispute = (given: Given): Promise<Given> => advance(given, DISPUTE, { ground: "UNKNOWN_CONTACT" });

async function advance(given: Given, document: string, more: object = {}): Promise<Given> {
  const { id: referralId, version } = given;
  return {
    ...given,
    ...(await command(given.receiver, document, { commandId: randomUUID(), referralId, version, ...more })),
  };
}

async function command(api: Api, document: string, input: object): Promise<{ id: string; version: number }> {
  const { done } = await api.ask<{ done: Payload }>(document, { input });
  expect(done.errors, document).toEqual([]);
  return done.referral as { id: string; version: number };
}
