import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { serverAudits } from "graphql-http";
import { partnerToken } from "./http.mjs";

/** Optional ones that want queries by GET, which we don't offer: a query can hold personal data, and addresses are logged. */
const BY_GET = ["5A70", "D6D5", "6A70"];

/** @param demonstration a started {@link Demonstration} by the time a test runs */
export function describeStandard(demonstration) {
  describe("GraphQL over HTTP, by its public audits", () => {
    let authorization;
    before(async () => {
      authorization = `Bearer ${await partnerToken(demonstration.port, "chapters.read:fr-14")}`;
    });

    const audits = serverAudits({
      url: () => `http://127.0.0.1:${demonstration.port}/graphql`,
      fetchFn: (url, { headers, ...request } = {}) =>
        fetch(url, { ...request, headers: { ...headers, authorization } }),
    });
    for (const { id, name, fn } of audits) {
      it(`${id} ${name}`, async () => {
        const { status, reason, response } = await fn();
        if (BY_GET.includes(id)) assert.deepEqual([status, response?.status], ["notice", 405]);
        else assert.equal(status, "ok", reason);
      });
    }
  });
}
