import { type APIRequestContext, type APIResponse, expect, request } from "@playwright/test";
import { ADDRESS } from "./address.ts";

/** The cookies that a browser starts from. */
export type State = Awaited<ReturnType<APIRequestContext["storageState"]>>;
type Answer = { data?: unknown; errors?: readonly unknown[] };

/** The password of all of the demonstration's people. */
export const PASSWORD = "entregent";

/** The API as the application's own pages speak to it: with a session's cookie, and no browser. */
export class Api {
  readonly #requests: APIRequestContext;

  private constructor(requests: APIRequestContext) {
    this.#requests = requests;
  }

  /** Signs in through the sign-in page's own form. */
  static async signIn(email: string): Promise<Api> {
    // Without this it would begin with the session that the test's own page has.
    const storageState = { cookies: [], origins: [] };
    const requests = await request.newContext({ baseURL: ADDRESS, storageState });
    const form = await (await requests.get("/oauth2/authorization/entregent")).text();
    const csrf = form.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? "";
    await requests.post("/connexion", { form: { _csrf: csrf, email, password: PASSWORD } });
    const api = new Api(requests);
    expect((await api.#session()).authenticated, `${email} is signed in`).toBe(true);
    return api;
  }

  /** Goes on with a session that was opened before: the file that it was kept in. */
  static async resume(state: string): Promise<Api> {
    return new Api(await request.newContext({ baseURL: ADDRESS, storageState: state }));
  }

  keepState(path: string): Promise<State> {
    return this.#requests.storageState({ path });
  }

  state(): Promise<State> {
    return this.#requests.storageState();
  }

  /** One operation; its data, or a failure that shows the errors. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const { csrf } = await this.#session();
    const answer: Answer = await (await this.#post({ query, variables }, { [csrf.header]: csrf.token })).json();
    expect(answer.errors ?? [], query).toEqual([]);
    return answer.data as T;
  }

  #post(data: object, headers: Record<string, string>): Promise<APIResponse> {
    return this.#requests.post("/graphql", {
      data,
      headers: { ...headers, accept: "application/graphql-response+json" },
    });
  }

  async #session(): Promise<{ authenticated: boolean; csrf: { header: string; token: string } }> {
    return (await this.#requests.get("/session")).json();
  }
}
