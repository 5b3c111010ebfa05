package org.entregent.suggestion;

import org.entregent.notice.MailLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Who suggested something, as far as they said.
 *
 * @param name as they call themselves
 * @param address where they hear what becomes of it
 */
record Author(@Nullable String name, @Nullable String address, MailLanguage language) {

    boolean isNobody() {
        return name == null && address == null;
    }
}
