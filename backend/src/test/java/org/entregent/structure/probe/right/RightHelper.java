package org.entregent.structure.probe.right;

/** Says nothing of what it is for. */
final class RightHelper {}
