package org.entregent.region;

import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.upper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.entregent.graph.ArgumentRule;
import org.entregent.graph.PlainText;
import org.jooq.Field;
import org.springframework.stereotype.Service;

/**
 * Knows which codes of the reference data there are, for filters: a code that does not exist is a mistake, not an empty list. The
 * data are public, hence the answer is the same for everybody.
 */
@Service
public class ReferenceCodes {

    private static final int LONGEST = 100;

    private final RegionRepository repository;
    /** Of those that were asked for and exist; what was removed since is forgotten in time. */
    private final Cache<String, Boolean> known = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .build();

    ReferenceCodes(RegionRepository repository) {
        this.repository = repository;
    }

    /** A code that came in, as it is kept. */
    public static Field<String> kept(CodeKind kind, Field<String> code) {
        return kind.isInCapitals() ? upper(code) : lower(code);
    }

    public ArgumentRule region(String argument) {
        return rule(argument, CodeKind.REGION);
    }

    public ArgumentRule specialty(String argument) {
        return rule(argument, CodeKind.SPECIALTY);
    }

    public ArgumentRule department(String argument) {
        return rule(argument, CodeKind.DEPARTMENT);
    }

    private ArgumentRule rule(String argument, CodeKind kind) {
        return values -> values.find(argument, String.class)
                .flatMap(code -> exists(kind, code) ? Optional.empty() : Optional.of(argument + kind.complaint()));
    }

    private boolean exists(CodeKind kind, String code) {
        if (code.length() > LONGEST || !PlainText.isStorable(code)) {
            return false;
        }
        var canonical = kind.canonical(code);
        var key = kind + ":" + canonical;
        if (known.getIfPresent(key) != null) {
            return true;
        }
        var exists = repository.hasCode(kind, canonical);
        if (exists) {
            known.put(key, true);
        }
        return exists;
    }
}
