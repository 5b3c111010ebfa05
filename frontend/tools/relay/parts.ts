const here = (file: string) => new URL(file, import.meta.url).pathname;
const nothing = here("./nothing.js");

/** Which of Relay's files a browser loads instead of all. */
export const relayParts = [
  { find: /^react-relay$/, replacement: here("./hooks.js") },
  { find: /^relay-runtime$/, replacement: here("./runtime.js") },
  // There are two ways to read fragments, and it takes this one.
  {
    find: /^\.\/useFragmentInternal$/,
    replacement: "react-relay/lib/relay-hooks/useFragmentInternal_EXPERIMENTAL.js",
  },
  // No document of ours asks for its connections, or for records to be written to in place.
  { find: /^[./]+(?:handlers\/)?(?:connection\/)?(?:ConnectionHandler|MutationHandlers)$/, replacement: nothing },
  { find: /^\.\/readUpdatable(?:Fragment|Query)$/, replacement: nothing },
];
