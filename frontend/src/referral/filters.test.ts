import { expect, test } from "vitest";
import { filterOf, orderOf } from "./filters";
import { referralsSearch } from "./search";

test("the address in the API's terms", () => {
  const search = referralsSearch({
    sens: "donnees",
    etape: "conclues",
    type: "interne",
    q: "lefevre",
    du: "2026-11-01",
    au: "2026-11-30",
    tri: "modifiees",
  });
  expect(filterOf(search)).toEqual({
    side: "GIVEN",
    stages: ["CLOSED"],
    kind: "INSIDE",
    search: "lefevre",
    sentFrom: "2026-11-01",
    sentTo: "2026-11-30",
  });
  expect(orderOf(search)).toBe("CHANGED_AT_DESC");
});

test("disputes are asked for by their status, and everything by no side", () => {
  expect(filterOf(referralsSearch({ sens: "toutes", etape: "contestees" }))).toEqual({
    side: null,
    statuses: ["DISPUTED"],
  });
});

test("without an address: what was received, the newest first", () => {
  const search = referralsSearch({ sens: "nulle", du: "hier", tri: 3 });
  expect(search).toEqual({});
  expect(filterOf(search)).toEqual({ side: "RECEIVED" });
  expect(orderOf(search)).toBe("CREATED_AT_DESC");
});
