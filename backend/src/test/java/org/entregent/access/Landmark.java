package org.entregent.access;

/**
 * Objects of both regions that have something to hide.
 *
 * @param argument {@code field.argument} for which they are asked, besides by their ids; or empty
 * @param query finds their ids
 */
public record Landmark(String argument, String query) {

    public static Landmark of(String query) {
        return new Landmark("", query);
    }
}
