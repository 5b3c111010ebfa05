package org.entregent.referral;

/** In what capacity somebody acts on a referral. */
enum ReferralActor {
    GIVER,
    RECEIVER,
    /** Of the giver's or the receiver's chapter, or a director; never one of the two themselves: nobody settles their own dispute. */
    OFFICER,
    PROSPECT,
    SYSTEM
}
