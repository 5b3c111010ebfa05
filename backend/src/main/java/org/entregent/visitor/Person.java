package org.entregent.visitor;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a visitor.
 *
 * @param trade in words of their own
 * @param specialtyCode the specialty that it is, as far as somebody said so
 * @param email folded
 * @param phone E.164
 * @param words what they or whoever invited them said besides
 */
record Person(
        String name,
        @Nullable String firm,
        @Nullable String trade,
        @Nullable String specialtyCode,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String words) {

    /** The same, with what they said themselves where they said anything. */
    Person completedBy(Person said) {
        return new Person(
                said.name,
                either(said.firm, firm),
                either(said.trade, trade),
                either(said.specialtyCode, specialtyCode),
                email,
                either(said.phone, phone),
                either(said.words, words));
    }

    private static @Nullable String either(@Nullable String said, @Nullable String known) {
        return said == null ? known : said;
    }
}
