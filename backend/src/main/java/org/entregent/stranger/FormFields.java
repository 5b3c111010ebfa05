package org.entregent.stranger;

/**
 * What a form carries besides the feature's own fields, for its template:
 *
 * <pre>{@code
 * <input type="hidden" name="jeton" value="{{stranger.token}}" />
 * <p class="public-trap" aria-hidden="true"><label>{{stranger.trap}} <input name="votre-site" tabindex="-1" autocomplete="off" /></label></p>
 * }</pre>
 *
 * @param token proves that the form was asked for, what for, and when
 * @param trap what is said of the field that people don't see, and that must stay empty
 */
public record FormFields(String token, String trap) {

    /** The name of the token's field. */
    public static final String TOKEN = "jeton";

    /** The name of the field that must stay empty. */
    static final String TRAP = "votre-site";
}
