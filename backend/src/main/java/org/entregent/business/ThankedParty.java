package org.entregent.business;

import java.util.UUID;

/** Who is thanked for closed business. */
public sealed interface ThankedParty {

    /** A member of the network, whatever the region. */
    record ThankedMember(int regionId, UUID memberId) implements ThankedParty {}

    /** A former member, a visitor or an organisation. */
    record Outsider(String name) implements ThankedParty {}
}
