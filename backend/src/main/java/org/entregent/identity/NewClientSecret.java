package org.entregent.identity;

/**
 * A secret for a partner organisation's client, of 256 random bits.
 *
 * @param text what the client proves itself with: shown once, to be kept nowhere
 * @param hash what is kept of it
 */
public record NewClientSecret(String text, String hash) {

    public static NewClientSecret make() {
        var text = RandomSecret.make();
        return new NewClientSecret(text, RandomSecretEncoder.hash(text));
    }

    /** Never what it is: it might be written to a log. */
    @Override
    public String toString() {
        return "NewClientSecret";
    }
}
