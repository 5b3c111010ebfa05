import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Answers, openPage } from "../../tools/testHost";
import { ReferralPage } from "./ReferralPage";

const member = (id: string, displayName: string) => ({ __typename: "Member", id, displayName, firmName: "Atelier" });
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
beforeEach(() => {
  sent.mockReset();
  localStorage.clear();
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
      noteMutationsAcknowledgeMutation: ({ input }) => {
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
