package org.entregent.member;

import java.time.LocalDate;
import java.util.UUID;
import org.entregent.graph.Reference;

/**
 * A seat that is held for somebody who isn't a member yet.
 *
 * @param id that of what it is held for
 * @param chapter whose seat it is
 * @param until the last day; what is held for longer than that is open
 * @param policyVersionId the version of the region's rules that says for how long
 */
public record HeldSeat(UUID id, Reference chapter, String specialtyCode, LocalDate until, UUID policyVersionId) {}
