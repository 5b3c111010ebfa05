package org.entregent.access;

/**
 * Which rows of a table somebody sees, in words and as a condition. The condition asks for who they are by {@code :names}, which
 * {@link Onlooker} knows.
 */
record Sight(String words, String condition) {

    static final Sight NOTHING = new Sight("–", "false");
    static final Sight EVERYTHING = new Sight("all", "true");

    /** What a person sees because their account stands in the row. */
    private static final String OWN_ACCOUNT = "account_id = any (:account)";

    static Sight of(String words, String condition) {
        return new Sight(words, condition);
    }

    /** Rows of the person's account are theirs besides. */
    Sight andOwnAccount() {
        return new Sight(words, "(" + condition + ") or " + OWN_ACCOUNT);
    }
}
