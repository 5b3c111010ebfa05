package org.entregent.notice;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where programs that read mail decline it for their owner (RFC 8058): by a POST. A look at the address changes nothing, since programs
 * look at links by themselves; it leads to where people choose.
 */
@Controller
class SparingController {

    private final SparingService sparing;

    SparingController(SparingService sparing) {
        this.sparing = sparing;
    }

    @PostMapping(SparingLink.PATTERN)
    ResponseEntity<Void> spare(@PathVariable String token) {
        return ResponseEntity.status(sparing.spare(token) ? HttpStatus.NO_CONTENT : HttpStatus.NOT_FOUND)
                .build();
    }

    @GetMapping(SparingLink.PATTERN)
    ResponseEntity<Void> look(@PathVariable String token) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(MailTemplates.CHOICES))
                .build();
    }
}
