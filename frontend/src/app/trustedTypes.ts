// Under the page's Content-Security-Policy, the browser asks this policy before any text becomes code or markup.
// Only the service worker's own address passes; nothing ever becomes markup.
type Policy = { createScriptURL(address: string): string };
type Factory = { createPolicy(name: string, policy: Policy): unknown };

const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
factory?.createPolicy("default", {
  createScriptURL: (address) => {
    if (address === "/sw.js") {
      return address;
    }
    throw new TypeError("No script is loaded by address");
  },
});
