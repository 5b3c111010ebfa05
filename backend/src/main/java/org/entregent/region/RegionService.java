package org.entregent.region;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.entregent.command.Command;
import org.entregent.command.NotFoundOrForbidden;
import org.entregent.command.RefusedException;
import org.springframework.stereotype.Service;

/** Knows the settings of regions, which hardly ever change: read once, kept for minutes. */
@Service
public class RegionService {

    private final RegionRepository repository;
    private final LoadingCache<Integer, RegionSettings> settings;

    RegionService(RegionRepository repository) {
        this.repository = repository;
        settings = Caffeine.newBuilder()
                .maximumSize(1_000)
                .expireAfterWrite(Duration.ofMinutes(10))
                .build(repository::get);
    }

    public RegionSettings get(int regionId) {
        return settings.get(regionId);
    }

    /** It was corrected: read it again. Other instances do within minutes. */
    void forget(int regionId) {
        settings.invalidate(regionId);
    }

    /** The region at the top that the caller administers: what all regions share is kept there. Refuses when there is none. */
    public static int home(Command command) {
        return command.viewer().regionTree().roots().stream()
                .filter(command::mayIn)
                .findFirst()
                .orElseThrow(() -> new RefusedException(NotFoundOrForbidden.at()));
    }

    /** Every region there is, for work that goes from one to the next. */
    public List<Integer> listIds() {
        return repository.listIds();
    }
}
