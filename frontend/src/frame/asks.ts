import type { OperationType, PreloadableConcreteRequest, RequestParameters, Variables } from "relay-runtime";

/** Something that a page asks the server, known without the page's code. */
export type Question = { readonly params: RequestParameters; readonly variables: Variables };

/** Somebody goes to a page: with these parameters of its path, and what the page understands of the rest. */
export type Visit<S = object> = { readonly params: Readonly<Record<string, string>>; readonly search: S };

/** What the pages of a feature ask first, by their paths. */
export type Questions = Readonly<Record<string, (visit: Visit<never>) => readonly Question[]>>;

export const question = <Q extends OperationType>(
  { params }: PreloadableConcreteRequest<Q>,
  variables: Q["variables"],
): Question => ({ params, variables });
