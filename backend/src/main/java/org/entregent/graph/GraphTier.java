package org.entregent.graph;

/** What kind of caller asks, as far as limits are concerned. */
public enum GraphTier {
    PUBLIC,
    SIGNED_IN,
    PARTNER
}
