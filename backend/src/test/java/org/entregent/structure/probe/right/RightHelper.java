package org.entregent.structure.probe.right;

/** Says nothing of what it is for, and wants to know much. */
final class RightHelper {

    static int sum(int one, int two, int three, int four, int five) {
        return one + two + three + four + five;
    }
}
