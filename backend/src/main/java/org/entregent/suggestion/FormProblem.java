package org.entregent.suggestion;

/**
 * What is wrong with a form.
 *
 * @param parameter the field's name in the form; empty when no single field is at fault
 */
record FormProblem(String parameter, String message) {}
