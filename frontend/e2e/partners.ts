import { type APIRequestContext, expect, request } from "@playwright/test";
import { ADDRESS } from "./address.ts";

const SCOPE = "chapters.read:fr-14";
const CHAPTERS = '{ chapters(region: "FR-14", first: 1) { totalCount } }';

type Answer = { data?: { chapters?: { totalCount: number } } | null; errors?: { extensions?: { code?: string } }[] };

/** A partner organisation's program: gets tokens with its client's name and a secret, and reads the chapters of Calvados. */
export class Program {
  readonly #requests: APIRequestContext;
  readonly #client: string;

  private constructor(requests: APIRequestContext, client: string) {
    this.#requests = requests;
    this.#client = client;
  }

  static async of(client: string): Promise<Program> {
    return new Program(
      await request.newContext({ baseURL: ADDRESS, storageState: { cookies: [], origins: [] } }),
      client,
    );
  }

  async token(secret: string): Promise<string> {
    const credentials = Buffer.from(`${this.#client}:${secret}`).toString("base64");
    const answer = await this.#requests.post("/oauth2/token", {
      headers: { authorization: `Basic ${credentials}` },
      form: { grant_type: "client_credentials", scope: SCOPE },
    });
    expect(answer.status(), await answer.text()).toBe(200);
    return (await answer.json()).access_token;
  }

  async expectReads(token: string): Promise<void> {
    expect((await this.#ask(token)).data?.chapters?.totalCount).toBeGreaterThan(0);
  }

  async expectRefused(token: string): Promise<void> {
    expect((await this.#ask(token)).errors?.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
  }

  async #ask(token: string): Promise<Answer> {
    const answer = await this.#requests.post("/graphql", {
      headers: { authorization: `Bearer ${token}` },
      data: { query: CHAPTERS },
    });
    return answer.json();
  }
}
