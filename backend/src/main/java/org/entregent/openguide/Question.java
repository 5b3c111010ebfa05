package org.entregent.openguide;

import org.entregent.page.Visit;

/** Somebody asks for a list of the guide, in a language. */
record Question(Visit visit, GuideWords words, Asked asked) {

    static Question of(Visit visit) {
        return new Question(visit, new GuideWords(visit.language()), Asked.of(visit));
    }

    /** To another list. */
    String link(Asked other) {
        return visit.link(other.address());
    }
}
