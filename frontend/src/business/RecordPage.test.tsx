import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, SessionEnded, Unavailable } from "@/lib/problem";
import { openFreshDevice } from "../../tools/testDevice";
import { type Answers, openPage } from "../../tools/testHost";
import { RecordPage } from "./RecordPage";

const sent = vi.fn();

function open(answers: Answers = {}, address = "/merci", referral: object | null = null) {
  openPage(RecordPage, "/merci", address, {
    RecordPageQuery: ({ isOfReferral }) => ({
      ...(isOfReferral && { referral }),
      viewer: {
        __typename: "Viewer",
        memberships: [
          {
            __typename: "Member",
            id: "m1",
            region: { __typename: "Region", id: "g1", currency: "CHF" },
            chapter: { __typename: "Chapter", id: "c1", name: "Caen", members: { nodes: [] } },
          },
        ],
      },
    }),
    RecordFormMutation: ({ input }) => {
      sent(input);
      return { recordClosedBusiness: { closedBusiness: null, errors: [] } };
    },
    ...answers,
  });
}
const submit = () => userEvent.click(screen.getByRole("button", { name: "Enregistrer le merci" }));
async function fill() {
  await userEvent.click(await screen.findByRole("radio", { name: "Quelqu’un d’autre" }));
  await userEvent.type(screen.getByLabelText(/^Nom/), "Un ancien membre");
  await userEvent.type(screen.getByLabelText(/Montant/), "1250");
}
async function choose() {
  await userEvent.click(screen.getByRole("radio", { name: "Déjà client" }));
  await userEvent.click(screen.getByRole("radio", { name: /D’une suite/ }));
}

beforeEach(async () => {
  sent.mockReset();
  await openFreshDevice();
});
afterEach(cleanup);

test("whether the customer is new, and where the business came from, is said by the person", async () => {
  open();
  await fill();
  await submit();
  expect(screen.getByText("Dites si ce client est nouveau.")).toBeTruthy();
  expect(screen.getByText("Dites d’où vient l’affaire.")).toBeTruthy();
  expect(sent).not.toHaveBeenCalled();
  await choose();
  await submit();
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ source: "REPEAT", kind: "SPIN_OFF", recorderId: "m1" }));
});

test("an amount is in the currency of the region where it counts", async () => {
  open();
  expect(await screen.findByLabelText("Montant hors taxes, en francs suisses")).toBeTruthy();
  await fill();
  await choose();
  await submit();
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ amount: { minorUnits: 125_000 } }));
});

test.each([
  [new SessionEnded(), /Rien n’est parti/],
  [new TypeError("Failed to fetch"), /Le réseau ne répond pas/],
  [new Unavailable(429, 1_000), /Trop de demandes/],
  [new ApiProblem("INTERNAL_ERROR", "no"), /Le service n’a pas pu répondre/],
])("what went wrong is said beside the button and takes the focus: %s", async (problem, words) => {
  open({
    RecordFormMutation: () => {
      throw problem;
    },
  });
  await fill();
  await choose();
  await submit();
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(words);
  expect(alert.parentElement).toBe(document.activeElement);
  expect(screen.getByLabelText<HTMLInputElement>(/Montant/).value).toBe("1250");
});

test.each([
  [null, null],
  [{ __typename: "Referral", id: "r1", viewerIsReceiver: false }, null],
  [{ __typename: "Referral", id: "r1", viewerIsReceiver: true }, "r1"],
])("an address names a referral that was received, or none", async (referral, expected) => {
  open({}, "/merci?recommandation=r1", referral);
  await fill();
  await choose();
  await submit();
  expect(sent).toHaveBeenCalledWith(expect.objectContaining({ referralId: expected }));
});
