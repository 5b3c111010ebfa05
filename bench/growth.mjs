import { load } from "./client.mjs";
import { planOf } from "./measure.mjs";
import { OPERATIONS } from "./operations.mjs";
import { median } from "./report/tables.mjs";
import * as settings from "./settings.mjs";
import { startSite } from "./site.mjs";

const GROWING = ["point", "nested", "page"];
const ROUNDS = 5;
const WARM_UP_SECONDS = 20;

/** How much longer the product's median answer takes on this data than on the other, both in turn. */
export async function growthFrom(issuer, site, sets) {
  const other = await startSite(issuer, settings.compareScale);
  try {
    const growth = {};
    for (const operation of settings.operations.filter((name) => GROWING.includes(name))) {
      const { sets: draw, prepare: find, documents } = OPERATIONS[operation];
      const otherSets = draw(other.database);
      if (find) await find(other.product, otherSets, documents.entregent);
      const own = { side: site, plan: planFor(site, operation, sets[operation]), p50: [] };
      const against = { side: other, plan: planFor(other, operation, otherSets), p50: [] };
      // The first round warms up.
      for (let round = 0; round <= ROUNDS; round++) {
        for (const { side, plan, p50 } of [own, against]) {
          const figures = await load(side.product.port, plan, 1, round === 0 ? WARM_UP_SECONDS : settings.seconds);
          if (round > 0) p50.push(figures.p50);
        }
      }
      growth[operation] = median(own.p50) / median(against.p50);
    }
    return growth;
  } finally {
    await other.close();
  }
}

const planFor = ({ workplace, product }, operation, sets) => planOf(workplace, `growth-${operation}`, operation, product, sets);
