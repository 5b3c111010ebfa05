package org.entregent.region;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
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

    /** Every region there is, for work that goes from one to the next. */
    public List<Integer> listIds() {
        return repository.listIds();
    }
}
