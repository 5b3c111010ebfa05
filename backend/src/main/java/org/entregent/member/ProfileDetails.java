package org.entregent.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What members say of themselves and their firm.
 *
 * @param phone E.164
 * @param website with its scheme
 * @param languages each once, in the order in which they were named
 */
record ProfileDetails(
        String firmName,
        String phone,
        @Nullable String website,
        @Nullable String lookingFor,
        @Nullable String canIntroduce,
        List<SpokenLanguage> languages) {

    ProfileDetails {
        languages = List.copyOf(languages);
    }

    /** Whether the history tells the same of them, what is missing included. */
    boolean areTold(Map<String, String> fields) {
        var told = told();
        return fields.entrySet().containsAll(told.entrySet())
                && List.of("website", "lookingFor", "canIntroduce", "languages").stream()
                        .allMatch(field -> told.containsKey(field) == fields.containsKey(field));
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("firmName", firmName);
        fields.put("phone", phone);
        tell(fields, "website", website);
        tell(fields, "lookingFor", lookingFor);
        tell(fields, "canIntroduce", canIntroduce);
        tell(
                fields,
                "languages",
                languages.isEmpty() ? null : languages.stream().map(Enum::name).collect(Collectors.joining(" ")));
        return fields;
    }

    private static void tell(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
