package org.entregent.guide;

/** What a network offers. */
public enum NetworkService {
    CONVIVIALITY,
    TRAINING,
    LOBBYING,
    COOPERATIVE_PROJECTS,
    OUTSOURCED_SERVICES,
    REFERRALS,
    INFORMATION
}
