import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SessionEnded } from "@/lib/problem";
import { openFreshDevice } from "../../tools/testDevice";
import { type Answers, openPage } from "../../tools/testHost";
import { GivePage } from "./GivePage";
import { keptDrafts } from "./keptDrafts";

const specialty = { french: "Menuisier", english: "Joiner" };
const member = (id: string, displayName: string, viewerIsMember: boolean) => ({
  __typename: "Member",
  id,
  displayName,
  firmName: "Atelier",
  viewerIsMember,
  specialty: { __typename: "Specialty", id: `s${id}`, ...specialty },
});
const chapter = (id: string, name: string) => ({
  __typename: "Chapter",
  id,
  name,
  members: { nodes: [member(`m-${id}`, "Maud Legrand", true), member(`r-${id}`, `Ronan Prigent ${id}`, false)] },
});
const sent = vi.fn();

function open(chapters: string[] = ["c1"], answers: Answers = {}) {
  openPage(GivePage, "/recommander", "/recommander", {
    GivePageQuery: () => ({
      viewer: {
        __typename: "Viewer",
        viewerCanGiveReferral: true,
        memberships: chapters.map((id) => ({
          __typename: "Member",
          id: `m-${id}`,
          chapter: chapter(id, `Groupe ${id}`),
        })),
      },
    }),
    attemptMutation: ({ input }) => {
      sent(input);
      return {
        giveReferral: { referral: { __typename: "Referral", id: "r1", status: "SENT" }, errors: [] },
      };
    },
    ...answers,
  });
}
const button = (name: string | RegExp) => screen.getByRole("button", { name });
async function chooseReceiver() {
  await userEvent.click(await screen.findByRole("combobox", { name: /À qui/ }));
  await userEvent.click(await screen.findByRole("option", { name: /Ronan/ }));
}
async function fill() {
  await chooseReceiver();
  await userEvent.type(screen.getByLabelText("Son nom"), "Zoé Vasseur");
  await userEvent.type(screen.getByLabelText("Son téléphone"), "02 31 00 00 00");
  await userEvent.type(screen.getByLabelText(/Quel est le besoin/), "Un escalier");
}

beforeEach(async () => {
  sent.mockReset();
  await openFreshDevice();
  Object.assign(globalThis, { scrollTo: () => undefined });
});
afterEach(cleanup);

test("consent and preparation are the giver's to say: nothing is sent until they did", async () => {
  open();
  await fill();
  for (const radio of ["Oui, de vive voix", "Oui, par écrit", "Pas encore"]) {
    expect(screen.getByRole<HTMLInputElement>("radio", { name: radio }).checked).toBe(false);
  }
  await userEvent.click(button(/^Recommander à/));
  expect(screen.getByText("Dites si cette personne a donné son accord.")).toBeTruthy();
  expect(screen.getByText("Dites comment vous l’avez préparée.")).toBeTruthy();
  expect(sent).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("radio", { name: "Oui, par écrit" }));
  await userEvent.click(screen.getByRole("radio", { name: /^4/ }));
  await userEvent.click(button(/^Recommander à/));
  await screen.findByText(/Recommandation envoyée à Ronan/);
  expect(sent).toHaveBeenCalledWith(
    expect.objectContaining({ hotness: 4, consent: expect.objectContaining({ how: "WRITTEN" }) }),
  );
});

test("with several memberships the person says for which one they speak", async () => {
  open(["c1", "c2"]);
  await screen.findByRole("combobox", { name: /À qui/ });
  expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "Au titre de" }).value).toBe("");
  await userEvent.click(button("Recommander"));
  expect(screen.getByText("Choisissez au titre de quel groupe vous recommandez.")).toBeTruthy();
});

test("a draft with only a receiver is kept, found again, and asked for the rest when it is sent", async () => {
  open();
  await chooseReceiver();
  await userEvent.click(button("Garder comme brouillon"));
  expect(await screen.findByText(/Brouillon pour Ronan/)).toBeTruthy();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(sent).not.toHaveBeenCalled();
  await userEvent.click(button("En donner une autre"));
  expect(screen.queryByRole("button", { name: "Garder comme brouillon" })).toBeNull();
  await userEvent.click(button(/Reprendre le brouillon/));
  expect(screen.queryByRole("region", { name: "1 brouillon" })).toBeNull();
  await userEvent.click(button(/^Recommander à Ronan/));
  expect(screen.getByText("Indiquez qui vous recommandez.")).toBeTruthy();
});

test("going on with one draft puts aside what the form held; a draft can be thrown away", async () => {
  open();
  await chooseReceiver();
  await userEvent.click(button("Garder comme brouillon"));
  await userEvent.click(button("En donner une autre"));
  await userEvent.type(screen.getByLabelText("Son nom"), "Zoé Vasseur");
  await userEvent.click(button(/Reprendre le brouillon.*Ronan/));
  const kept = screen.getByRole("region", { name: "1 brouillon" });
  expect(within(kept).getByText("Zoé Vasseur")).toBeTruthy();
  await userEvent.click(within(kept).getByRole("button", { name: /Supprimer/ }));
  expect(keptDrafts.get()).toEqual([]);
});

test("a session that ended is said beside the button, with the way back and the form as it was", async () => {
  open(["c1"], {
    attemptMutation: () => {
      throw new SessionEnded();
    },
  });
  await fill();
  await userEvent.click(screen.getByRole("radio", { name: "Pas encore" }));
  await userEvent.click(screen.getByRole("radio", { name: /^3/ }));
  await userEvent.click(button(/^Recommander à/));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("Rien n’est parti");
  expect(alert.closest("form")?.contains(document.activeElement)).toBe(true);
  expect(within(alert).getByRole("link").getAttribute("href")).toMatch(
    /^\/oauth2\/authorization\/entregent\?continue=/,
  );
  expect(screen.getByLabelText<HTMLInputElement>("Son nom").value).toBe("Zoé Vasseur");
});
