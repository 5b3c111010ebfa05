// PostGraphile as its guide sets it up, on the application's own role. The caller is who the headers say.
import { createServer } from "node:http";
import { postgraphile } from "postgraphile";
import { makePgService } from "postgraphile/adaptors/pg";
import { grafserv } from "postgraphile/grafserv/node";
import { PostGraphileAmberPreset } from "postgraphile/presets/amber";
import { jsonPgSmartTags } from "postgraphile/utils";

const array = (value) => `{${value ?? ""}}`;

/** What row policies read: the region of a director, the membership and account of a member. */
function settings(headers) {
  const region = array(headers["x-region"]);
  return {
    "app.chapters": region,
    "app.roster": region,
    "app.contacts": region,
    "app.referrals": region,
    "app.statistics": region,
    "app.own_members": array(headers["x-member"]),
    "app.account_ids": array(headers["x-account"]),
  };
}

/** By default only what an index begins with may be filtered by. */
const filterable = { tags: { behavior: "+attribute:filterBy" } };

/** Relations that lead through the region, as the indexes do, and names for those that have none. */
const tags = jsonPgSmartTags({
  version: 1,
  config: {
    class: {
      "public.member_card": {
        attribute: { left_on: filterable },
        tags: {
          unique: "region_id,id",
          foreignKey: "(region_id, chapter_id) references public.chapter (region_id, id)|@fieldName chapter|@foreignFieldName cards",
        },
      },
      "public.chapter": { attribute: { closed_on: filterable } },
      "public.referral": {
        attribute: { kind: filterable },
        tags: {
          foreignKey:
            "(region_id, giver_id) references public.member_card (region_id, id)|@fieldName localGiver|@foreignFieldName referralsGiven",
        },
      },
    },
    procedure: {
      "bench.chapter_totals": { tags: { behavior: "+typeField -queryField", fieldName: "totals" } },
    },
  },
});

const preset = {
  extends: [PostGraphileAmberPreset],
  plugins: [tags],
  pgServices: [
    makePgService({
      connectionString: process.env.DATABASE_URL,
      schemas: ["public", "bench"],
      poolConfig: { max: 16 },
    }),
  ],
  grafserv: { graphiql: false, websockets: false, watch: false },
  grafast: { explain: false, context: (request) => ({ pgSettings: settings(request.node?.req.headers ?? {}) }) },
};

const server = createServer();
await postgraphile(preset).createServ(grafserv).addTo(server);
server.listen(Number(process.env.PORT), "127.0.0.1");
