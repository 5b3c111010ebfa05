package org.entregent.sheetimport;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entregent.command.Command;
import org.entregent.graph.Reference;
import org.entregent.guide.Admission;
import org.entregent.guide.FirmSize;
import org.entregent.guide.LegalForm;
import org.entregent.guide.MeetingFrequency;
import org.entregent.guide.NetworkAudience;
import org.entregent.guide.NetworkContentInput;
import org.entregent.guide.NetworkFamily;
import org.entregent.guide.NetworkGoal;
import org.entregent.guide.NetworkService;
import org.entregent.guide.Nomenclature;
import org.entregent.guide.TimeSlot;
import org.entregent.spreadsheet.Folded;
import org.jspecify.annotations.Nullable;

/** Makes of a row's cells what a form would send. What can't be told is left out, and a fault of the row. */
final class SheetInputReader {

    private static final Set<String> YES = Set.of("true", "oui", "vrai", "yes", "1", "x");
    private static final Set<String> NO = Set.of("false", "non", "faux", "no", "0");
    private static final int PHONE_WITHOUT_NOUGHT = 9;

    private final Command command;
    private final ImportPlaces places;
    private final SheetCells cells;
    private final PlaceCells communes;

    SheetInputReader(Command command, ImportPlaces places, SheetCells cells) {
        this.command = command;
        this.places = places;
        this.cells = cells;
        this.communes = new PlaceCells(places, cells);
    }

    NetworkContentInput read() {
        var seat = communes.seat();
        // A row of a sheet that there is may be silent about it.
        var family = choice(SheetColumn.FAMILY, NetworkFamily.class);
        return new NetworkContentInput(
                cells.text(SheetColumn.NAME),
                cells.textOrNull(SheetColumn.ACRONYM),
                family == null ? NetworkFamily.THEMATIC : family,
                choice(SheetColumn.LEGAL_FORM, LegalForm.class),
                cells.textOrNull(SheetColumn.RNA),
                cells.textOrNull(SheetColumn.SIREN),
                cells.textOrNull(SheetColumn.SUMMARY),
                cells.textOrNull(SheetColumn.DESCRIPTION),
                cells.all(SheetColumn.DEPARTMENT_CODES, places::findDepartment, FaultReason.NO_SUCH_PLACE),
                coveredIds(),
                Boolean.TRUE.equals(truth(SheetColumn.ALL_ACTIVITIES)),
                activityIds(),
                choices(SheetColumn.AUDIENCES, NetworkAudience.class),
                choices(SheetColumn.FIRM_SIZES, FirmSize.class),
                cells.one(SheetColumn.MEMBER_COUNT, CellNumber::whole, FaultReason.NOT_A_NUMBER),
                cells.one(SheetColumn.FIRM_COUNT, CellNumber::whole, FaultReason.NOT_A_NUMBER),
                cells.one(SheetColumn.FEE_BAND, ValueWords::findFee, FaultReason.UNKNOWN_VALUE),
                choices(SheetColumn.ADMISSIONS, Admission.class),
                choice(SheetColumn.FREQUENCY, MeetingFrequency.class),
                choices(SheetColumn.TIME_SLOTS, TimeSlot.class),
                choices(SheetColumn.SERVICES, NetworkService.class),
                choices(SheetColumn.GOALS, NetworkGoal.class),
                cells.textOrNull(SheetColumn.CONTACT_NAME),
                cells.textOrNull(SheetColumn.CONTACT_EMAIL),
                phone(),
                cells.textOrNull(SheetColumn.WEBSITE),
                cells.textOrNull(SheetColumn.ADDRESS),
                seat == null ? null : idOf(seat.code()),
                cells.one(SheetColumn.LATITUDE, CellNumber::decimal, FaultReason.NOT_A_NUMBER),
                cells.one(SheetColumn.LONGITUDE, CellNumber::decimal, FaultReason.NOT_A_NUMBER),
                cells.all(SheetColumn.LANGUAGES, ValueWords::findLanguage, FaultReason.UNKNOWN_VALUE),
                truth(SheetColumn.ACCESSIBLE));
    }

    private <E extends Enum<E>> @Nullable E choice(SheetColumn column, Class<E> type) {
        return cells.one(column, text -> ValueWords.find(type, text), FaultReason.UNKNOWN_VALUE);
    }

    private <E extends Enum<E>> List<E> choices(SheetColumn column, Class<E> type) {
        return cells.all(column, text -> ValueWords.find(type, text), FaultReason.UNKNOWN_VALUE);
    }

    private @Nullable Boolean truth(SheetColumn column) {
        return cells.one(column, SheetInputReader::truth, FaultReason.NOT_YES_OR_NO);
    }

    private static Optional<Boolean> truth(String text) {
        var folded = Folded.of(text);
        if (YES.contains(folded)) {
            return Optional.of(true);
        }
        return NO.contains(folded) ? Optional.of(false) : Optional.empty();
    }

    private List<String> coveredIds() {
        return cells.all(SheetColumn.COMMUNE_CODES, communes::findCovered, FaultReason.NO_SUCH_PLACE).stream()
                .map(commune -> idOf(commune.code()))
                .toList();
    }

    private List<String> activityIds() {
        return Stream.of(
                        activities(SheetColumn.NAF_REV_2_CODES, Nomenclature.NAF_REV_2),
                        activities(SheetColumn.NAF_2025_CODES, Nomenclature.NAF_2025))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> activities(SheetColumn column, Nomenclature nomenclature) {
        return cells.all(column, text -> places.findActivity(nomenclature, text), FaultReason.UNKNOWN_VALUE).stream()
                .map(code -> command.idOf(Reference.of("Activity", code, nomenclature.name())))
                .toList();
    }

    /** A spreadsheet that takes it for a number leaves out the nought that it begins with. */
    private @Nullable String phone() {
        var text = cells.textOrNull(SheetColumn.CONTACT_PHONE);
        return text != null
                        && text.length() == PHONE_WITHOUT_NOUGHT
                        && text.chars().allMatch(Character::isDigit)
                ? "0" + text
                : text;
    }

    private String idOf(String commune) {
        return command.idOf(Reference.of("Commune", commune));
    }
}
