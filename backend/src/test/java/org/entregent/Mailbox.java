package org.entregent;

import java.util.List;

/** What people were sent, delivered or not. */
public final class Mailbox {

    private Mailbox() {}

    /** The letters to an address, the oldest first. */
    public static List<String> of(String email) {
        return Owner.sql()
                .fetchValues("select contents from notice.mail where address = ? order by posted_at, id", email)
                .stream()
                .map(String::valueOf)
                .toList();
    }
}
