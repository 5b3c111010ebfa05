package org.entregent.proposal;

import org.entregent.notice.MailLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Who proposed a network, as far as they said.
 *
 * @param name as they call themselves
 * @param address where they hear what becomes of it
 */
record Proposer(@Nullable String name, @Nullable String address, MailLanguage language) {

    boolean isNobody() {
        return name == null && address == null;
    }
}
