// The hooks in use, one by one: react-relay's own entry brings all of them, a tenth of Relay's weight.

export { default as RelayEnvironmentProvider } from "react-relay/lib/relay-hooks/RelayEnvironmentProvider.js";
export { default as useFragment } from "react-relay/lib/relay-hooks/useFragment.js";
export { default as useLazyLoadQuery } from "react-relay/lib/relay-hooks/useLazyLoadQuery.js";
export { default as useRelayEnvironment } from "react-relay/lib/relay-hooks/useRelayEnvironment.js";
export { default as useSubscription } from "react-relay/lib/relay-hooks/useSubscription.js";
export { fetchQuery, graphql } from "relay-runtime";
