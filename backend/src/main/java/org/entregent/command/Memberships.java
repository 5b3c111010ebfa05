package org.entregent.command;

import org.entregent.access.Membership;
import org.entregent.access.Viewer;
import org.entregent.graph.NodeIds;
import org.jspecify.annotations.Nullable;

/** Which of a person's memberships acts. */
public final class Memberships {

    private Memberships() {}

    /**
     * The one that was named, or the only one. Refuses when it is not the caller's, and when there is a choice and none was made.
     *
     * @param id a member's id, or null
     * @param path the field that names it
     */
    public static Membership choose(Viewer viewer, NodeIds ids, @Nullable String id, String path) {
        if (id != null) {
            var check = new InputCheck();
            var named = check.node(ids, "Member", id, path);
            check.finish();
            return named.flatMap(reference -> viewer.findOwnMember(reference.uuid()))
                    .orElseThrow(() -> new RefusedException(NotAMember.at(path)));
        }
        var own = viewer.ownMembers();
        if (own.isEmpty()) {
            throw new RefusedException(NotAMember.at());
        }
        if (own.size() > 1) {
            var check = new InputCheck();
            check.refuse(Message.of("input.choose-membership"), path);
            check.finish();
        }
        return own.getFirst();
    }
}
