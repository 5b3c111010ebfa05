package org.entregent.bench.floor;

import java.util.List;
import java.util.Map;

/**
 * What the product was seen to run for each operation and set of parameters.
 *
 * @param operations by name
 */
record Work(Map<String, Operation> operations) {

    /** @param root the field that the last statement answers */
    record Operation(String root, List<List<Step>> sets) {}

    /**
     * One text as it is prepared, even if it is of two statements.
     *
     * @param parameters as text; what is named below is filled in at each request, wherever it stands
     * @param transactional belongs to the explicit transaction that comes first
     */
    record Step(String sql, List<String> parameters, boolean transactional) {}

    static final String ID = "$id";
    static final String SUBJECT = "$subject";
    static final String NOW = "$now";
}
