package org.entregent.command;

import org.entregent.access.Membership;
import org.jspecify.annotations.Nullable;

/** Which of a person's memberships a command is given with. */
final class MembershipChoice {

    private MembershipChoice() {}

    static Membership choose(Command command, @Nullable String id, String field) {
        var viewer = command.viewer();
        var check = command.check();
        if (id != null) {
            var named = check.node("Member", id, field);
            check.finish();
            return named.flatMap(reference -> viewer.findOwnMember(reference.uuid()))
                    .orElseThrow(() -> new RefusedException(NotAMember.at(field)));
        }
        var own = viewer.ownMembers();
        if (own.isEmpty()) {
            throw new RefusedException(NotAMember.at());
        }
        if (own.size() > 1) {
            check.refuse(Message.of("input.choose-membership"), field);
            check.finish();
        }
        return own.getFirst();
    }
}
