package org.entregent.member;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.entregent.spreadsheet.Folded;

/** What the rows of a file are held against: all of it of one region. */
final class ImportKnowledge {

    private final List<ImportChapter> chapters;
    private final List<ImportCommune> communes;
    private final Map<String, ImportChapter> chaptersByName = new HashMap<>();
    private final Map<String, KnownSpecialty> specialties = new HashMap<>();
    private final List<TakenSeat> seats;

    /** A specialty with all that it may be called. */
    record CalledSpecialty(KnownSpecialty specialty, String english) {}

    ImportKnowledge(
            List<ImportChapter> chapters,
            List<CalledSpecialty> called,
            List<ImportCommune> communes,
            List<TakenSeat> seats) {
        this.chapters = chapters;
        this.communes = communes;
        this.seats = seats;
        for (var chapter : chapters) {
            chaptersByName.merge(
                    Folded.of(chapter.seat().chapterName()),
                    chapter,
                    (first, second) -> first.isClosed() ? second : first);
        }
        for (var each : called) {
            var specialty = each.specialty();
            for (var name : List.of(specialty.named().code(), specialty.named().name(), each.english())) {
                specialties.merge(Folded.of(name), specialty, ImportKnowledge::offered);
            }
        }
    }

    /** Of two of one name, the one that is still offered. */
    private static KnownSpecialty offered(KnownSpecialty first, KnownSpecialty second) {
        return first.isRetired() ? second : first;
    }

    Optional<ImportChapter> findChapter(UUID id) {
        return chapters.stream()
                .filter(chapter -> chapter.seat().chapterId().equals(id))
                .findFirst();
    }

    /** By its name; of two of one name, the one that still meets. */
    Optional<ImportChapter> findChapter(String name) {
        return Optional.ofNullable(chaptersByName.get(Folded.of(name)));
    }

    /** By our code, or by its name in French or in English. */
    Optional<KnownSpecialty> findSpecialty(String name) {
        return Optional.ofNullable(specialties.get(Folded.of(name)));
    }

    /** Those that a row may mean: all that its cells fit. */
    List<ImportCommune> listCommunes(CommuneCells cells) {
        return communes.stream().filter(cells::fit).toList();
    }

    /** Whoever has a seat. */
    Optional<TakenSeat> findSeat(UUID chapterId, String specialtyCode) {
        return seats.stream()
                .filter(seat -> seat.chapterId().equals(chapterId)
                        && seat.specialtyCode().equals(specialtyCode))
                .findFirst();
    }

    boolean isMember(UUID chapterId, String email) {
        return seats.stream()
                .anyMatch(seat ->
                        seat.chapterId().equals(chapterId) && seat.emails().contains(email));
    }
}
