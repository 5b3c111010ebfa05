package org.entregent.stranger;

import org.entregent.notice.MailLanguage;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote something, as far as they said.
 *
 * @param name as they call themselves
 * @param address where they hear what becomes of it
 */
public record Stranger(@Nullable String name, @Nullable String address, MailLanguage language) {

    public boolean isNobody() {
        return name == null && address == null;
    }
}
