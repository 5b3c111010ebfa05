package org.entregent.notice;

import java.util.Locale;

/** What somebody was told of: a letter is known by its event and its address. */
public record Told(String event, String address) {

    String foldedAddress() {
        return address.toLowerCase(Locale.ROOT);
    }
}
