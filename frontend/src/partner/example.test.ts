import { expect, test } from "vitest";
import { exampleOf } from "./example";

const SCOPES = ["chapters.read:fr-14", "chapters.read:fr-14", "members.read:fr-14"];

test("an example names the client and asks for each grant once", () => {
  const example = exampleOf("https://reseau.example", "chambre", SCOPES, "secret");
  expect(example).toContain('-u "chambre:$SECRET"');
  expect(example).toContain("'scope=chapters.read:fr-14 members.read:fr-14' https://reseau.example/oauth2/token");
  expect(example.split("\n")[0]).toBe("SECRET='secret'");
});
