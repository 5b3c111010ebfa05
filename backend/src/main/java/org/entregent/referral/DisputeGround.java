package org.entregent.referral;

/** Why a receiver says that this isn't a referral. */
enum DisputeGround {
    UNKNOWN_CONTACT,
    DUPLICATE,
    NOT_A_REFERRAL
}
