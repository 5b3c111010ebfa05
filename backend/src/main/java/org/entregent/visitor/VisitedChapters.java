package org.entregent.visitor;

import java.util.Map;
import java.util.Optional;
import org.entregent.graph.NodeIds;
import org.entregent.graph.Reference;
import org.entregent.page.PublicAnswer;
import org.entregent.page.PublicAnswer.Absent;
import org.entregent.page.PublicAnswer.Gone;
import org.entregent.page.PublicReader;
import org.entregent.page.Visit;
import org.springframework.stereotype.Component;

/** The chapter that a page about visits names in its address, as the public knows it. */
@Component
class VisitedChapters {

    static final String GROUPS = "/groupes";

    private static final String DOCUMENT =
            "query VisitedChapter($id: ID!) { chapter(id: $id) { id name closedOn commune { name } } }";

    private final PublicReader reader;
    private final NodeIds ids;

    VisitedChapters(PublicReader reader, NodeIds ids) {
        this.reader = reader;
        this.ids = ids;
    }

    /** What stands there. */
    sealed interface Found {

        record Here(VisitedChapter chapter) implements Found {}

        record Elsewhere(PublicAnswer answer) implements Found {}
    }

    /** @param id as it stands in addresses */
    record VisitedChapter(Reference reference, String id, String name, String place) {

        String path() {
            return GROUPS + "/" + id;
        }
    }

    Found find(Visit visit) {
        var id = visit.segment("id");
        var chapter = reader.read(visit, DOCUMENT, Map.of("id", id)).required("chapter");
        if (chapter.isNull()) {
            return new Found.Elsewhere(new Absent());
        }
        if (!chapter.required("closedOn").isNull()) {
            return new Found.Elsewhere(new Gone());
        }
        Optional<Reference> reference = ids.find(VisitorPayloads.CHAPTER, id);
        return new Found.Here(new VisitedChapter(
                reference.orElseThrow(),
                id,
                chapter.required("name").asString(),
                chapter.at("/commune/name").asString()));
    }
}
