package org.entregent.region;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.entregent.command.InputCheck;
import org.entregent.command.Message;

/** The inputs of the verbs of specialties, field by field as in the SDL. */
final class SpecialtyInputs {

    private static final int MOST_CODE = 60;
    private static final int MOST_NAME = 100;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*");

    private SpecialtyInputs() {}

    record AddSpecialtyInput(UUID commandId, String code, SpecialtyWords words) {

        /** In the case in which codes are kept. */
        String checkCode(InputCheck check) {
            var canonical = code.strip().toLowerCase(Locale.ROOT);
            check.require(
                    canonical.length() <= MOST_CODE && CODE.matcher(canonical).matches(),
                    Message.of("region.specialty-code", MOST_CODE),
                    "code");
            return canonical;
        }
    }

    record CorrectSpecialtyInput(UUID commandId, String specialtyId, int version, SpecialtyWords words) {}

    record RetireSpecialtyInput(UUID commandId, String specialtyId, int version) {}

    /** What a specialty is called in each language, and what it belongs to. */
    record SpecialtyWords(String french, String english, SpecialtyFamily family) {

        SpecialtyWords check(InputCheck check) {
            return new SpecialtyWords(
                    check.line(french, MOST_NAME, "words", "french"),
                    check.line(english, MOST_NAME, "words", "english"),
                    family);
        }

        /** For the history of changes. */
        Map<String, String> told() {
            var fields = new LinkedHashMap<String, String>();
            fields.put("french", french);
            fields.put("english", english);
            fields.put("family", family.name());
            return fields;
        }
    }

    /** What specialties belong to. */
    enum SpecialtyFamily {
        BUILDING,
        BUSINESS,
        COMMERCE,
        CRAFT,
        DIGITAL,
        EVENTS,
        FINANCE,
        HEALTH,
        LEGAL,
        PROPERTY,
        TRANSPORT
    }
}
