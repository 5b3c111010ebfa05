package org.entregent.bench.loaders;

import static org.entregent.schema.jooq.public_.Tables.CHAPTER;
import static org.entregent.schema.jooq.public_.Tables.MEMBER_CARD;
import static org.entregent.schema.jooq.public_.Tables.REGION;
import static org.jooq.impl.DSL.any;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dataloader.DataLoader;
import org.entregent.bench.loaders.Rows.Chapter;
import org.entregent.bench.loaders.Rows.Member;
import org.entregent.bench.loaders.Rows.Referral;
import org.entregent.bench.loaders.Rows.ReferralConnection;
import org.entregent.bench.loaders.Rows.Region;
import org.entregent.bench.loaders.Rows.Totals;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

@Controller
class ReadController {

    record TotalsOf(Chapter chapter, LocalDate from, LocalDate to) {}

    private final ReadRepository repository;

    ReadController(ReadRepository repository, BatchLoaderRegistry loaders) {
        this.repository = repository;
        loaders.forTypePair(TotalsOf.class, Totals.class)
                .registerMappedBatchLoader((keys, environment) -> Mono.just(totals(keys)));
    }

    @QueryMapping
    Member member(@Argument UUID id) {
        return repository.members(MEMBER_CARD.ID.eq(id)).stream().findFirst().orElse(null);
    }

    @QueryMapping
    Chapter chapter(@Argument UUID id) {
        return repository.chapters(CHAPTER.ID.eq(id)).stream().findFirst().orElse(null);
    }

    @QueryMapping
    Region region(@Argument String code) {
        return repository.regions(REGION.CODE.eq(code)).stream().findFirst().orElse(null);
    }

    @QueryMapping
    ReferralConnection referrals(
            @Argument String region,
            @Argument String status,
            @Argument String kind,
            @Argument int first,
            @Argument String after) {
        var cursor = after == null ? null : Cursor.parse(after);
        var rows = repository.page(region(region).id(), status, kind, cursor, first + 1);
        var nodes = rows.size() > first ? rows.subList(0, first) : rows;
        var last = nodes.isEmpty() ? null : nodes.getLast();
        var end = last == null ? null : new Cursor(last.createdAt(), last.id()).text();
        return new ReferralConnection(nodes, rows.size() > first, end);
    }

    @BatchMapping(typeName = "Member", field = "chapter")
    Map<Member, Chapter> chapterOfMember(List<Member> members) {
        var regionIds = distinct(members, Member::regionId).toArray(Integer[]::new);
        var ids = distinct(members, Member::chapterId).toArray(UUID[]::new);
        var found = byKey(
                repository.chapters(CHAPTER.REGION_ID.eq(any(regionIds)).and(CHAPTER.ID.eq(any(ids)))), Chapter::id);
        return each(members, member -> found.get(member.chapterId()));
    }

    @BatchMapping(typeName = "Member", field = "region")
    Map<Member, Region> regionOfMember(List<Member> members) {
        var ids = distinct(members, Member::regionId).toArray(Integer[]::new);
        var found = byKey(repository.regions(REGION.ID.eq(any(ids))), Region::id);
        return each(members, member -> found.get(member.regionId()));
    }

    @BatchMapping(typeName = "Region", field = "chapters")
    Map<Region, List<Chapter>> chaptersOfRegion(List<Region> regions) {
        var ids = distinct(regions, Region::id).toArray(Integer[]::new);
        var found = repository.chapters(CHAPTER.REGION_ID.eq(any(ids)).and(CHAPTER.CLOSED_ON.isNull())).stream()
                .collect(Collectors.groupingBy(Chapter::regionId));
        return each(regions, region -> found.getOrDefault(region.id(), List.of()));
    }

    @BatchMapping(typeName = "Chapter", field = "members")
    Map<Chapter, List<Member>> membersOfChapter(List<Chapter> chapters) {
        var regionIds = distinct(chapters, Chapter::regionId).toArray(Integer[]::new);
        var ids = distinct(chapters, Chapter::id).toArray(UUID[]::new);
        var which = MEMBER_CARD.REGION_ID.eq(any(regionIds)).and(MEMBER_CARD.CHAPTER_ID.eq(any(ids)));
        var found = repository.members(which.and(MEMBER_CARD.LEFT_ON.isNull())).stream()
                .collect(Collectors.groupingBy(Member::chapterId));
        return each(chapters, chapter -> found.getOrDefault(chapter.id(), List.of()));
    }

    @BatchMapping(typeName = "Member", field = "referralsGiven")
    Map<Member, List<Referral>> referralsGivenByMember(List<Member> members) {
        var found = new HashMap<UUID, List<Referral>>();
        members.stream()
                .collect(Collectors.groupingBy(Member::regionId))
                .forEach((regionId, givers) -> repository
                        .referralsGiven(
                                regionId, givers.stream().map(Member::id).toArray(UUID[]::new))
                        .forEach(referral -> found.computeIfAbsent(referral.giverId(), giver -> new ArrayList<>())
                                .add(referral)));
        return each(members, member -> found.getOrDefault(member.id(), List.of()));
    }

    @BatchMapping(typeName = "Referral", field = "receiver")
    Map<Referral, Member> receiverOfReferral(List<Referral> referrals) {
        return people(referrals, Referral::receiverId);
    }

    @BatchMapping(typeName = "Referral", field = "giver")
    Map<Referral, Member> giverOfReferral(List<Referral> referrals) {
        return people(referrals, Referral::giverId);
    }

    @SchemaMapping(typeName = "Chapter", field = "totals")
    CompletableFuture<Totals> totals(
            Chapter chapter, @Argument LocalDate from, @Argument LocalDate to, DataLoader<TotalsOf, Totals> totals) {
        return totals.load(new TotalsOf(chapter, from, to));
    }

    private Map<TotalsOf, Totals> totals(Set<TotalsOf> keys) {
        record Range(int regionId, LocalDate from, LocalDate to) {}
        var answer = new HashMap<TotalsOf, Totals>();
        keys.stream()
                .collect(Collectors.groupingBy(key -> new Range(key.chapter().regionId(), key.from(), key.to())))
                .forEach((range, wanted) -> {
                    var ids = distinct(wanted, key -> key.chapter().id());
                    var found = repository.totals(range.regionId(), ids, range.from(), range.to());
                    wanted.forEach(key ->
                            answer.put(key, found.getOrDefault(key.chapter().id(), Totals.NONE)));
                });
        return answer;
    }

    private Map<Referral, Member> people(List<Referral> referrals, Function<Referral, UUID> who) {
        var ids = distinct(referrals, who).toArray(UUID[]::new);
        var found = byKey(repository.members(MEMBER_CARD.ID.eq(any(ids))), Member::id);
        return each(referrals, referral -> found.get(who.apply(referral)));
    }

    private static <S, K> Set<K> distinct(Collection<S> sources, Function<S, K> key) {
        return sources.stream().map(key).collect(Collectors.toSet());
    }

    private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toMap(key, value -> value));
    }

    private static <S, V> Map<S, V> each(List<S> sources, Function<S, V> value) {
        var answer = HashMap.<S, V>newHashMap(sources.size());
        sources.forEach(source -> answer.put(source, value.apply(source)));
        return answer;
    }
}
