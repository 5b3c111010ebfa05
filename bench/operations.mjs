import { FRESH_ID, SUBJECT_ID } from "./client.mjs";
import { READS } from "./operations/reads.mjs";
import { caller, graphql } from "./operations/shared.mjs";
import { WRITES } from "./operations/writes.mjs";

/**
 * What is measured. Each operation has sets of parameters, for each kind of server a document with its variables, and the answer in
 * one form, whichever server gave it.
 */
export const OPERATIONS = { ...READS, ...WRITES };

/** The requests of an operation to a server, one for each set of parameters. */
export function requestsOf(operation, server, sets) {
  const { writes, consumes, documents } = OPERATIONS[operation];
  const document = documents[server.name];
  if (!document) {
    const ids = `${writes ? `&id=${FRESH_ID}` : ""}${consumes ? `&subject=${SUBJECT_ID}` : ""}`;
    return sets.map((_, place) => ({ path: `/${operation}?set=${place}${ids}` }));
  }
  return sets.map((set) => graphql(server.path, document.query, document.variables(set), caller(server, set)));
}

/** The answer in the one form; the floor's is the product's. */
export function answerOf(operation, server, data) {
  const { documents } = OPERATIONS[operation];
  return (documents[server.name] ?? documents.entregent).answer(data);
}
