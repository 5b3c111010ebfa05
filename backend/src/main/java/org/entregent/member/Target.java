package org.entregent.member;

import java.util.List;
import org.entregent.command.Command;
import org.entregent.command.InputCheck;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.entregent.graph.Reference;

/** What a command is about, and the input's field that names it. */
enum Target {
    CHAPTER("Chapter", "chapterId"),
    CHAPTER_OF_FILE("Chapter", "file", "chapterId"),
    IMPORT(ImportPayloads.TYPE, "importId"),
    MEMBER(MemberPayloads.TYPE, "memberId");

    private final String typeName;
    private final String[] path;

    Target(String typeName, String... path) {
        this.typeName = typeName;
        this.path = path;
    }

    /** What an id stands for, in a region that the caller looks after and that is open from now on; it may not exist. */
    Reference open(Command command, InputCheck check, String id) {
        var reference = read(command, check, id);
        command.open(List.of(reference.region()));
        return reference;
    }

    /** The same, before any region is open. */
    Reference read(Command command, InputCheck check, String id) {
        var named = check.node(typeName, id, path);
        if (named.isEmpty()) {
            check.finish();
        }
        var reference = named.orElseThrow();
        if (!command.mayIn(reference.region())) {
            throw notFound();
        }
        return reference;
    }

    RefusedException notFound() {
        return new RefusedException(NotFoundOrForbidden.at(path));
    }
}
