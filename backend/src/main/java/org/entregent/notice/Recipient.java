package org.entregent.notice;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter goes to.
 *
 * @param address an e-mail address, one that was checked where it was entered
 * @param name as the person is called; may be empty
 * @param accountId null for somebody who has no account yet
 */
public record Recipient(
        MailLanguage language,
        String address,
        String name,
        @Nullable UUID accountId) {

    private static final int MAX_ADDRESS_LENGTH = 254;
    private static final int MAX_NAME_LENGTH = 200;
    /** Whatever else it is: what would end a header, or begin a second address, is in none. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{C},;<>@]+@[^\\s\\p{C},;<>@]+");

    private static final Pattern CONTROL = Pattern.compile("\\p{C}+");

    public Recipient {
        if (address.length() > MAX_ADDRESS_LENGTH || !ADDRESS.matcher(address).matches()) {
            // It may be somebody's: it is not repeated.
            throw new IllegalArgumentException("No letter can be sent to an address of this form");
        }
        name = CONTROL.matcher(name).replaceAll(" ").strip();
        name = name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH));
    }
}
