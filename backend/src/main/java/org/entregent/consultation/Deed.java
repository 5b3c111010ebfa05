package org.entregent.consultation;

import java.util.Optional;
import java.util.stream.Stream;

/** What somebody does with a public sheet. */
enum Deed {
    VIEW(""),
    SITE("site"),
    EMAIL("courriel"),
    PHONE("telephone");

    /** Of the address of a way to reach the network the last part; empty for reading the sheet. */
    private final String way;

    Deed(String way) {
        this.way = way;
    }

    /** Empty when there is no such way. */
    static Optional<Deed> findContact(String way) {
        return Stream.of(SITE, EMAIL, PHONE)
                .filter(deed -> deed.way.equals(way))
                .findFirst();
    }
}
