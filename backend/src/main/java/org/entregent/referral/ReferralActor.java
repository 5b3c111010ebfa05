package org.entregent.referral;

import java.util.EnumSet;
import java.util.Set;

/** In what quality somebody acts on a referral. */
enum ReferralActor {
    GIVER,
    RECEIVER,
    /** Of the giver's or the receiver's chapter, or a director. */
    OFFICER,
    PROSPECT,
    SYSTEM;

    /** Nobody settles a dispute of their own: whoever gives or receives acts in that quality alone. */
    static Set<ReferralActor> qualities(boolean giver, boolean receiver, boolean officer) {
        var qualities = EnumSet.noneOf(ReferralActor.class);
        if (giver) {
            qualities.add(GIVER);
        }
        if (receiver) {
            qualities.add(RECEIVER);
        }
        if (officer && qualities.isEmpty()) {
            qualities.add(OFFICER);
        }
        return qualities;
    }
}
