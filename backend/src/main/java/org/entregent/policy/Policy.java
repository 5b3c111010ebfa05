package org.entregent.policy;

import java.util.List;
import java.util.Map;

/** The rules of one kind. */
sealed interface Policy permits DuesPolicy, VisitPolicy, SubstitutePolicy, AbsencePolicy, SeatPolicy {

    PolicyKind kind();

    /** What is wrong with them; nothing when they may be laid down. */
    List<PolicyFault> faults();

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told();
}
