package org.entregent.openguide;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a text in which words were found.
 *
 * @param isFound whether the piece is one of them
 */
record Marked(String text, boolean isFound) {

    private static final char BEGIN = '⟦';
    private static final char END = '⟧';

    /** @param said the words found between ⟦ and ⟧ */
    static List<Marked> of(String said) {
        var pieces = new ArrayList<Marked>();
        var from = 0;
        while (from < said.length()) {
            var isFound = said.charAt(from) == BEGIN;
            var start = isFound ? from + 1 : from;
            var end = said.indexOf(isFound ? END : BEGIN, start);
            var until = end < 0 ? said.length() : end;
            pieces.add(new Marked(said.substring(start, until), isFound));
            from = isFound ? until + 1 : until;
        }
        return List.copyOf(pieces);
    }
}
