import { act, cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { noteChange } from "@/lib/changes";
import { openFreshDevice } from "../../tools/testDevice";
import { type Answers, openPage } from "../../tools/testHost";
import { ReferralPage } from "./ReferralPage";

const member = (id: string, displayName: string) => ({
  __typename: "Member",
  id,
  displayName,
  firmName: "Atelier",
  region: { __typename: "Region", id: "g1", currency: "EUR" },
});
const referral = (values: object) => ({
  __typename: "Referral",
  id: "r1",
  version: 4,
  status: "SENT",
  stage: "NEW",
  kind: "OUTSIDE",
  hotness: 4,
  description: "Un escalier",
  viewerIsGiver: false,
  viewerIsReceiver: false,
  sentAt: "2026-11-20T08:00:00Z",
  seenAt: null,
  acknowledgedAt: null,
  contactedAt: null,
  viewerActions: ["ACKNOWLEDGE", "LOSE", "SOMETHING_NEW"],
  giver: member("m1", "Maud Legrand"),
  receiver: member("m2", "Ronan Prigent"),
  prospect: {
    name: "Zoé Vasseur",
    firmName: null,
    phone: "+33231000000",
    email: null,
    consentGivenAt: "2026-11-20T08:00:00Z",
    consentHow: "SPOKEN",
  },
  history: [
    {
      sequence: 1,
      occurredAt: "2026-11-20T08:00:00Z",
      actorKind: "GIVER",
      actor: member("m1", "Maud Legrand"),
      toStatus: "SENT",
      note: null,
    },
    {
      sequence: 2,
      occurredAt: "2026-11-21T08:00:00Z",
      actorKind: "SYSTEM",
      actor: null,
      toStatus: "SENT",
      note: "Relance",
    },
  ],
  noSaleReason: null,
  disputeGround: null,
  closedBusiness: [],
  ...values,
});
const sent = vi.fn();

function open(values: object = {}, answers: Answers = {}, address = "/recommandations/r1") {
  openPage(ReferralPage, "/recommandations/$id", address, {
    ReferralPageQuery: () => ({ referral: referral(values) }),
    ...answers,
  });
}
beforeEach(async () => {
  sent.mockReset();
  await openFreshDevice();
});
afterEach(cleanup);

test("offers what the server says, no more, and shows the history newest first", async () => {
  open();
  await screen.findByRole("heading", { level: 1, name: "Zoé Vasseur" });
  const next = screen.getByRole("region", { name: "Prochaine étape" });
  expect(
    within(next)
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual(["Bien reçue", "Sans suite"]);
  const events = within(screen.getByRole("region", { name: "Historique" })).getAllByRole("listitem");
  expect(events[0]?.textContent).toContain("Relance");
  expect(screen.getByRole("link", { name: /02.31.00.00.00/ }).getAttribute("href")).toBe("tel:+33231000000");
});

test("with nothing to do, nothing is offered", async () => {
  open({ viewerActions: [] });
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByRole("region", { name: "Prochaine étape" })).toBeNull();
});

test("whoever gave it reads what the other side did; taking it back is not the next step", async () => {
  open({ viewerIsGiver: true, viewerActions: ["WITHDRAW"], seenAt: "2026-11-20T23:30:00Z" });
  const card = within(await screen.findByRole("region", { name: "Où elle en est" }));
  expect(card.getByText("Lue par Ronan Prigent").nextSibling?.textContent).toMatch(/^21 novembre 2026.*00:30/);
  expect(card.getByText("Prise en main").nextSibling?.textContent).toBe("Pas encore");
  const more = card.getByText("Autres actions").closest("details");
  expect(more?.open).toBe(false);
  expect(more?.contains(card.getByText("Retirer"))).toBe(true);
});

test("before it was read, that is said", async () => {
  open({ viewerIsGiver: true, viewerActions: ["WITHDRAW"] });
  const card = within(await screen.findByRole("region", { name: "Où elle en est" }));
  expect(card.getByText("Lue par Ronan Prigent").nextSibling?.textContent).toBe("Pas encore");
});

test("the receiver's first look is told to the server once; the giver's is not", async () => {
  const seen = vi.fn();
  const useSeeingMutation = ({ input }: { input?: unknown }) => {
    seen(input);
    return { seeReferral: { referral: { __typename: "Referral", id: "r1", seenAt: "2026-11-21T08:00:00Z" } } };
  };
  open({ viewerIsReceiver: true }, { useSeeingMutation });
  await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ referralId: "r1" }));
  cleanup();
  open({ viewerIsGiver: true }, { useSeeingMutation });
  await screen.findByRole("heading", { level: 1 });
  cleanup();
  open({ viewerIsReceiver: true, seenAt: "2026-11-21T08:00:00Z" }, { useSeeingMutation });
  await screen.findByRole("heading", { level: 1 });
  expect(seen).toHaveBeenCalledTimes(1);
});

const unconsented = { ...referral({}).prospect, consentGivenAt: null, consentHow: null };
test.each([
  ["LOSE", {}, "Classer sans suite", "Choisissez la raison."],
  ["DISPUTE", {}, "Contester", "Choisissez la raison de la contestation."],
  ["SETTLE_DISPUTE", {}, "Trancher", "Choisissez votre décision."],
  ["SEND", { prospect: unconsented }, "Envoyer", "Dites comment la personne a donné son accord."],
  ["WIN", {}, "Dire merci", "Dites si ce client est nouveau."],
])("%s says nothing in a person's name that they did not choose", async (action, values, submit, words) => {
  open({ viewerActions: [action], ...values }, {}, `/recommandations/r1?action=${action}`);
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getAllByRole<HTMLInputElement>("radio").some((radio) => radio.checked)).toBe(false);
  await userEvent.click(dialog.getByRole("button", { name: submit }));
  // Without an answer to the mutation, sending it would show another problem.
  expect(dialog.getByText(words)).toBeTruthy();
  expect(dialog.queryByText(/Le service n’a pas pu répondre/)).toBeNull();
});

test("a verb carries the version that was seen; a conflict is told in the server's words", async () => {
  const conflict = {
    __typename: "VersionConflict",
    __isUserError: "VersionConflict",
    message: "Elle a changé entre-temps.",
    path: [],
  };
  open(
    {},
    {
      noteCommandsAcknowledgeMutation: ({ input }) => {
        sent(input);
        return { advanced: { referral: null, errors: [conflict] } };
      },
    },
  );
  await userEvent.click(await screen.findByRole("button", { name: "Bien reçue" }));
  const dialog = screen.getByRole("dialog");
  await userEvent.type(within(dialog).getByLabelText(/Note/), "J’appelle lundi");
  await userEvent.click(within(dialog).getByRole("button", { name: "Bien reçue" }));
  expect(await within(dialog).findByText("Elle a changé entre-temps.")).toBeTruthy();
  expect(sent).toHaveBeenCalledWith({
    commandId: expect.stringMatching(/-7/),
    referralId: "r1",
    version: 4,
    note: "J’appelle lundi",
  });
});

test("the open form and what was written in it are still there after a reload, until it is cancelled", async () => {
  open({}, {}, "/recommandations/r1?action=LOSE");
  const first = within(await screen.findByRole("dialog"));
  await userEvent.click(first.getByRole("radio", { name: "Prix" }));
  await userEvent.type(first.getByLabelText(/Note/), "Trop cher de 800");
  cleanup();
  open({}, {}, "/recommandations/r1?action=LOSE");
  const second = within(await screen.findByRole("dialog"));
  expect(second.getByLabelText<HTMLTextAreaElement>(/Note/).value).toBe("Trop cher de 800");
  expect(second.getByRole<HTMLInputElement>("radio", { name: "Prix" }).checked).toBe(true);
  await userEvent.click(second.getByRole("button", { name: "Annuler" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(Object.keys(localStorage).filter((key) => key.includes("draft"))).toEqual([]);
});

test("an answer that comes after the news of it closes no form that was opened meanwhile", async () => {
  const now = { version: 4, stage: "NEW", viewerActions: ["ACKNOWLEDGE"] };
  const answered = Promise.withResolvers<unknown>();
  open(
    {},
    {
      ReferralPageQuery: () => ({ referral: referral(now) }),
      noteCommandsAcknowledgeMutation: () => answered.promise,
    },
  );
  await userEvent.click(await screen.findByRole("button", { name: "Bien reçue" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Bien reçue" }));
  Object.assign(now, { version: 5, stage: "IN_PROGRESS", viewerActions: ["WIN"] });
  act(noteChange);
  await userEvent.click(await screen.findByRole("button", { name: "Affaire conclue" }));
  expect(screen.getByRole("dialog", { name: "Affaire conclue" })).toBeTruthy();
  const advanced = {
    ...now,
    __typename: "Referral",
    id: "r1",
    status: "ACKNOWLEDGED",
    changedAt: "2026-11-20T09:00:00Z",
  };
  await act(async () => answered.resolve({ advanced: { referral: advanced, errors: [] } }));
  await act(() => new Promise((resolve) => setTimeout(resolve)));
  expect(screen.getByRole("dialog", { name: "Affaire conclue" })).toBeTruthy();
});

test("while the page is read again after a step, what is on it stays, and so does what is typed", async () => {
  const answers = [referral({}), new Promise<never>(() => undefined)];
  const now = { id: "r1", version: 5, status: "ACKNOWLEDGED", stage: "IN_PROGRESS", viewerActions: ["WIN"] };
  const advanced = { ...now, __typename: "Referral", changedAt: "2026-11-20T09:00:00Z" };
  open(
    {},
    {
      ReferralPageQuery: async () => ({ referral: await answers.shift() }),
      noteCommandsAcknowledgeMutation: () => ({ advanced: { referral: advanced, errors: [] } }),
    },
  );
  await userEvent.click(await screen.findByRole("button", { name: "Bien reçue" }));
  await userEvent.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Bien reçue" }));
  await userEvent.click(await screen.findByRole("button", { name: "Affaire conclue" }));
  await userEvent.type(screen.getByLabelText("Montant hors taxes, en euros"), "3 450");
  expect(answers).toEqual([]);
  expect(screen.getByRole("heading", { level: 1, name: "Zoé Vasseur" })).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>(/^Montant/).value).toBe("3 450");
});

test("an address cannot open a form that the server does not offer", async () => {
  open({}, {}, "/recommandations/r1?action=SETTLE_DISPUTE");
  await screen.findByRole("heading", { level: 1 });
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("what doesn't exist and what isn't ours look the same", async () => {
  openPage(ReferralPage, "/recommandations/$id", "/recommandations/r1", {
    ReferralPageQuery: () => ({ referral: null }),
  });
  expect(await screen.findByRole("heading", { level: 1, name: "Recommandation introuvable" })).toBeTruthy();
});
