package org.entregent.notice;

import java.util.Locale;

/** In what a letter is written. */
public enum MailLanguage {
    FR,
    EN;

    /** English for whoever prefers it, French for everybody else. */
    public static MailLanguage of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : FR;
    }

    public Locale locale() {
        return this == EN ? Locale.ENGLISH : Locale.FRENCH;
    }

    /** As pages and templates name it: {@code fr}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
