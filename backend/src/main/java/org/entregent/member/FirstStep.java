package org.entregent.member;

/** What a newcomer is led through when they first sign in. */
enum FirstStep {
    PROFILE,
    PARTNERS,
    INSTALLATION
}
