package org.entregent.member;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a member and their firm.
 *
 * @param siret fourteen digits
 * @param email of the membership, folded; the account may have another one
 * @param phone E.164
 * @param website with its scheme
 * @param specialty whose seat they hold
 * @param commune where the firm sits
 */
record MemberDetails(
        String firstName,
        String lastName,
        String firmName,
        String siret,
        String email,
        String phone,
        @Nullable String website,
        Named specialty,
        Named commune) {

    String displayName() {
        return firstName + " " + lastName;
    }

    /** The same person in another seat. */
    MemberDetails with(Named otherSpecialty) {
        return new MemberDetails(firstName, lastName, firmName, siret, email, phone, website, otherSpecialty, commune);
    }

    /** Whether the history tells the same of them, a missing website included. */
    boolean areTold(Map<String, String> fields) {
        return fields.entrySet().containsAll(told().entrySet()) && (website != null || !fields.containsKey("website"));
    }

    /** For the history of changes, by the names that the fields have in the API. */
    Map<String, String> told() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("firstName", firstName);
        fields.put("lastName", lastName);
        fields.put("specialty", specialty.told());
        fields.put("firmName", firmName);
        fields.put("siret", siret);
        fields.put("email", email);
        fields.put("phone", phone);
        if (website != null) {
            fields.put("website", website);
        }
        fields.put("commune", commune.told());
        return fields;
    }
}
