package org.entregent.structure.probe.right;

import org.springframework.context.annotation.Profile;

/** Says nothing of what it is for, wants to know much, and isn't always there. */
@Profile("probe")
final class RightHelper {

    static int sum(int one, int two, int three, int four, int five) {
        return one + two + three + four + five;
    }
}
