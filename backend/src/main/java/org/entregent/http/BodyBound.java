package org.entregent.http;

import org.entregent.graph.ErrorCode;

/**
 * How large a body may be, where it may be larger than anywhere else. A feature brings one as a bean, and reads no more than that.
 *
 * @param below what the addresses begin with that it holds for
 * @param largest in bytes; the site before us has it, too
 */
public record BodyBound(String below, int largest) {

    private static final int KIBIBYTE = 1024;

    boolean holdsFor(String path) {
        return path.startsWith(below);
    }

    /** @param largest in bytes */
    public static Refusal tooLarge(int largest) {
        return Refusal.of(
                        ErrorCode.BAD_USER_INPUT,
                        "The body is larger than the " + largest / KIBIBYTE + " kB that are allowed")
                .withStatus(413);
    }
}
