package org.entregent.referral;

/** How a prospect agreed to be contacted. */
enum ConsentHow {
    SPOKEN,
    WRITTEN
}
