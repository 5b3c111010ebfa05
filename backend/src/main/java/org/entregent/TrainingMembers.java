package org.entregent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Two members of a chapter and their director, each in a browser. */
final class TrainingMembers {

    private final TrainingBrowser reader;
    private final TrainingBrowser director;
    private final TrainingBrowser administrator;
    private final TrainingStories stories;
    private final TrainingReads reads;

    /** @param address of the application, without a path */
    TrainingMembers(String address, JsonMapper json, Map<String, TrainingOperation> operations, Clock clock) {
        var today = LocalDate.now(clock);
        var giver = new TrainingBrowser(address, json, "membre@calvados.example");
        this.reader = new TrainingBrowser(address, json, "presidente@calvados.example");
        this.director = new TrainingBrowser(address, json, "directrice@calvados.example");
        this.administrator = new TrainingBrowser(address, json, "admin@reseau.example");
        this.stories = new TrainingStories(operations, new TrainingStories.People(giver, reader, director), today);
        this.reads = new TrainingReads(operations.values(), today);
    }

    /** Every verb, and every question, once. */
    void ask() {
        reads.ask(new TrainingReads.Readers(reader, director, administrator), stories.tell());
    }
}
