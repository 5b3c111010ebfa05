package org.entregent.business;

/** Whether a customer is new. */
public enum BusinessSource {
    NEW,
    REPEAT
}
