// Writes the domains at which anybody gets an address, for claims of sheets: node schema/tools/free-mail.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VERSION = "1.12.6";
const FILE = new URL("../../backend/src/main/resources/org/entregent/claim/free-mail-domains.txt", import.meta.url);

// Of French providers, and of hosts of sites, that the package lacks.
const MORE = `
9online.fr aliceadsl.fr assoconnect.com bbox.fr blogspot.com canalblog.com cegetel.net club-internet.fr dbmail.com e-monsite.com
eventbrite.com eventbrite.fr facebook.com framer.website github.io gitlab.io google.com helloasso.com infomaniak.com infonie.fr instagram.com
jimdo.com jimdofree.com linkedin.com mailo.com meetup.com netlify.app notion.site numericable.fr over-blog.com pagesperso-orange.fr
sites.google.com squarespace.com strikingly.com tele2.fr tumblr.com vercel.app weebly.com wixsite.com wordpress.com youtube.com
`;

const folder = mkdtempSync(join(tmpdir(), "free-mail-"));
execFileSync("npm", ["pack", "--silent", `free-email-domains@${VERSION}`], { cwd: folder });
execFileSync("tar", ["xzf", `free-email-domains-${VERSION}.tgz`], { cwd: folder });
const listed = JSON.parse(readFileSync(join(folder, "package/domains.json"), "utf8"));
rmSync(folder, { recursive: true });
const domains = [...new Set([...listed, ...MORE.trim().split(/\s+/)].map((domain) => domain.trim().toLowerCase()))]
  .filter((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
  .sort();
const head = [
  `# Domains at which anybody gets an address: the npm package free-email-domains ${VERSION} (MIT), and some more.`,
  "# Made by schema/tools/free-mail.mjs; see docs/data-sources.md.",
];
writeFileSync(FILE, `${[...head, ...domains].join("\n")}\n`);
