package org.entregent.visitor;

import java.util.UUID;
import org.entregent.calendar.CalendarFile;
import org.entregent.graph.NodeIds;
import org.entregent.page.PublicAddress;
import org.entregent.page.Texts;
import org.entregent.region.RegionService;
import org.entregent.visitor.OwnVisitService.Link;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The calendar's file of a visit, at the secret address that stands in the visitor's letters. */
@Controller
class VisitCalendarController {

    private static final String PATH = "/agenda/visites/";
    private static final MediaType CALENDAR = MediaType.parseMediaType(CalendarFile.MEDIA_TYPE);

    private final NodeIds ids;
    private final OwnVisitService service;
    private final RegionService regions;
    private final VisitorLink links;
    private final PublicAddress addresses;

    VisitCalendarController(
            NodeIds ids, OwnVisitService service, RegionService regions, VisitorLink links, PublicAddress addresses) {
        this.ids = ids;
        this.service = service;
        this.regions = regions;
        this.links = links;
        this.addresses = addresses;
    }

    static String path(String chapterId, UUID visitorId, String secret) {
        return PATH + chapterId + "/" + visitorId + ".ics?" + OwnVisitPage.SECRET + "=" + secret;
    }

    @GetMapping(PATH + "{chapter}/{visitor:[0-9a-f-]{36}}.ics")
    ResponseEntity<byte[]> file(
            @PathVariable String chapter,
            @PathVariable UUID visitor,
            @RequestParam(name = OwnVisitPage.SECRET, defaultValue = "") String secret) {
        return ids.find(VisitorPayloads.CHAPTER, chapter)
                .map(named -> new Link(VisitorPayloads.reference(named.region(), visitor), named.uuid(), secret))
                .flatMap(service::find)
                .map(seen -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"reunion.ics\"")
                        .body(file(seen.visitor())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private byte[] file(Visitor visitor) {
        var place = visitor.place();
        var language = visitor.language().locale();
        var texts = Texts.of(VisitForm.FEATURE, language);
        var url = addresses.of(
                links.path(VisitorPayloads.reference(visitor.regionId(), visitor.id()), place.chapterId()), language);
        var zone = regions.get(visitor.regionId()).zone();
        return CalendarFile.of(VisitEvents.of(visitor, zone, texts.say("calendarSummary", place.chapterName()), url));
    }
}
