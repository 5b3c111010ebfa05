package org.entregent.member;

import org.entregent.command.RefusedException;
import org.entregent.member.MemberPayloads.SpecialtyIsRetired;

/**
 * A specialty that is there.
 *
 * @param isRetired nobody gets its seat any more; whoever has one keeps it
 */
record KnownSpecialty(Named named, boolean isRetired) {

    void requireOffered(String... path) {
        if (isRetired) {
            throw new RefusedException(SpecialtyIsRetired.at(path));
        }
    }
}
