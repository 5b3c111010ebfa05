package org.entregent.notice;

import java.util.Map;
import java.util.UUID;

/** Letters for tests, by the template {@code notice/probe} of the tests' own. */
final class Letters {

    static final String TEMPLATE = "notice/probe";
    static final String LINK = "https://entregent.example/lien?code=secret&once=true";

    private Letters() {}

    static Letter to(String address) {
        return of(UUID.randomUUID().toString(), address);
    }

    static Letter of(String event, String address) {
        return Letter.answering(event, TEMPLATE, recipient(address), Map.of("link", LINK));
    }

    static Recipient recipient(String address) {
        return new Recipient(MailLanguage.FR, address, "Anne Lévêque", null);
    }
}
