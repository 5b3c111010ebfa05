package org.entregent.guide;

/** The four families of networks. */
enum NetworkFamily {
    SECTORAL,
    TRADE,
    TERRITORIAL,
    THEMATIC
}
