import { describe, expect, test } from "vitest";
import { nextOf, openTo } from "./next";

const ALL = ["NOTE_PAYMENT", "TAKE_BACK_PAYMENT", "RENEW", "GRANT_LEAVE", "SUSPEND", "RETURN", "LEAVE"];

describe("what is next for a membership", () => {
  test.each([
    ["ACTIVE", "NONE", null],
    ["ACTIVE", "OPEN", "renouveler"],
    ["ACTIVE", "POSTPONED", "renouveler"],
    ["ACTIVE", "RENEWED", "payer"],
    ["ACTIVE", "REFUSED", null],
    ["LATE", "RENEWED", "payer"],
    ["LATE", "OPEN", "renouveler"],
    ["EXPIRED", "NONE", "payer"],
    ["ON_LEAVE", "OPEN", "reprendre"],
    ["SUSPENDED", "NONE", "reprendre"],
  ])("%s, renewal %s", (status, renewal, next) => {
    expect(nextOf({ status, renewal, viewerActions: ALL })).toBe(next);
  });

  test("nothing that isn't open to the viewer", () => {
    expect(nextOf({ status: "LATE", renewal: "RENEWED", viewerActions: [] })).toBeNull();
    expect(openTo({ status: "LATE", renewal: "RENEWED", viewerActions: ["LEAVE", "NOTE_PAYMENT"] })).toEqual([
      "payer",
      "quitter",
    ]);
  });
});
