package org.entregent.access;

/**
 * Which rows of a table somebody sees, in words and as a condition. The condition asks for who they are by {@code :names}, which
 * {@link Onlooker} knows.
 */
public record Sight(String words, String condition) {

    public static final Sight NOTHING = new Sight("–", "false");
    public static final Sight EVERYTHING = new Sight("all", "true");

    /** What a person sees because their account stands in the row. */
    private static final String OWN_ACCOUNT = "account_id = any (:account)";

    public static Sight of(String words, String condition) {
        return new Sight(words, condition);
    }

    /** Rows of the person's account are theirs besides. */
    public Sight andOwnAccount() {
        return new Sight(words, "(" + condition + ") or " + OWN_ACCOUNT);
    }
}
