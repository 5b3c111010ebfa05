package org.entregent;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entregent.access.Landmark;
import org.entregent.access.Mask;
import org.entregent.access.Sights;

/**
 * What a feature brings to the tests that are held against all features. It stands in the feature's own package, is named after it
 * ({@code ReferralPart}), and is found there: no list has it. It knows nothing of the product, which is tested against it.
 */
public interface FeaturePart {

    /** Who sees the rows of each of its tables. */
    default List<Sights> sights() {
        return List.of();
    }

    /** What of rows that somebody sees is not for them. */
    default List<Mask> masks() {
        return List.of();
    }

    /** Tables whose rows are there, masked, for who sees another table's, because they are counted there: by name, the other's. */
    default Map<String, String> counted() {
        return Map.of();
    }

    /** Types whose rows are reached through another row alone, whose condition is the same or narrower. */
    default Set<String> behindAnother() {
        return Set.of();
    }

    /** Objects that have something to hide. */
    default List<Landmark> landmarks() {
        return List.of();
    }

    /** Queries for the ids of objects that have nothing to hide. */
    default List<String> references() {
        return List.of();
    }

    /** Literals for required arguments, each in turn: by {@code field.argument}, else {@code argument}. */
    default Map<String, List<String>> arguments() {
        return Map.of();
    }

    /** Types on which lists hang: by name, the expression in SQL that makes the id of the one that a row of {@code member} has. */
    default Map<String, String> owned() {
        return Map.of();
    }

    /** Where it is told whose an object is: by the prefix of its id, {@code table.column}. */
    default Map<String, String> keys() {
        return Map.of();
    }

    /** Inputs' fields that take anybody's id, hence tell who there is. */
    default Set<String> toAnybody() {
        return Set.of();
    }

    /**
     * Statements that leave of the feature's rows what the stage needs. Those of later features went before; of members in the
     * table {@code witness} all must stay.
     */
    default String stage() {
        return "";
    }

    /** All that is stored of an object which verbs make or change: by type, the selection. */
    default Map<String, String> selections() {
        return Map.of();
    }

    /** Says each of the feature's verbs, in an order in which they lead to each other, and how many messages each may cost. */
    default void sayVerbs(VerbCost cost) {}
}
