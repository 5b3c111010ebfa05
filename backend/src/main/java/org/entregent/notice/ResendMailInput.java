package org.entregent.notice;

/** As in the SDL. */
record ResendMailInput(String mailId) {}
