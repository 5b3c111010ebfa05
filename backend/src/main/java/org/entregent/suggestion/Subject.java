package org.entregent.suggestion;

/**
 * The network that a suggestion is about.
 *
 * @param path of its public page, which leads nowhere once it is no longer public
 */
record Subject(String name, String path) {}
