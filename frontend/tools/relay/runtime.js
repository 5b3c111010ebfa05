// The parts of relay-runtime in use, one by one, as hooks.js does with the hooks: its own entry brings every other part, too. What the
// hooks take stands here as well; relay.test.ts says what is missing.

import requests from "relay-runtime/lib/query/fetchQueryInternal.js";
import documents from "relay-runtime/lib/query/GraphQLTag.js";
import createRelayContext from "relay-runtime/lib/store/createRelayContext.js";
import createRelayLoggingContext from "relay-runtime/lib/store/createRelayLoggingContext.js";
import operations from "relay-runtime/lib/store/RelayModernOperationDescriptor.js";
import selectors from "relay-runtime/lib/store/RelayModernSelector.js";
import snapshots from "relay-runtime/lib/util/handlePotentialSnapshotErrors.js";

export { default as commitMutation } from "relay-runtime/lib/mutations/commitMutation.js";
export { default as Network } from "relay-runtime/lib/network/RelayNetwork.js";
export { default as Observable } from "relay-runtime/lib/network/RelayObservable.js";
export { default as fetchQuery } from "relay-runtime/lib/query/fetchQuery.js";
export { default as Environment } from "relay-runtime/lib/store/RelayModernEnvironment.js";
export { default as Store } from "relay-runtime/lib/store/RelayModernStore.js";
export { default as RecordSource } from "relay-runtime/lib/store/RelayRecordSource.js";
export { default as readInlineData } from "relay-runtime/lib/store/readInlineData.js";
export { default as requestSubscription } from "relay-runtime/lib/subscription/requestSubscription.js";
export { default as getPendingOperationsForFragment } from "relay-runtime/lib/util/getPendingOperationsForFragment.js";
export { default as isPromise } from "relay-runtime/lib/util/isPromise.js";
export { default as RelayFeatureFlags } from "relay-runtime/lib/util/RelayFeatureFlags.js";
export { default as recycleNodesInto } from "relay-runtime/lib/util/recycleNodesInto.js";

export const { getFragment, getRequest, graphql } = documents;
export const { createOperationDescriptor } = operations;
export const { areEqualSelectors, getSelector, getVariablesFromFragment } = selectors;
export const { handlePotentialSnapshotErrors } = snapshots;

export const __internal = {
  createRelayContext,
  createRelayLoggingContext,
  fetchQuery: requests.fetchQuery,
  getPromiseForActiveRequest: requests.getPromiseForActiveRequest,
};
