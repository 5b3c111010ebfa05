package org.entregent.guide;

/** The four families of networks. */
public enum NetworkFamily {
    SECTORAL,
    TRADE,
    TERRITORIAL,
    THEMATIC
}
