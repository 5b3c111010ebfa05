import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ApiProblem, SessionEnded } from "@/lib/problem";
import { openPage } from "../../tools/testHost";
import { ExportButton } from "./ExportButton";
import { ExportProgress } from "./ExportProgress";
import { exporting } from "./exporting";

const saved: Blob[] = [];
const read = vi.fn<(first: number, after: string | null) => Promise<never>>();
const page = (from: number, count: number, hasNextPage: boolean) =>
  ({
    nodes: Array.from({ length: count }, (_, place) => from + place),
    pageInfo: { hasNextPage, endCursor: String(from + count) },
  }) as never;

function open(total: number) {
  const List = () => (
    <>
      <ExportButton
        name="liste"
        header={["Numéro"]}
        total={total}
        read={read}
        cells={(row: unknown) => [Number(row)]}
      />
      <ExportProgress />
    </>
  );
  openPage(List, "/liste", "/liste", {});
}

beforeEach(() => {
  saved.length = 0;
  read.mockReset();
  exporting.set(null);
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        saved.push(blob);
        return "blob:x";
      },
      revokeObjectURL: () => undefined,
    }),
  );
  HTMLAnchorElement.prototype.click = () => undefined;
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const press = async () => userEvent.click(await screen.findByRole("button", { name: "Exporter" }));

test("all rows come into one file, more than the page ever held", async () => {
  read.mockImplementation(async (first, after) => {
    const start = Number(after ?? 0);
    return page(start, Math.min(first, 12_749 - start), start + first < 12_749);
  });
  open(12_749);
  await press();
  await screen.findByText(/terminé/);
  const lines = ((await saved[0]?.text()) ?? "").trimEnd().split("\r\n");
  expect(saved).toHaveLength(1);
  expect(lines).toHaveLength(12_750);
  expect(lines[0]).toBe("\uFEFFNuméro");
  expect(lines.at(-1)).toBe("12748");
});

test("how far it is can be seen, and it can be called off: then there is no file", async () => {
  let answer: (page: never) => void = () => undefined;
  read.mockResolvedValueOnce(page(0, 100, true)).mockImplementation(() => new Promise((resolve) => (answer = resolve)));
  open(250);
  await press();
  expect(await screen.findByText(/100 sur 250/)).toBeTruthy();
  expect(screen.getByRole("progressbar").getAttribute("value")).toBe("100");
  await userEvent.click(screen.getByRole("button", { name: /Annuler/ }));
  expect(screen.queryByText(/100 sur 250/)).toBeNull();
  answer(page(100, 150, false));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(saved).toEqual([]);
  expect(exporting.get()).toBeNull();
});

test.each([
  [new SessionEnded(), /session a expiré. Aucun fichier/],
  [new ApiProblem("FORBIDDEN", "no"), /n’a pas pu être lue. Aucun fichier/],
])("what fails in the middle leaves no file and says why", async (problem, words) => {
  read.mockResolvedValueOnce(page(0, 100, true)).mockRejectedValueOnce(problem);
  open(250);
  await press();
  expect((await screen.findByRole("alert")).textContent).toMatch(words);
  expect(saved).toEqual([]);
  read.mockResolvedValueOnce(page(0, 3, false));
  await userEvent.click(screen.getByRole("button", { name: "Réessayer" }));
  await screen.findByText(/terminé/);
  expect(saved).toHaveLength(1);
});

test("a large list is written to the file that the person names, and discarded when it fails", async () => {
  const file = { write: vi.fn(), close: vi.fn(), abort: vi.fn(async () => undefined) };
  const remove = vi.fn(async () => undefined);
  const pick = vi.fn(async () => ({ createWritable: async () => file, remove }));
  vi.stubGlobal("showSaveFilePicker", pick);
  read.mockResolvedValueOnce(page(0, 100, true)).mockResolvedValueOnce(page(100, 20, false));
  open(20_001);
  await press();
  await screen.findByText(/terminé/);
  expect(pick).toHaveBeenCalledWith({ suggestedName: "liste.csv" });
  expect(file.write).toHaveBeenCalledTimes(3);
  expect(file.close).toHaveBeenCalledTimes(1);
  expect(saved).toEqual([]);
  exporting.set(null);
  read.mockResolvedValueOnce(page(0, 100, true)).mockRejectedValueOnce(new SessionEnded());
  await press();
  await screen.findByRole("alert");
  expect(file.close).toHaveBeenCalledTimes(1);
  expect(file.abort).toHaveBeenCalledTimes(1);
  expect(remove).toHaveBeenCalledTimes(1);
});

test("whoever closes the question where the file shall go wants none", async () => {
  vi.stubGlobal("showSaveFilePicker", async () => {
    throw new DOMException("closed", "AbortError");
  });
  open(20_001);
  await press();
  expect(exporting.get()).toBeNull();
  expect(read).not.toHaveBeenCalled();
});
