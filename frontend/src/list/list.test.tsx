import { useSearch } from "@tanstack/react-router";
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Cursor } from "@/lib/search";
import { Row } from "@/ui/RowList";
import { openPage } from "../../tools/testHost";
import { AdministeredList } from "./AdministeredList";
import { FilterField } from "./FilterField";
import { List, type Listed } from "./List";
import { NothingFound } from "./NothingFound";
import { OrderField } from "./OrderField";
import { useFilters } from "./useFilters";

type Search = Cursor & { etape?: "nouvelles" | "conclues"; tri?: "recentes" | "anciennes" };

const pageInfo = { hasNextPage: true, hasPreviousPage: false, startCursor: "s", endCursor: "e" };
const listed = (...names: string[]): Listed<{ id: string }> => ({
  totalCount: 40,
  nodes: names.map((id) => ({ id })),
  pageInfo,
});

function open(list: Listed<{ id: string }>, address = "/liste") {
  openPage(
    () => (
      <List
        list={list}
        row={({ id }) => <Row title={id} />}
        title="40 rows"
        empty={<NothingFound icon="search" title="Nothing" unfiltered={{ sens: "donnees" }} />}
        exportButton={<button type="button">Export</button>}
      />
    ),
    "/liste",
    address,
    {},
  );
}
const link = (name: string) => screen.findByRole("link", { name });
afterEach(cleanup);

test("a list says how many there are, can be taken away and printed, and goes on", async () => {
  open(listed("a", "b"), "/liste?etape=nouvelles&before=x");
  await screen.findByRole("region", { name: "40 rows" });
  expect(screen.getAllByRole("listitem").map((row) => row.textContent)).toEqual(["a", "b"]);
  expect(screen.getByRole("button", { name: "Export" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "Imprimer" })).toBeTruthy();
  expect((await link("Suivants")).getAttribute("href")).toBe("/liste?etape=nouvelles&after=e");
});

test("an empty one says so instead, and how to see more", async () => {
  open(listed());
  expect((await link("Enlever les filtres")).getAttribute("href")).toBe("/liste?sens=donnees");
  expect(screen.queryByRole("button", { name: "Export" })).toBeNull();
});

test("a filter is in the address while it leaves something out, and starts the list anew", async () => {
  const search = vi.fn<() => Search>();
  search.mockReturnValue({ etape: "nouvelles", tri: "anciennes", after: "x" });
  function Filters() {
    const go = useFilters(search());
    return (
      <>
        <FilterField
          label="Stage"
          value={search().etape}
          all="All"
          options={[
            { value: "nouvelles", label: "New" },
            { value: "conclues", label: "Won" },
          ]}
          onChange={(etape) => go({ etape })}
        />
        <OrderField
          value={search().tri}
          options={[
            { value: "recentes", label: "Newest" },
            { value: "anciennes", label: "Oldest" },
          ]}
          onChange={(tri) => go({ tri })}
        />
      </>
    );
  }
  const router = openPage(Filters, "/liste", "/liste?etape=nouvelles&tri=anciennes&after=x", {});
  const at = () => router.history.location.href;
  await userEvent.selectOptions(await screen.findByLabelText("Stage"), "Won");
  await vi.waitFor(() => expect(at()).toBe("/liste?etape=conclues&tri=anciennes"));
  await userEvent.selectOptions(screen.getByLabelText("Stage"), "All");
  await vi.waitFor(() => expect(at()).toBe("/liste?tri=anciennes"));
  await userEvent.selectOptions(screen.getByLabelText("Tri"), "Newest");
  await vi.waitFor(() => expect(at()).toBe("/liste?etape=nouvelles"));
});

test("what somebody administers is searched in the address, and so is the dialog that adds to it", async () => {
  function Administered() {
    const search: Cursor & { q?: string; ajouter?: true } = useSearch({ strict: false });
    return (
      <AdministeredList
        title="Trades"
        search={search}
        searched="Name"
        list={listed("a")}
        row={({ id }) => <Row title={id} />}
        count="40 trades"
        empty={null}
        adding={{
          parameter: "ajouter",
          words: "Add a trade",
          dialog: (onClose) => (
            <button type="button" onClick={onClose}>
              Close
            </button>
          ),
        }}
      />
    );
  }
  const router = openPage(Administered, "/liste", "/liste?q=plomb&after=x", {});
  const at = () => router.history.location.href;
  expect((await link("Administration")).getAttribute("href")).toBe("/administration");
  expect(screen.queryByRole("button", { name: "Close" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Add a trade" }));
  await userEvent.click(await screen.findByRole("button", { name: "Close" }));
  await vi.waitFor(() => expect(at()).toBe("/liste?q=plomb&after=x"));
  await userEvent.clear(screen.getByLabelText("Name"));
  await userEvent.type(screen.getByLabelText("Name"), "toit");
  await vi.waitFor(() => expect(at()).toBe("/liste?q=toit"));
});
