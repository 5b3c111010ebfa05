import { readdirSync } from "node:fs";
import path from "node:path";
import { FIRST } from "./catalogues.ts";
import { reachAtOnce } from "./reach.ts";

const [START, MEMBER, WEEK] = FIRST;
const PUBLIC = [
  "src/app/publicApp.tsx",
  ...readdirSync("src/home")
    .filter((name) => /Page\.tsx$/.test(name))
    .map((name) => `src/home/${name}`),
];

type Test = (id: string) => boolean;

/** What is loaded with these, but for themselves. */
function loadedWith(...entries: string[]): Test {
  const files = reachAtOnce(entries);
  return (id) => {
    const file = path.relative(".", id.replace(/\?.*/, ""));
    return files.has(file) && !entries.includes(file);
  };
}

/**
 * Few files for what pages share, instead of dozens of tiny ones, and nothing among it that a first page doesn't need: what is loaded
 * with it is read from the sources. Each group takes from what those before it left.
 */
export function chunks() {
  const forEverybody = loadedWith(START, ...PUBLIC);
  const forMembers = loadedWith(START, MEMBER, WEEK);
  return [
    { name: "react", test: /node_modules\/(react|react-dom|scheduler|use-sync-external-store)\// },
    { name: "relay", test: /node_modules\/(react-relay|relay-runtime|fbjs|invariant|@babel)\/|tools\/relay\// },
    { name: "router", test: /node_modules\/@tanstack\// },
    { name: "plot", test: /node_modules\/(d3|internmap)/ },
    // What everybody needs; then what is needed of those who are signed in, and of their first page by others.
    { name: "base", test: (id: string) => /vite\/preload-helper/.test(id) || (forEverybody(id) && forMembers(id)) },
    { name: "frame", test: loadedWith(START, MEMBER) },
    { name: "first", test: loadedWith(WEEK), minShareCount: 2 },
    // The addresses of all other pages, and what each asks first.
    {
      name: "pages",
      test: /virtual:pages|src\/(app\/questions|(?!app|lib|list)\w+\/(pages|questions|asked|filters|search))\.ts/,
    },
    // What several of them need.
    {
      name: "list",
      test: /src\/(list\/|ui\/(Field|TextField|SelectField|SearchField|Tools|PrintButton|Pager)\.)/,
      minShareCount: 3,
    },
    {
      name: "form",
      test: /src\/(form\/|lib\/(mutate|useDraft|uuid|userErrors)|ui\/(TextArea|Checkbox|Dialog)\.)/,
      minShareCount: 2,
    },
  ];
}
