package org.entregent.member;

import org.entregent.member.MemberInputs.ReadDetails;

/** What is to be known of a member, with what its codes stand for. */
record FoundDetails(ReadDetails read, KnownSpecialty specialty, Named commune) {

    MemberDetails details() {
        return read.with(specialty.named(), commune);
    }

    /** Refuses a seat for a retired specialty. */
    void requireOffered() {
        specialty.requireOffered("details", "specialtyId");
    }
}
