package org.entregent.chapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entregent.Inputs.with;
import static org.entregent.chapter.ChapterSamples.closing;
import static org.entregent.chapter.ChapterSamples.founding;
import static org.entregent.chapter.ChapterSamples.moving;
import static org.entregent.chapter.ChapterSamples.regionId;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entregent.ApplicationTest;
import org.entregent.Cast;
import org.entregent.DemonstrationData;
import org.entregent.GraphQlClient;
import org.entregent.Inputs;
import org.entregent.Owner;
import org.entregent.Refusals;
import org.entregent.Tables;
import org.entregent.Verbs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Chapters are founded, moved and closed by those who steer their region; what they were is kept. */
@ApplicationTest
@DemonstrationData
class ChapterVerbsTest {

    private static final String STANDING = "Les Drakkars Matinaux";

    @Autowired
    GraphQlClient graphQl;

    Verbs director;
    JsonNode chapter;

    @BeforeEach
    void found() {
        director = new Verbs(graphQl.as(Cast.DIRECTOR));
        chapter = director.done("foundChapter", founding("Les Sabliers " + UUID.randomUUID()));
    }

    @Test
    void whatIsSaidIsWhatStands() {
        assertThat(chapter.at("/name").asString()).startsWith("Les Sabliers ");
        assertThat(line(chapter)).isEqualTo("TUESDAY 07:15:00 Auberge du Sablier Couché com_14118 49.18 null 1 true");
        var moved = director.done(
                "moveChapter",
                with(
                        moving(chapter),
                        "meeting.day",
                        "FRIDAY",
                        "meeting.communeId",
                        "com_14047",
                        "name",
                        "L’Heure Juste"));
        assertThat(moved.at("/name").asString()).isEqualTo("L’Heure Juste");
        assertThat(line(moved)).isEqualTo("FRIDAY 07:15:00 Salle des Marées Hautes com_14047 49.18 null 2 true");
        var closed = director.done("closeChapter", closing(moved));
        assertThat(line(closed))
                .isEqualTo("FRIDAY 07:15:00 Salle des Marées Hautes com_14047 49.18 2025-01-15 3 false");
    }

    @Test
    void historyTellsWhoChangedWhat() {
        var closed = director.done("closeChapter", closing(director.done("moveChapter", moving(chapter))));
        var changes = closed.at("/changes/nodes");
        assertThat(changes.valueStream().map(change -> change.at("/action").asString()))
                .containsExactly("CLOSE_CHAPTER", "MOVE_CHAPTER", "FOUND_CHAPTER");
        assertThat(changes.valueStream().map(change -> change.at("/changedBy").asString()))
                .containsOnly("Honorine Boussolin");
        assertThat(fields(changes.get(0))).containsExactly("closedOn: null, 2025-01-15");
        assertThat(fields(changes.get(1)))
                .containsExactly("meetingPlace: Auberge du Sablier Couché, Salle des Marées Hautes");
        assertThat(fields(changes.get(2)))
                .hasSize(8)
                .contains("meetingTime: null, 07:15", "commune: null, Caen (14118)", "position: null, 49.18, -0.37");
    }

    @Test
    void whatIsClosedLeavesTheList() {
        director.done("closeChapter", closing(chapter));
        var name = chapter.at("/name").asString();
        var lists = director.client().run("""
                query ($name: String!) {
                  standing: chapters(search: $name, first: 1) { totalCount }
                  closed: chapters(search: $name, first: 1, closed: true) { nodes { closedOn } }
                }""", Map.of("name", name));
        assertThat(lists.at("/standing/totalCount").asInt()).isZero();
        assertThat(lists.at("/closed/nodes/0/closedOn").asString()).isEqualTo("2025-01-15");
    }

    @Test
    void saidAgainIsDoneOnce() {
        var founding = founding("Les Échos " + UUID.randomUUID());
        var founded = director.done("foundChapter", founding);
        var moving = with(moving(founded), "name", "Les Échos du " + UUID.randomUUID());
        var moved = director.done("moveChapter", moving);
        var before = Tables.state();
        assertThat(director.done("foundChapter", founding)).isEqualTo(moved);
        assertThat(director.done("moveChapter", moving)).isEqualTo(moved);
        refuse("foundChapter", with(founding, "name", "Autre"), "IdAlreadyUsed", "id");
        refuse("foundChapter", with(founding, "meeting.place", "Ailleurs"), "IdAlreadyUsed", "id");
        refuse("moveChapter", with(moving, "name", "Autre"), "IdAlreadyUsed", "commandId");
        refuse("moveChapter", with(moving, "chapterId", chapter.at("/id").asString()), "IdAlreadyUsed", "commandId");
        var closing = closing(moved);
        refuse("closeChapter", with(closing, "commandId", moving.get("commandId")), "IdAlreadyUsed", "commandId");
        assertThat(Tables.state()).isEqualTo(before);
        var closed = director.done("closeChapter", closing);
        assertThat(director.done("closeChapter", closing)).isEqualTo(closed);
        refuse("closeChapter", with(closing, "closedOn", "2025-01-16"), "IdAlreadyUsed", "commandId");
    }

    @Test
    void faultsOfAFoundingAreNamed() {
        var before = Tables.state();
        var input = founding("Sans Défaut");
        for (var name : List.of("", " ", "x".repeat(101), "a\nb", "\u200b")) {
            refuse("foundChapter", with(input, "name", name), "InvalidInput", "name");
        }
        for (var field : List.of("place", "address")) {
            refuse("foundChapter", with(input, "meeting." + field, ""), "InvalidInput", "meeting." + field);
            refuse(
                    "foundChapter",
                    with(input, "meeting." + field, "x".repeat(201)),
                    "InvalidInput",
                    "meeting." + field);
        }
        for (var time : List.of("04:59:00", "22:01:00", "07:15:30")) {
            refuse("foundChapter", with(input, "meeting.time", time), "InvalidInput", "meeting.time");
        }
        var position = "meeting.position";
        refuse("foundChapter", with(input, position + ".latitude", 90.1), "InvalidInput", position + ".latitude");
        refuse("foundChapter", with(input, position + ".longitude", -180.1), "InvalidInput", position + ".longitude");
        refuse("foundChapter", with(input, "meeting.communeId", "x"), "InvalidInput", "meeting.communeId");
        refuse("foundChapter", with(input, "meeting.communeId", "com_99999"), "CommuneNotFound", "meeting.communeId");
        refuse("foundChapter", with(input, "regionId", "x"), "InvalidInput", "regionId");
        refuse("foundChapter", with(input, "regionId", "reg_9999"), "NotFoundOrForbidden", "regionId");
        refuse("foundChapter", with(input, "createdOn", "2999-01-01"), "InvalidInput", "createdOn");
        refuse("foundChapter", with(input, "name", STANDING), "ChapterNameTaken", "name");
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void faultsOfAChangeAreNamed() {
        var before = Tables.state();
        var moving = moving(chapter);
        refuse("moveChapter", with(moving, "name", " "), "InvalidInput", "name");
        refuse("moveChapter", with(moving, "name", STANDING), "ChapterNameTaken", "name");
        refuse("moveChapter", with(moving, "meeting.time", "23:00:00"), "InvalidInput", "meeting.time");
        refuse("moveChapter", with(moving, "meeting.communeId", "com_00000"), "CommuneNotFound", "meeting.communeId");
        refuse("moveChapter", with(moving, "meeting.place", "Auberge du Sablier Couché"), "InvalidInput", "");
        refuse("moveChapter", with(moving, "chapterId", "x"), "InvalidInput", "chapterId");
        var unknown = Inputs.unknownLike(chapter.at("/id").asString());
        refuse("moveChapter", with(moving, "chapterId", unknown), "NotFoundOrForbidden", "chapterId");
        refuse("closeChapter", with(closing(chapter), "chapterId", unknown), "NotFoundOrForbidden", "chapterId");
        refuse("closeChapter", with(closing(chapter), "closedOn", "2999-01-01"), "InvalidInput", "closedOn");
        refuse("closeChapter", with(closing(chapter), "closedOn", "2024-05-05"), "InvalidInput", "closedOn");
        for (var input :
                Map.of("moveChapter", moving, "closeChapter", closing(chapter)).entrySet()) {
            var conflict = Refusals.require(
                    director.client(),
                    input.getKey(),
                    with(input.getValue(), "version", 2),
                    "VersionConflict",
                    "version");
            assertThat(conflict.at("/currentVersion").asInt()).isEqualTo(1);
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void whatIsClosedChangesNoMore() {
        var closed = director.done("closeChapter", closing(chapter));
        refuse("moveChapter", moving(closed), "ChapterAlreadyClosed", "");
        refuse("closeChapter", with(closing(closed), "closedOn", "2025-01-16"), "ChapterAlreadyClosed", "");
    }

    @Test
    void whatHasMembersDoesNotClose() {
        var id = Owner.ask("select 'cha_' || region_id || '_' || id from chapter where name = '" + STANDING + "'");
        var standing = director.read("chapter", id);
        var refusal = Refusals.require(director.client(), "closeChapter", closing(standing), "ChapterHasMembers", "");
        assertThat(refusal.at("/memberCount").asInt()).isGreaterThan(20);
    }

    @Test
    void administratorsLookAfterAllRegions() {
        var admin = new Verbs(graphQl.as(Cast.ADMIN));
        var founded = admin.done("foundChapter", with(founding("Les Cigognes du Sud"), "regionId", regionId("FR-13")));
        assertThat(admin.done("moveChapter", moving(chapter)).at("/version").asInt())
                .isEqualTo(2);
        assertThat(admin.done("closeChapter", closing(founded)).at("/closedOn").asString())
                .isEqualTo("2025-01-15");
    }

    @Test
    void nobodyElseDoes() {
        var before = Tables.state();
        var founding = founding("Les Intrus");
        var abroad = graphQl.as(Cast.DIRECTOR_ABROAD);
        Refusals.require(abroad, "foundChapter", founding, "NotFoundOrForbidden", "regionId");
        Refusals.require(abroad, "moveChapter", moving(chapter), "NotFoundOrForbidden", "chapterId");
        Refusals.require(abroad, "closeChapter", closing(chapter), "NotFoundOrForbidden", "chapterId");
        refuse("foundChapter", with(founding, "regionId", regionId("FR")), "NotFoundOrForbidden", "regionId");
        for (var caller : List.of(
                graphQl,
                graphQl.as(Cast.GIVER),
                graphQl.as(Cast.PRESIDENT),
                graphQl.as("consultante@calvados.example"),
                graphQl.asClient(Cast.PARTNER, "chapters.manage:fr-14", "chapters.read:fr-14"))) {
            for (var input : Map.of(
                            "foundChapter", founding, "moveChapter", moving(chapter), "closeChapter", closing(chapter))
                    .entrySet()) {
                assertThat(new Verbs(caller)
                                .send(input.getKey(), input.getValue())
                                .codes())
                        .isNotEmpty()
                        .containsOnly("FORBIDDEN");
            }
        }
        assertThat(Tables.state()).isEqualTo(before);
    }

    @Test
    void theApiSaysWhoMay() {
        var question = """
                { viewer { viewerCanManageChapters }
                  home: region(code: "FR-14") { viewerCanManageChapters }
                  abroad: region(code: "FR-13") { viewerCanManageChapters } }""";
        assertThat(director.client().run(question).data().toString())
                .isEqualTo("{\"viewer\":{\"viewerCanManageChapters\":true},\"home\":{\"viewerCanManageChapters\":true},"
                        + "\"abroad\":{\"viewerCanManageChapters\":false}}");
        assertThat(graphQl.as(Cast.PRESIDENT).run(question).data().toString()).doesNotContain("true");
        assertThat(graphQl.as(Cast.ADMIN).run(question).data().toString()).doesNotContain("false");
    }

    private void refuse(String verb, Map<String, ?> input, String type, String field) {
        Refusals.require(director.client(), verb, input, type, field);
    }

    private static List<String> fields(JsonNode change) {
        return change.at("/fields")
                .valueStream()
                .map(field -> "%s: %s, %s"
                        .formatted(field.at("/name").asString(), text(field.at("/former")), text(field.at("/current"))))
                .toList();
    }

    private static String line(JsonNode chapter) {
        return "%s %s %s %s %s %s %d %s"
                .formatted(
                        chapter.at("/meetingDay").asString(),
                        chapter.at("/meetingTime").asString(),
                        chapter.at("/meetingPlace").asString(),
                        chapter.at("/commune/id").asString(),
                        chapter.at("/latitude").asDouble(),
                        text(chapter.at("/closedOn")),
                        chapter.at("/version").asInt(),
                        chapter.at("/viewerCanManage").asBoolean());
    }

    private static String text(JsonNode value) {
        return value.isNull() ? "null" : value.asString();
    }
}
