import { expect, test } from "vitest";
import { scopeOf } from "./permissions";

test.each([
  ["CHAPTERS_READ", "FR-14", "chapters.read:fr-14"],
  ["MEMBER_CONTACTS_READ", "FR", "member-contacts.read:fr"],
])("%s in %s is asked for as %s", (permission, region, scope) => {
  expect(scopeOf(permission, region)).toBe(scope);
});
