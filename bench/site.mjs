import { unpackBackend } from "../infra/tests/backend.mjs";
import { Workplace } from "../infra/tests/processes.mjs";
import { startDatabase } from "./database.mjs";
import { productEnvironment, startLoaders, startPostgraphile, startProduct } from "./servers.mjs";
import * as settings from "./settings.mjs";

/**
 * A database and the product on it.
 *
 * @param application the packaged application and the checkout it was built from; this one's when left out
 */
export async function startSite(issuer, scale, { application, root } = {}) {
  const workplace = new Workplace();
  const site = { workplace, close: () => close(site) };
  try {
    site.backend = unpackBackend(workplace, application);
    site.database = await startDatabase(workplace, site.backend, scale, productEnvironment(issuer), root);
    site.product = await startProduct(workplace, site.backend.home, site.database, issuer);
    return site;
  } catch (failure) {
    await close(site);
    throw failure;
  }
}

async function close(site) {
  try {
    await site.database?.stop();
  } finally {
    await site.workplace.close();
  }
}

/** The product as one would otherwise make it. */
export async function startPeers({ workplace, database }) {
  const peers = { postgraphile: startPostgraphile, loaders: startLoaders };
  const started = [];
  for (const [name, start] of Object.entries(peers)) {
    if (settings.servers.includes(name)) started.push(await start(workplace, database));
  }
  return started;
}
