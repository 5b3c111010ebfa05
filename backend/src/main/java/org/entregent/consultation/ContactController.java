package org.entregent.consultation;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Hears from a browser that somebody writes to a network, or calls it: the {@code ping} of a link. */
@Controller
class ContactController {

    /** That it was told is all: whoever looks at the answers counts it. */
    @PostMapping(ContactPage.PATTERN)
    ResponseEntity<Void> tell() {
        return ResponseEntity.noContent().build();
    }
}
