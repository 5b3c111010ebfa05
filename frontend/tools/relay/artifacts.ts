import type { Plugin } from "vite";

const REST = /^\(node as any\)\.hash = [\s\S]*(?=^export default node;$)/m;

/**
 * Leaves out of the compiler's artifacts what follows the document itself: a hash that only the compiler reads, and a registry for a way
 * to ask that nothing of ours takes.
 */
export function relayArtifacts(): Plugin {
  return {
    name: "relay-artifacts",
    enforce: "pre",
    transform: {
      filter: { id: /\/__generated__\/[^/]+\.graphql\.ts$/, code: "(node as any).hash" },
      handler: (code) => ({ code: code.replace(REST, ""), map: null }),
    },
  };
}
