import { useEffect, useState } from "react";
import { graphql, useRelayEnvironment } from "react-relay";
import type { Environment } from "relay-runtime";
import type { useSpecialtiesQuery } from "@/__generated__/useSpecialtiesQuery.graphql";
import { readOnce } from "@/lib/readOnce";
import { readPages } from "@/lib/readPages";

export type Trade = { readonly id: string; readonly code: string; readonly french: string; readonly english: string };

// They change once in years: read once for as long as the page is open.
const known = new WeakMap<Environment, readonly Trade[]>();

/** Every trade that a chapter can have a seat for, however many pages they fill; null until all are known. */
export function useSpecialties(): readonly Trade[] | null {
  const environment = useRelayEnvironment();
  const [trades, setTrades] = useState<readonly Trade[] | null>(known.get(environment) ?? null);
  useEffect(() => {
    const control = new AbortController();
    async function readPage(first: number, after: string | null) {
      const { specialties } = await readOnce<useSpecialtiesQuery>(
        environment,
        graphql`
          query useSpecialtiesQuery($first: Int!, $after: String) {
            specialties(first: $first, after: $after) {
              nodes {
                id
                code
                french: name(language: FRENCH)
                english: name(language: ENGLISH)
              }
              pageInfo {
                hasNextPage
                endCursor
              }
            }
          }
        `,
        { first, after },
      );
      return specialties;
    }
    async function readAll() {
      const all: Trade[] = [];
      for await (const page of readPages<Trade>(readPage, control.signal)) {
        all.push(...page);
      }
      known.set(environment, all);
      setTrades(all);
    }
    if (!known.has(environment)) {
      readAll().catch(() => {
        // Without them the list can't be narrowed by trade; everything else works.
      });
    }
    return () => control.abort();
  }, [environment]);
  return trades;
}
