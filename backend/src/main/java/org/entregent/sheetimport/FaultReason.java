package org.entregent.sheetimport;

/** What is wrong with a cell. */
enum FaultReason {
    BLANK,
    TOO_LONG,
    TOO_MANY,
    OUT_OF_RANGE,
    ILLEGIBLE,
    UNKNOWN_VALUE,
    NOT_A_NUMBER,
    NOT_YES_OR_NO,
    NOT_AN_RNA,
    NOT_A_SIREN,
    NOT_AN_EMAIL,
    NOT_A_PHONE,
    NOT_A_WEBSITE,
    HALF_A_POSITION,
    ALL_OR_SOME,
    NO_SUCH_PLACE,
    SEVERAL_PLACES,
    OTHER_REGION,
    EXTRA_CELLS,
    /** Another row is about the same network. */
    TWICE,
    /** Several sheets fit, of one network: they are to be merged first. */
    SEVERAL_SHEETS;

    /** Of a complaint about a field of a sheet, by its key. */
    static FaultReason of(String key) {
        return switch (key) {
            case "input.blank" -> BLANK;
            case "input.too-long" -> TOO_LONG;
            case "input.illegible" -> ILLEGIBLE;
            case "input.range" -> OUT_OF_RANGE;
            case "input.email" -> NOT_AN_EMAIL;
            case "input.phone" -> NOT_A_PHONE;
            case "guide.rna" -> NOT_AN_RNA;
            case "guide.siren" -> NOT_A_SIREN;
            case "guide.website" -> NOT_A_WEBSITE;
            case "guide.half-a-position" -> HALF_A_POSITION;
            case "guide.all-or-some" -> ALL_OR_SOME;
            case "guide.too-many" -> TOO_MANY;
            case "input.not-an-id" -> NO_SUCH_PLACE;
            default -> throw new IllegalArgumentException("No reason of a fault: " + key);
        };
    }
}
