package org.entregent.page;

import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where browsers find the installation: what stands in links that leave it. */
@Component
public class PublicAddress {

    private final String url;

    PublicAddress(@Value("${entregent.public-url}") String url) {
        this.url = url.replaceAll("/+$", "");
    }

    /** The whole address of a page in a language, given as a path with its parameters. */
    public String of(String address, Locale language) {
        return url + Visit.in(language, address);
    }

    /** The whole address of what has no language, such as a picture. */
    String of(String path) {
        return url + path;
    }
}
